import type { HoldPorts } from '../../../../src/features/held/holdPorts';
import {
  lookAfterStop,
  stopHeld,
  type SecuredCopy,
  type StopStep,
} from '../../../../src/features/held/stopHeld';
import { answered, failed } from '../../../../src/mailbox/answer';
import { draft, fails, held, holdPorts, type Script } from './heldMailbox';

const left = '2026-03-10T10:00:01Z';
const copy: SecuredCopy = { draft, notCopied: [] };

async function stop(script: Script = {}, ports: Partial<HoldPorts> = {}, secured: SecuredCopy | null = null) {
  const scene = holdPorts(script, ports);
  const steps: StopStep['step'][] = [];
  const outcome = await stopHeld(held, scene.ports, ({ step }) => steps.push(step), secured);
  return { outcome, steps, ...scene };
}

test('a copy is secured before the original goes, and then it is looked whether it was in time', async () => {
  const { outcome, calls, steps, waits } = await stop();
  expect(outcome).toEqual({ kind: 'stopped', copy });
  expect(calls).toEqual([
    'save',
    'readHeld held',
    'copyAsDraft held',
    'deleteHeld held',
    'findWhenItLeft <1@norte.example>',
  ]);
  expect(steps).toEqual(['asking', 'securing', 'stopping']);
  expect(waits).toEqual([]);
});

test('near its time it is looked for again, since Exchange files the copy a moment later', async () => {
  const { outcome, waits } = await stop(
    { findWhenItLeft: [answered(null), answered(left)] },
    { now: () => new Date('2026-03-10T10:59:30Z') },
  );
  expect(outcome).toEqual({ kind: 'tooLate', leftAt: left, copy: null });
  expect(waits).toEqual([2000]);
});

test('if it left, the copy goes again, so that nobody sends it a second time', async () => {
  const { outcome, calls } = await stop({ findWhenItLeft: [answered(left)] });
  expect(outcome).toEqual({ kind: 'tooLate', leftAt: left, copy: null });
  expect(calls.at(-1)).toBe('deleteDraft copy');
  const stays = await stop({ findWhenItLeft: [answered(left)], deleteDraft: [fails('noAnswer')] });
  expect(stays.outcome).toEqual({ kind: 'tooLate', leftAt: left, copy });
});

test.each<[string, Script, Partial<HoldPorts>, object]>([
  [
    'without permission',
    {},
    { authorize: () => Promise.resolve(fails('consentRefused')) },
    { kind: 'failed', failure: { kind: 'consentRefused', doing: 'test' } },
  ],
  ['with another message on screen', {}, { stillMeant: () => false }, { kind: 'otherItem' }],
  [
    'where the form cannot be saved',
    {},
    { save: () => Promise.resolve({ ok: false, code: 9020 }) },
    { kind: 'notSaved' },
  ],
  [
    'where another message came on screen before the form was saved',
    {},
    { save: () => Promise.resolve({ ok: false, code: 'otherItem' }) },
    { kind: 'otherItem' },
  ],
  ['where it waits no longer', { readHeld: [answered(null)] }, {}, { kind: 'notHeld' }],
  [
    'where the id now leads to another message',
    { readHeld: [answered({ ...held, internetMessageId: '<2@norte.example>' })] },
    {},
    { kind: 'notHeld' },
  ],
  [
    'where it has left already',
    { readHeld: [answered(null)], findWhenItLeft: [answered(left)] },
    {},
    { kind: 'tooLate', leftAt: left, copy: null },
  ],
  [
    'where it cannot be read',
    { readHeld: [fails('busy')] },
    {},
    { kind: 'failed', failure: { kind: 'busy', doing: 'test' } },
  ],
  [
    'where no copy can be secured',
    { copyAsDraft: [fails('noAnswer')] },
    {},
    { kind: 'notSecured', failure: { kind: 'noAnswer', doing: 'test' }, deliverAt: held.deliverAt },
  ],
])('%s nothing is deleted', async (_, script, ports, expected) => {
  const { outcome, calls } = await stop(script, ports);
  expect(outcome).toEqual(expected);
  expect(calls.filter((call) => call.startsWith('delete'))).toEqual([]);
});

test('where its time comes while the copy is being made, it says that it left, and not that it still waits', async () => {
  const { outcome } = await stop({ copyAsDraft: [fails('notFound')], findWhenItLeft: [answered(left)] });
  expect(outcome).toEqual({ kind: 'tooLate', leftAt: left, copy: null });
});

test('a refused removal says that the copy lies in Drafts and the original still leaves', async () => {
  const { outcome } = await stop({ deleteHeld: [fails('forbidden')] });
  expect(outcome).toEqual({
    kind: 'notRemoved',
    failure: { kind: 'forbidden', doing: 'test' },
    deliverAt: held.deliverAt,
    copy,
  });
});

test('another try uses the copy of the first', async () => {
  const { outcome, calls } = await stop({}, {}, copy);
  expect(outcome).toEqual({ kind: 'stopped', copy });
  expect(calls.some((call) => call.startsWith('copyAsDraft'))).toBe(false);
});

test.each(['noAnswer', 'notFound'] as const)(
  'after a removal that was not confirmed (%s), gone and not sent may be stopped or on its way: nobody knows',
  async (kind) => {
    const { outcome, calls } = await stop({
      deleteHeld: [fails(kind)],
      readHeld: [answered(held), answered(null)],
    });
    expect(outcome).toEqual({ kind: 'unknown', failure: { kind, doing: 'test' }, copy });
    expect(calls).not.toContain('deleteDraft copy');
  },
);

test('gone without a confirmed removal and then found in Sent Items is too late', async () => {
  const { outcome } = await stop({
    deleteHeld: [fails('noAnswer')],
    readHeld: [answered(held), answered(null)],
    findWhenItLeft: [answered(null), answered(left)],
  });
  expect(outcome).toEqual({ kind: 'tooLate', leftAt: left, copy: null });
});

test.each<[string, Script]>([
  ['before', { readHeld: [answered(null)], findWhenItLeft: [answered(left)] }],
  ['meanwhile', { findWhenItLeft: [answered(left)] }],
])('the copy of an earlier try stays if it left %s: the user may have worked on it', async (_, script) => {
  const { outcome, calls } = await stop(script, {}, copy);
  expect(outcome).toEqual({ kind: 'tooLate', leftAt: left, copy });
  expect(calls.filter((call) => call.startsWith('delete') && call !== 'deleteHeld held')).toEqual([]);
});

test('without an identity nothing is looked for and nothing is done', async () => {
  const nameless = { ...held, internetMessageId: '' };
  const { ports, calls } = holdPorts({ readHeld: [answered(nameless)], findWhenItLeft: [answered(left)] });
  expect(await stopHeld(nameless, ports, () => undefined)).toEqual({ kind: 'notHeld' });
  expect(calls).toEqual(['save', 'readHeld held']);
});

test('an incomplete copy that could not be taken away is mentioned also where the message left', async () => {
  const failure = { kind: 'forbidden', doing: 'test', draftLeft: true } as const;
  const { outcome } = await stop({ copyAsDraft: [failed(failure)], findWhenItLeft: [answered(left)] });
  expect(outcome).toEqual({ kind: 'tooLate', leftAt: left, copy: null, perhapsCopy: true });
});

test.each<[string, Script]>([
  ['where the look fails after the removal', { findWhenItLeft: [fails('busy')] }],
  [
    'where nobody answers at all any more',
    { deleteHeld: [fails('noAnswer')], readHeld: [answered(held), fails('noAnswer')] },
  ],
])('%s, nothing is claimed', async (_, script) => {
  expect((await stop(script)).outcome).toMatchObject({ kind: 'unknown', copy });
});

test('where the original lies is looked at only where it still has something, and before it is named', async () => {
  const lacking = { draft, notCopied: ['large.zip'] };
  const found = await stop({ copyAsDraft: [answered(lacking)], findStopped: [answered('recoverableItems')] });
  expect(found.outcome).toEqual({ kind: 'stopped', copy: lacking, place: 'recoverableItems' });
  const unseen = await stop({ copyAsDraft: [answered(lacking)], findStopped: [fails('busy')] });
  expect(unseen.outcome).toEqual({ kind: 'stopped', copy: lacking, place: 'unknown' });
});

describe('looking again after stopping', () => {
  const unknown = { kind: 'unknown', failure: { kind: 'noAnswer', doing: 'test' }, copy } as const;

  test.each<[string, Script, object]>([
    ['it still waits: it can be stopped again with the same copy', {}, { kind: 'notRemoved', copy }],
    [
      'it left',
      { readHeld: [answered(null)], findWhenItLeft: [answered(left)] },
      { kind: 'tooLate', leftAt: left, copy },
    ],
    ['it is nowhere', { readHeld: [answered(null)] }, unknown],
    ['nobody answers', { readHeld: [fails('noAnswer')] }, unknown],
  ])('%s', async (_, script, expected) => {
    const { ports, calls } = holdPorts(script);
    expect(await lookAfterStop(held, unknown, ports)).toMatchObject(expected);
    expect(calls.filter((call) => call.startsWith('delete'))).toEqual([]);
  });

  test('without a copy it says only that it still waits', async () => {
    expect(await lookAfterStop(held, { kind: 'notHeld' }, holdPorts().ports)).toEqual({
      kind: 'stillWaits',
      deliverAt: held.deliverAt,
    });
  });
});
