import type { FolderName } from '../../exchange/types';
import type { ShownMessage } from '../api';
import { byId, element, redraw } from './dom';
import type { OutlookModel } from './model';
import type { Words } from './words';

const shownFolders: FolderName[] = ['inbox', 'sentItems', 'drafts', 'outbox', 'deletedItems', 'archive'];

export const drawFolders = (model: OutlookModel, words: Words): void => {
  const unread = (folder: FolderName) =>
    model.isInSharedMailbox ? 0 : model.view.folders[folder].filter(({ isRead }) => !isRead).length;
  const rows = shownFolders.map((folder) => ({ folder, unread: folder === 'inbox' ? unread(folder) : 0 }));
  redraw(byId('folders'), [model.mailbox, model.folder, rows, model.sharedMailboxes], () => [
    ...rows.map(({ folder, unread: count }) =>
      element(
        'button',
        {
          'data-key': folder,
          'data-folder': folder,
          ...(folder === model.folder && !model.isInSharedMailbox && { 'aria-current': 'true' }),
          onclick: () => void model.openFolder(folder),
        },
        words[folder],
        ...(count > 0 ? [element('span', { class: 'count' }, String(count))] : []),
      ),
    ),
    ...model.sharedMailboxes.flatMap((shared) => sharedFolders(model, shared, words)),
  ]);
};

/** Another's mailbox, under its name. */
const sharedFolders = (
  model: OutlookModel,
  { address, name }: { address: string; name: string },
  words: Words,
): HTMLElement[] => [
  element('h3', {}, name),
  ...(['inbox', 'sentItems'] as const).map((folder) =>
    element(
      'button',
      {
        'data-key': `${folder} ${address}`,
        'data-shared': `${folder} ${address}`,
        ...(folder === model.folder && address === model.mailbox && { 'aria-current': 'true' }),
        onclick: () => void model.openFolder(folder, address),
      },
      words[folder],
    ),
  ),
];

const listedTime = (iso: string, now: Date, model: OutlookModel): string => {
  const time = new Date(iso);
  const { locale } = model.setup.client;
  const { timeZone } = model.setup;
  const day = (date: Date) => date.toLocaleDateString(locale, { timeZone });
  return day(time) === day(now)
    ? time.toLocaleTimeString(locale, { timeZone, hour: 'numeric', minute: '2-digit' })
    : time.toLocaleDateString(locale, { timeZone, day: 'numeric', month: 'short' });
};

const names = (people: { name: string; address: string }[]): string =>
  people.map(({ name, address }) => name || address).join('; ');

const row = (model: OutlookModel, message: ShownMessage, words: Words): HTMLElement => {
  const isSent = model.folder === 'sentItems';
  const isSelected = model.selected.includes(message.id);
  const now = new Date(Date.now() + model.view.clockOffset);
  const people = isSent
    ? names([...message.to, ...message.cc, ...message.bcc].slice(0, 5))
    : names([message.from]);
  return element(
    'li',
    { class: `${isSelected ? 'selected' : ''} ${message.isRead ? '' : 'unread'}` },
    ...(model.setup.client.multiSelect
      ? [
          element('input', {
            type: 'checkbox',
            'data-key': `tick ${message.id}`,
            'aria-label': message.subject,
            checked: isSelected,
            onchange: () => model.toggle(message.id),
          }),
        ]
      : []),
    element(
      'button',
      {
        'data-key': message.id,
        'data-message': message.worldId ?? '',
        ...(isSelected && { 'aria-current': 'true' }),
        onclick: () => void model.select(message.id),
      },
      element('span', { class: 'people' }, people),
      element('span', { class: 'time' }, listedTime(message.sentAt, now, model)),
      element(
        'span',
        { class: 'subject' },
        ...(message.isFlagged ? [element('span', { title: words.flagged }, '⚑ ')] : []),
        message.subject || words.noSubject,
      ),
      element('span', { class: 'preview' }, message.bodyText.slice(0, 80)),
    ),
  );
};

/** Above the first message of a thread, where this Outlook shows conversations. */
const conversationHeader = (
  model: OutlookModel,
  { conversationId, subject, worldId }: ShownMessage,
  above: ShownMessage[],
  words: Words,
): HTMLElement[] => {
  const isFirst = above.every((message) => message.conversationId !== conversationId);
  if (!model.setup.modes.conversations || !isFirst) return [];
  const { length } = model.conversation(conversationId);
  if (length < 2) return [];
  const header = element(
    'button',
    {
      'data-key': `conversation ${conversationId}`,
      'data-conversation': worldId ?? '',
      onclick: () => model.selectConversation(conversationId),
    },
    element('span', { class: 'subject' }, `${subject || words.noSubject} (${length})`),
  );
  return [element('li', { class: 'conversation' }, header)];
};

const tickAll = (model: OutlookModel, words: Words): HTMLElement =>
  element('input', {
    type: 'checkbox',
    'data-key': 'tick all',
    'aria-label': words.selectAll,
    checked: model.messages.length > 0 && model.selected.length === model.messages.length,
    onchange: () => model.toggleAll(),
  });

export const drawMessages = (model: OutlookModel, words: Words): void => {
  const { messages, folder, selected } = model;
  const shows = [folder, selected, messages.map(({ id, isRead, isFlagged }) => [id, isRead, isFlagged])];
  redraw(byId('messages'), shows, () => [
    element('h2', {}, ...(model.setup.client.multiSelect ? [tickAll(model, words)] : []), words[folder]),
    messages.length === 0
      ? element('p', { class: 'empty' }, words.emptyFolder)
      : element(
          'ul',
          { 'aria-label': words.messages },
          ...messages.flatMap((message, index) => [
            ...conversationHeader(model, message, messages.slice(0, index), words),
            row(model, message, words),
          ]),
        ),
  ]);
};
