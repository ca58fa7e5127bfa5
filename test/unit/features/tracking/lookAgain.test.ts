import { answered } from '../../../../src/mailbox/answer';
import type { MessageNotes } from '../../../../src/mailbox/notes';
import type { Responses } from '../../../../src/mailbox/responses';
import type { Attempt } from '../../../../src/core/recall/attempt';
import type { Checked } from '../../../../src/core/recall/check';
import { followUpDay } from '../../../../src/features/tracking/followUpDay';
import { lookAgain } from '../../../../src/features/tracking/lookAgain';
import { isTimeToLook, somethingAwaited } from '../../../../src/features/tracking/lookAgain';
import { ago } from '../../core/recall/input';
import { failure, judged, reading } from '../../core/recall/samples';

const since = new Date('2026-11-20T10:00:00Z');
const later = (seconds: number) => new Date(since.getTime() + seconds * 1000);

describe('looking again by itself', () => {
  it('comes after 15 and 30 seconds, 1, 2 and 5 minutes, and then every 5 minutes', () => {
    const pauses = [0, 1, 2, 3, 4, 5, 20].map((count) => {
      const isTime = (seconds: number) => isTimeToLook({ count, since, last: since }, later(seconds));
      return Array.from({ length: 400 }, (_, seconds) => seconds).find(isTime);
    });
    expect(pauses).toEqual([15, 30, 60, 120, 300, 300, 300]);
  });

  it('ends after two hours with the message on screen', () => {
    const isTimeAfter = (hours: number) =>
      isTimeToLook({ count: 9, since, last: since }, later(hours * 3600));
    expect([1.9, 2.1].map(isTimeAfter)).toEqual([true, false]);
  });
});

describe('something is awaited', () => {
  const ana = judged('withinReach');
  const reply = (automatic: boolean) => ({
    id: 'reply-1',
    from: { name: 'Ana', address: 'Ana@norte.example' },
    receivedAt: ago(1, 'minutes'),
    link: 'inReplyTo' as const,
    automatic,
    text: '',
  });
  const responsesOf = (automatic: boolean): Responses => ({
    reports: [],
    replies: [reply(automatic)],
    cutShort: false,
  });
  const letter = { at: ago(5, 'minutes'), letter: 'sensitive', to: ['ana@norte.example'] };
  const awaited = (
    attempt: Attempt | null,
    changes: { marked?: boolean; responses?: Responses; written?: MessageNotes['written'] } = {},
  ) =>
    somethingAwaited(
      { attempt, marked: changes.marked ?? false, unintended: [ana] },
      changes.responses ?? null,
      {
        written: changes.written ?? [],
      },
    );

  it('while Exchange works on a recall, or nobody knows whether it does; not after its report', () => {
    const report = { id: 'report-1', receivedAt: ago(1, 'minutes') };
    expect(awaited({ state: 'requested', at: ago(5, 'minutes') })).toBe(true);
    expect(awaited({ state: 'uncertain', at: ago(5, 'minutes'), why: 'silence' })).toBe(true);
    expect(awaited({ state: 'refused', at: ago(5, 'minutes'), reason: '' })).toBe(false);
    expect(awaited({ state: 'reported', at: ago(5, 'minutes'), report })).toBe(false);
  });

  it('not where nothing was done and nobody was marked', () => {
    expect(awaited(null)).toBe(false);
  });

  it('from the unintended and from those written to, until they answer themselves', () => {
    expect(awaited(null, { marked: true })).toBe(true);
    expect(awaited(null, { written: [letter] })).toBe(true);
    expect(awaited(null, { written: [letter], responses: responsesOf(true) })).toBe(true);
    expect(awaited(null, { written: [letter], responses: responsesOf(false) })).toBe(false);
  });
});

describe('a look', () => {
  const responses: Responses = { reports: [], replies: [], cutShort: false };
  const before: Checked = {
    ...reading(),
    tips: null,
    tipsFailure: null,
    report: null,
    reportSearch: 'done',
    responses,
    responseSearch: 'done',
    sentCopy: null,
  };
  const report = { id: 'report-1', receivedAt: ago(1, 'minutes') };
  const look = (
    reportAnswer: Checked['report'] | ReturnType<typeof failure>,
    responsesAnswer: Responses | ReturnType<typeof failure>,
    from = before,
  ) => {
    const asAnswer = (value: unknown) =>
      typeof value === 'object' && value !== null && 'ok' in value ? value : answered(value);
    const mailbox = {
      findRecallReport: () => Promise.resolve(asAnswer(reportAnswer)),
      findResponses: () => Promise.resolve(asAnswer(responsesAnswer)),
    } as unknown as Parameters<typeof lookAgain>[0];
    return lookAgain(mailbox, from, { written: [] }, new AbortController().signal);
  };

  it('gives the very same where nothing is new, so that nothing moves', async () => {
    const { checked, failure: failed } = await look(null, { ...responses });
    expect(checked).toBe(before);
    expect(failed).toBeNull();
  });

  it('gives the report that came', async () => {
    expect((await look(report, responses)).checked.report).toEqual(report);
  });

  it('keeps a report that was found once', async () => {
    const from = { ...before, report };
    expect((await look(null, responses, from)).checked).toBe(from);
  });

  it('keeps what was seen where a question fails, and tells the failure', async () => {
    const { checked, failure: failed } = await look(report, failure('busy'));
    expect(checked).toMatchObject({ report, responses, responseSearch: 'done' });
    expect(failed?.kind).toBe('busy');
    expect((await look(failure('offline'), responses)).checked).toBe(before);
  });
});

test('the follow-up day is tomorrow at noon by this computer', () => {
  const day = followUpDay(new Date(2026, 11, 31, 23, 50));
  expect([day.getFullYear(), day.getMonth(), day.getDate(), day.getHours()]).toEqual([2027, 0, 1, 12]);
});
