/** What the machine-readable part of a report says. */
export interface ReportText {
  /** Message-ID of the message that it is about, where it names one. */
  originalMessageId: string | null;
  recipients: readonly ReportedRecipient[];
}

/** One recipient in a report; addresses in lower case. */
export interface ReportedRecipient {
  final: string;
  original: string | null;
  /** `displayed`, `deleted`, `failed`, `delivered` and others, in lower case; `null` where it does not say. */
  outcome: string | null;
}

/** In a batch, what is not JSON comes in base64. */
export function textOf(body: string): string {
  try {
    return atob(body.replace(/-/g, '+').replace(/_/g, '/'));
  } catch {
    return body;
  }
}

/** The fields of one block of lines, folded ones joined, by lower-case name; the first of a name counts. */
function fieldsIn(block: string): Map<string, string> {
  const fields = new Map<string, string>();
  for (const line of block.replace(/\n[ \t]+/g, ' ').split('\n')) {
    const [, name, value] = /^([\w-]+):(.*)$/.exec(line) ?? [];
    if (name && value !== undefined && !fields.has(name.toLowerCase())) {
      fields.set(name.toLowerCase(), value.trim());
    }
  }
  return fields;
}

/** No address is longer; a report comes from anybody, and must not keep the pane busy. */
const longestField = 1_000;

/** The address in `rfc822;ben@acme.example`. */
function addressIn(field: string | undefined): string | null {
  if (!field || field.length > longestField) return null;
  const address = /^[^;]*;\s*<?([^\s<>@]+@[^\s<>@]+)>?\s*$/.exec(field)?.[1];
  return address?.toLowerCase() ?? null;
}

/** The last word of `automatic-action/MDN-sent-automatically; displayed`, without its modifiers. */
const dispositionIn = (field: string | undefined): string | undefined =>
  /;\s*([\w-]+)/.exec(field ?? '')?.[1];

/**
 * The machine-readable part of a report's MIME. What stands elsewhere, such as in the returned message, is anybody's
 * text and does not count; `null` where there is no such part.
 * Sources: RFC 8098 (receipts), RFC 3464 (delivery).
 */
export function reportTextIn(mime: string): ReportText | null {
  const text = mime.replace(/\r\n?/g, '\n');
  const part = /\nContent-Type:\s*message\/(?:global-)?(?:disposition-notification|delivery-status)\b/i.exec(
    text,
  );
  if (!part) return null;
  const [headers = '', ...rest] = text.slice(part.index + 1).split(/\n\n/);
  if (/\n--\S/.test(headers)) return null;
  const content = rest.join('\n\n').split(/(?:^|\n)--\S/)[0] ?? '';
  const blocks = content.split(/\n{2,}/).map(fieldsIn);
  const recipients = blocks.flatMap((fields) => {
    const final = addressIn(fields.get('final-recipient')) ?? addressIn(fields.get('original-recipient'));
    if (final === null) return [];
    const outcome = dispositionIn(fields.get('disposition')) ?? fields.get('action');
    return {
      final,
      original: addressIn(fields.get('original-recipient')),
      outcome: outcome?.toLowerCase() ?? null,
    };
  });
  const named = blocks.map((fields) => fields.get('original-message-id')).find((id) => id !== undefined);
  return { originalMessageId: named ?? null, recipients };
}
