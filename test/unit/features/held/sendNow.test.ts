import { sendNow } from '../../../../src/features/held/sendNow';
import type { HoldPorts } from '../../../../src/features/held/holdPorts';
import { answered, failed, type Failure } from '../../../../src/mailbox/answer';
import { fails, held, holdPorts, type Script } from './heldMailbox';

const leftAt = '2026-03-10T10:00:01Z';

async function send(script: Script = {}, ports: Partial<HoldPorts> = {}) {
  const scene = holdPorts(script, ports);
  return { outcome: await sendNow(held, scene.ports), ...scene };
}

const requests = (calls: string[]) => calls.filter((call) => call.startsWith('sendHeldNow'));

test('the message gets the present as its time, and is looked for until it has left', async () => {
  const { outcome, calls, waits } = await send({ findWhenItLeft: [answered(null), answered(leftAt)] });
  expect(outcome).toEqual({ kind: 'left', leftAt });
  expect(requests(calls)).toEqual(['sendHeldNow held 2026-03-10T10:00:00.000Z']);
  expect(waits).toEqual([2000]);
});

/** It waits when it is read first, and no longer after that. */
const gone: Script = { readHeld: [answered(held), answered(null)] };

test('gone from where it waited and not in Sent Items, nothing is claimed', async () => {
  expect((await send(gone)).outcome).toEqual({ kind: 'notYet' });
});

test('taken by Exchange and still waiting, it is said to wait, and the buttons come back', async () => {
  const { deliverAt } = held;
  expect((await send()).outcome).toEqual({ kind: 'stillWaits', deliverAt });
  const failure: Failure = { kind: 'noAnswer', doing: 'test' };
  expect((await send({ sendHeldNow: [failed(failure)] })).outcome).toEqual({
    kind: 'stillWaits',
    deliverAt,
    failure,
  });
});

const ben = { name: 'Ben', address: 'ben@norte.example' };

test.each([
  ['somebody was added', { recipients: [...held.recipients, ben] }],
  ['somebody was taken away', { recipients: [] }],
  ['somebody took the place of another', { recipients: [ben] }],
  ['another subject was given', { subject: 'Salaries' }],
])('where meanwhile %s, nothing is sent, and it says so', async (_, change) => {
  const now = { ...held, ...change };
  const { outcome, calls } = await send({ readHeld: [answered(now)] });
  expect(outcome).toEqual({ kind: 'changed', held: now });
  expect(requests(calls)).toEqual([]);
});

test('the same people in another order and spelling are the same', async () => {
  const two = { ...held, recipients: [ben, ...held.recipients] };
  const now = { ...held, recipients: [...held.recipients, { name: '', address: 'BEN@norte.example' }] };
  const scene = holdPorts({ readHeld: [answered(now)], findWhenItLeft: [answered(leftAt)] });
  expect(await sendNow(two, scene.ports)).toEqual({ kind: 'left', leftAt });
});

test('silence is never asked again, and is told as not known', async () => {
  const { outcome, calls } = await send({ ...gone, sendHeldNow: [fails('noAnswer')] });
  expect(outcome).toMatchObject({ kind: 'unknown' });
  expect(requests(calls)).toHaveLength(1);
  const after = await send({ sendHeldNow: [fails('noAnswer')], findWhenItLeft: [answered(leftAt)] });
  expect(after.outcome).toEqual({ kind: 'left', leftAt });
});

test.each<[string, Failure]>([
  ['a fault of the server', { kind: 'serverError', doing: 'test', status: 500 }],
  ['an answer that cannot be read', { kind: 'malformed', doing: 'test' }],
  ['a server that was out of service', { kind: 'busy', doing: 'test', status: 503 }],
])('after %s nobody can say whether it leaves', async (_, failure) => {
  const { outcome } = await send({ ...gone, sendHeldNow: [failed(failure)] });
  expect(outcome).toEqual({ kind: 'unknown', failure });
});

test('throttled is a clear no', async () => {
  const failure: Failure = { kind: 'busy', doing: 'test', status: 429 };
  expect((await send({ sendHeldNow: [failed(failure)] })).outcome).toEqual({ kind: 'failed', failure });
});

test.each<[string, Script, Partial<HoldPorts>, object]>([
  [
    'without permission',
    {},
    { authorize: () => Promise.resolve(fails('consentRefused')) },
    { kind: 'failed' },
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
    'where it has left by itself',
    { readHeld: [answered(null)], findWhenItLeft: [answered(leftAt)] },
    {},
    { kind: 'left' },
  ],
])('%s nothing is sent', async (_, script, ports, expected) => {
  const { outcome, calls } = await send(script, ports);
  expect(outcome).toMatchObject(expected);
  expect(requests(calls)).toEqual([]);
});

test('a refusal changes nothing and says so', async () => {
  expect((await send({ sendHeldNow: [fails('rejected')] })).outcome).toMatchObject({ kind: 'failed' });
});
