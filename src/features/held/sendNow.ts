import { isUncertain, type Failure } from '../../mailbox/answer';
import type { HeldMessage } from '../../mailbox/heldMessages';
import { heldNow, whenItLeft, type HoldPorts } from './holdPorts';

/** What became of sending a held message at once. */
export type SendOutcome =
  | { kind: 'left'; leftAt: string }
  /** Nothing was done: something else is on screen now. */
  | { kind: 'otherItem' }
  /** Nothing was done: Outlook did not save what stands in the form. */
  | { kind: 'notSaved' }
  /** Nothing was done: it goes to others, or is another text, than what was confirmed; `held` as it is now. */
  | { kind: 'changed'; held: HeldMessage }
  /** Looked at again: it still waits, whatever Exchange answered. */
  | { kind: 'stillWaits'; deliverAt: string; failure?: Failure }
  /** Nothing was done: it waits no longer, and was not found in Sent Items. */
  | { kind: 'notHeld' }
  /** Nothing was done: Exchange was not asked, or refused. */
  | { kind: 'failed'; failure: Failure }
  /** Exchange took the request; the message waits no longer, and was not found in Sent Items so far. */
  | { kind: 'notYet' }
  /** No clear answer came, and nobody can say whether it leaves now. */
  | { kind: 'unknown'; failure: Failure }
  /** A bug of ours: nobody can say how far it came. */
  | { kind: 'ourFault'; failure: Failure };

/** Lets a held message leave at once, after a confirmed click. One request, never repeated; then a look whether it left. */
export async function sendNow(asked: HeldMessage, ports: HoldPorts): Promise<SendOutcome> {
  const allowed = await ports.authorize();
  if (!allowed.ok) return { kind: 'failed', failure: allowed.failure };
  if (!ports.stillMeant()) return { kind: 'otherItem' };
  const saved = await ports.save();
  if (!saved.ok) return { kind: saved.code === 'otherItem' ? 'otherItem' : 'notSaved' };
  const held = await heldNow(asked, ports);
  if (!held.ok) return { kind: 'failed', failure: held.failure };
  if (!held.value) return leftOr({ kind: 'notHeld' }, asked, ports);
  if (!isAsConfirmed(held.value, asked)) return { kind: 'changed', held: held.value };

  const sent = await ports.mailbox.sendHeldNow(held.value, ports.now().toISOString());
  if (sent.ok) return lookAfterSending(held.value, { kind: 'notYet' }, ports);
  const { failure } = sent;
  if (isUncertain(failure)) return lookAfterSending(held.value, { kind: 'unknown', failure }, ports);
  return failure.kind === 'notFound'
    ? leftOr({ kind: 'notHeld' }, held.value, ports)
    : { kind: 'failed', failure };
}

/** Whether it goes to those to whom it was confirmed, under the same subject. */
function isAsConfirmed(held: HeldMessage, asked: HeldMessage): boolean {
  const plain = (text: string) => text.replace(/\s+/g, ' ').trim();
  const people = ({ recipients }: HeldMessage) =>
    recipients
      .map(({ address, name }) => address.toLowerCase() || plain(name))
      .sort()
      .join('\n');
  return plain(held.subject) === plain(asked.subject) && people(held) === people(asked);
}

/** The outcomes of sending with which nobody knows where the message is. */
const unclear: readonly SendOutcome['kind'][] = ['unknown', 'notYet', 'notHeld', 'ourFault'];

export const isSendUnclear = ({ kind }: SendOutcome): boolean => unclear.includes(kind);

/** Where the message is now; `before` where that is not clear. */
export async function lookAfterSending(
  held: HeldMessage,
  before: SendOutcome,
  ports: HoldPorts,
): Promise<SendOutcome> {
  const outcome = await leftOr(before, held, ports);
  if (outcome.kind === 'left') return outcome;
  const now = await heldNow(held, ports);
  if (!now.ok || !now.value) return before;
  const failure = 'failure' in before ? { failure: before.failure } : {};
  return { kind: 'stillWaits', deliverAt: now.value.deliverAt, ...failure };
}

/** Where it lies in Sent Items, that is the news; else what was known before. */
async function leftOr(otherwise: SendOutcome, held: HeldMessage, ports: HoldPorts): Promise<SendOutcome> {
  const left = await whenItLeft(held, ports, true);
  return left.ok && left.value !== null ? { kind: 'left', leftAt: left.value } : otherwise;
}
