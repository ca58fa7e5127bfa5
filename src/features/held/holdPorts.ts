import type { Answer } from '../../mailbox/answer';
import type { ItemAnswer } from '../../mailbox/composing';
import type { HeldMessage, HeldMessages } from '../../mailbox/heldMessages';

/** What acting on a held message needs of the world around it. */
export interface HoldPorts {
  mailbox: Omit<HeldMessages, 'listHeld'>;
  /** Makes sure that the permission to act is there; may open a window. */
  authorize: () => Promise<Answer<unknown>>;
  /** What the click was about is still what the user sees; always so for a row of a list. */
  stillMeant: () => boolean;
  /** Where it is open for writing: saves what stands in the form, so that it is what is stopped or sent. */
  save: () => Promise<ItemAnswer<unknown>>;
  now: () => Date;
  /** Resolves after so many milliseconds. */
  wait: (milliseconds: number) => Promise<void>;
}

/** Pauses before looking again for the copy in Sent Items, which Exchange files a moment after the mail has left. */
const pauses = [2_000, 4_000];
/** So long before and after its time a message may be on its way although it is not in Sent Items yet. */
const nearItsTime = 60_000;

/** When the message left: looked for once, and again where it may just be leaving; without an identity not at all. */
export async function whenItLeft(
  held: HeldMessage,
  { mailbox, now, wait }: HoldPorts,
  mayBeLeaving = Math.abs(Date.parse(held.deliverAt) - now().getTime()) < nearItsTime,
  marks: 'identity' | 'likeness' = 'likeness',
): Promise<Answer<string | null>> {
  if (held.internetMessageId === '') return { ok: true, value: null };
  let left = await mailbox.findWhenItLeft(held, marks);
  for (const pause of mayBeLeaving ? pauses : []) {
    if (!left.ok || left.value !== null) break;
    await wait(pause);
    left = await mailbox.findWhenItLeft(held, marks);
  }
  return left;
}

/** The message again as the server has it now, by id and by the identity that it keeps across copies. */
export async function heldNow(
  held: HeldMessage,
  { mailbox, now }: HoldPorts,
): Promise<Answer<HeldMessage | null>> {
  const answer = await mailbox.readHeld(held.id, now().toISOString(), held.internetMessageId);
  if (!answer.ok) return answer;
  const { internetMessageId: identity } = held;
  const same = identity !== '' && answer.value?.internetMessageId === identity;
  return { ok: true, value: same ? answer.value : null };
}
