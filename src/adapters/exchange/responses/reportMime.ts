import { fieldsOf, messageIdsIn, withoutComments } from './headerFields';
import { mimeParts, type MimePart } from './mimeParts';

/** What the machine-readable part of a report says, and which message it returns. */
export interface ReportText {
  /** Message-IDs of the message that it is about, wherever it names it: they have to agree. */
  originalMessageIds: readonly string[];
  /** The returned message had been passed on: what failed may be the passing on, and the copy is there. */
  wasForwarded: boolean;
  recipients: readonly ReportedRecipient[];
}

/** One recipient in a report; addresses in lower case. */
export interface ReportedRecipient {
  final: string;
  original: string | null;
  /** `displayed`, `deleted`, `failed`, `delivered` and others, in lower case; `null` where it does not say. */
  outcome: string | null;
}

/** No address is longer; a report comes from anybody, and must not keep the pane busy. */
const longestField = 1_000;

/**
 * The address in `rfc822;ben@acme.example`. Some programs leave out the type; another type than these is no mail
 * address. Sources: RFC 3464, 2.3.2; RFC 6533, 3 for what stands in `\x{…}`.
 */
function addressIn(field: string | undefined): string | null {
  if (!field || field.length > longestField) return null;
  const plain = withoutComments(field);
  const semicolon = /^[\w-]*\s*;/.exec(plain)?.[0] ?? '';
  const type = semicolon.replace(/[;\s]/g, '').toLowerCase();
  if (semicolon !== '' && type !== 'rfc822' && type !== 'utf-8') return null;
  const address = plain
    .slice(semicolon.length)
    .trim()
    .replace(/^<([^<>]*)>$/, '$1')
    .replace(/\\x\{([0-9a-f]{2,6})\}/gi, (all, hex: string) => {
      const code = parseInt(hex, 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : all;
    });
  return /^(?:"[^"<>]*"|[^\s"<>@,;:()]+)@[^\s"<>@,;:()]+$/.test(address) ? address.toLowerCase() : null;
}

/**
 * What became of it in `automatic-action/MDN-sent-automatically; displayed/error`, without modifiers, or in a field
 * that holds the word alone. `null` where it is neither.
 */
export function dispositionIn(field: string | null | undefined): string | null {
  if (!field || field.length > longestField) return null;
  const [, type] =
    /^(?:(?:disposition:)?\s*[\w-]+\s*\/\s*[\w-]+\s*;)?\s*([\w-]+)\s*(?:\/.*)?$/i.exec(
      withoutComments(field),
    ) ?? [];
  return type?.toLowerCase() ?? null;
}

const actionIn = (field: string): string | null =>
  /^[\w-]+$/.exec(withoutComments(field))?.[0].toLowerCase() ?? null;

/** The one value of a field in a block; a field that stands there twice says nothing certain. */
function only(fields: MimePart['fields'], name: string): string | undefined {
  const [first, second] = fields.filter((field) => field.name === name);
  return second ? undefined : first?.value;
}

function recipientIn(fields: MimePart['fields'], isReceipt: boolean): ReportedRecipient[] {
  const final = addressIn(only(fields, 'final-recipient'));
  if (final === null) return [];
  const outcome = isReceipt
    ? dispositionIn(only(fields, 'disposition'))
    : actionIn(only(fields, 'action') ?? '');
  return [{ final, original: addressIn(only(fields, 'original-recipient')), outcome }];
}

/** The report in a mail; what stands in a mail inside it is anybody's text. */
function reportIn(part: MimePart): MimePart | null {
  if (part.type === 'multipart/report') return part;
  for (const inner of part.parts) {
    const report = reportIn(inner);
    if (report) return report;
  }
  return null;
}

const statements = /^message\/(?:global-)?(?:disposition-notification|delivery-status)$/;
const returned = /^(?:message\/(?:rfc822|global|global-headers)|text\/rfc822-headers)$/;
/** What is written into a mail that its reader's mailbox passes on. Source: RFC 5322, 3.6.6; the others are in use. */
const marksOfForwarding =
  /^(?:resent-.*|x-forwarded-to|x-ms-exchange-inbox-rules-loop|x-ms-exchange-forwardingloop|auto-forwarded)$/;

/**
 * What a report's MIME says, told by its parts alone: what stands elsewhere, such as in the readable part or in the
 * returned message, is anybody's text. `null` where it is not a report with one machine-readable part.
 * Sources: RFC 6522 (the parts), RFC 8098 (receipts), RFC 3464 (delivery), RFC 6533 (both in UTF-8).
 */
export function reportTextIn(mime: string): ReportText | null {
  const report = reportIn(mimeParts(mime.replace(/\r\n?/g, '\n')));
  const [part, second] = report?.parts.filter(({ type }) => statements.test(type)) ?? [];
  if (!report || !part || second) return null;
  const isReceipt = part.type.endsWith('notification');
  // Between the recipients there is an empty line; some programs write spaces into it.
  const blocks = part.body.split(/\n[ \t]*(?=\n)/).map(fieldsOf);
  const headers = report.parts
    .filter(({ type }) => returned.test(type))
    .map(({ body }) => fieldsOf(body.split(/\n[ \t]*\n/)[0] ?? ''));
  const named = [
    ...blocks.flatMap((fields) => fields.filter(({ name }) => name === 'original-message-id')),
    ...headers.flatMap((fields) => fields.filter(({ name }) => name === 'message-id')),
  ];
  return {
    originalMessageIds: named.flatMap(({ value }) => messageIdsIn(value)),
    wasForwarded: headers.some((fields) => fields.some(({ name }) => marksOfForwarding.test(name))),
    recipients: blocks.flatMap((fields) => recipientIn(fields, isReceipt)),
  };
}
