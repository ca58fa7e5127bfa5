import { addDuration, type Clock } from '../clock';
import type { Directory } from '../world/directory';
import type { WorldClient } from '../world/world';
import type { Departures } from './departures';
import { conversationId, internetMessageId, itemId } from './ids';
import type { SimulatedMailbox } from './mailbox';
import { personAt } from './post';
import type { ComposeType, Person, StoredAttachment, StoredMessage } from './types';

/** What its writer decides about a draft. */
export interface DraftContent {
  subject: string;
  bodyText: string;
  bodyHtml?: string;
  to: Person[];
  cc: Person[];
  bcc: Person[];
  readReceiptRequested: boolean;
  deliveryReceiptRequested: boolean;
}

/** A message as its form on the page has it. What is absent stays as the server has it. */
export interface WrittenMessage extends Pick<DraftContent, 'subject' | 'to' | 'cc' | 'bcc'> {
  /** The draft that the server has of it. */
  id: string | null;
  /** The message that it answers or forwards, by its id in this mailbox. */
  answers: string | null;
  body: string;
  composeType?: ComposeType | undefined;
  deliverAt?: string | null | undefined;
  /** By id: those of the draft, of the answered message, or uploaded. */
  attachments?: string[] | undefined;
  readReceiptRequested?: boolean | undefined;
  deliveryReceiptRequested?: boolean | undefined;
}

/** What is kept of a message while it is being written. */
type Unwritten = Partial<Pick<StoredMessage, 'conversationId' | 'answers' | 'onServerFrom'>>;

/** Drafts that are written and sent while the world runs: made through Graph or in Outlook. */
export class Drafts {
  #count = 0;
  readonly #uploaded = new Map<string, StoredAttachment>();

  constructor(
    private readonly client: WorldClient,
    private readonly clock: Clock,
    private readonly directory: Directory,
    private readonly departures: Departures,
  ) {}

  create(mailbox: SimulatedMailbox, content: DraftContent, rest: Unwritten = {}): StoredMessage {
    const { owner } = mailbox;
    const now = this.clock.now().toISOString();
    const ownId = internetMessageId(owner.address, 'draft', owner.address, String((this.#count += 1)));
    const author = { name: owner.name, address: owner.address };
    return mailbox.file({
      worldId: null,
      internetMessageId: ownId,
      conversationId: conversationId(owner.address, ownId),
      ...content,
      from: author,
      sender: author,
      sentAt: now,
      receivedAt: now,
      folder: 'drafts',
      itemClass: 'IPM.Note',
      isRead: true,
      isDraft: true,
      isWaiting: false,
      deliverAt: null,
      headers: [],
      extendedProperties: new Map(),
      onServerFrom: now,
      attachments: [],
      ...rest,
    });
  }

  /** An answer to everybody, addressed as Exchange addresses it: for one's own message to its recipients. */
  replyAll(mailbox: SimulatedMailbox, original: StoredMessage): StoredMessage {
    const own = original.from.address === mailbox.owner.address;
    return this.create(
      mailbox,
      {
        subject: `RE: ${original.subject}`,
        bodyText: `\n\n${original.from.name}:\n${original.bodyText}`,
        to: own ? original.to : [original.from, ...original.to],
        cc: original.cc,
        bcc: [],
        readReceiptRequested: false,
        deliveryReceiptRequested: false,
      },
      { conversationId: original.conversationId, answers: original.internetMessageId },
    );
  }

  /** The user presses Send: it leaves at once, or is held until its time where that is still to come. */
  send(mailbox: SimulatedMailbox, draft: StoredMessage): StoredMessage {
    const now = this.clock.now();
    const deliverAt = draft.deliverAt === null ? now : new Date(draft.deliverAt);
    if (deliverAt <= now) {
      draft.deliverAt = null;
      return this.departures.leave(mailbox, draft, now);
    }
    const held = this.#hold(mailbox, draft, now.toISOString());
    this.departures.leaveAt(mailbox, held, deliverAt);
    return held;
  }

  /**
   * Saves what stands on the page: a draft of the server's with its changes, or a message that existed nowhere else.
   * `null` where its draft is no longer there.
   */
  save(mailbox: SimulatedMailbox, written: WrittenMessage): StoredMessage | null {
    const draft = written.id === null ? this.#begin(mailbox, written) : mailbox.findInOutlook(written.id);
    if (!draft?.isDraft) return null;
    const { subject, body, composeType, deliverAt, readReceiptRequested, deliveryReceiptRequested } = written;
    // What was not touched stays as it was, HTML and all.
    if (draft.bodyText !== body) delete draft.bodyHtml;
    Object.assign(draft, {
      subject,
      bodyText: body,
      to: this.people(written.to),
      cc: this.people(written.cc),
      bcc: this.people(written.bcc),
      receivedAt: this.clock.now().toISOString(),
      ...(composeType && { composeType }),
      ...(readReceiptRequested !== undefined && { readReceiptRequested }),
      ...(deliveryReceiptRequested !== undefined && { deliveryReceiptRequested }),
      ...(written.attachments && { attachments: this.#attachments(mailbox, draft, written) }),
    } satisfies Partial<StoredMessage>);
    if (deliverAt !== undefined) this.#setTime(mailbox, draft, deliverAt);
    return draft;
  }

  /** Saves and sends what stands on the page; `null` where its draft is no longer there. */
  sendWritten(mailbox: SimulatedMailbox, written: WrittenMessage): StoredMessage | null {
    const draft = this.save(mailbox, written);
    // A held message whose time was made the present has left with the saving.
    return draft && mailbox.findInOutlook(draft.id) === draft ? this.send(mailbox, draft) : draft;
  }

  /** Keeps a file until the message that it was added to is saved. */
  upload(name: string, contentType: string, bytes: Uint8Array): StoredAttachment {
    const id = itemId('uploaded', name, String((this.#count += 1)));
    const rest = { inline: false, contentId: null, bytes };
    const file: StoredAttachment = { id, kind: 'file', name, contentType, size: bytes.length, ...rest };
    this.#uploaded.set(id, file);
    return file;
  }

  /** Recipients with the names that the directory has for them. */
  people(addresses: readonly Person[]): Person[] {
    return addresses.map(({ name, address }) => ({
      name: name || personAt(this.directory, address).name,
      address,
    }));
  }

  /** Adds an attachment to a draft. */
  attach(draft: StoredMessage, attachment: StoredAttachment): void {
    draft.attachments = [...(draft.attachments ?? []), attachment];
  }

  #begin(mailbox: SimulatedMailbox, { answers, subject }: WrittenMessage): StoredMessage {
    const original = answers === null ? undefined : mailbox.findInOutlook(answers);
    const thread = original && {
      conversationId: original.conversationId,
      answers: original.internetMessageId,
    };
    const nobody = { to: [], cc: [], bcc: [] };
    const nothing = { bodyText: '', readReceiptRequested: false, deliveryReceiptRequested: false };
    // A client with a cache of its own has the draft before the server does.
    const onServerFrom = addDuration(this.clock.now(), this.client.draftsReachServerAfter).toISOString();
    return this.create(mailbox, { subject, ...nobody, ...nothing }, { ...thread, onServerFrom });
  }

  #attachments(
    mailbox: SimulatedMailbox,
    draft: StoredMessage,
    { attachments, answers }: WrittenMessage,
  ): StoredAttachment[] {
    const original = answers === null ? undefined : mailbox.findInOutlook(answers);
    const known = [...(draft.attachments ?? []), ...(original?.attachments ?? []), ...this.#uploaded.values()];
    return (attachments ?? []).flatMap((id) => known.find((attachment) => attachment.id === id) ?? []);
  }

  #setTime(mailbox: SimulatedMailbox, draft: StoredMessage, deliverAt: string | null): void {
    if (draft.deliverAt === deliverAt) return;
    const { isWaiting } = draft;
    draft.deliverAt = deliverAt;
    if (!isWaiting) return;
    // Without a time it is an ordinary draft again.
    if (deliverAt === null) draft.isWaiting = false;
    else this.departures.holdUntil(mailbox, draft, new Date(deliverAt), this.clock.now());
  }

  /** It waits where this client lets messages wait; in classic Windows it shows as sent, and nothing stops it. */
  #hold(mailbox: SimulatedMailbox, draft: StoredMessage, pressedAt: string): StoredMessage {
    const isFinal = this.client.kind === 'classicWindows';
    const changes = {
      sentAt: pressedAt,
      receivedAt: pressedAt,
      onServerFrom: pressedAt,
      isDraft: !isFinal,
      isWaiting: !isFinal,
    };
    const folder = isFinal ? 'sentItems' : this.client.heldIn;
    return folder === draft.folder
      ? Object.assign(draft, changes)
      : mailbox.move(draft, folder, changes);
  }
}
