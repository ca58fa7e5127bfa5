import type { ShownMessage, ShownPerson } from '../api';
import { fullTime } from './answering';
import { ComposeForm } from './composing';
import { byId, element, redraw } from './dom';
import type { OutlookModel } from './model';
import { isPoppedOut, popOut } from './poppedOut';
import type { Words } from './words';

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

const answers = ['reply', 'replyAll', 'forward'] as const;

const article = (model: OutlookModel, message: ShownMessage, words: Words): HTMLElement =>
  element(
    'article',
    { 'data-message': message.worldId ?? '' },
    element('h1', {}, message.subject || words.noSubject),
    element('div', { class: 'from' }, sender(message, words)),
    element('div', { class: 'when' }, fullTime(message.sentAt, model.setup)),
    ...(message.deliverAt === null
      ? []
      : [
          element('div', { class: 'when' }, `${words.deferred}: ${fullTime(message.deliverAt, model.setup)}`),
        ]),
    ...line(words.to, message.to),
    ...line(words.cc, message.cc),
    ...line(words.bcc, message.bcc),
    ...(message.attachments.length > 0
      ? [
          element(
            'div',
            { class: 'line' },
            `${words.attachments}: ${message.attachments.map(({ name }) => name).join(', ')}`,
          ),
        ]
      : []),
    element(
      'div',
      { class: 'commands' },
      ...(message.isWaiting
        ? [element('button', { onclick: () => model.openForWriting(message) }, words.edit)]
        : []),
      ...answers.map((how) => element('button', { onclick: () => model.answer(message, how) }, words[how])),
    ),
    element('div', { class: 'body' }, message.bodyText),
  );

let form: ComposeForm | null = null;

/** The reading pane: the selected message, the draft being written, or neither. */
export const drawReading = (model: OutlookModel, words: Words): void => {
  const { item, selected } = model;
  const shows = item.kind === 'draft' ? item.draft.key : [item, selected.length];
  redraw(byId('reading'), shows, () => {
    if (item.kind === 'draft') {
      form = new ComposeForm(model, item.draft, words, isPoppedOut, () => popOut(model));
      return [form.element];
    }
    form = null;
    if (item.kind === 'message') return [article(model, item.message, words)];
    const text = selected.length > 1 ? `${selected.length} ${words.several}` : words.nothing;
    return [element('p', { class: 'empty' }, text)];
  });
  form?.follow();
};
