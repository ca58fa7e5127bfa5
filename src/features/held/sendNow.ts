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
  /** Nothing was done: it waits no longer, and is not in Sent Items (yet). */
  | { kind: 'notHeld' }
  /** Nothing was done: Exchange was not asked, or refused. */
  | { kind: 'failed'; failure: Failure }
  /** Exchange took the request, and the message is not in Sent Items yet. */
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

  const sent = await ports.mailbox.sendHeldNow(held.value, ports.now().toISOString());
  if (sent.ok) return leftOr({ kind: 'notYet' }, held.value, ports);
  const { failure } = sent;
  if (isUncertain(failure)) return leftOr({ kind: 'unknown', failure }, held.value, ports);
  return failure.kind === 'notFound'
    ? leftOr({ kind: 'notHeld' }, held.value, ports)
    : { kind: 'failed', failure };
}

/** Where it lies in Sent Items, that is the news; else what was known before. */
async function leftOr(otherwise: SendOutcome, held: HeldMessage, ports: HoldPorts): Promise<SendOutcome> {
  const left = await whenItLeft(held, ports, true);
  return left.ok && left.value !== null ? { kind: 'left', leftAt: left.value } : otherwise;
}
