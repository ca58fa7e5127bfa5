import * as v from 'valibot';
import { answered, type Answer } from '../../../mailbox/answer';
import { departure, malformed, refusal, type Trace } from './graphFailure';
import { readReply, type GraphConnection } from './http';
import { readingScopes } from './scopes';
import { backoff, busyStatuses, longestRetryWait, retryAfter, type Wait } from './retryAfter';

export type { Wait };

/** A GET request in a batch that needs more than its path. */
export interface BatchPart {
  url: string;
  headers?: Record<string, string>;
  /** The part that has to be answered before. */
  dependsOn?: readonly string[];
}

/** Graph takes no more requests in a batch. Source: https://learn.microsoft.com/graph/json-batching */
export const partsPerBatch = 20;

/** By name, the paths of GET requests, from below the version on. */
export type BatchParts = ReadonlyMap<string, string | BatchPart>;

/** What came back, still to be read with `inPart`. */
export interface BatchAnswer {
  parts: Map<string, PartAnswer>;
  /** Of the first round trip. */
  trace: Trace;
}

/** One after the other: more than four at once are too many for one mailbox, and Graph knows no other order. */
export function inTurn(parts: readonly (readonly [string, BatchPart])[]): Map<string, BatchPart> {
  return new Map(
    parts.map(([id, part], index) => {
      const before = parts[index - 1]?.[0];
      return [id, before === undefined ? part : { ...part, dependsOn: [before] }];
    }),
  );
}

type PartAnswer = v.InferOutput<typeof envelope>['responses'][number];

/**
 * The envelope of a batch. Parts come in any order, each with a status of its own.
 * Source: https://learn.microsoft.com/graph/json-batching
 */
const envelope = v.object({
  responses: v.array(
    v.object({
      id: v.string(),
      status: v.number(),
      headers: v.optional(v.record(v.string(), v.string()), {}),
      body: v.optional(v.unknown()),
    }),
  ),
});

const mostRepetitions = 2;

/** Graph was too busy for it, or did not come to it because of the part before. */
const openStatuses: readonly number[] = [...busyStatuses, 424];

function retryAfterOf({ headers }: PartAnswer): number | null {
  const header = Object.entries(headers).find(([name]) => name.toLowerCase() === 'retry-after');
  return retryAfter(header?.[1], Date.now());
}

/** What a part waits for may have been answered in an earlier round. */
function asked(part: string | BatchPart, parts: BatchParts): BatchPart {
  if (typeof part === 'string') return { url: part };
  const { dependsOn, ...rest } = part;
  const open = dependsOn?.filter((name) => parts.has(name)) ?? [];
  return open.length > 0 ? { ...rest, dependsOn: open } : rest;
}

/**
 * Graph compares the ids of parts without regard to case, and Outlook's ids differ by just that: only our own words
 * stand for themselves, everything else gets a number. Source: https://learn.microsoft.com/graph/json-batching
 */
function numbered(parts: BatchParts): Map<string, string> {
  const names = [...parts.keys()];
  const ownWords =
    names.every((name) => /^[a-z]{1,20}\d{0,3}$/i.test(name)) &&
    new Set(names.map((name) => name.toLowerCase())).size === names.length;
  return new Map(names.map((name, index) => [name, ownWords ? name : String(index + 1)]));
}

/** One round trip. */
async function askOnce(
  graph: GraphConnection,
  doing: string,
  parts: BatchParts,
  signal: AbortSignal | undefined,
  scopes: readonly string[],
): Promise<Answer<BatchAnswer>> {
  const ids = numbered(parts);
  const idOf = (name: string) => ids.get(name) ?? name;
  const requests = [...parts].map(([name, part]) => {
    const { dependsOn, ...rest } = asked(part, parts);
    return {
      ...rest,
      ...(dependsOn && { dependsOn: dependsOn.map(idOf) }),
      id: idOf(name),
      method: 'GET',
    };
  });
  const path = '/v1.0/$batch';
  const sent = await graph.send({
    doing,
    method: 'POST',
    path,
    body: { requests },
    scopes,
    signal,
    // A chain is worked on one part at a time.
    weight: requests.filter(({ dependsOn }) => !dependsOn).length,
  });
  if (!sent.ok) return sent;
  const reply = await readReply(sent.value, envelope);
  if (!reply.ok) return reply;
  const answers = new Map(reply.value.responses.map((part) => [part.id.toLowerCase(), part]));
  const byName = [...ids].flatMap(([name, id]): [string, PartAnswer][] => {
    const part = answers.get(id.toLowerCase());
    return part ? [[name, part]] : [];
  });
  return answered({ parts: new Map(byName), trace: sent.value.trace });
}

/**
 * Sends GET requests together in one round trip. Parts that Graph is too busy for are sent again on their own, at
 * most twice; what fails for good fails as a part, so that it need not spoil the others.
 */
export async function askBatch(
  graph: GraphConnection,
  doing: string,
  parts: BatchParts,
  wait: Wait,
  signal?: AbortSignal,
  scopes = readingScopes,
): Promise<Answer<BatchAnswer>> {
  const first = await askOnce(graph, doing, parts, signal, scopes);
  if (!first.ok) return first;
  const answers = first.value.parts;
  for (let repetition = 1; repetition <= mostRepetitions; repetition += 1) {
    const busy = new Map([...answers].filter(([, part]) => openStatuses.includes(part.status)));
    const told = [...busy.values()].flatMap((part) => retryAfterOf(part) ?? []);
    // What one part is told holds for the mailbox, and so for every other request as well.
    if (told.length > 0) graph.slowDown(Math.max(...told));
    if (busy.size === 0 || Math.max(...told) > longestRetryWait) break;
    // Where a wait was named, the next request keeps it.
    if (told.length === 0) await wait(backoff(repetition), signal);
    const open = new Map([...parts].filter(([name]) => busy.has(name)));
    const again = await askOnce(graph, doing, open, signal, scopes);
    if (!again.ok) break;
    for (const [name, part] of again.value.parts) answers.set(name, part);
  }
  return first;
}

/** The value of one part in its documented shape, or why there is none. */
export function inPart<T>(
  { parts, trace }: BatchAnswer,
  name: string,
  shape: v.GenericSchema<unknown, T>,
): Answer<T> {
  const part = parts.get(name);
  if (!part) return malformed(trace, `the part "${name}" of the batch: expected an answer`);
  if (part.status !== 200) return refusal({ ...trace, status: part.status }, part.body);
  const parsed = v.safeParse(shape, part.body);
  return parsed.success
    ? answered(parsed.output)
    : malformed(trace, `${name}: ${departure(parsed.issues[0])}`);
}
