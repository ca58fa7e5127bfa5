import * as v from 'valibot';
import type { SentMessage } from '../../../mailbox/types';
import { propertyIds, propertyOf } from '../messages/extendedProperties';
import { askBatch, inPart, type BatchAnswer, type BatchPart, type Wait } from '../transport/batch';
import type { GraphConnection } from '../transport/http';
import { mayConcern } from './replies';
import { row, rowsIn, sincePart, type Row } from './responseQueries';

export const doing = 'findResponses';
export const anything = v.unknown();

/** What the three questions found, by the names of their parts. */
interface Found {
  reports: Row[];
  answers: Row[];
  conversation: Row[];
  all: boolean;
  /** Exchange refused a question, and the simpler one in its place. */
  refused: boolean;
}

export function foundIn(batch: BatchAnswer, parts: ReadonlyMap<string, BatchPart>): Found {
  const pages = new Map([...parts.keys()].map((name) => [name, rowsIn(batch, name, row)]));
  const rows = (name: string) => pages.get(name)?.rows ?? [];
  return {
    reports: rows('reports'),
    answers: rows('answers'),
    conversation: rows('conversation'),
    all: [...pages.values()].every(({ all }) => all),
    refused: [...parts.keys()].some((name) => !inPart(batch, name, anything).ok),
  };
}

const since = 'since';

/**
 * Whether Exchange finds a question too complex, which depends on the mailbox and on its day. Source (the code):
 * https://learn.microsoft.com/exchange/client-developer/web-service-reference/responsecode
 */
export function tooComplex(batch: BatchAnswer, parts: ReadonlyMap<string, BatchPart>): boolean {
  return [...parts.keys()].some((name) => {
    const part = inPart(batch, name, anything);
    return !part.ok && part.failure.status === 400;
  });
}

/** Everything that came since, sorted out here by what the refused questions would have found. */
export async function foundByDate(
  graph: GraphConnection,
  wait: Wait,
  message: SentMessage,
  found: Found,
  signal: AbortSignal | undefined,
): Promise<Found> {
  const batch = await askBatch(graph, doing, new Map([[since, sincePart(message)]]), wait, signal);
  if (!batch.ok || !inPart(batch.value, since, anything).ok) return found;
  const { rows, all } = rowsIn(batch.value, since, row);
  const known = new Set([...found.reports, ...found.conversation].map(({ id }) => id));
  const more = rows.filter(({ id }) => !known.has(id));
  const isReport = ({ singleValueExtendedProperties: properties }: Row) =>
    /^REPORT\./i.test(propertyOf(properties, propertyIds.itemClass) ?? '');
  return {
    reports: [...found.reports, ...more.filter(isReport)],
    answers: [...found.answers, ...more.filter((one) => !isReport(one) && mayConcern(one, message))],
    conversation: found.conversation,
    all,
    refused: false,
  };
}
