import type { LimitFunction } from 'p-limit';
import * as v from 'valibot';
import { answered, type Answer } from '../../../mailbox/answer';
import type { MailTip } from '../../../mailbox/types';
import type { GraphConnection } from '../transport/http';
import { readingScopes } from '../transport/scopes';

/** How many addresses one request may hold is not documented; 100 is the figure usually quoted. */
const addressesPerRequest = 50;

/** Source: https://learn.microsoft.com/graph/api/user-getmailtips */
const mailTips = v.object({
  value: v.array(
    v.object({
      emailAddress: v.object({ address: v.string() }),
      recipientScope: v.nullish(v.string(), ''),
      totalMemberCount: v.nullish(v.number(), null),
      externalMemberCount: v.nullish(v.number(), null),
      error: v.nullish(v.unknown(), null),
    }),
  ),
});

type TipAnswer = v.InferOutput<typeof mailTips>['value'][number];

/**
 * Flags in one text, comma-separated, spelled differently in the schema and in its documentation
 * (`externalNonPartner`, `externalNonParther`), so every kind of external counts by its beginning. Exchange's
 * "external partner" says nothing about recalls: only the administrator knows those partners.
 */
function scopeFrom(flags: string): MailTip['scope'] {
  const names = flags.split(',').map((flag) => flag.trim().toLowerCase());
  const internal = names.includes('internal');
  const external = names.some((name) => name.startsWith('external'));
  if (internal === external) return 'unknown';
  return internal ? 'internal' : 'external';
}

function tipFrom(source: TipAnswer): MailTip {
  return {
    address: source.emailAddress.address.toLowerCase(),
    scope: scopeFrom(source.recipientScope),
    totalMembers: source.totalMemberCount,
    externalMembers: source.externalMemberCount,
    failed: source.error !== null,
  };
}

function inChunks(addresses: readonly string[]): string[][] {
  const count = Math.ceil(addresses.length / addressesPerRequest);
  return Array.from({ length: count }, (_, index) =>
    addresses.slice(index * addressesPerRequest, (index + 1) * addressesPerRequest),
  );
}

/**
 * Mail tips by lower-case address; an address that Exchange left out has no entry. Where some of several requests
 * failed, theirs are left out too, since half an answer beats none; where all failed, the first failure is told.
 */
export async function readMailTips(
  graph: GraphConnection,
  limit: LimitFunction,
  addresses: readonly string[],
  signal?: AbortSignal,
): Promise<Answer<Map<string, MailTip>>> {
  const distinct = [...new Set(addresses.map((address) => address.toLowerCase()))];
  const request = { doing: 'readMailTips', method: 'POST', path: '/v1.0/me/getMailTips' } as const;
  const answers = await Promise.all(
    inChunks(distinct).map((chunk) => {
      const body = {
        EmailAddresses: chunk,
        MailTipsOptions: 'recipientScope, totalMemberCount, externalMemberCount',
      };
      return limit(() => graph.ask({ ...request, body, scopes: readingScopes, signal }, mailTips));
    }),
  );
  const firstFailure = answers.find((answer) => !answer.ok);
  if (firstFailure && answers.every((answer) => !answer.ok)) return firstFailure;
  const tips = answers.flatMap((answer) => (answer.ok ? answer.value.value.map(tipFrom) : []));
  return answered(new Map(tips.map((tip) => [tip.address, tip])));
}
