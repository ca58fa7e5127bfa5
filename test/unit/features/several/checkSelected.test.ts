import { answered, type Answer } from '../../../../src/mailbox/answer';
import type { SentMessageReading } from '../../../../src/mailbox/sentMessages';
import type { MailTip, RecallReport } from '../../../../src/mailbox/types';
import type { CheckStep } from '../../../../src/core/recall/check';
import { checkSelected } from '../../../../src/features/several/checkSelected';
import { failure, reading, tip, tipMap, to } from '../../core/recall/samples';

const line = (id: string) => ({ key: id, id, internetMessageId: null, subject: id });

/** A mailbox with these messages, by id; asked for everything else it has no answer. */
function mailboxWith(readings: Record<string, Answer<SentMessageReading>>) {
  const asked: string[][] = [];
  const searched: string[][] = [];
  return {
    asked,
    searched,
    openReader: () =>
      Promise.resolve(
        answered({
          readSentMessage: ({ id }: { id: string }) => Promise.resolve(readings[id] ?? failure('notFound')),
        }),
      ),
    readMailTips: (addresses: readonly string[]) => {
      asked.push([...addresses]);
      return Promise.resolve(answered<Map<string, MailTip>>(tipMap(tip('ana@norte.example'))));
    },
    findRecallReports: (messages: readonly { id: string }[]) => {
      searched.push(messages.map(({ id }) => id));
      const report = { id: 'report', receivedAt: '2026-11-20T10:45:00Z' };
      return Promise.resolve(answered<Map<string, RecallReport>>(new Map([['b', report]])));
    },
  };
}

async function check(
  ids: string[],
  mailbox: ReturnType<typeof mailboxWith>,
  signal = new AbortController().signal,
) {
  const told: [string, CheckStep, boolean][] = [];
  const trouble = await checkSelected(ids.map(line), 'me@norte.example', mailbox, signal, (...step) => {
    told.push(step);
  });
  const last = new Map(told.map(([id, step]) => [id, step]));
  return { told, last, trouble };
}

test('every message is told twice: as it comes in, and with what Exchange says of all recipients', async () => {
  const mailbox = mailboxWith({ a: answered(reading({ id: 'a' })), b: answered(reading({ id: 'b' })) });
  const { told, last, trouble } = await check(['a', 'b'], mailbox);
  expect(told.map(([id, , isLast]) => `${id} ${String(isLast)}`)).toEqual([
    'a false',
    'b false',
    'a true',
    'b true',
  ]);
  expect(last.get('a')).toMatchObject({ checked: { report: null, reportSearch: 'done' } });
  expect(last.get('b')).toMatchObject({ checked: { report: { id: 'report' } } });
  expect(trouble).toBeNull();
});

test('an address on several messages is asked about once, and the own copy not at all', async () => {
  const recipients = [to('ana@norte.example'), to('ME@norte.example')];
  const mailbox = mailboxWith({
    a: answered(reading({ recipients })),
    b: answered(reading({ recipients: [to('ANA@norte.example'), to('bo@norte.example')] })),
  });
  await check(['a', 'b'], mailbox);
  expect(mailbox.asked).toEqual([['ana@norte.example', 'bo@norte.example']]);
});

test('one that is not there, or fails, is told so at once and spoils no other', async () => {
  const mailbox = mailboxWith({ a: answered(reading({ id: 'a' })), c: failure('busy') });
  const { last } = await check(['a', 'gone', 'c'], mailbox);
  expect(last.get('gone')).toEqual({ step: 'missing', waited: false });
  expect(last.get('c')).toMatchObject({ step: 'failed', failure: { kind: 'busy' } });
  expect(last.get('a')).toMatchObject({ step: 'checked', checked: { reportSearch: 'done' } });
});

test('of received messages nothing more is asked', async () => {
  const mailbox = mailboxWith({ a: answered(reading({ folder: 'elsewhere' })) });
  const { told } = await check(['a'], mailbox);
  expect(told).toHaveLength(1);
  expect(told[0]?.[2]).toBe(true);
  expect([mailbox.asked, mailbox.searched]).toEqual([[], []]);
});

test('where nothing at all can be asked, that is the answer', async () => {
  const mailbox = { ...mailboxWith({}), openReader: () => Promise.resolve(failure('interactionNeeded')) };
  const { told, trouble } = await check(['a'], mailbox);
  expect(told).toEqual([]);
  expect(trouble).toMatchObject({ kind: 'interactionNeeded' });
});

test('nothing is told any more once another selection is on screen', async () => {
  const stop = new AbortController();
  stop.abort();
  const mailbox = mailboxWith({ a: answered(reading()) });
  expect((await check(['a'], mailbox, stop.signal)).told).toEqual([]);
});
