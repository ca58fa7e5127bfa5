import { failed } from '../../../../src/mailbox/answer';
import type { RecallOutcome } from '../../../../src/core/recall/recallMessage';
import {
  countRun,
  isOutdated,
  newRun,
  stopped,
  workThrough,
  type Run,
} from '../../../../src/features/several/run';
import { now } from '../../core/recall/input';

const ids = ['1', '2', '3', '4', '5', '6'];
const requested: RecallOutcome = {
  asked: true,
  record: { internetMessageId: '<1@norte.example>', state: 'requested', requestedAt: now.toISOString() },
  failure: null,
  kept: true,
};
const refusedBefore: RecallOutcome = {
  asked: false,
  why: 'failure',
  failure: failed({ kind: 'busy', doing: 'test' }).failure,
};

/** A run whose recalls end when the test says so. */
function begin() {
  let run = newRun(ids);
  const ends = new Map<string, (outcome: RecallOutcome) => void>();
  const asked: string[] = [];
  const finished = workThrough(
    ids,
    (id) => {
      asked.push(id);
      return new Promise((resolve) => ends.set(id, resolve));
    },
    (change) => (run = change(run)),
    () => now,
  );
  return {
    run: () => run,
    asked,
    finished,
    end: async (id: string, outcome: RecallOutcome = requested) => {
      ends.get(id)?.(outcome);
      await new Promise((resolve) => setImmediate(resolve));
    },
    change: (change: (run: Run) => Run) => (run = change(run)),
  };
}

test('four recalls are under way at most, and each ending one lets in the next', async () => {
  const { asked, end, run } = begin();
  expect(asked).toEqual(['1', '2', '3', '4']);
  await end('3');
  expect(asked).toEqual(['1', '2', '3', '4', '5']);
  expect(countRun(run())).toMatchObject({ total: 6, done: 1, running: 4, requested: 1 });
});

test('after stopping, those under way end as they end and no other is begun', async () => {
  const { asked, end, run, finished, change } = begin();
  change(stopped);
  for (const id of ['1', '2', '3', '4']) await end(id);
  await finished;
  expect(asked).toEqual(['1', '2', '3', '4']);
  expect(countRun(run())).toMatchObject({ done: 6, requested: 4, notRequested: 2 });
  expect(run().stages.get('6')).toEqual({ at: 'stopped' });
});

test('one that fails does not keep the others from their turn, and is not asked for again', async () => {
  const { asked, end, run, finished } = begin();
  await end('1', refusedBefore);
  for (const id of ids.slice(1)) await end(id);
  await finished;
  expect(asked).toEqual(ids);
  expect(countRun(run())).toMatchObject({ requested: 5, notRequested: 1, uncertain: 0 });
});

test('a bug under way counts as not known, for nobody can tell how far it came', async () => {
  let run = newRun(['1']);
  await workThrough(
    ['1'],
    () => Promise.reject(new Error('bug')),
    (change) => (run = change(run)),
    () => now,
  );
  expect(countRun(run)).toMatchObject({ uncertain: 1, requested: 0 });
});

test('only what the server now says otherwise makes a line outdated', () => {
  const over = (outcome: RecallOutcome) => isOutdated({ at: 'over', outcome });
  expect(over({ asked: false, why: 'alreadyRequested' })).toBe(true);
  expect(over({ asked: false, why: 'changed' })).toBe(true);
  expect(over(refusedBefore)).toBe(false);
  expect(over(requested)).toBe(false);
  expect(isOutdated(null)).toBe(false);
});
