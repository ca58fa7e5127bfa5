import { writtenLine } from './addressBook';
import { drawAttachments, drawOptions } from './composeParts';
import { element } from './dom';
import { lines, type Draft, type Line } from './draft';
import type { OutlookModel } from './model';
import type { Words } from './words';

type TextField = HTMLInputElement | HTMLTextAreaElement;

const addresses = (people: Draft['to']): string =>
  people.map(({ address }) => address.toLowerCase()).join('\n');

/** The form of a message being written. Drawn once for a draft; then it follows what others change in it. */
export class ComposeForm {
  readonly element: HTMLElement;
  readonly #lines: Record<Line, HTMLInputElement>;
  readonly #subject: HTMLInputElement;
  readonly #body: HTMLTextAreaElement;
  readonly #note = element('p', { class: 'note', role: 'alert' });
  readonly #attachments = element('ul', { class: 'attachments' });
  readonly #options = element('div', { class: 'options' });

  constructor(
    private readonly model: OutlookModel,
    private readonly draft: Draft,
    private readonly words: Words,
    isPoppedOut: boolean,
    popOut: () => Promise<void>,
  ) {
    this.#lines = { to: this.#line('to'), cc: this.#line('cc'), bcc: this.#line('bcc') };
    this.#subject = element('input', { oninput: () => model.edit({ subject: this.#subject.value }) });
    this.#body = element('textarea', {
      'aria-label': words.body,
      oninput: () => model.edit({ body: this.#body.value }),
    });
    this.element = element(
      'form',
      { class: 'compose', onsubmit: (event) => event.preventDefault() },
      this.#commands(isPoppedOut, popOut),
      this.#note,
      element('div', { class: 'sender' }, `${words.from}: ${this.#author()}`),
      ...lines.map((line) => this.#labelled(words[line], this.#lines[line])),
      this.#labelled(words.subject, this.#subject),
      this.#attachments,
      this.#options,
      this.#body,
    );
    this.follow();
  }

  /** Shows what has changed; what the person is typing just now stays as it is. */
  follow(): void {
    const { draft, words } = this;
    this.element.dataset['message'] = draft.id ?? '';
    for (const line of lines) this.#followLine(line);
    write(this.#subject, draft.subject);
    write(this.#body, draft.body);
    drawAttachments(this.#attachments, this.model, draft, words);
    drawOptions(this.#options, this.model, draft, words);
    const unresolved = lines.flatMap((line) => draft.unresolved[line]).join('; ');
    const complaint = draft.complaint === null ? '' : words.complaints[draft.complaint];
    this.#note.textContent = complaint + (draft.complaint === 'unresolved' ? unresolved : '');
  }

  #author(): string {
    const { person, setup } = this.model;
    const name = setup.people.find(({ address }) => address === person)?.name ?? person;
    return `${name} <${person}>`;
  }

  #labelled(label: string, input: HTMLElement): HTMLElement {
    return element('label', { class: 'field' }, element('span', {}, label), input);
  }

  /** Recipients are resolved at a semicolon, at Enter, and when the line is left. */
  #line(line: Line): HTMLInputElement {
    const input = element('input', {
      autocomplete: 'off',
      oninput: () => this.#read(line, false),
      onchange: () => this.#finish(line),
      onkeydown: (event) => {
        if ((event as KeyboardEvent).key === 'Enter') this.#finish(line);
      },
    });
    return input;
  }

  #read(line: Line, isFinished: boolean): void {
    const { model, draft } = this;
    const read = model.addressBook.read(draft.author, this.#lines[line].value, isFinished);
    if (addresses(read.people) === addresses(draft[line]) && !isFinished) return;
    const unresolved = { ...draft.unresolved, [line]: read.unresolved };
    model.edit({ [line]: read.people, unresolved });
  }

  #finish(line: Line): void {
    this.#read(line, true);
    write(this.#lines[line], this.#textOf(line));
  }

  #textOf(line: Line): string {
    const { draft } = this;
    return writtenLine({ people: draft[line], unresolved: draft.unresolved[line] });
  }

  /** Written anew where somebody else changed the line; what is being typed in it and not finished stays behind it. */
  #followLine(line: Line): void {
    const { model, draft } = this;
    const input = this.#lines[line];
    const isTyping = document.activeElement === input;
    const read = model.addressBook.read(draft.author, input.value, !isTyping);
    if (addresses(read.people) === addresses(draft[line])) return;
    const unfinished = isTyping ? (input.value.split(/[;,]/).pop() ?? '').trim() : '';
    const text = this.#textOf(line);
    const { length } = input.value;
    const fromEnd = length - (input.selectionStart ?? length);
    write(input, unfinished === '' ? text : `${text}; ${unfinished}`);
    // The person writes at the end, whatever was changed before it.
    if (isTyping) input.setSelectionRange(input.value.length - fromEnd, input.value.length - fromEnd);
  }

  #commands(isPoppedOut: boolean, popOut: () => Promise<void>): HTMLElement {
    const { model, words } = this;
    const file = element('input', {
      type: 'file',
      multiple: true,
      onchange: () => {
        void model.writing.attach([...(file.files ?? [])]).then(() => (file.value = ''));
      },
    });
    const command = (label: string, act: () => void) =>
      element('button', { type: 'button', onclick: act }, label);
    return element(
      'div',
      { class: 'commands' },
      command(words.send, () => void model.send()),
      command(words.discard, () => void model.discard()),
      command(words.saveDraft, () => void model.save()),
      element('label', { class: 'attach' }, words.attachFile, file),
      ...(isPoppedOut ? [] : [command(words.popOut, () => void popOut())]),
    );
  }
}

/** Keeps the caret where it is, as far as the new text has that place. */
const write = (field: TextField, text: string): void => {
  if (field.value === text) return;
  const { selectionStart, selectionEnd } = field;
  field.value = text;
  if (document.activeElement === field) field.setSelectionRange(selectionStart, selectionEnd);
};
