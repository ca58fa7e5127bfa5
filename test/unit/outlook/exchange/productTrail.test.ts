import { answered } from '../../../../src/mailbox/answer';
import { createGraphMailbox } from '../../../../src/adapters/exchange/graphMailbox';
import type { WrittenLetter } from '../../../../src/mailbox/notes';
import type { Responses } from '../../../../src/mailbox/responses';
import type { Exchange } from '../../../outlook/exchange/exchange';
import {
  ana,
  ben,
  cleo,
  fromAna,
  newest,
  outsider,
  partner,
  plant,
  startExchange,
  stopClocks,
  worldFile,
} from '../smallWorld';
import { allScopes, graphClient } from './graphClient';

afterEach(stopClocks);

/* The product's own Graph adapter, on the mails that the simulated Exchange really sends. */

async function responsesOf(
  exchange: Exchange,
  letters: readonly WrittenLetter[] = [],
): Promise<{ responses: Responses; roundTrips: number; paths: string[] }> {
  const { service, log } = graphClient(exchange);
  let roundTrips = 0;
  const mailbox = createGraphMailbox({
    origin: 'https://localhost:3002',
    signIn: { token: () => Promise.resolve(answered(allScopes)) },
    fetch: async (input, init) => {
      roundTrips += 1;
      return service.fetch(new Request(input, init));
    },
    isOnline: () => true,
    wait: () => Promise.resolve(),
  });
  const sent = exchange
    .mailbox(ana)
    ?.list('sentItems')
    .find(({ worldId }) => worldId === 'hello');
  const reading = await mailbox.readSentMessage({ id: sent?.id ?? '', internetMessageId: null });
  if (!reading.ok) throw new Error(JSON.stringify(reading.failure));
  roundTrips = 0;
  const responses = await mailbox.findResponses(reading.value.message, letters);
  if (!responses.ok) throw new Error(JSON.stringify(responses.failure));
  expect(log.unmodelled).toEqual([]);
  expect(log.requests.filter(({ status }) => status !== 200)).toEqual([]);
  const paths = log.requests.map(({ method, path }) => `${method} ${path}`);
  return { responses: responses.value, roundTrips, paths };
}

const answerOf = (from: string, changes: Record<string, unknown> = {}) => ({
  id: `answer of ${from}`,
  story: 'An answer.',
  from,
  to: [ana],
  subject: 'Re: Hello',
  body: 'Thanks.',
  sentAt: '-PT1M',
  inReplyTo: 'hello',
  ...changes,
});

test('nothing has come back: one round trip, and it is all', async () => {
  const { responses, roundTrips } = await responsesOf(startExchange([fromAna()]));
  expect(responses).toEqual({ reports: [], replies: [], cutShort: false });
  expect(roundTrips).toBe(1);
});

test('receipts, a not-read report and a bounce, each by the search key and for whom it names', async () => {
  const exchange = startExchange([
    fromAna({
      to: [ben, cleo, plant],
      readReceiptRequested: true,
      copies: {
        [ben]: { readAt: '-PT2M' },
        [cleo]: { deletedUnreadAt: '-PT1M' },
        [plant]: { bounced: true },
      },
    }),
  ]);
  const { responses, roundTrips, paths } = await responsesOf(exchange);
  expect(
    responses.reports.map(({ kind, at, link, recipients, name }) => ({ kind, at, link, recipients, name })),
  ).toEqual([
    { kind: 'notRead', at: '2026-03-10T08:59:00.000Z', link: 'searchKey', recipients: [cleo], name: 'Cleo' },
    { kind: 'read', at: '2026-03-10T08:58:00.000Z', link: 'searchKey', recipients: [ben], name: 'Ben' },
    {
      kind: 'notDelivered',
      at: '2026-03-10T08:57:00.000Z',
      link: 'searchKey',
      recipients: [plant],
      name: undefined,
    },
  ]);
  expect(responses.cutShort).toBe(false);
  expect(roundTrips).toBe(2);
  expect(paths.filter((path) => !path.startsWith('GET') && !path.endsWith('$batch'))).toEqual([]);
  expect(
    exchange
      .mailbox(ana)
      ?.list('inbox')
      .some(({ isRead }) => isRead),
  ).toBe(false);
});

test('a receipt from a primary address names the alias to which it was sent', async () => {
  const people = (worldFile().people as { address: string }[]).map((person) =>
    person.address === ben ? { ...person, aliases: ['b@acme.example'] } : person,
  );
  const copies = { [ben]: { readAt: '-PT1M' } };
  const message = fromAna({ to: ['b@acme.example'], readReceiptRequested: true, copies });
  const { responses } = await responsesOf(startExchange([message], { people }));
  expect(responses.reports).toMatchObject([
    { kind: 'read', recipients: [ben, 'b@acme.example'], name: 'Ben' },
  ]);
});

test('a member of a group is named as final recipient', async () => {
  const copies = { [cleo]: { readAt: '-PT1M' } };
  const message = fromAna({ to: ['team@acme.example'], readReceiptRequested: true, copies });
  const { responses } = await responsesOf(startExchange([message]));
  expect(responses.reports).toMatchObject([{ kind: 'read', recipients: [cleo] }]);
});

test('delivery reports', async () => {
  const { responses } = await responsesOf(startExchange([fromAna({ deliveryReceiptRequested: true })]));
  expect(responses.reports).toMatchObject([{ kind: 'delivered', recipients: [ben] }]);
});

test('reports about another message of the same conversation are not ours', async () => {
  const exchange = startExchange([
    fromAna({ sentAt: '-PT9M' }),
    fromAna({
      id: 'second',
      inReplyTo: 'hello',
      readReceiptRequested: true,
      to: [ben, plant],
      copies: { [ben]: { readAt: '-PT1M' }, [plant]: { bounced: true } },
    }),
  ]);
  expect((await responsesOf(exchange)).responses).toEqual({ reports: [], replies: [], cutShort: false });
});

test('answers, with their text, by the headers or, where there are none, the conversation of a recipient', async () => {
  const exchange = startExchange([
    fromAna({ to: [ben, cleo, outsider] }),
    answerOf(ben),
    answerOf(cleo, { linkedBy: 'references' }),
    answerOf(outsider, { linkedBy: 'conversation', body: 'Is this for me?' }),
    // Nobody of the recipients, and no header that names the message.
    answerOf(partner, { linkedBy: 'conversation' }),
  ]);
  const { responses, roundTrips } = await responsesOf(exchange);
  expect(
    responses.replies.map(({ from, link, automatic, text }) => [from.address, link, automatic, text]),
  ).toEqual(
    expect.arrayContaining([
      [ben, 'inReplyTo', false, 'Thanks.'],
      [cleo, 'conversation', false, 'Thanks.'],
      [outsider, 'conversation', false, 'Is this for me?'],
    ]),
  );
  expect(responses.replies).toHaveLength(3);
  expect(roundTrips).toBe(1);
});

test('an automatic reply is one', async () => {
  const people = (worldFile().people as { address: string }[]).map((person) =>
    person.address === ben ? { ...person, automaticReply: 'Away.' } : person,
  );
  const { responses } = await responsesOf(startExchange([fromAna()], { people }));
  expect(responses.replies).toMatchObject([{ from: { address: ben }, automatic: true, link: 'inReplyTo' }]);
});

test("Exchange's report about the recall is no answer", async () => {
  const exchange = startExchange([fromAna({ recalledOutside: '-PT1M' })], {
    recallTiming: { executedAfter: 'PT1S', reportedAfter: 'PT2S' },
  });
  expect(newest(exchange, ana).subject).toContain('Message Recall Report');
  expect((await responsesOf(exchange)).responses.replies).toEqual([]);
});

test('what came before the message does not count', async () => {
  const exchange = startExchange([
    fromAna({ id: 'earlier', sentAt: '-PT30M' }),
    answerOf(ben, { inReplyTo: 'earlier', sentAt: '-PT20M', linkedBy: 'conversation' }),
    fromAna({ inReplyTo: 'earlier' }),
  ]);
  expect((await responsesOf(exchange)).responses.replies).toEqual([]);
});

test('50 recipients, 30 receipts and 20 bounces: two round trips, and it is all', async () => {
  const crowd = Array.from({ length: 50 }, (_, index) => ({
    address: `p${index}@acme.example`,
    name: `Person ${index}`,
    organization: 'acme',
  }));
  const copies = Object.fromEntries(
    crowd.map(({ address }, index) => [address, index < 30 ? { readAt: '-PT1M' } : { bounced: true }]),
  );
  const message = fromAna({ to: crowd.map(({ address }) => address), readReceiptRequested: true, copies });
  const people = [...(worldFile().people as unknown[]), ...crowd];
  const { responses, roundTrips } = await responsesOf(startExchange([message], { people }));
  expect(roundTrips).toBe(2);
  expect(responses.cutShort).toBe(false);
  expect(new Set(responses.reports.flatMap(({ recipients }) => recipients)).size).toBe(50);
});

describe('a letter about the message', () => {
  const opened = { at: '2026-03-10T09:00:00.000Z', letter: 'disregard', to: [ben] };
  const mailboxOf = (exchange: Exchange, address: string) => {
    const mailbox = exchange.mailbox(address);
    if (!mailbox) throw new Error(`no mailbox of ${address}`);
    return mailbox;
  };
  const write = (
    exchange: Exchange,
    from: string,
    to: string,
    subject: string,
    answers: string | null = null,
  ) =>
    exchange.drafts.sendWritten(mailboxOf(exchange, from), {
      id: null,
      answers,
      subject,
      to: [{ name: '', address: to }],
      cc: [],
      bcc: [],
      body: 'Deleted',
    });
  /** Ben answers the newest mail he has. */
  const answer = (exchange: Exchange) => write(exchange, ben, ana, 'RE: it', newest(exchange, ben).id);
  const toLetter = { from: { name: 'Ben', address: ben }, link: 'inReplyTo', answersLetter: true };

  test('is found by its subject, and its answer with it, in one more round trip that marks nothing', async () => {
    const exchange = startExchange([fromAna()]);
    write(exchange, ana, ben, 'Please disregard');
    answer(exchange);
    const { responses, roundTrips } = await responsesOf(exchange, [
      { ...opened, subject: 'Please disregard' },
    ]);
    expect(responses.replies).toMatchObject([{ ...toLetter, text: 'Deleted' }]);
    expect(responses.cutShort).toBe(false);
    expect(roundTrips).toBe(2);
    expect(mailboxOf(exchange, ana).list('inbox')[0]?.isRead).toBe(false);
  });

  test('is found by its readers where its subject was changed, or is not known', async () => {
    const exchange = startExchange([fromAna()]);
    write(exchange, ana, ben, 'In my own words');
    answer(exchange);
    for (const letter of [opened, { ...opened, subject: 'Please disregard' }]) {
      expect((await responsesOf(exchange, [letter])).responses.replies).toMatchObject([toLetter]);
    }
  });

  test('that was not sent has no answers, and costs no further round trip', async () => {
    const exchange = startExchange([fromAna()]);
    write(exchange, ana, cleo, 'Lunch?');
    const { responses, roundTrips } = await responsesOf(exchange, [
      { ...opened, subject: 'Please disregard' },
    ]);
    expect(responses).toEqual({ reports: [], replies: [], cutShort: false });
    expect(roundTrips).toBe(1);
  });

  test('without a note is a mail like any other', async () => {
    const exchange = startExchange([fromAna()]);
    write(exchange, ana, ben, 'Please disregard');
    answer(exchange);
    expect((await responsesOf(exchange)).responses.replies).toEqual([]);
  });

  test('answers to the message itself stay what they are', async () => {
    const exchange = startExchange([fromAna(), answerOf(ben)]);
    write(exchange, ana, ben, 'Please disregard');
    const { responses } = await responsesOf(exchange, [{ ...opened, subject: 'Please disregard' }]);
    expect(responses.replies).toMatchObject([{ link: 'inReplyTo' }]);
    expect(responses.replies[0]?.answersLetter).toBeUndefined();
  });
});
