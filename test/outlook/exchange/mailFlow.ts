import type { Directory } from '../world/directory';
import { addDuration } from '../clock';
import { momentIn, type World, type WorldMessage, type WorldPerson } from '../world/world';
import { AutomaticReplies } from './automaticReplies';
import { conversationId, internetMessageId } from './ids';
import type { SimulatedMailbox } from './mailbox';
import { answerHeaders, deliver, personAt, type Letter, type MailboxOf } from './post';
import { Reports } from './reports';
import { worldAttachments } from './attachments';
import type { FolderName, StoredMessage } from './types';

/** Runs something when simulated time reaches an instant. */
export type Schedule = (at: Date, job: () => void) => void;

const sensitivities = ['normal', 'personal', 'private', 'confidential'];
const itemClasses = { message: 'IPM.Note', meeting: 'IPM.Schedule.Meeting.Request' } as const;

/** Sends the world's messages: files the sender's copy and delivers the others, each at its time. */
export class MailFlow {
  /** What comes back to the senders. */
  readonly reports: Reports;
  readonly #automaticReplies: AutomaticReplies;
  readonly #bounced = new Set<string>();

  constructor(
    private readonly world: World,
    private readonly directory: Directory,
    private readonly mailboxOf: MailboxOf,
    private readonly schedule: Schedule,
  ) {
    const conversationIn = (mailbox: SimulatedMailbox, letter: Letter): string => {
      const message = world.messages.find(({ id }) => id === letter.worldId);
      if (message) return this.#conversationIn(mailbox, message);
      return conversationId(mailbox.owner.address, letter.internetMessageId);
    };
    this.reports = new Reports(directory, mailboxOf, conversationIn);
    this.#automaticReplies = new AutomaticReplies(mailboxOf, conversationIn);
  }

  /** Whether a copy for this person came back instead of arriving. */
  hasBounced(messageId: string, person: WorldPerson): boolean {
    return this.#bounced.has(`${messageId} ${person.address}`);
  }

  /** The sender's copy of a world message, wherever it is now. */
  sentCopy(message: WorldMessage): StoredMessage | undefined {
    const mailbox = this.#sendersMailbox(message);
    const folders: FolderName[] = ['sentItems', 'drafts', 'outbox', 'inbox', 'deletedItems', 'archive'];
    return folders
      .flatMap((folder) => mailbox.listInOutlook(folder))
      .find((copy) => copy.worldId === message.id && copy.headers.length === 0);
  }

  /** The sender presses Send at the message's time. */
  send(message: WorldMessage): void {
    const sentAt = momentIn(this.world, message.sentAt);
    const deliverAt = message.deliverAt === undefined ? null : momentIn(this.world, message.deliverAt);
    this.schedule(sentAt, () => {
      const own = this.#fileSendersCopy(message, sentAt, deliverAt);
      this.schedule(deliverAt ?? sentAt, () => this.#leave(message, own, deliverAt ?? sentAt));
    });
  }

  /** Gives a held message another time; one that has come lets it leave at once. False where it is not held. */
  holdUntil(own: StoredMessage, time: Date, now: Date): boolean {
    const message = this.world.messages.find(({ id }) => id === own.worldId);
    if (!message || !isWaiting(own)) return false;
    own.deliverAt = time.toISOString();
    const at = time > now ? time : now;
    this.schedule(at, () => this.#leave(message, own, at));
    return true;
  }

  #sendersMailbox(message: WorldMessage): SimulatedMailbox {
    const address = message.sentBy ?? message.sender ?? message.from;
    const mailbox = this.mailboxOf(address);
    if (!mailbox) throw new Error(`${address} has no mailbox, although the world was read as valid.`);
    return mailbox;
  }

  #letter(message: WorldMessage, sentAt: Date, deliverAt: Date | null): Letter {
    const people = (addresses: readonly string[]) =>
      addresses.map((address) => personAt(this.directory, address));
    return {
      worldId: message.id,
      internetMessageId: this.#internetMessageId(message),
      conversationId: '',
      subject: message.subject,
      bodyText: message.body,
      ...(message.bodyHtml !== undefined && { bodyHtml: message.bodyHtml }),
      attachments: worldAttachments(this.#internetMessageId(message), message.attachments),
      ...(message.sensitivity !== undefined && { sensitivity: sensitivities.indexOf(message.sensitivity) }),
      from: personAt(this.directory, message.from),
      sender: personAt(this.directory, message.sender ?? message.from),
      to: people(message.to),
      cc: people(message.cc),
      bcc: people(message.bcc),
      sentAt: sentAt.toISOString(),
      itemClass: itemClasses[message.kind],
      readReceiptRequested: message.readReceiptRequested,
      deliverAt: deliverAt?.toISOString() ?? null,
    };
  }

  #internetMessageId(message: WorldMessage): string {
    return internetMessageId(message.from, this.world.name, message.id);
  }

  /** A conversation has another id in each mailbox; it is named after its first message. */
  #conversationIn(mailbox: SimulatedMailbox, message: WorldMessage): string {
    const [first = message] = this.#answeredBy(message);
    return conversationId(mailbox.owner.address, this.#internetMessageId(first));
  }

  /** The messages before this one in its thread, oldest first. */
  #answeredBy(message: WorldMessage): WorldMessage[] {
    const before: WorldMessage[] = [];
    let answered = this.world.messages.find(({ id }) => id === message.inReplyTo);
    while (answered && !before.includes(answered)) {
      before.unshift(answered);
      const { inReplyTo } = answered;
      answered = this.world.messages.find(({ id }) => id === inReplyTo);
    }
    return before;
  }

  /** How an answer names what it answers: some mail programs leave out In-Reply-To, or both. */
  #answerHeaders(message: WorldMessage): { name: string; value: string }[] {
    const ids = this.#answeredBy(message).map((before) => this.#internetMessageId(before));
    const answered = ids.pop();
    if (answered === undefined || message.linkedBy === 'conversation') return [];
    const headers = answerHeaders(answered, ids);
    return message.linkedBy === 'references' ? headers.filter(({ name }) => name === 'References') : headers;
  }

  #fileSendersCopy(message: WorldMessage, sentAt: Date, deliverAt: Date | null): StoredMessage {
    const mailbox = this.#sendersMailbox(message);
    // Held mail waits in Drafts and can be changed there; in classic Windows it shows as sent at once.
    const isHeld = deliverAt !== null && deliverAt > sentAt && this.world.client.kind !== 'classicWindows';
    return mailbox.file({
      ...this.#letter(message, sentAt, deliverAt),
      conversationId: this.#conversationIn(mailbox, message),
      folder: isHeld ? message.heldIn : (message.movedTo ?? 'sentItems'),
      isRead: true,
      isDraft: isHeld,
      receivedAt: sentAt.toISOString(),
      onServerFrom: addDuration(sentAt, message.onServerAfter).toISOString(),
      headers: [],
      extendedProperties: new Map(),
    });
  }

  #leave(message: WorldMessage, own: StoredMessage, at: Date): void {
    if (own.isDraft) {
      // Deleted, moved or given another time meanwhile: nothing leaves.
      const mailbox = this.#sendersMailbox(message);
      const isDue = Date.parse(own.deliverAt ?? '') <= at.getTime();
      if (mailbox.findInOutlook(own.id) !== own || !isWaiting(own) || !isDue) return;
      // A held message is sent when it leaves, not when Send was pressed.
      const times = { sentAt: at.toISOString(), receivedAt: at.toISOString(), isDraft: false };
      this.#sendersMailbox(message).move(own, message.movedTo ?? 'sentItems', times);
    }
    const deliverAt = own.deliverAt === null ? null : new Date(own.deliverAt);
    const letter = this.#letter(message, own.isDraft ? at : new Date(own.sentAt), deliverAt);
    const addresses = [...message.to, ...message.cc, ...message.bcc];
    for (const person of this.directory.peopleBehind(addresses)) this.#arrive(message, letter, person, at);
  }

  #arrive(message: WorldMessage, letter: Letter, person: WorldPerson, at: Date): void {
    const mailbox = this.mailboxOf(person.address);
    if (!mailbox) return;
    const copy = Object.entries(message.copies).find(
      ([address]) => this.directory.person(address) === person,
    )?.[1];
    if (copy?.bounced) {
      this.#bounced.add(`${letter.internetMessageId} ${person.address}`);
      this.reports.notDelivered(letter, person, at);
      return;
    }
    const conversation = this.#conversationIn(mailbox, message);
    const headers = this.#answerHeaders(message);
    const delivered = deliver(mailbox, { ...letter, conversationId: conversation }, at, headers);
    if (message.deliveryReceiptRequested && person.organization !== undefined) {
      this.reports.delivered(letter, person, at);
    }
    this.#automaticReplies.arrived(letter, person, at);
    if (copy?.readAt !== undefined) {
      const readAt = momentIn(this.world, copy.readAt);
      this.schedule(readAt, () => mailbox.open(delivered.id, readAt));
    }
    if (copy?.deletedUnreadAt !== undefined) {
      const deletedAt = momentIn(this.world, copy.deletedUnreadAt);
      this.schedule(deletedAt, () => {
        if (!mailbox.findInOutlook(delivered.id)) return;
        this.reports.deletedUnread(mailbox.move(delivered, 'deletedItems'), person, deletedAt);
      });
    }
  }
}

/** Whether a message waits for its time. */
const isWaiting = ({ isDraft, folder, deliverAt }: StoredMessage): boolean =>
  isDraft && deliverAt !== null && (folder === 'drafts' || folder === 'outbox');
