import type { FolderName } from '../../exchange/types';
import type { OutlookSetup, OutlookView, ShownMessage } from '../api';
import { AddressBook } from './addressBook';
import { answerTo, type Answering } from './answering';
import { draftOf, newDraft, type Draft } from './draft';
import { server } from './server';
import { wordsFor } from './words';
import { Writing } from './writing';

/** What an add-in's pane is about: what stands on screen. */
export type CurrentItem =
  { kind: 'nothing' } | { kind: 'message'; message: ShownMessage } | { kind: 'draft'; draft: Draft };

/** What the person sees and does in Outlook. Every change of it is told to the listeners. */
export class OutlookModel {
  person: string;
  /** Whose mailbox is being looked into; a shared one beside the person's own. */
  mailbox: string;
  folder: FolderName = 'sentItems';
  selected: string[] = [];
  /** The message being written. */
  readonly writing: Writing;
  readonly addressBook: AddressBook;
  view: OutlookView;
  readonly #changed = new Set<() => void>();
  /** Told of each message that is begun, not of one that is opened again. */
  begun: (draft: Draft) => void = () => undefined;
  /** Asked before a draft is sent; false keeps it. */
  maySend: (draft: Draft) => Promise<boolean> = () => Promise.resolve(true);
  #viewText = '';

  private constructor(
    readonly setup: OutlookSetup,
    view: OutlookView,
  ) {
    this.person = setup.client.user;
    this.mailbox = this.person;
    this.view = view;
    this.writing = new Writing(setup, () => this.#tell());
    this.addressBook = new AddressBook(setup);
  }

  static async load(): Promise<OutlookModel> {
    const setup = await server.setup();
    return new OutlookModel(setup, await server.view(setup.client.user));
  }

  /** Calls the listener after each change; returns how to stop that. */
  onChange(listener: () => void): () => void {
    this.#changed.add(listener);
    return () => this.#changed.delete(listener);
  }

  get draft(): Draft | null {
    return this.writing.draft;
  }

  get messages(): ShownMessage[] {
    return this.view.folders[this.folder];
  }

  get selectedMessages(): ShownMessage[] {
    return this.#selectable.filter(({ id }) => this.selected.includes(id));
  }

  /** A conversation reaches into other folders, so what is selected there may lie in any. */
  get #selectable(): ShownMessage[] {
    return this.setup.modes.conversations ? Object.values(this.view.folders).flat() : this.messages;
  }

  /** The messages of a conversation, in every folder. */
  conversation(id: string): ShownMessage[] {
    return this.#selectable.filter(({ conversationId }) => conversationId === id);
  }

  /** A click on the header of a conversation selects all of it. */
  selectConversation(id: string): void {
    this.selected = this.conversation(id).map((message) => message.id);
    this.writing.leave();
    this.#tell();
  }

  /** With several messages selected there is no current one (a guess: so does Outlook with a pinned pane). */
  get item(): CurrentItem {
    if (this.draft !== null) return { kind: 'draft', draft: this.draft };
    const [message, ...others] = this.selectedMessages;
    return message === undefined || others.length > 0 ? { kind: 'nothing' } : { kind: 'message', message };
  }

  async become(person: string): Promise<void> {
    this.writing.leave();
    this.person = person;
    this.mailbox = person;
    this.selected = [];
    this.folder = person === this.setup.client.user ? 'sentItems' : 'inbox';
    await this.refresh();
  }

  async openFolder(folder: FolderName, mailbox = this.person): Promise<void> {
    const isOther = mailbox !== this.mailbox;
    this.mailbox = mailbox;
    this.folder = folder;
    this.selected = [];
    this.writing.leave();
    if (isOther) await this.refresh();
    this.#tell();
  }

  get isInSharedMailbox(): boolean {
    return this.mailbox !== this.person;
  }

  /** The mailboxes of others that the person may open, and what they may do there. */
  get sharedMailboxes(): { address: string; name: string; permission: 'read' | 'readWrite' }[] {
    return this.setup.people.flatMap(({ address, name, openTo }) => {
      const permission = openTo[this.person];
      return permission ? [{ address, name, permission }] : [];
    });
  }

  /** Opens one message in the reading pane; the server marks a received one as read. */
  async select(id: string): Promise<void> {
    if (this.draft !== null && this.draft.id === id) return;
    this.selected = [id];
    this.writing.leave();
    const draft = this.messages.find((message) => message.id === id && isBeingWritten(message));
    if (draft) {
      this.openForWriting(draft);
      return;
    }
    this.#tell();
    const unread = this.messages.some((message) => message.id === id && !message.isRead);
    if (!unread) return;
    await server.open(this.mailbox, id);
    await this.refresh();
  }

  /** Adds a message to the selection or takes it out of it. */
  toggle(id: string): void {
    this.selected = this.selected.includes(id)
      ? this.selected.filter((other) => other !== id)
      : [...this.selected, id];
    this.writing.leave();
    this.#tell();
  }

  /** Selects every message of the folder, or none where all are. */
  toggleAll(): void {
    const all = this.messages.map(({ id }) => id);
    this.selected = this.selected.length === all.length ? [] : all;
    this.writing.leave();
    this.#tell();
  }

  /** Shows a message wherever it is filed; false where this mailbox has none with that id. */
  async show(id: string): Promise<boolean> {
    const find = () =>
      Object.entries(this.view.folders).find(([, messages]) => messages.some((message) => message.id === id));
    // A draft that was just made is on the server before it is in the list.
    if (find() === undefined) await this.refresh();
    const filed = find();
    if (filed === undefined) return false;
    this.folder = filed[0] as FolderName;
    await this.select(id);
    return true;
  }

  /** Begins a message; recipients become what the directory knows of them. */
  write(content: Partial<Draft> = {}): void {
    const known = (people: Draft['to'] = []) =>
      people.map((one) => this.addressBook.resolve(this.person, one));
    const { to, cc, bcc } = content;
    const people = { to: known(to), cc: known(cc), bcc: known(bcc) };
    const draft = newDraft(this.person, { ...content, ...people });
    this.writing.begin(draft);
    this.begun(draft);
  }

  /** Begins an answer to a message; `text` stands above what is quoted. */
  answer(message: ShownMessage, how: Answering, text = ''): void {
    const { setup, person } = this;
    this.write(answerTo(message, how, { setup, person, words: wordsFor(setup.client.locale) }, text));
  }

  /** Opens a draft, also one that waits for its time, in the form. */
  openForWriting(message: ShownMessage): void {
    this.writing.begin(draftOf(this.person, message));
  }

  /** Changes the draft on screen, if there is one. */
  edit(change: Partial<Draft>): void {
    this.writing.edit(change);
  }

  /** Sends the draft on screen; a draft of the server's becomes what stands on the page. */
  async send(): Promise<void> {
    if (!(await this.writing.send(this.maySend))) return;
    this.selected = [];
    await this.refresh();
    this.#tell();
  }

  /** Saves the draft on screen; gives its id, or `null` where it is no longer there. */
  async save(): Promise<string | null> {
    const id = await this.writing.save();
    await this.refresh();
    return id;
  }

  /** Takes the form from the screen; what was changed is in Drafts then. */
  closeForm(): void {
    this.writing.leave();
    this.#tell();
  }

  async discard(): Promise<void> {
    const id = this.draft?.id;
    this.selected = this.selected.filter((selected) => selected !== id);
    await this.writing.discard();
    await this.refresh();
  }

  /** Asks the server what has changed. */
  async refresh(): Promise<void> {
    const { mailbox } = this;
    const view = await server.view(mailbox);
    if (mailbox !== this.mailbox) return;
    const text = mailbox + JSON.stringify(view);
    if (text === this.#viewText) return;
    this.#viewText = text;
    const hadDraft = this.#hasDraft();
    this.view = view;
    // It has left, or was stopped elsewhere: the form would write into nothing.
    if (hadDraft && !this.#hasDraft()) this.writing.close();
    // A recalled message goes away under the reader's eyes.
    this.selected = this.selected.filter((id) => this.#selectable.some((message) => message.id === id));
    this.#tell();
  }

  /** Whether the list of some folder shows the draft that is being written. */
  #hasDraft(): boolean {
    const id = this.draft?.id ?? null;
    return id !== null && Object.values(this.view.folders).some((all) => all.some((one) => one.id === id));
  }

  #tell(): void {
    for (const listener of this.#changed) listener();
  }
}

/** One that waits for its time is shown as a message, not opened for writing. */
const isBeingWritten = ({ isDraft, isWaiting }: ShownMessage): boolean => isDraft && !isWaiting;
