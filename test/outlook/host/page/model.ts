import type { FolderName } from '../../exchange/types';
import type { OutlookSetup, OutlookView, ShownMessage, ShownPerson } from '../api';
import { server } from './server';

/** A message being written; it exists only on the page until it is sent, unless it was opened from Drafts. */
export interface Draft {
  to: ShownPerson[];
  cc: ShownPerson[];
  bcc: ShownPerson[];
  subject: string;
  body: string;
  conversationId: string;
  composeType: 'newMail' | 'reply' | 'forward';
  /** The draft that the server has of it. */
  id: string | null;
  /** The message that it answers, by its id in this mailbox. */
  answers: string | null;
  /** Names. */
  attachments: string[];
  /** What add-ins keep with it while it is being written. */
  sessionData: Map<string, string>;
}

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
  draft: Draft | null = null;
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

  get messages(): ShownMessage[] {
    return this.view.folders[this.folder];
  }

  get selectedMessages(): ShownMessage[] {
    return this.messages.filter(({ id }) => this.selected.includes(id));
  }

  /** With several messages selected there is no current one (a guess: so does Outlook with a pinned pane). */
  get item(): CurrentItem {
    if (this.draft !== null) return { kind: 'draft', draft: this.draft };
    const [message, ...others] = this.selectedMessages;
    return message === undefined || others.length > 0 ? { kind: 'nothing' } : { kind: 'message', message };
  }

  async become(person: string): Promise<void> {
    this.person = person;
    this.mailbox = person;
    this.draft = null;
    this.selected = [];
    this.folder = person === this.setup.client.user ? 'sentItems' : 'inbox';
    await this.refresh();
  }

  async openFolder(folder: FolderName, mailbox = this.person): Promise<void> {
    const isOther = mailbox !== this.mailbox;
    this.mailbox = mailbox;
    this.folder = folder;
    this.selected = [];
    this.draft = null;
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
    this.selected = [id];
    this.draft = null;
    const draft = this.messages.find((message) => message.id === id && isBeingWritten(message));
    if (draft) {
      const { bodyText: body, ...rest } = draft;
      this.write({ ...rest, body });
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
    this.draft = null;
    this.#tell();
  }

  /** Selects every message of the folder, or none where all are. */
  toggleAll(): void {
    const all = this.messages.map(({ id }) => id);
    this.selected = this.selected.length === all.length ? [] : all;
    this.draft = null;
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

  write(draft: Partial<Draft> = {}): void {
    const empty: Draft = {
      to: [],
      cc: [],
      bcc: [],
      subject: '',
      body: '',
      conversationId: crypto.randomUUID(),
      composeType: 'newMail',
      id: null,
      answers: null,
      attachments: [],
      sessionData: new Map(),
    };
    const written = { ...empty, ...draft };
    this.draft = written;
    this.#tell();
    if (written.id === null) this.begun(written);
  }

  /** Changes the draft on screen, if there is one. */
  edit(change: Partial<Draft>): void {
    if (this.draft !== null) Object.assign(this.draft, change);
    this.#tell();
  }

  /** Sends the draft on screen; a draft of the server's becomes what stands on the page. */
  async send(): Promise<void> {
    const { draft } = this;
    if (draft === null || !(await this.maySend(draft))) return;
    const { id, to, cc, bcc, subject, body, answers } = draft;
    await server.send(this.person, { id, to, cc, bcc, subject, body, answers });
    this.draft = null;
    this.selected = [];
    await this.refresh();
    this.#tell();
  }

  discard(): void {
    this.draft = null;
    this.#tell();
  }

  /** Asks the server what has changed. */
  async refresh(): Promise<void> {
    const { mailbox } = this;
    const view = await server.view(mailbox);
    if (mailbox !== this.mailbox) return;
    const text = mailbox + JSON.stringify(view);
    if (text === this.#viewText) return;
    this.#viewText = text;
    this.view = view;
    // A recalled message goes away under the reader's eyes.
    this.selected = this.selected.filter((id) => this.messages.some((message) => message.id === id));
    this.#tell();
  }

  #tell(): void {
    for (const listener of this.#changed) listener();
  }
}

/** One that waits for its time is shown as a message, not opened for writing. */
const isBeingWritten = ({ isDraft, deliverAt }: ShownMessage): boolean => isDraft && deliverAt === null;
