import type { ShownMessage, ShownPerson } from '../api';
import { drawDraft } from './composing';
import { byId, element, redraw } from './dom';
import type { OutlookModel } from './model';
import type { Words } from './words';

const fullTime = (iso: string, model: OutlookModel): string =>
  new Date(iso).toLocaleString(model.setup.client.locale, {
    timeZone: model.setup.timeZone,
    dateStyle: 'full',
    timeStyle: 'short',
  });

const shownPeople = 20;

const line = (label: string, people: ShownPerson[]): HTMLElement[] => {
  if (people.length === 0) return [];
  const written = people
    .slice(0, shownPeople)
    .map(({ name, address }) => (name ? `${name} <${address}>` : address));
  const more = people.length > shownPeople ? ` +${people.length - shownPeople}` : '';
  return [element('div', { class: 'line' }, element('span', {}, `${label}: `), written.join('; ') + more)];
};

const sender = ({ from, sender: by }: ShownMessage, words: Words): string => {
  const person = `${from.name} <${from.address}>`;
  return by.address === from.address ? person : `${by.name} ${words.onBehalfOf} ${person}`;
};

const reply = (model: OutlookModel, message: ShownMessage, everybody: boolean) => () =>
  model.write({
    to: everybody ? [message.from, ...message.to] : [message.from],
    cc: everybody ? message.cc : [],
    subject: `RE: ${message.subject}`,
    conversationId: message.conversationId,
    composeType: 'reply',
    answers: message.id,
  });

const article = (model: OutlookModel, message: ShownMessage, words: Words): HTMLElement =>
  element(
    'article',
    { 'data-message': message.worldId ?? '' },
    element('h1', {}, message.subject || words.noSubject),
    element('div', { class: 'from' }, sender(message, words)),
    element('div', { class: 'when' }, fullTime(message.sentAt, model)),
    ...(message.deliverAt === null
      ? []
      : [element('div', { class: 'when' }, `${words.deferred}: ${fullTime(message.deliverAt, model)}`)]),
    ...line(words.to, message.to),
    ...line(words.cc, message.cc),
    ...line(words.bcc, message.bcc),
    ...(message.attachments.length > 0
      ? [element('div', { class: 'line' }, `${words.attachments}: ${message.attachments.join(', ')}`)]
      : []),
    element(
      'div',
      { class: 'commands' },
      element('button', { onclick: reply(model, message, false) }, words.reply),
      element('button', { onclick: reply(model, message, true) }, words.replyAll),
    ),
    element('div', { class: 'body' }, message.bodyText),
  );

/** The reading pane: the selected message, the draft being written, or neither. */
export const drawReading = (model: OutlookModel, words: Words): void => {
  const { item, selected } = model;
  const shows = item.kind === 'draft' ? item.draft.conversationId : [item, selected.length];
  redraw(byId('reading'), shows, () => {
    if (item.kind === 'draft') return [drawDraft(model, item.draft, words)];
    if (item.kind === 'message') return [article(model, item.message, words)];
    const text = selected.length > 1 ? `${selected.length} ${words.several}` : words.nothing;
    return [element('p', { class: 'empty' }, text)];
  });
};
