import PostalMime from 'postal-mime';
import { checkMessage } from '../../src/core/checks/checkMessage';
import { knowledgeFrom } from '../../src/core/checks/knowledge';
import { readMemory, remember } from '../../src/core/checks/memory';
import { emptyHandOver } from '../../src/core/handOver/handOver';
import type { ComposedMessage } from '../../src/mailbox/composedMessage';
import { domainOf } from '../../src/mailbox/domains';
import { defaultChecks, ruleIds, type RuleId } from '../../src/policy/checkSettings';

/** A message as its writer had it before Send, and when that was (UTC, ISO 8601; `''` where nobody says). */
export interface Written {
  message: ComposedMessage;
  at: string;
}

/** What the checks find in many messages; numbers alone, no text of them. */
export interface Rates {
  messages: number;
  prompting: number;
  found: number;
  /** By check: how many messages it prompts on, and in how many it finds anything. */
  byRule: Partial<Record<RuleId, { prompting: number; found: number }>>;
}

/** The messages in one file: an .eml, or an mbox, in which a line "From …" begins each. */
export const messagesIn = (file: string): string[] =>
  /^From \S/.test(file) ? file.split(/^From \S.*$/m).filter((part) => /\S/.test(part)) : [file];

/** A mail turned back into the message that was written; `null` where nobody wrote it to anybody. */
export async function writtenFrom(raw: string): Promise<Written | null> {
  const mail = await PostalMime.parse(raw.trimStart());
  const from = mail.from?.address?.toLowerCase() ?? '';
  const domain = domainOf(from);
  const line = (field: 'to' | 'cc' | 'bcc') =>
    (mail[field] ?? [])
      .flatMap((one) => one.group ?? [one])
      .filter((one) => one.address)
      .map(({ name, address }) => ({
        ...{ name, address, field },
        type: domainOf(address) === domain ? ('user' as const) : ('externalUser' as const),
      }));
  const recipients = [...line('to'), ...line('cc'), ...line('bcc')];
  if (domain === '' || recipients.length === 0 || mail.text === undefined) return null;
  const subject = mail.subject ?? '';
  const kind = /^\s*(?:fwd?|rv|tr|wg)\s*:/i.test(subject)
    ? 'forward'
    : mail.inReplyTo || /^\s*(?:re|aw|sv)\s*:/i.test(subject)
      ? 'reply'
      : 'new';
  const attachments = mail.attachments.map(({ filename, disposition, related }, id) => ({
    ...{ id: String(id), name: filename ?? '' },
    inline: related === true || disposition === 'inline',
  }));
  return { message: { from, recipients, subject, body: mail.text, attachments, kind }, at: mail.date ?? '' };
}

/** Each writer's messages in their order; whom they wrote to is remembered from one to the next, as in use. */
export function ratesOf(all: readonly Written[]): Rates {
  const rates: Rates = { messages: all.length, prompting: 0, found: 0, byRule: {} };
  const memories = new Map<string, unknown>();
  for (const { message } of [...all].sort((one, other) => one.at.localeCompare(other.at))) {
    const kept = memories.get(message.from);
    const memory = readMemory(kept);
    const policy = { ownDomains: [], checks: defaultChecks };
    const findings = checkMessage(
      message,
      knowledgeFrom(message, { policy, memory, handOver: emptyHandOver }),
    );
    memories.set(
      message.from,
      remember(
        kept,
        message.recipients.map(({ address }) => address),
      ),
    );
    const prompting = findings.filter(({ severity }) => severity === 'high');
    if (prompting.length > 0) rates.prompting += 1;
    if (findings.length > 0) rates.found += 1;
    for (const rule of ruleIds) {
      const count = (rates.byRule[rule] ??= { prompting: 0, found: 0 });
      if (prompting.some((finding) => finding.rule === rule)) count.prompting += 1;
      if (findings.some((finding) => finding.rule === rule)) count.found += 1;
    }
  }
  return rates;
}

/** The rates as a table. */
export function ratesTable({ messages, prompting, found, byRule }: Rates): string {
  const percent = (n: number) => `${n} (${((100 * n) / Math.max(1, messages)).toFixed(1)} %)`;
  const row = (name: string, asks: number, any: number) =>
    `${name.padEnd(22)}${percent(asks).padEnd(16)}${percent(any)}`;
  return [
    `${messages} messages`,
    `${''.padEnd(22)}${'Outlook asks'.padEnd(16)}any finding`,
    row('all checks', prompting, found),
    ...ruleIds.map((rule) => row(rule, byRule[rule]?.prompting ?? 0, byRule[rule]?.found ?? 0)),
  ].join('\n');
}
