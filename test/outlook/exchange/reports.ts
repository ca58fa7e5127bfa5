import type { Directory } from '../world/directory';
import type { Modes, WorldPerson } from '../world/world';
import { internetMessageId } from './ids';
import { answerHeaders, deliver, type Letter, type MailboxOf } from './post';
import type { SimulatedMailbox } from './mailbox';
import type { Person, ReportFacts, StoredMessage } from './types';

/** The conversation id that a message has in a mailbox. */
export type ConversationIn = (mailbox: SimulatedMailbox, message: Letter) => string;

const subjects: Record<ReportFacts['kind'], string> = {
  IPNRN: 'Read',
  IPNNRN: 'Not read',
  DR: 'Delivered',
  NDR: 'Undeliverable',
};

const words: Record<ReportFacts['kind'], string> = {
  IPNRN: 'Your message was read.',
  IPNNRN: 'Your message was deleted without being read.',
  DR: 'Your message has been delivered to this recipient.',
  NDR: 'Your message could not be delivered to this recipient.',
};

/** The reports that come back to a sender: receipts from the recipients' Exchange, the others from the mail system. */
export class Reports {
  constructor(
    private readonly directory: Directory,
    private readonly mailboxOf: MailboxOf,
    private readonly conversationIn: ConversationIn,
    private readonly modes: Modes,
  ) {}

  /** A receipt for a copy that was opened, where one was asked for and is not declined. */
  opened(copy: StoredMessage, person: WorldPerson, at: Date): void {
    this.#receipt('IPNRN', copy, person, at);
  }

  /** A not-read report for a copy that was deleted unopened. */
  deletedUnread(copy: StoredMessage, person: WorldPerson, at: Date): void {
    if (!copy.isRead) this.#receipt('IPNNRN', copy, person, at);
  }

  delivered(letter: Letter, person: WorldPerson, at: Date): void {
    this.#send('DR', letter, person, this.#mailSystemOf(letter), at);
  }

  notDelivered(letter: Letter, person: WorldPerson, at: Date): void {
    this.#send('NDR', letter, person, this.#mailSystemOf(letter), at);
  }

  #receipt(kind: 'IPNRN' | 'IPNNRN', copy: StoredMessage, person: WorldPerson, at: Date): void {
    if (!copy.readReceiptRequested || person.declinesReceipts) return;
    this.#send(kind, copy, person, { name: person.name, address: person.address }, at);
  }

  #mailSystemOf({ sender }: Letter): Person {
    const domain = this.directory.organizationOf(sender.address)?.domains[0] ?? 'localhost';
    return { name: 'Microsoft Outlook', address: `postmaster@${domain}` };
  }

  #send(kind: ReportFacts['kind'], about: Letter, person: WorldPerson, from: Person, at: Date): void {
    const mailbox = this.mailboxOf(about.sender.address);
    if (!mailbox || mailbox.owner === person) return;
    const original = [...about.to, ...about.cc, ...about.bcc].find(
      ({ address }) => this.directory.person(address) === person,
    );
    const { owner } = mailbox;
    const letter: Letter = {
      worldId: null,
      internetMessageId: internetMessageId(from.address, kind, person.address, about.internetMessageId),
      conversationId: this.conversationIn(mailbox, about),
      subject: `${subjects[kind]}: ${about.subject}`,
      bodyText: `${person.name} <${person.address}>\n${words[kind]}`,
      from,
      sender: from,
      to: [{ name: owner.name, address: owner.address }],
      cc: [],
      bcc: [],
      sentAt: at.toISOString(),
      itemClass: `REPORT.${about.itemClass}.${kind}`,
      readReceiptRequested: false,
      deliveryReceiptRequested: false,
      deliverAt: null,
      report: {
        kind,
        originalMessageId: about.internetMessageId,
        at: at.toISOString(),
        finalRecipient: person.address,
        originalRecipient: original?.address ?? null,
      },
    };
    const isNamed = !kind.startsWith('IPN') || !this.modes.receiptsWithoutInReplyTo;
    deliver(mailbox, letter, at, isNamed ? answerHeaders(about.internetMessageId) : []);
  }
}
