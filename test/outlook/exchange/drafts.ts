import type { Clock } from '../clock';
import type { Directory } from '../world/directory';
import { conversationId, internetMessageId } from './ids';
import type { SimulatedMailbox } from './mailbox';
import { answerHeaders, deliver, personAt, type Letter, type MailboxOf } from './post';
import type { Person, StoredAttachment, StoredMessage } from './types';

/** What its writer decides about a draft. */
export interface DraftContent {
  subject: string;
  bodyText: string;
  bodyHtml?: string;
  to: Person[];
  cc: Person[];
  bcc: Person[];
  readReceiptRequested: boolean;
}

/** A message as its writer sends it from the page; `id` and `answers` name messages of the mailbox. */
export interface WrittenMessage extends Pick<DraftContent, 'subject' | 'to' | 'cc' | 'bcc'> {
  id: string | null;
  answers: string | null;
  body: string;
}

/** What is kept of a message while it is being written. */
type Unwritten = Partial<Pick<StoredMessage, 'conversationId' | 'answers'>>;

/** Drafts that are written and sent while the world runs: made through Graph or in Outlook. */
export class Drafts {
  #count = 0;

  constructor(
    private readonly clock: Clock,
    private readonly directory: Directory,
    private readonly mailboxOf: MailboxOf,
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
      },
      { conversationId: original.conversationId, answers: original.internetMessageId },
    );
  }

  /** The user presses Send: filed in Sent Items, delivered to everybody else at once. */
  send(mailbox: SimulatedMailbox, draft: StoredMessage): StoredMessage {
    const at = this.clock.now();
    const sentAt = at.toISOString();
    const sent = mailbox.move(draft, 'sentItems', { sentAt, receivedAt: sentAt, isDraft: false });
    const addresses = [...sent.to, ...sent.cc, ...sent.bcc].map(({ address }) => address);
    const { answers } = sent;
    for (const person of this.directory.peopleBehind(addresses)) {
      const theirs = this.mailboxOf(person.address);
      if (!theirs) continue;
      const letter: Letter = {
        ...sent,
        conversationId: conversationId(person.address, answers ?? sent.internetMessageId),
      };
      deliver(theirs, letter, at, answers === undefined ? [] : answerHeaders(answers));
    }
    return sent;
  }

  /** Sends what stands on the page: a draft of the server's with its changes, or a message that existed nowhere else. */
  sendWritten(mailbox: SimulatedMailbox, written: WrittenMessage): StoredMessage {
    const { id, answers, body, ...rest } = written;
    const draft = id === null ? undefined : mailbox.find(id);
    const content = {
      ...rest,
      to: this.people(rest.to),
      cc: this.people(rest.cc),
      bcc: this.people(rest.bcc),
    };
    if (draft) {
      // What was not touched stays as it was, HTML and all.
      if (draft.bodyText !== body) delete draft.bodyHtml;
      return this.send(mailbox, Object.assign(draft, content, { bodyText: body }));
    }
    const original = answers === null ? undefined : mailbox.find(answers);
    const thread = original && {
      conversationId: original.conversationId,
      answers: original.internetMessageId,
    };
    const made = this.create(mailbox, { ...content, bodyText: body, readReceiptRequested: false }, thread);
    return this.send(mailbox, made);
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
}
