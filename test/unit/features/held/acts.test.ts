import { createActs, isRunning } from '../../../../src/features/held/acts';
import type { SendOutcome } from '../../../../src/features/held/sendNow';
import type { StopOutcome, StopStep } from '../../../../src/features/held/stopHeld';
import { held } from './heldMailbox';

const settled = () => new Promise((resolve) => setImmediate(resolve));
const other = { ...held, id: 'other' };
const failure = { kind: 'busy', doing: 'test' } as const;

/** Acts that end when the test says so; `begun` has those that were begun. */
function pane() {
  const { acts, stop, send } = createActs();
  const begun: string[] = [];
  const ends: ((outcome: StopOutcome & SendOutcome) => void)[] = [];
  const tells: ((step: StopStep) => void)[] = [];
  return {
    acts,
    begun,
    ends,
    tells,
    stop: (message: typeof held) => {
      stop(message, (tell) => {
        begun.push(`stop ${message.id}`);
        tells.push(tell);
        return new Promise<StopOutcome>((resolve) => ends.push(resolve));
      });
    },
    send: (message: typeof held) => {
      send(message, () => {
        begun.push(`send ${message.id}`);
        return new Promise<SendOutcome>((resolve) => ends.push(resolve));
      });
    },
  };
}

test('while something is done with a message, nothing else is begun with it', async () => {
  const { acts, begun, ends, stop, send } = pane();
  stop(held);
  stop(held);
  send(held);
  send(other);
  stop(other);
  send(other);
  expect(begun).toEqual(['stop held', 'send other']);
  ends[0]?.({ kind: 'failed', failure });
  await settled();
  expect(acts.of('held')).toMatchObject({ doing: 'stop', step: null, outcome: { kind: 'failed' } });
  expect(isRunning(acts.of('other'))).toBe(true);
  send(held);
  expect(begun).toEqual(['stop held', 'send other', 'send held']);
});

test('each step is told, and the last thing done is the newest', () => {
  const { acts, tells, stop, send } = pane();
  stop(held);
  expect(acts.of('held')).toMatchObject({ step: { step: 'asking' }, outcome: null });
  send(other);
  tells[0]?.({ step: 'stopping' });
  expect(acts.of('held')).toMatchObject({ step: { step: 'stopping' } });
  expect([...acts.getState().keys()]).toEqual(['other', 'held']);
});

test('a bug of ours is told as one', async () => {
  const { acts, stop, send } = createActs();
  stop(held, () => Promise.reject(new Error('bug')));
  send(other, () => Promise.reject(new Error('bug')));
  await settled();
  expect(acts.of('held')?.outcome?.kind).toBe('ourFault');
  expect(acts.of('other')?.outcome?.kind).toBe('ourFault');
});
