import type { OutlookSetup, ShownAttachment } from '../api';
import { lines, writtenFrom, type Draft, type Line } from './draft';
import { server } from './server';

/** What add-ins may hear of while a message is written. */
export type DraftEvent =
  | { kind: 'recipients'; changed: Record<Line, boolean> }
  | { kind: 'attachments'; status: 'added' | 'removed'; attachment: ShownAttachment };

const addressesOf = (draft: Draft, line: Line): string =>
  draft[line].map(({ address }) => address.toLowerCase()).join('\n');

const base64Of = (file: File): Promise<string> =>
  new Promise((read, failed) => {
    const reader = new FileReader();
    reader.onload = () => {
      const { result } = reader;
      if (typeof result === 'string') read(result.slice(result.indexOf(',') + 1));
    };
    reader.onerror = () => failed(new Error(`The file ${file.name} cannot be read.`));
    reader.readAsDataURL(file);
  });

/** The message being written, if there is one: every change of it goes through here, whoever makes it. */
export class Writing {
  draft: Draft | null = null;
  readonly #events = new Set<(event: DraftEvent) => void>();
  #saving: Promise<unknown> = Promise.resolve();
  #autosave = 0;

  constructor(
    private readonly setup: Pick<OutlookSetup, 'client' | 'autosaveAfter'>,
    private readonly changed: () => void,
  ) {}

  onEvent(listener: (event: DraftEvent) => void): void {
    this.#events.add(listener);
  }

  begin(draft: Draft): void {
    this.leave();
    this.draft = draft;
    this.changed();
  }

  /** Changes the draft on screen, if there is one. */
  edit(change: Partial<Draft>): void {
    const { draft } = this;
    if (draft === null) return;
    const before = lines.map((line) => addressesOf(draft, line));
    Object.assign(draft, change, { isDirty: true, complaint: null });
    for (const name of ['readReceiptRequested', 'deliveryReceiptRequested', 'attachments'] as const) {
      if (name in change) draft.changed.add(name);
    }
    const [to = false, cc = false, bcc = false] = lines.map(
      (line, index) => addressesOf(draft, line) !== before[index],
    );
    if (to || cc || bcc) this.#raise({ kind: 'recipients', changed: { to, cc, bcc } });
    this.#autosaveLater();
    this.changed();
  }

  async attach(files: readonly File[]): Promise<void> {
    const { draft } = this;
    for (const file of files) {
      const base64 = await base64Of(file);
      const contentType = file.type || 'application/octet-stream';
      const attachment = await server.upload({ name: file.name, contentType, base64 });
      if (draft === null || this.draft !== draft) return;
      this.edit({ attachments: [...draft.attachments, attachment] });
      this.#raise({ kind: 'attachments', status: 'added', attachment });
    }
  }

  /** False where the draft has no such attachment. */
  detach(id: string): boolean {
    const attachment = this.draft?.attachments.find((one) => one.id === id);
    if (this.draft === null || attachment === undefined) return false;
    this.edit({ attachments: this.draft.attachments.filter((one) => one !== attachment) });
    this.#raise({ kind: 'attachments', status: 'removed', attachment });
    return true;
  }

  /** Saves the draft on screen into Drafts; gives its id, or `null` where it is no longer there. */
  save(): Promise<string | null> {
    const { draft } = this;
    // One after the other: a second save has to know the draft that the first one made.
    const saved = this.#saving.then(() => (draft === null ? null : this.#save(draft)));
    this.#saving = saved.catch(() => undefined);
    return saved;
  }

  /** Sends the draft on screen; false where it stays: with a complaint on it, or because `maySend` said so. */
  async send(maySend: (draft: Draft) => Promise<boolean>): Promise<boolean> {
    const { draft } = this;
    if (draft === null) return false;
    window.clearTimeout(this.#autosave);
    if (lines.some((line) => draft.unresolved[line].length > 0)) return this.#complain(draft, 'unresolved');
    if (lines.every((line) => draft[line].length === 0)) return this.#complain(draft, 'nobody');
    if (!(await maySend(draft))) return false;
    await this.#saving;
    const isSent = await server.send(draft.author, writtenFrom(draft, this.setup.client.draftSaving));
    if (!isSent) return this.#complain(draft, 'gone');
    if (this.draft === draft) this.draft = null;
    return true;
  }

  /** Throws the draft on screen away, and what the server has of it. */
  async discard(): Promise<void> {
    const { draft } = this;
    this.close();
    this.changed();
    await this.#saving;
    if (draft !== null && draft.id !== null) await server.discard(draft.author, draft.id);
  }

  /** Takes the form from the screen; what was changed in it is saved first, as Outlook does. */
  leave(): void {
    if (this.draft?.isDirty) void this.save();
    this.close();
  }

  /** Takes the form from the screen as it is. */
  close(): void {
    window.clearTimeout(this.#autosave);
    this.draft = null;
  }

  async #save(draft: Draft): Promise<string | null> {
    const written = writtenFrom(draft, this.setup.client.draftSaving);
    draft.isDirty = false;
    draft.changed.clear();
    const { id, conversationId } = await server.save(draft.author, written);
    if (id === null) {
      this.#complain(draft, 'gone');
      return null;
    }
    Object.assign(draft, { id, conversationId });
    this.changed();
    return id;
  }

  #complain(draft: Draft, complaint: Draft['complaint']): false {
    draft.complaint = complaint;
    this.changed();
    return false;
  }

  #autosaveLater(): void {
    const { autosaveAfter } = this.setup;
    if (autosaveAfter === null) return;
    window.clearTimeout(this.#autosave);
    this.#autosave = window.setTimeout(() => void this.save(), autosaveAfter);
  }

  #raise(event: DraftEvent): void {
    for (const listener of this.#events) listener(event);
  }
}
