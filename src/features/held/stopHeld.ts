import { isUncertain, type Failure } from '../../mailbox/answer';
import type { CopyProgress, DraftReference } from '../../mailbox/drafts';
import type { HeldMessage, StoppedPlace } from '../../mailbox/heldMessages';
import { heldNow, whenItLeft, type HoldPorts } from './holdPorts';

/** A copy that was secured in Drafts, and the names of the attachments that it lacks. */
export interface SecuredCopy {
  draft: DraftReference;
  notCopied: readonly string[];
}

/** What became of stopping a message; each says what is where now. */
export type StopOutcome =
  /**
   * The copy lies in Drafts, the original is deleted, nothing left. `place` where the copy lacks something that the
   * original still has: where it was found; `unknown` where nobody could look.
   */
  | { kind: 'stopped'; copy: SecuredCopy; place?: StoppedPlace | 'unknown' }
  /** Looked at again: it still waits, and nothing has come of the earlier try. */
  | { kind: 'stillWaits'; deliverAt: string }
  /**
   * It left; `copy` where a second one lies in Drafts: of an earlier try, or it could not be taken away again.
   * `perhapsCopy` where an incomplete one may lie there.
   */
  | { kind: 'tooLate'; leftAt: string; copy: SecuredCopy | null; perhapsCopy?: true }
  /** Nothing was done: something else is on screen now. */
  | { kind: 'otherItem' }
  /** Nothing was done: Outlook did not save what stands in the form. */
  | { kind: 'notSaved' }
  /** Nothing was done: it waits no longer, and is not in Sent Items (yet). */
  | { kind: 'notHeld' }
  /** Nothing was done: Exchange was not asked, or did not let itself be asked. */
  | { kind: 'failed'; failure: Failure }
  /** The original still waits as before; there may be an incomplete copy in Drafts where Exchange fell silent. */
  | { kind: 'notSecured'; failure: Failure; deliverAt: string }
  /** A copy lies in Drafts, and the original still waits and will leave. */
  | { kind: 'notRemoved'; failure: Failure; deliverAt: string; copy: SecuredCopy }
  /** A copy lies in Drafts; nobody can say whether the original left. */
  | { kind: 'unknown'; failure: Failure; copy: SecuredCopy }
  /** A bug of ours: nobody can say how far it came. */
  | { kind: 'ourFault'; failure: Failure };

/** Whether copying that failed may have left an incomplete copy in Drafts. */
export const perhapsCopied = (failure: Failure): boolean =>
  failure.draftLeft === true || isUncertain(failure);

/** What the user sees meanwhile. */
export type StopStep =
  { step: 'asking' } | { step: 'securing'; progress: CopyProgress } | { step: 'stopping' };

/**
 * Stops a held message: first a copy that no time drives, then the original goes, then a look whether it was in time.
 * Never gives a time (one in the past would send it), never sends, and leaves the text in at least one place.
 * `secured` is the copy of an earlier try.
 */
export async function stopHeld(
  asked: HeldMessage,
  ports: HoldPorts,
  tell: (step: StopStep) => void,
  secured: SecuredCopy | null = null,
): Promise<StopOutcome> {
  const { mailbox } = ports;
  tell({ step: 'asking' });
  const allowed = await ports.authorize();
  if (!allowed.ok) return { kind: 'failed', failure: allowed.failure };
  if (!ports.stillMeant()) return { kind: 'otherItem' };
  const saved = await ports.save();
  if (!saved.ok) return { kind: saved.code === 'otherItem' ? 'otherItem' : 'notSaved' };

  const reading = await heldNow(asked, ports);
  if (!reading.ok) return { kind: 'failed', failure: reading.failure };
  const held = reading.value;
  if (!held) {
    const left = await whenItLeft(asked, ports);
    if (!left.ok) return { kind: 'failed', failure: left.failure };
    return left.value === null ? { kind: 'notHeld' } : { kind: 'tooLate', leftAt: left.value, copy: secured };
  }

  let copy = secured;
  if (!copy) {
    tell({ step: 'securing', progress: { copied: 0, total: 0 } });
    const copied = await mailbox.copyAsDraft(held, (progress) => {
      tell({ step: 'securing', progress });
    });
    if (!copied.ok) {
      // Its time may have come meanwhile, and the copying may have failed for just that.
      const left = await whenItLeft(held, ports);
      if (left.ok && left.value !== null) {
        const perhaps = perhapsCopied(copied.failure) && { perhapsCopy: true as const };
        return { kind: 'tooLate', leftAt: left.value, copy: null, ...perhaps };
      }
      return { kind: 'notSecured', failure: copied.failure, deliverAt: held.deliverAt };
    }
    copy = copied.value;
  }

  tell({ step: 'stopping' });
  const removed = await mailbox.deleteHeld(held);
  // What Exchange says it removed was still there to be removed: a mail that is only alike is another one.
  const left = await whenItLeft(held, ports, undefined, removed.ok ? 'identity' : 'likeness');
  const late = (leftAt: string) => tooLate(leftAt, copy, secured === null, ports);
  if (left.ok && left.value !== null) return late(left.value);
  if (!removed.ok) return notRemoved(held, copy, removed.failure, ports, late);
  if (!left.ok) return { kind: 'unknown', failure: left.failure, copy };
  if (copy.notCopied.length === 0) return { kind: 'stopped', copy };
  const place = await mailbox.findStopped(held);
  return { kind: 'stopped', copy, place: place.ok ? place.value : 'unknown' };
}

/** The outcomes of stopping with which nobody knows where the message is. */
const unclear: readonly StopOutcome['kind'][] = ['unknown', 'notHeld', 'ourFault'];

export const isStopUnclear = ({ kind }: StopOutcome): boolean => unclear.includes(kind);

/** Looks, after an outcome that was not clear, where the message is now; the same outcome where that is no clearer. */
export async function lookAfterStop(
  held: HeldMessage,
  before: StopOutcome,
  ports: HoldPorts,
): Promise<StopOutcome> {
  const copy = 'copy' in before ? before.copy : null;
  const now = await heldNow(held, ports);
  if (!now.ok) return before;
  if (now.value) {
    const { deliverAt } = now.value;
    return copy && 'failure' in before
      ? { kind: 'notRemoved', failure: before.failure, deliverAt, copy }
      : { kind: 'stillWaits', deliverAt };
  }
  const left = await whenItLeft(held, ports);
  return left.ok && left.value !== null ? { kind: 'tooLate', leftAt: left.value, copy } : before;
}

/**
 * It left, so a second copy in Drafts would only be sent by mistake. Only one made just now goes again: on that of an
 * earlier try the user may have worked since.
 */
async function tooLate(
  leftAt: string,
  copy: SecuredCopy,
  justMade: boolean,
  { mailbox }: HoldPorts,
): Promise<StopOutcome> {
  const gone = justMade && (await mailbox.deleteDraft(copy.draft.id)).ok;
  return { kind: 'tooLate', leftAt, copy: gone ? null : copy };
}

/** A refusal, or silence: then it may be gone all the same, which one look tells; why it is gone, only Sent Items. */
async function notRemoved(
  held: HeldMessage,
  copy: SecuredCopy,
  failure: Failure,
  ports: HoldPorts,
  late: (leftAt: string) => Promise<StopOutcome>,
): Promise<StopOutcome> {
  const now = await heldNow(held, ports);
  if (!now.ok) return { kind: 'unknown', failure, copy };
  if (now.value) return { kind: 'notRemoved', failure, deliverAt: now.value.deliverAt, copy };
  // It is gone: by our request, by another hand, or because its time came.
  const left = await whenItLeft(held, ports, true);
  return left.ok && left.value !== null ? late(left.value) : { kind: 'unknown', failure, copy };
}
