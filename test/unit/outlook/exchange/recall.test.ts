import type { Exchange } from '../../../outlook/exchange/exchange';
import {
  ana,
  ben,
  cleo,
  fromAna,
  mailboxOf,
  newest,
  outsider,
  partner,
  plant,
  startExchange,
  stopClocks,
  subjects,
  withAcme,
} from '../smallWorld';

afterEach(stopClocks);

const recallHello = (exchange: Exchange) =>
  exchange.recall(mailboxOf(exchange, ana), newest(exchange, ana, 'sentItems'));

function outcomesAfter(exchange: Exchange): Record<string, string> {
  recallHello(exchange);
  exchange.clock.advance('PT5M');
  const outcomes = exchange.recallJobs[0]?.outcomes ?? [];
  return Object.fromEntries(outcomes.map(({ address, result }) => [address, result]));
}

test('a recall is queued first, then carried out, then reported', () => {
  const exchange = startExchange([fromAna()]);
  expect(recallHello(exchange)?.state).toBe('queued');
  expect(subjects(exchange, ben)).toEqual(['Hello']);
  exchange.clock.advance('PT1M');
  expect(exchange.recallJobs[0]?.state).toBe('executed');
  expect(subjects(exchange, ben)).toEqual([]);
  expect(subjects(exchange, ana)).toEqual([]);
  exchange.clock.advance('PT3M');
  expect(exchange.recallJobs[0]?.state).toBe('reported');
  expect(subjects(exchange, ana)).toEqual(['Message Recall Report: Hello']);
});

test('a copy inside is deleted for good, whichever folder it lies in', () => {
  const exchange = startExchange([fromAna({ copies: { [ben]: { deletedUnreadAt: '-PT1M' } } })]);
  expect(outcomesAfter(exchange)).toEqual({ [ben]: 'removed' });
  expect(mailboxOf(exchange, ben).all()).toEqual([]);
});

test('the sent copy stays', () => {
  const exchange = startExchange([fromAna()]);
  outcomesAfter(exchange);
  expect(subjects(exchange, ana, 'sentItems')).toEqual(['Hello']);
});

test.each([
  [true, 'removed', []],
  [false, 'keptBecauseRead', ['Hello']],
])('with readMessages %s a read copy is %s', (readMessages, result, left) => {
  const exchange = startExchange(
    [fromAna({ copies: { [ben]: { readAt: '-PT1M' } } })],
    withAcme({ recall: { readMessages } }),
  );
  expect(outcomesAfter(exchange)).toEqual({ [ben]: result });
  expect(subjects(exchange, ben)).toEqual(left);
});

test('an outsider keeps the copy and gets a visible notice that repeats the subject', () => {
  const exchange = startExchange([fromAna({ to: [outsider] })]);
  expect(outcomesAfter(exchange)).toEqual({ [outsider]: 'noticeDelivered' });
  expect(subjects(exchange, outsider)).toEqual(['Recall: Hello', 'Hello']);
  expect(newest(exchange, outsider).bodyText).toBe(`${ana} would like to recall the message, "Hello".`);
});

test('the notice stands in the name of the sender, to everybody on To and Cc, and answers nothing', () => {
  const exchange = startExchange([fromAna({ to: [outsider, ben], cc: [cleo], bcc: [partner] })]);
  outcomesAfter(exchange);
  const notice = newest(exchange, outsider);
  expect(notice).toMatchObject({ from: { address: ana }, to: [{ address: outsider }, { address: ben }] });
  expect(notice.cc.map(({ address }) => address)).toEqual([cleo]);
  expect(notice.headers.map(({ name }) => name)).not.toContain('In-Reply-To');
  expect(notice.headers.map(({ name }) => name)).not.toContain('References');
});

test('an organization that accepts our recalls loses the copy, one that does not gets the notice', () => {
  const accepting = startExchange([fromAna({ to: [partner] })]);
  expect(outcomesAfter(accepting)).toEqual({ [partner]: 'removed' });
  const refusing = startExchange([fromAna({ from: partner, to: [ben] })], { client: { user: partner } });
  refusing.recall(mailboxOf(refusing, partner), newest(refusing, partner, 'sentItems'));
  refusing.clock.advance('PT5M');
  expect(subjects(refusing, ben)).toEqual(['Recall: Hello', 'Hello']);
});

test('a mailbox on own servers is not reached', () => {
  const exchange = startExchange([fromAna({ to: [plant] })]);
  expect(outcomesAfter(exchange)).toEqual({ [plant]: 'notReached' });
  expect(subjects(exchange, plant)).toEqual(['Hello']);
});

test('groups are expanded and Bcc is reached', () => {
  const exchange = startExchange([fromAna({ to: ['team@acme.example'], bcc: [ben] })]);
  expect(outcomesAfter(exchange)).toEqual({
    [cleo]: 'removed',
    [outsider]: 'noticeDelivered',
    [ben]: 'removed',
  });
});

test('what never arrived cannot be recalled', () => {
  const exchange = startExchange([fromAna({ copies: { [ben]: { bounced: true } } })]);
  expect(outcomesAfter(exchange)).toEqual({ [ben]: 'neverDelivered' });
});

test("copies older than the tenant's limit stay", () => {
  const changes = withAcme({ recall: { maximumAgeDays: 30 } });
  expect(outcomesAfter(startExchange([fromAna({ sentAt: '-P31D' })], changes))).toEqual({
    [ben]: 'keptBecauseTooOld',
  });
  expect(outcomesAfter(startExchange([fromAna({ sentAt: '-P29D' })], changes))).toEqual({ [ben]: 'removed' });
});

test('recipients are told of a removed copy only where the tenant says so', () => {
  const silent = startExchange([fromAna()]);
  outcomesAfter(silent);
  expect(subjects(silent, ben)).toEqual([]);
  const telling = startExchange([fromAna()], withAcme({ recall: { alertRecipients: true } }));
  outcomesAfter(telling);
  expect(subjects(telling, ben)).toEqual(['Message recalled: Hello']);
});

test('a tenant with recall switched off accepts none', () => {
  const exchange = startExchange([fromAna()], withAcme({ recall: { enabled: false } }));
  expect(recallHello(exchange)).toBeNull();
  exchange.clock.advance('PT5M');
  expect(subjects(exchange, ben)).toEqual(['Hello']);
});

test('the report is marked by its headers and names the message', () => {
  const exchange = startExchange([fromAna()]);
  outcomesAfter(exchange);
  const names = Object.fromEntries(newest(exchange, ana).headers.map(({ name, value }) => [name, value]));
  expect(names).toMatchObject({
    'X-MS-Exchange-Generated-Message-Source': 'Transport Message Recall Routing Agent',
    'X-MS-Exchange-RecallReportGenerated': 'true',
    'In-Reply-To': newest(exchange, ana, 'sentItems').internetMessageId,
  });
});

test('a message recalled outside the pane before now has its report already', () => {
  const exchange = startExchange([fromAna({ sentAt: '-PT2H', recalledOutside: '-PT1H' })]);
  expect(exchange.recallJobs).toMatchObject([{ state: 'reported', outsideThePane: true }]);
  expect(newest(exchange, ana).receivedAt).toBe('2026-03-10T08:04:00.000Z');
  expect(subjects(exchange, ben)).toEqual([]);
});
