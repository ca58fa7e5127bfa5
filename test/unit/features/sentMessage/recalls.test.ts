import type { RecallOutcome } from '../../../../src/core/recall/recallMessage';
import { createRecalls } from '../../../../src/features/sentMessage/recalls';

const now = () => new Date('2026-11-20T10:00:00Z');
const record = {
  internetMessageId: '<1@x.example>',
  state: 'requested',
  requestedAt: now().toISOString(),
} as const;
const requested: RecallOutcome = { asked: true, record, failure: null, kept: true };
const settled = () => new Promise((resolve) => setImmediate(resolve));

/** Recalls that end when the test says so; `begun` has those that were begun. */
function pane() {
  const { recalls, ...all } = createRecalls();
  const begun: { key: string; end: (outcome: RecallOutcome) => void; fail: () => void }[] = [];
  const start = (key: string) => {
    const recall = () =>
      new Promise<RecallOutcome>((resolve, reject) => {
        begun.push({ key, end: resolve, fail: () => reject(new Error('bug')) });
      });
    all.start({ key }, `Subject ${key}`, recall, now);
  };
  return { ...all, recalls, begun, start };
}

test('a recall of a message that is under way is not begun a second time', async () => {
  const { recalls, begun, start } = pane();
  start('a');
  start('a');
  start('b');
  expect(begun.map(({ key }) => key)).toEqual(['a', 'b']);
  expect(recalls.of('a')).toMatchObject({ running: true, confirmedAt: now().toISOString() });
  begun[0]?.end(requested);
  await settled();
  expect(recalls.of('a')).toMatchObject({ running: false, record, kept: true });
  expect(recalls.of('b')?.running).toBe(true);
  start('a');
  expect(begun).toHaveLength(3);
});

test('what stopped it is told, and the question that it left open can be taken back', async () => {
  const { recalls, begun, start, forget } = pane();
  start('a');
  begun[0]?.end({ asked: false, why: 'changed' });
  await settled();
  expect(recalls.of('a')).toMatchObject({ running: false, record: null, notAsked: { why: 'changed' } });
  forget('a');
  expect(recalls.of('a')).toBeUndefined();
  start('a');
  begun[1]?.end(requested);
  await settled();
  forget('a');
  expect(recalls.of('a')?.record).toEqual(record);
});

test('after a bug of ours nobody can tell whether it was requested', async () => {
  const { recalls, begun, start } = pane();
  start('a');
  begun[0]?.fail();
  await settled();
  expect(recalls.of('a')).toMatchObject({ running: false, kept: false, record: { state: 'uncertain' } });
});

test('an outcome that was on screen is seen', async () => {
  const { recalls, begun, start, markSeen } = pane();
  start('a');
  begun[0]?.end(requested);
  await settled();
  expect(recalls.of('a')?.seen).toBe(false);
  markSeen('a');
  expect(recalls.of('a')?.seen).toBe(true);
  markSeen('b');
  expect(recalls.of('b')).toBeUndefined();
});
