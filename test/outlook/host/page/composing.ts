import { recipientKind, type ShownPerson } from '../api';
import { element } from './dom';
import type { Draft, OutlookModel } from './model';
import type { Words } from './words';

const written = (people: ShownPerson[]): string =>
  people.map(({ name, address }) => (name && name !== address ? `${name} <${address}>` : address)).join('; ');

/** Reads `Name <address>; address`. */
const peopleIn = (text: string): ShownPerson[] =>
  text
    .split(/[;,]/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => {
      const [, name, inside] = /^(.*)<(.+)>$/.exec(part) ?? [];
      const address = (inside ?? part).trim();
      return { name: (name ?? address).trim(), address, kind: recipientKind.other };
    });

const field = (label: string, value: string, onchange: (value: string) => void): HTMLElement =>
  element(
    'label',
    { class: 'field' },
    element('span', {}, label),
    element('input', { value, oninput: ({ target }) => onchange((target as HTMLInputElement).value) }),
  );

/** The form of a message being written. */
export const drawDraft = (model: OutlookModel, draft: Draft, words: Words): HTMLElement => {
  const body = element('textarea', {
    'aria-label': words.body,
    oninput: ({ target }) => model.edit({ body: (target as HTMLTextAreaElement).value }),
  });
  body.value = draft.body;
  return element(
    'form',
    { class: 'compose', 'data-message': draft.id ?? '', onsubmit: (event) => event.preventDefault() },
    element(
      'div',
      { class: 'commands' },
      element('button', { type: 'button', onclick: () => void model.send() }, words.send),
      element('button', { type: 'button', onclick: () => model.discard() }, words.discard),
    ),
    field(words.to, written(draft.to), (text) => model.edit({ to: peopleIn(text) })),
    field(words.cc, written(draft.cc), (text) => model.edit({ cc: peopleIn(text) })),
    field(words.bcc, written(draft.bcc), (text) => model.edit({ bcc: peopleIn(text) })),
    field(words.subject, draft.subject, (subject) => model.edit({ subject })),
    ...(draft.attachments.length > 0
      ? [element('p', { class: 'note' }, `${words.attachments}: ${draft.attachments.join(', ')}`)]
      : []),
    body,
  );
};
