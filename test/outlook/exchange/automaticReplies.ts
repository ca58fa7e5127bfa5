import type { WorldPerson } from '../world/world';
import { internetMessageId } from './ids';
import { answerHeaders, deliver, type Letter, type MailboxOf } from './post';
import type { ConversationIn } from './reports';

/** Exchange answers for people who are away: once to each sender. */
export class AutomaticReplies {
  readonly #told = new Set<string>();

  constructor(
    private readonly mailboxOf: MailboxOf,
    private readonly conversationIn: ConversationIn,
  ) {}

  /** A message has arrived with somebody who may be away. */
  arrived(letter: Letter, person: WorldPerson, at: Date): void {
    const mailbox = this.mailboxOf(letter.sender.address);
    const pair = `${person.address} ${letter.sender.address}`;
    if (person.automaticReply === undefined || !mailbox || mailbox.owner === person) return;
    if (letter.itemClass !== 'IPM.Note' || this.#told.has(pair)) return;
    this.#told.add(pair);
    const from = { name: person.name, address: person.address };
    const { owner } = mailbox;
    const reply: Letter = {
      worldId: null,
      internetMessageId: internetMessageId(person.address, 'automatic reply', letter.internetMessageId),
      conversationId: this.conversationIn(mailbox, letter),
      subject: `Automatic reply: ${letter.subject}`,
      bodyText: person.automaticReply,
      from,
      sender: from,
      to: [{ name: owner.name, address: owner.address }],
      cc: [],
      bcc: [],
      sentAt: at.toISOString(),
      itemClass: 'IPM.Note.Rules.OofTemplate.Microsoft',
      readReceiptRequested: false,
      deliveryReceiptRequested: false,
      deliverAt: null,
    };
    deliver(mailbox, reply, at, [
      { name: 'Auto-Submitted', value: 'auto-generated' },
      { name: 'X-Auto-Response-Suppress', value: 'All' },
      { name: 'X-MS-Exchange-Inbox-Rules-Loop', value: person.address },
      // The recall's report bears this header too, with another value.
      { name: 'X-MS-Exchange-Generated-Message-Source', value: 'Mailbox Rules Agent' },
      ...answerHeaders(letter.internetMessageId),
    ]);
  }
}
