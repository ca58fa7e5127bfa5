import type { Directory } from '../world/directory';
import { addDuration } from '../clock';
import { momentIn, type World, type WorldMessage } from '../world/world';
import { worldAttachments } from './attachments';
import { AutomaticReplies } from './automaticReplies';
import { Departures, type Route, type Schedule } from './departures';
import { conversationId, internetMessageId } from './ids';
import type { SimulatedMailbox } from './mailbox';
import { answerHeaders, personAt, type Letter, type MailboxOf } from './post';
import { Reports } from './reports';
import type { FolderName, StoredMessage } from './types';

const sensitivities = ['normal', 'personal', 'private', 'confidential'];
const itemClasses = { message: 'IPM.Note', meeting: 'IPM.Schedule.Meeting.Request' } as const;

/** Sends the world's messages: files the sender's copy and lets the others leave, each at its time. */
export class MailFlow {
  /** What comes back to the senders. */
  readonly reports: Reports;
  /** How every message leaves, also one that is written while the world runs. */
  readonly departures: Departures;

  constructor(
    private readonly world: World,
    private readonly directory: Directory,
    private readonly mailboxOf: MailboxOf,
    private readonly schedule: Schedule,
  ) {
    const conversationOf = this.#conversationOf.bind(this);
    this.reports = new Reports(directory, mailboxOf, conversationOf, world.modes);
    const automaticReplies = new AutomaticReplies(mailboxOf, conversationOf);
    const routeOf = this.#routeOf.bind(this);
    this.departures = new Departures(directory, mailboxOf, schedule, this.reports, automaticReplies, routeOf);
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
      this.departures.leaveAt(this.#sendersMailbox(message), own, deliverAt ?? sentAt);
    });
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
      deliveryReceiptRequested: message.deliveryReceiptRequested,
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
      isWaiting: isHeld,
      receivedAt: sentAt.toISOString(),
      onServerFrom: addDuration(sentAt, message.onServerAfter).toISOString(),
      headers: [],
      extendedProperties: new Map(),
    });
  }

  /** The id of a message's conversation in a mailbox: that of what it answers, where that lies there. */
  #conversationOf(
    mailbox: SimulatedMailbox,
    { worldId, internetMessageId: ownId, answers = ownId }: Letter,
  ): string {
    const message = this.world.messages.find(({ id }) => id === worldId);
    if (message) return this.#conversationIn(mailbox, message);
    const thread = mailbox.copyOf(ownId) ?? mailbox.copyOf(answers);
    return thread?.conversationId ?? conversationId(mailbox.owner.address, answers);
  }

  #routeOf(own: StoredMessage): Route {
    const message = this.world.messages.find(({ id }) => id === own.worldId);
    const copies = Object.entries(message?.copies ?? {});
    const answered = own.answers === undefined ? [] : answerHeaders(own.answers);
    const { internetMessageId: ownId } = own;
    return {
      internetMessageId: this.world.modes.messageIdChanges
        ? internetMessageId(own.from.address, 'sent', ownId)
        : ownId,
      conversationIn: (mailbox) => this.#conversationOf(mailbox, own),
      answerHeaders: message ? this.#answerHeaders(message) : answered,
      filedIn: message?.movedTo ?? 'sentItems',
      copyOf: (person) => copies.find(([address]) => this.directory.person(address) === person)?.[1],
      momentIn: (moment) => momentIn(this.world, moment),
    };
  }
}
