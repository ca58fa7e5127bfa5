import type { Directory } from '../world/directory';
import type { WorldMessage, WorldPerson } from '../world/world';
import type { AutomaticReplies } from './automaticReplies';
import type { SimulatedMailbox } from './mailbox';
import { deliver, type MailboxOf } from './post';
import type { Reports } from './reports';
import type { FolderName, StoredMessage } from './types';

/** Runs something when simulated time reaches an instant. */
export type Schedule = (at: Date, job: () => void) => void;

/** What is to be known of a message on its way beside what stands on it. */
export interface Route {
  /** Its Message-ID once it has left. */
  internetMessageId: string;
  /** The id of its conversation in a recipient's mailbox. */
  conversationIn(mailbox: SimulatedMailbox): string;
  /** How its copies name the message that it answers. */
  answerHeaders: { name: string; value: string }[];
  /** Where the sender's copy lies when it has left. */
  filedIn: FolderName;
  /** What becomes of one person's copy, where the world says so. */
  copyOf(person: WorldPerson): WorldMessage['copies'][string] | undefined;
  /** The instant that a time in the world file means. */
  momentIn(moment: string): Date;
}

/** Lets messages leave, now or when their time comes, and delivers their copies. */
export class Departures {
  readonly #bounced = new Set<string>();

  constructor(
    private readonly directory: Directory,
    private readonly mailboxOf: MailboxOf,
    private readonly schedule: Schedule,
    private readonly reports: Reports,
    private readonly automaticReplies: AutomaticReplies,
    private readonly routeOf: (own: StoredMessage) => Route,
  ) {}

  /** Whether a copy for this person came back instead of arriving. */
  hasBounced(messageId: string, person: WorldPerson): boolean {
    return this.#bounced.has(`${messageId} ${person.address}`);
  }

  /** Lets the sender's copy leave at that instant, if it then still waits for it, or shows as sent already. */
  leaveAt(mailbox: SimulatedMailbox, own: StoredMessage, at: Date): void {
    this.schedule(at, () => {
      // Deleted, moved or given another time meanwhile: nothing leaves.
      if (!own.isDraft || (isHeld(mailbox, own) && Date.parse(own.deliverAt ?? '') <= at.getTime())) {
        this.leave(mailbox, own, at);
      }
    });
  }

  /** Gives a held message another time; one that has come lets it leave at once. False where it is not held. */
  holdUntil(mailbox: SimulatedMailbox, own: StoredMessage, time: Date, now: Date): boolean {
    if (!isHeld(mailbox, own)) return false;
    own.deliverAt = time.toISOString();
    this.leaveAt(mailbox, own, time > now ? time : now);
    return true;
  }

  /** Files a draft as sent, and delivers it to everybody else. Gives the sender's copy as it is then. */
  leave(mailbox: SimulatedMailbox, own: StoredMessage, at: Date): StoredMessage {
    const route = this.routeOf(own);
    const time = at.toISOString();
    // A held message is sent when it leaves, not when Send was pressed.
    const times = { sentAt: time, receivedAt: time, onServerFrom: time };
    const sent = own.isDraft
      ? mailbox.move(own, route.filedIn, {
          ...times,
          internetMessageId: route.internetMessageId,
          isDraft: false,
          isWaiting: false,
        })
      : own;
    const addresses = [...sent.to, ...sent.cc, ...sent.bcc].map(({ address }) => address);
    for (const person of this.directory.peopleBehind(addresses)) this.#arrive(sent, route, person, at);
    return sent;
  }

  #arrive(sent: StoredMessage, route: Route, person: WorldPerson, at: Date): void {
    const mailbox = this.mailboxOf(person.address);
    if (!mailbox) return;
    // A follow-up flag is the sender's own.
    const { flaggedUntil: _, ...letter } = sent;
    const copy = route.copyOf(person);
    if (copy?.bounced) {
      this.#bounced.add(`${letter.internetMessageId} ${person.address}`);
      this.reports.notDelivered(letter, person, at);
      return;
    }
    const conversationId = route.conversationIn(mailbox);
    const delivered = deliver(mailbox, { ...letter, conversationId }, at, route.answerHeaders);
    if (letter.deliveryReceiptRequested && person.organization !== undefined) {
      this.reports.delivered(letter, person, at);
    }
    this.automaticReplies.arrived(letter, person, at);
    if (copy?.readAt !== undefined) {
      const readAt = route.momentIn(copy.readAt);
      this.schedule(readAt, () => mailbox.open(delivered.id, readAt));
    }
    if (copy?.deletedUnreadAt !== undefined) {
      const deletedAt = route.momentIn(copy.deletedUnreadAt);
      this.schedule(deletedAt, () => {
        if (!mailbox.findInOutlook(delivered.id)) return;
        this.reports.deletedUnread(mailbox.move(delivered, 'deletedItems'), person, deletedAt);
      });
    }
  }
}

/** Whether it is there where a message waits for its time; deleted or moved, it no longer does. */
const isHeld = (mailbox: SimulatedMailbox, own: StoredMessage): boolean =>
  own.isWaiting &&
  (own.folder === 'drafts' || own.folder === 'outbox') &&
  mailbox.findInOutlook(own.id) === own;
