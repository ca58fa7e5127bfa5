import { attemptFrom, attemptText } from '../../../../../src/adapters/exchange/messages/attemptProperty';
import type { AttemptRecord, AttemptState } from '../../../../../src/mailbox/types';
import later from './fixtures/attempt.later.json';
import unversioned from './fixtures/attempts.unversioned.json';

const internetMessageId = '<1@contoso.com>';
const requestedAt = '2026-11-20T10:00:00.000Z';
const read = (text: string | null) => attemptFrom(text, internetMessageId);
const changed = (members: object) =>
  read(JSON.stringify({ internetMessageId, state: 'requested', requestedAt, ...members }));

const ours = {
  requesting: { reportBefore: null },
  requested: { firstRequestedAt: '2026-11-19T08:30:00.000Z', reportBefore: 'AAMkreport=' },
  refused: { reportBefore: null, reason: 'Message recall is disabled for the organization.' },
  uncertain: {},
  notAsked: { reportBefore: null },
} satisfies Record<Exclude<AttemptState, 'unreadable'>, Partial<AttemptRecord>>;

describe.each(Object.keys(ours) as (keyof typeof ours)[])('an attempt that is %s', (state) => {
  const attempt: AttemptRecord = { internetMessageId, state, requestedAt, ...ours[state] };

  test('is read as it was written', () => {
    expect(read(attemptText(attempt))).toEqual(attempt);
  });

  test('is read in the format that had no version', () => {
    expect(read(unversioned[state])).toEqual(attempt);
  });

  test('of another message is not given', () => {
    expect(attemptFrom(attemptText(attempt), '<2@contoso.com>')).toBeNull();
  });
});

test('nothing kept is no attempt', () => {
  expect(read(null)).toBeNull();
  expect(read('')).toBeNull();
});

test.each([
  ['cut short', unversioned.requested.slice(0, 120)],
  ['of no known shape', '["requested"]'],
  ['that names no message', JSON.stringify({ state: 'requested', requestedAt })],
  ['of an unknown state', JSON.stringify({ internetMessageId, state: 'scheduled', requestedAt })],
  ['without a time', JSON.stringify({ internetMessageId, state: 'requested' })],
  [
    'without a time that can be read',
    JSON.stringify({ internetMessageId, state: 'requesting', requestedAt: 'now' }),
  ],
])('one %s means that something was asked, nobody can tell what', (_what, text) => {
  expect(read(text)?.state).toBe('unreadable');
});

test('a message of which nobody knows the identity cannot disown an attempt', () => {
  expect(attemptFrom(unversioned.refused, '')?.state).toBe('unreadable');
});

test.each([
  ['firstRequestedAt', 'last week'],
  ['reason', 7],
  ['reportBefore', ['AAMkreport=']],
])('a bad %s costs nothing else, and is kept', (name, value) => {
  expect(changed({ [name]: value })).toEqual({
    internetMessageId,
    state: 'requested',
    requestedAt,
    unread: { [name]: value },
  });
});

test('a refusal without its time stays a refusal', () => {
  expect(changed({ state: 'refused', requestedAt: 'now' })).toMatchObject({
    state: 'refused',
    requestedAt: '',
  });
});

test('what a later version noted goes along when this one writes, again and again', () => {
  let attempt = read(JSON.stringify(later));
  expect(attempt).toMatchObject({ state: 'unreadable', requestedAt });
  for (const state of ['requesting', 'requested'] as const) {
    const { unread } = attempt ?? {};
    attempt = read(
      attemptText({ internetMessageId, state, requestedAt, reportBefore: null, ...(unread && { unread }) }),
    );
    expect(attempt).toMatchObject({ state, requestedAt });
  }
  const { unread } = attempt ?? {};
  expect(
    JSON.parse(
      attemptText({
        internetMessageId,
        state: 'refused',
        requestedAt,
        reportBefore: '1',
        ...(unread && { unread }),
      }),
    ),
  ).toEqual({
    v: 7,
    internetMessageId,
    state: 'refused',
    requestedAt,
    by: later.by,
    earlier: later.earlier,
    reportBefore: '1',
    unread: { state: 'scheduled', reportBefore: later.reportBefore },
  });
});

test('the words of a server are cut, not the record', () => {
  const text = attemptText({ internetMessageId, state: 'refused', requestedAt, reason: 'x'.repeat(5_000) });
  expect(text.length).toBeLessThan(400);
  expect(read(text)?.state).toBe('refused');
});
