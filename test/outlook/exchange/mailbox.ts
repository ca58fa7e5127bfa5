import type { Clock } from '../clock';
import type { WorldPerson } from '../world/world';
import { itemId } from './ids';
import type { ExchangeMailbox, FolderName, StoredMessage } from './types';

const newestFirst = (one: StoredMessage, other: StoredMessage): number =>
  other.receivedAt.localeCompare(one.receivedAt);

/** Only received copies have transport headers; the sender's own has none. */
const cameThroughTransport = (message: Omit<StoredMessage, 'id'>): boolean => message.headers.length > 0;

/** A mailbox that can be written to, for the mail flow and the recall. */
export class SimulatedMailbox implements ExchangeMailbox {
  /** Told of each copy that is opened for the first time. */
  whenOpened: (copy: StoredMessage, at: Date) => void = () => undefined;
  readonly #messages = new Map<string, StoredMessage>();

  constructor(
    readonly owner: WorldPerson,
    private readonly clock: Clock,
  ) {}

  list(folder: FolderName): StoredMessage[] {
    return this.listInOutlook(folder).filter((message) => this.#isOnServer(message));
  }

  listInOutlook(folder: FolderName): StoredMessage[] {
    return [...this.#messages.values()].filter((message) => message.folder === folder).sort(newestFirst);
  }

  /** Everything that the server has, in any folder, newest first. */
  all(): StoredMessage[] {
    return [...this.#messages.values()].filter((message) => this.#isOnServer(message)).sort(newestFirst);
  }

  find(id: string): StoredMessage | undefined {
    const message = this.#messages.get(id);
    return message && this.#isOnServer(message) ? message : undefined;
  }

  findInOutlook(id: string): StoredMessage | undefined {
    return this.#messages.get(id);
  }

  open(id: string, at: Date = this.clock.now()): void {
    const message = this.#messages.get(id);
    if (!message || message.isRead) return;
    message.isRead = true;
    if (cameThroughTransport(message)) this.whenOpened(message, at);
  }

  /** Files a new copy, which gets its id here. */
  file(message: Omit<StoredMessage, 'id'>): StoredMessage {
    const way = cameThroughTransport(message) ? 'received' : 'sent';
    const id = itemId(this.owner.address, message.folder, way, message.internetMessageId);
    const filed = { ...message, id };
    this.#messages.set(id, filed);
    return filed;
  }

  /** Moves a copy; it gets another id, as with ordinary (not immutable) ids. */
  move(
    message: StoredMessage,
    folder: FolderName,
    changes: Partial<Omit<StoredMessage, 'id'>> = {},
  ): StoredMessage {
    this.#messages.delete(message.id);
    return this.file({ ...message, ...changes, folder });
  }

  /** Deletes a copy for good: it goes to no other folder. */
  hardDelete(message: StoredMessage): void {
    this.#messages.delete(message.id);
  }

  /** Any copy of a message, received or sent, in whatever folder. */
  copyOf(internetMessageId: string): StoredMessage | undefined {
    return [...this.#messages.values()].find((message) => message.internetMessageId === internetMessageId);
  }

  /** The copy that was received, in whatever folder; not the one that was sent. */
  receivedCopy(internetMessageId: string): StoredMessage | undefined {
    return [...this.#messages.values()].find(
      (message) => message.internetMessageId === internetMessageId && cameThroughTransport(message),
    );
  }

  #isOnServer(message: StoredMessage): boolean {
    return Date.parse(message.onServerFrom) <= this.clock.now().getTime();
  }
}
