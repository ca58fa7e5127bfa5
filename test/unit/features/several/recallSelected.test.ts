import { answered } from '../../../../src/mailbox/answer';
import { recallMessage, type ConfirmedRecall } from '../../../../src/core/recall/recallMessage';
import { recallSelected, type SelectionServer } from '../../../../src/features/several/recallSelected';
import { createRuns, isRunning } from '../../../../src/features/several/runs';
import { now } from '../../core/recall/input';
import { failure, reading } from '../../core/recall/samples';

const confirmed = (id: string): ConfirmedRecall => ({
  key: id,
  itemId: id,
  internetMessageId: `<${id}@norte.example>`,
  account: 'me@norte.example',
  knownAttempts: [],
  knownReport: null,
  withoutRecord: false,
});

/** A server with every message that is asked for; `recalled` says which were. */
function serverWith(
  changes: Partial<SelectionServer> = {},
  messageOf = (id: string) => `<${id}@norte.example>`,
) {
  const recalled: string[] = [];
  const server: SelectionServer = {
    mailbox: {
      openReader: () =>
        Promise.resolve(
          answered({
            readSentMessage: ({ id }: { id: string }) =>
              Promise.resolve(answered(reading({ id, internetMessageId: messageOf(id) }))),
          }),
        ),
      findRecallReport: () => Promise.resolve(answered(null)),
      keepAttempt: () => Promise.resolve(answered(undefined)),
      requestRecall: (id) => {
        recalled.push(id);
        return Promise.resolve(answered(undefined));
      },
    },
    authorize: () => Promise.resolve(answered(undefined)),
    recallMessage,
    ...changes,
  };
  return { server, recalled };
}

async function run(ids: string[], { server }: ReturnType<typeof serverWith>) {
  const runs = createRuns();
  await recallSelected(ids.map(confirmed), runs, {
    server: () => Promise.resolve(answered(server)),
    mayRecall: () => true,
    now: () => now,
  });
  return runs.getState();
}

test('every confirmed message is requested once', async () => {
  const with3 = serverWith();
  const state = await run(['a', 'b', 'c'], with3);
  expect(with3.recalled.sort()).toEqual(['a', 'b', 'c']);
  expect(isRunning(state)).toBe(false);
});

test('a message that is another one now is left alone, and the others are requested', async () => {
  const changed = serverWith({}, (id) => `<${id === 'b' ? 'other' : id}@norte.example>`);
  const state = await run(['a', 'b'], changed);
  expect(changed.recalled).toEqual(['a']);
  expect(state.stages.get('b')).toEqual({ at: 'over', outcome: { asked: false, why: 'changed' } });
});

test('without permission nothing is requested, nothing is remembered, and the reason is told', async () => {
  const refused = serverWith({ authorize: () => Promise.resolve(failure('consentRefused')) });
  const state = await run(['a', 'b'], refused);
  expect(refused.recalled).toEqual([]);
  expect(state).toMatchObject({ run: null, failure: { kind: 'consentRefused' } });
  expect(state.stages.size).toBe(0);
});

test('what was stopped while the permission was asked for is not requested', async () => {
  const runs = createRuns();
  const { server, recalled } = serverWith({
    authorize: () => {
      runs.stop();
      return Promise.resolve(answered(undefined));
    },
  });
  await recallSelected(['a', 'b'].map(confirmed), runs, {
    server: () => Promise.resolve(answered(server)),
    mayRecall: () => true,
    now: () => now,
  });
  expect(recalled).toEqual([]);
  expect(isRunning(runs.getState())).toBe(false);
});
