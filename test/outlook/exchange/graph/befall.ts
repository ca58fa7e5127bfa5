import { setTimeout as wait } from 'node:timers/promises';
import { Temporal } from 'temporal-polyfill';
import type { WorldFault } from '../../world/world';
import { ConnectionLost, Refusal, type GraphAnswer } from './answers';

/** The length of a duration in milliseconds. */
export const millisecondsOf = (duration: string): number =>
  Temporal.Duration.from(duration).total('milliseconds');

/** Lets the world's fault happen to a request, or to none. */
export async function befall(
  fault: WorldFault['answer'] | undefined,
  carryOut: () => GraphAnswer | Promise<GraphAnswer>,
): Promise<GraphAnswer> {
  if (fault === undefined) return carryOut();
  if (fault === 'drop') throw new ConnectionLost('before the request was carried out');
  if (fault === 'malformed') {
    const text = '<!doctype html><title>Sign in to the network</title>';
    return { status: 200, headers: {}, body: { text, contentType: 'text/html' } };
  }
  if (fault === 'dropAfter') {
    await carryOut();
    throw new ConnectionLost('after the request was carried out');
  }
  if ('status' in fault) throw new Refusal(fault);
  await wait(millisecondsOf(fault.delay));
  return carryOut();
}
