import type { FailureKind } from '../../../../src/mailbox/answer';
import type { AttemptRecord, AttemptState } from '../../../../src/mailbox/types';
import { askAgainFrom, attemptFrom, recallBehind, stateAfter } from '../../../../src/core/recall/attempt';
import { ago, now } from './input';
import { messageId } from './samples';

const record = (state: AttemptState, requestedAt: string, reason?: string): AttemptRecord => ({
  internetMessageId: messageId,
  state,
  requestedAt,
  ...(reason === undefined ? {} : { reason }),
});
const report = (receivedAt: string) => ({ id: 'report-1', receivedAt });
const aMinuteAgo = ago(1, 'minutes');

describe('the attempt as the record and the report tell it', () => {
  it('there is none without record and report', () => {
    expect(attemptFrom(null, null, now)).toBeNull();
  });

  it.each(['requesting', 'requested'] as const)('%s is told as it was written down', (state) => {
    expect(attemptFrom(record(state, aMinuteAgo), null, now)).toEqual({ state, at: aMinuteAgo });
  });

  it('uncertain is told as it was written down: not interrupted, but unanswered', () => {
    expect(attemptFrom(record('uncertain', aMinuteAgo), null, now)).toEqual({
      state: 'uncertain',
      at: aMinuteAgo,
      why: 'silence',
    });
  });

  it('one that cannot be read is uncertain, with a time or without', () => {
    for (const at of [aMinuteAgo, '']) {
      expect(attemptFrom(record('unreadable', at), null, now)).toEqual({
        state: 'uncertain',
        at,
        why: 'unreadable',
      });
    }
  });

  it('a report settles one that cannot be read and has no time', () => {
    expect(attemptFrom(record('unreadable', ''), report(aMinuteAgo), now)).toMatchObject({
      state: 'reported',
    });
  });

  it('behind one that cannot be read there may be a recall, since nobody knows when', () => {
    const kept = record('unreadable', '');
    expect(recallBehind(kept, attemptFrom(kept, null, now), true)).toEqual({ at: null });
  });

  it("refused keeps the server's words", () => {
    expect(attemptFrom(record('refused', aMinuteAgo, 'Not allowed.'), null, now)).toEqual({
      state: 'refused',
      at: aMinuteAgo,
      reason: 'Not allowed.',
    });
  });

  it('refused without words has an empty reason', () => {
    expect(attemptFrom(record('refused', aMinuteAgo), null, now)).toMatchObject({ reason: '' });
  });

  it('a request that was interrupted is uncertain after two minutes', () => {
    const at = new Date(now.getTime() - 120_001).toISOString();
    expect(attemptFrom(record('requesting', at), null, now)).toEqual({
      state: 'uncertain',
      at,
      why: 'interrupted',
    });
  });

  it('a request is not given up before two minutes are over', () => {
    const at = ago(2, 'minutes');
    expect(attemptFrom(record('requesting', at), null, now)).toEqual({ state: 'requesting', at });
  });

  it.each(['requested', 'uncertain', 'refused', 'requesting'] as const)(
    'a report that came after it settles what was %s',
    (state) => {
      const attempt = attemptFrom(record(state, ago(5, 'minutes')), report(aMinuteAgo), now);
      expect(attempt).toEqual({ state: 'reported', at: ago(5, 'minutes'), report: report(aMinuteAgo) });
    },
  );

  it('a report older than the attempt is about an earlier one', () => {
    expect(attemptFrom(record('requested', aMinuteAgo), report(ago(5, 'minutes')), now)).toEqual({
      state: 'requested',
      at: aMinuteAgo,
    });
  });

  it('a report without an attempt of ours: recalled elsewhere, nobody knows when', () => {
    expect(attemptFrom(null, report(aMinuteAgo), now)).toEqual({
      state: 'reported',
      at: null,
      report: report(aMinuteAgo),
    });
  });
});

describe('what the answer makes of the attempt', () => {
  it('without a failure it was requested', () => {
    expect(stateAfter(null)).toBe('requested');
  });

  const uncertain: FailureKind[] = ['noAnswer', 'serverError', 'malformed'];
  it.each(uncertain)('%s leaves it uncertain', (kind) => {
    expect(stateAfter({ kind, doing: 'requestRecall' })).toBe('uncertain');
  });

  const refused: FailureKind[] = ['forbidden', 'notFound', 'rejected', 'busy'];
  it.each(refused)('%s is a clear no', (kind) => {
    expect(stateAfter({ kind, doing: 'requestRecall' })).toBe('refused');
  });

  it('a server that is not available (503) may have acted; one that throttles (429) has not', () => {
    expect(stateAfter({ kind: 'busy', doing: 'requestRecall', status: 503 })).toBe('uncertain');
    expect(stateAfter({ kind: 'busy', doing: 'requestRecall', status: 429 })).toBe('refused');
  });
});

it('asking again after silence becomes sensible a quarter of an hour later', () => {
  expect(askAgainFrom({ at: '2026-11-20T10:43:00.000Z' })).toEqual(new Date('2026-11-20T10:58:00.000Z'));
});

it("a computer whose clock is a little ahead of the server's still sees the report", () => {
  expect(attemptFrom(record('requested', aMinuteAgo), report(ago(1.5, 'minutes')), now)).toMatchObject({
    state: 'reported',
    at: aMinuteAgo,
  });
});

it('a record of a request that never left is no attempt', () => {
  expect(attemptFrom(record('notAsked', aMinuteAgo), null, now)).toBeNull();
});

describe('which report is about the attempt', () => {
  const fastClock = new Date(now.getTime() + 10 * 60_000).toISOString();
  const known = (reportBefore: string | null) => ({ ...record('requested', fastClock), reportBefore });

  it('one that was not there before, whatever the clocks say', () => {
    expect(attemptFrom(known(null), report(aMinuteAgo), now)).toMatchObject({ state: 'reported' });
  });

  it('not the one that was there before', () => {
    expect(attemptFrom(known('report-1'), report(aMinuteAgo), now)).toMatchObject({ state: 'requested' });
  });
});

it('a sign-in that did not answer means that nothing was asked of Exchange', () => {
  expect(stateAfter({ kind: 'noAnswer', doing: 'signIn' })).toBe('notAsked');
});

describe('a recall that may have removed copies', () => {
  const first = ago(30, 'minutes');
  const since = (kept: AttemptRecord | null, reportSought = true, found = attemptFrom(kept, null, now)) =>
    recallBehind(kept, found, reportSought);

  it('is none where none was made, and there may be one where nobody looked for a report', () => {
    expect(since(null)).toBeNull();
    expect(since(null, false)).toEqual({ at: null });
  });

  it.each(['requested', 'uncertain', 'requesting'] as const)(
    'is behind from the request that is %s',
    (state) => {
      expect(since(record(state, aMinuteAgo))).toEqual({ at: aMinuteAgo });
    },
  );

  it.each(['refused', 'notAsked'] as const)('is none where the request was %s', (state) => {
    expect(since(record(state, aMinuteAgo))).toBeNull();
  });

  it.each(['requested', 'refused', 'notAsked'] as const)(
    'is behind from the first of several, though the latest is %s',
    (state) => {
      expect(since({ ...record(state, aMinuteAgo), firstRequestedAt: first })).toEqual({ at: first });
    },
  );

  it('is behind from the kept request while this pane asks again', () => {
    const again = { state: 'requesting', at: aMinuteAgo } as const;
    expect(since(record('uncertain', first), true, again)).toEqual({ at: first });
    expect(since(null, true, again)).toEqual({ at: aMinuteAgo });
  });

  it('made elsewhere shows by its report alone: nobody knows since when', () => {
    expect(since(null, true, attemptFrom(null, report(aMinuteAgo), now))).toEqual({ at: null });
    const refused = record('refused', ago(5, 'minutes'));
    expect(since(refused, true, attemptFrom(refused, report(aMinuteAgo), now))).toEqual({ at: null });
    expect(since({ ...record('requested', aMinuteAgo), reportBefore: 'report-1' })).toEqual({ at: null });
  });
});
