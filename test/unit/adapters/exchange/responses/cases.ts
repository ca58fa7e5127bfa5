import { evidenceFrom } from '../../../../../src/core/recall/evidenceFrom';
import type { WrittenLetter } from '../../../../../src/mailbox/notes';
import type { Responses } from '../../../../../src/mailbox/responses';
import type { SentMessage } from '../../../../../src/mailbox/types';
import { graphThat } from '../graphServer';

/* Mails as they came, put before the real reading: what the adapter finds, and what the rules make of it. */

export const addresses = {
  ben: 'ben@out.example',
  eva: 'eva@out.example',
  accented: 'bén@out.example',
  spaced: '"ben ruiz"@out.example',
} as const;

export const searchKey = Buffer.from('0123456789abcdef').toString('base64');

const recipients = Object.values(addresses).map((address) => ({ name: '', address, field: 'to' as const }));

export const message: SentMessage = {
  id: 'sent',
  internetMessageId: '<m1@home.example>',
  conversationId: 'conversation',
  subject: 'Offer',
  from: { name: 'Me', address: 'me@home.example' },
  sender: { name: 'Me', address: 'me@home.example' },
  sentAt: '2026-11-22T11:00:00Z',
  deliverAt: null,
  folder: 'sentItems',
  kind: 'message',
  recipients,
  searchKey,
  readReceiptRequested: true,
  attempt: null,
  notes: null,
};

/** One mail as Graph gives it. */
export interface GivenMail {
  itemClass: string;
  from: string;
  subject?: string;
  headers?: Readonly<Record<string, string>>;
  /** By Graph's id. */
  properties?: Readonly<Record<string, string>>;
  /** What `$value` gives. */
  mime?: string;
  conversationId?: string;
  text?: string;
}

interface Asked {
  id: string;
  url: string;
}

export const receivedAt = '2026-11-22T11:30:00Z';

/** What the adapter makes of these mails: the reports and the mails that name or share the conversation. */
export async function responsesTo(
  given: GivenMail,
  letters: readonly WrittenLetter[] = [],
): Promise<Responses> {
  const isReport = given.itemClass.startsWith('REPORT.');
  const mail = {
    id: 'mail',
    receivedDateTime: receivedAt,
    conversationId: given.conversationId ?? 'conversation',
    subject: given.subject ?? '',
    from: { emailAddress: { name: '', address: given.from } },
    internetMessageHeaders: Object.entries(given.headers ?? {}).map(([name, value]) => ({ name, value })),
    uniqueBody: { content: given.text ?? '' },
    singleValueExtendedProperties: Object.entries({
      'String 0x1a': given.itemClass,
      ...given.properties,
    }).map(([id, value]) => ({ id, value })),
  };
  const bodyOf = ({ id, url }: Asked) => {
    if (url.endsWith('/$value')) return Buffer.from(given.mime ?? '').toString('base64');
    if (id === 'reports') return { value: isReport ? [mail] : [] };
    return { value: isReport || id !== 'conversation' ? [] : [mail] };
  };
  const graph = await graphThat(({ text }) => ({
    body: {
      responses: (JSON.parse(text) as { requests: Asked[] }).requests.map((asked) => ({
        id: asked.id,
        status: 200,
        body: bodyOf(asked),
      })),
    },
  }));
  const answer = await graph.mailbox.findResponses(message, letters);
  if (!answer.ok) throw new Error(JSON.stringify(answer.failure));
  return answer.value;
}

/** `ben@out.example: read`, for each fact that the rules find. */
export function factsIn(responses: Responses): string[] {
  const facts = evidenceFrom(responses, {
    recipients: recipients.map((recipient) => ({ ...recipient, group: null })),
    ownAddresses: ['me@home.example'],
    recall: null,
    isInside: (address) => address.endsWith('@home.example'),
  });
  return [...facts].flatMap(([address, found]) => found.map(({ kind }) => `${address}: ${kind}`));
}
