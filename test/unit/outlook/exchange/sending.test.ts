import { answered } from '../../../../src/mailbox/answer';
import { createGraphMailbox } from '../../../../src/adapters/exchange/graphMailbox';
import type { WrittenMessage } from '../../../outlook/exchange/drafts';
import type { Exchange } from '../../../outlook/exchange/exchange';
import type { StoredMessage } from '../../../outlook/exchange/types';
import {
  ana,
  ben,
  cleo,
  fromAna,
  mailboxOf,
  newest,
  outsider,
  startExchange,
  stopClocks,
  subjects,
  worldFile,
} from '../smallWorld';
import { allScopes, graphClient } from './graphClient';

afterEach(stopClocks);

/* What is written on the page and saved or sent from there. The world begins at nine. */

const person = (address: string) => ({ name: '', address });

const written = (changes: Partial<WrittenMessage> = {}): WrittenMessage => ({
  id: null,
  answers: null,
  to: [person(ben)],
  cc: [],
  bcc: [],
  subject: 'Lunch',
  body: 'At one?',
  ...changes,
});

const start = (client: Record<string, unknown> = {}, people: Record<string, unknown>[] = []): Exchange => {
  const replaced = (worldFile()['people'] as Record<string, unknown>[]).map(
    (one) => people.find(({ address }) => address === one['address']) ?? one,
  );
  return startExchange([fromAna()], { client: { user: ana, ...client }, people: replaced });
};

const save = (exchange: Exchange, message = written()): StoredMessage => {
  const draft = exchange.drafts.save(mailboxOf(exchange, ana), message);
  if (draft === null) throw new Error('The draft is not there.');
  return draft;
};

const send = (exchange: Exchange, changes: Partial<WrittenMessage> = {}): StoredMessage | null =>
  exchange.drafts.sendWritten(mailboxOf(exchange, ana), written(changes));

describe('saving', () => {
  test('keeps one draft, under one id, with the names of the directory', () => {
    const exchange = start();
    const { id } = save(exchange);
    save(exchange, written({ id, subject: 'Dinner', cc: [person(cleo)] }));
    expect(mailboxOf(exchange, ana).list('drafts')).toMatchObject([
      { id, subject: 'Dinner', to: [{ name: 'Ben' }], cc: [{ name: 'Cleo' }], isWaiting: false },
    ]);
  });

  test('leaves alone what the form does not name, and puts back what it does', () => {
    const exchange = start();
    const draft = save(exchange);
    draft.readReceiptRequested = true;
    save(exchange, written({ id: draft.id }));
    expect(draft.readReceiptRequested).toBe(true);
    save(exchange, written({ id: draft.id, readReceiptRequested: false }));
    expect(draft.readReceiptRequested).toBe(false);
  });

  test('a draft that is gone is neither saved nor sent', () => {
    const exchange = start();
    const { id } = save(exchange);
    const own = mailboxOf(exchange, ana);
    const saved = own.find(id);
    if (!saved) throw new Error('The draft was not saved.');
    own.hardDelete(saved);
    expect(exchange.drafts.save(own, written({ id }))).toBeNull();
    expect(send(exchange, { id })).toBeNull();
    expect(subjects(exchange, ben)).toEqual(['Hello']);
  });

  test('a client with a cache has the draft before Graph does', async () => {
    const exchange = start({ draftsReachServerAfter: 'PT1M' });
    const path = `/v1.0/me/messages/${save(exchange).id}?$select=isReadReceiptRequested`;
    const { get } = graphClient(exchange);
    expect((await get(path)).status).toBe(404);
    exchange.clock.advance('PT61S');
    expect((await get(path)).json).toMatchObject({ isReadReceiptRequested: false });
  });
});

describe('receipts', () => {
  test.each(['isReadReceiptRequested', 'isDeliveryReceiptRequested'])(
    '%s is set and taken away through Graph, and read back',
    async (flag) => {
      const exchange = start();
      const { get, patch, log } = graphClient(exchange);
      const path = `/v1.0/me/messages/${save(exchange).id}`;
      for (const value of [true, false]) {
        const { status, json } = await patch(path, { [flag]: value });
        expect([status, json]).toEqual([200, expect.objectContaining({ [flag]: value })]);
        expect((await get(`${path}?$select=${flag}`)).json).toMatchObject({ [flag]: value });
      }
      expect(log.unmodelled).toEqual([]);
    },
  );

  test('what was asked for comes back: delivered, read, and the reply of somebody who is away', () => {
    const away = { address: cleo, name: 'Cleo', organization: 'acme', automaticReply: 'I am away.' };
    const exchange = start({}, [away]);
    send(exchange, {
      to: [person(ben), person(outsider)],
      cc: [person(cleo)],
      readReceiptRequested: true,
      deliveryReceiptRequested: true,
    });
    mailboxOf(exchange, ben).open(newest(exchange, ben).id);
    expect(subjects(exchange, ana).sort()).toEqual([
      'Automatic reply: Lunch',
      'Delivered: Lunch',
      'Delivered: Lunch',
      'Read: Lunch',
    ]);
    const sent = newest(exchange, ana, 'sentItems');
    expect(
      new Set(
        mailboxOf(exchange, ana)
          .list('inbox')
          .map((report) => report.conversationId),
      ),
    ).toEqual(new Set([sent.conversationId]));
  });

  test('nothing comes back that nobody asked for', () => {
    const exchange = start();
    send(exchange);
    mailboxOf(exchange, ben).open(newest(exchange, ben).id);
    expect(subjects(exchange, ana)).toEqual([]);
  });
});

describe('a delivery time', () => {
  const inAnHour = '2026-03-10T10:00:00.000Z';

  test('on a draft that is only saved lets nothing leave', () => {
    const exchange = start();
    save(exchange, written({ deliverAt: inAnHour }));
    exchange.clock.advance('PT2H');
    expect(subjects(exchange, ben)).toEqual(['Hello']);
  });

  test.each([
    ['drafts', {}],
    ['outbox', { heldIn: 'outbox' }],
  ] as const)('lets what is sent wait in %s and leave then', (folder, client) => {
    const exchange = start(client);
    send(exchange, { deliverAt: inAnHour });
    expect(newest(exchange, ana, folder)).toMatchObject({ isWaiting: true, isDraft: true });
    exchange.clock.advance('PT59M');
    expect(subjects(exchange, ben)).toEqual(['Hello']);
    exchange.clock.advance('PT2M');
    expect(subjects(exchange, ben)).toEqual(['Lunch', 'Hello']);
    expect(newest(exchange, ana, 'sentItems')).toMatchObject({ sentAt: inAnHour, isWaiting: false });
  });

  test('in classic Windows shows as sent, and leaves although that copy is deleted', () => {
    const exchange = start({ kind: 'classicWindows' });
    send(exchange, { deliverAt: inAnHour });
    const own = mailboxOf(exchange, ana);
    own.hardDelete(newest(exchange, ana, 'sentItems'));
    exchange.clock.advance('PT2H');
    expect(subjects(exchange, ben)).toEqual(['Lunch', 'Hello']);
  });

  test('that has passed lets it leave at once', () => {
    const exchange = start();
    send(exchange, { deliverAt: '2026-03-10T08:00:00.000Z' });
    expect(newest(exchange, ana, 'sentItems')).toMatchObject({ subject: 'Lunch', deliverAt: null });
    expect(subjects(exchange, ben)).toEqual(['Lunch', 'Hello']);
  });

  test('is changed and taken away in the form of a held message', () => {
    const exchange = start();
    const held = send(exchange, { deliverAt: inAnHour });
    save(exchange, written({ id: held?.id ?? '', deliverAt: '2026-03-10T11:00:00.000Z' }));
    exchange.clock.advance('PT90M');
    expect(subjects(exchange, ben)).toEqual(['Hello']);
    save(exchange, written({ id: held?.id ?? '', deliverAt: null }));
    exchange.clock.advance('PT3H');
    expect(subjects(exchange, ben)).toEqual(['Hello']);
    expect(newest(exchange, ana, 'drafts')).toMatchObject({ isWaiting: false });
  });
});

describe('what the product does with a message that was held from the page', () => {
  const graphOrigin = 'https://localhost:3002';

  const held = async () => {
    const exchange = start();
    send(exchange, { deliverAt: '2026-03-10T10:00:00.000Z' });
    const { service, log } = graphClient(exchange);
    const mailbox = createGraphMailbox({
      origin: graphOrigin,
      uploadOrigin: graphOrigin,
      signIn: { token: () => Promise.resolve(answered(allScopes)) },
      fetch: async (input, init) => service.fetch(new Request(input, init)),
      isOnline: () => true,
      wait: () => Promise.resolve(),
    });
    const now = () => exchange.clock.now().toISOString();
    const list = await mailbox.listHeld(now());
    if (!list.ok || list.value.messages[0] === undefined) throw new Error('Nothing is held.');
    return { exchange, mailbox, log, now, message: list.value.messages[0] };
  };

  test('stopping it keeps a copy in Drafts, and nothing leaves', async () => {
    const { exchange, mailbox, log, message } = await held();
    expect((await mailbox.copyAsDraft(message, () => undefined)).ok).toBe(true);
    expect((await mailbox.deleteHeld(message)).ok).toBe(true);
    exchange.clock.advance('PT2H');
    expect(subjects(exchange, ben)).toEqual(['Hello']);
    expect(newest(exchange, ana, 'drafts')).toMatchObject({ subject: 'Lunch', deliverAt: null });
    expect(log.unmodelled).toEqual([]);
  });

  test('a draft with a time is not listed as held before Send was pressed', async () => {
    const { exchange, mailbox, now, message } = await held();
    expect(message.submitted).toBe(true);
    const { id } = save(exchange, written({ subject: 'Dinner', deliverAt: '2026-03-10T11:00:00.000Z' }));
    expect(await mailbox.listHeld(message.seenAt)).toEqual(
      answered({ messages: [message], cutShort: false }),
    );
    expect(await mailbox.readHeld(id, now())).toMatchObject({
      ok: true,
      value: { subject: 'Dinner', submitted: false },
    });
  });

  test('sending it now lets it leave once', async () => {
    const { exchange, mailbox, log, message, now } = await held();
    expect((await mailbox.sendHeldNow(message, now())).ok).toBe(true);
    expect(subjects(exchange, ben)).toEqual(['Lunch', 'Hello']);
    exchange.clock.advance('PT2H');
    expect(subjects(exchange, ben)).toEqual(['Lunch', 'Hello']);
    expect(log.unmodelled).toEqual([]);
  });
});

test('an answer lies in the conversation that its reader has, and takes uploaded files along', () => {
  const exchange = start();
  const original = newest(exchange, ben);
  const file = exchange.drafts.upload('menu.pdf', 'application/pdf', new Uint8Array([1, 2, 3]));
  const answer = written({ answers: original.id, to: [person(ana)], attachments: [file.id] });
  exchange.drafts.sendWritten(mailboxOf(exchange, ben), answer);
  const arrived = newest(exchange, ana);
  expect(arrived.conversationId).toBe(newest(exchange, ana, 'sentItems').conversationId);
  expect(arrived.attachments).toMatchObject([{ name: 'menu.pdf', size: 3 }]);
});
