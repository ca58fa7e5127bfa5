import { answered } from '../../../../src/mailbox/answer';
import type { NewDraft } from '../../../../src/mailbox/drafts';
import { createGraphMailbox } from '../../../../src/adapters/exchange/graphMailbox';
import { contentOf } from '../../../outlook/exchange/attachments';
import type { Exchange } from '../../../outlook/exchange/exchange';
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
} from '../smallWorld';
import { allScopes, graphClient } from './graphClient';

afterEach(stopClocks);

/* The product's own adapter against the simulated Exchange: what the one asks, the other models. */

const graphOrigin = 'https://localhost:3002';

function start(message: Record<string, unknown> = {}, changes: Record<string, unknown> = {}) {
  const exchange = startExchange([fromAna({ to: [ben, outsider], ...message })], changes);
  const { service, log } = graphClient(exchange);
  const mailbox = createGraphMailbox({
    origin: graphOrigin,
    uploadOrigin: graphOrigin,
    signIn: { token: () => Promise.resolve(answered(allScopes)) },
    fetch: async (input, init) => service.fetch(new Request(input, init)),
    isOnline: () => true,
    wait: () => Promise.resolve(),
  });
  return { exchange, mailbox, log, now: () => exchange.clock.now().toISOString() };
}

const letter = (changes: Partial<NewDraft> = {}): NewDraft => ({
  to: [{ name: '', address: ben }],
  cc: [],
  bcc: [{ name: 'Otto', address: outsider }],
  subject: 'Please disregard',
  body: { kind: 'text', text: 'Sent in error.\nSorry.' },
  readReceipt: true,
  replyAllTo: null,
  ...changes,
});

const draftsOf = (exchange: Exchange) => mailboxOf(exchange, ana).list('drafts');
const file = (name: string, size: number, more: Record<string, unknown> = {}) => ({ name, size, ...more });

function valueOf<T>(answer: { ok: true; value: T } | { ok: false; failure: unknown }): T {
  if (!answer.ok) throw new Error(JSON.stringify(answer.failure));
  return answer.value;
}

test('a draft lies in Drafts with everything it was given, and nothing is sent', async () => {
  const { exchange, mailbox, log } = start();
  const made = valueOf(await mailbox.createDraft(letter()));
  expect(made.webLink).toContain(encodeURIComponent(made.id));
  expect(draftsOf(exchange)).toMatchObject([
    {
      id: made.id,
      subject: 'Please disregard',
      bodyText: 'Sent in error.\nSorry.',
      to: [{ name: 'Ben', address: ben }],
      bcc: [{ name: 'Otto', address: outsider }],
      readReceiptRequested: true,
    },
  ]);
  expect(mailboxOf(exchange, ben).list('inbox')).toHaveLength(1);
  expect(log.unmodelled).toEqual([]);
});

test('a reply to all stays in the conversation and goes to the named people only', async () => {
  const { exchange, mailbox } = start({ cc: [cleo] });
  const original = newest(exchange, ana, 'sentItems');
  valueOf(await mailbox.createDraft(letter({ replyAllTo: original.id, bcc: [] })));
  const [draft] = draftsOf(exchange);
  expect(draft).toMatchObject({ conversationId: original.conversationId, subject: 'Please disregard' });
  expect([draft?.to, draft?.cc, draft?.bcc].flat()).toEqual([{ name: 'Ben', address: ben }]);
});

test('a draft that the user sends arrives, as an answer where it is one', async () => {
  const { exchange, mailbox } = start();
  const original = newest(exchange, ana, 'sentItems');
  const { id } = valueOf(await mailbox.createDraft(letter({ replyAllTo: original.id })));
  const own = mailboxOf(exchange, ana);
  exchange.clock.advance('PT1M');
  const draft = own.find(id);
  if (!draft) throw new Error('There is no draft.');
  exchange.drafts.send(own, draft);
  expect(draftsOf(exchange)).toEqual([]);
  expect(newest(exchange, ana, 'sentItems')).toMatchObject({ subject: 'Please disregard', isDraft: false });
  const arrived = newest(exchange, outsider);
  expect(arrived).toMatchObject({ subject: 'Please disregard', isRead: false, bcc: [] });
  expect(arrived.headers).toContainEqual({ name: 'In-Reply-To', value: original.internetMessageId });
  expect(newest(exchange, ben).conversationId).toBe(
    mailboxOf(exchange, ben).receivedCopy(original.internetMessageId)?.conversationId,
  );
});

test('the content of a message is its body in both forms, its attachments and its sensitivity', async () => {
  const { exchange, mailbox, log } = start({
    body: 'Hello there',
    bodyHtml: '<p>Hello <b>there</b></p>',
    sensitivity: 'confidential',
    attachments: [
      file('prices.pdf', 1200, { contentType: 'application/pdf' }),
      file('logo.png', 300, { inline: true }),
      file('On the web', 0, { kind: 'reference' }),
    ],
  });
  const content = valueOf(await mailbox.readContent(newest(exchange, ana, 'sentItems').id));
  expect(content).toMatchObject({
    body: { kind: 'html', html: '<p>Hello <b>there</b></p>' },
    text: 'Hello there',
    sensitivity: 'confidential',
    attachments: [
      { name: 'prices.pdf', size: 1200, contentType: 'application/pdf', kind: 'file', inline: false },
      { name: 'logo.png', inline: true },
      { name: 'On the web', kind: 'reference' },
    ],
  });
  expect(log.requests.filter(({ inBatch }) => !inBatch)).toHaveLength(1);
});

test('files are copied whole, large ones in parts; what is no file is named', async () => {
  const { exchange, mailbox, log } = start({
    attachments: [
      file('small.txt', 5000),
      file('large.zip', 7 * 1024 * 1024, { contentType: 'application/zip' }),
      file('An old mail', 2000, { kind: 'item' }),
    ],
  });
  const from = newest(exchange, ana, 'sentItems');
  const { id } = valueOf(await mailbox.createDraft(letter()));
  const seen: number[] = [];
  const copy = await mailbox.copyAttachments(from.id, id, ({ copied, total }) => seen.push(copied / total));
  expect(copy).toEqual(answered({ notCopied: ['An old mail'] }));
  const copies = draftsOf(exchange)[0]?.attachments ?? [];
  for (const name of ['small.txt', 'large.zip']) {
    const [one, other] = [from.attachments, copies].map((all) => all?.find((one) => one.name === name));
    expect(other?.contentType).toBe(one?.contentType);
    expect(one && other && Buffer.compare(contentOf(one), contentOf(other))).toBe(0);
  }
  expect(log.requests.filter(({ method }) => method === 'PUT').map(({ bodySize }) => bodySize)).toEqual([
    3_276_800, 3_276_800, 786_432,
  ]);
  expect(seen.at(0)).toBe(0);
  expect(seen.at(-1)).toBe(1);
  expect(log.unmodelled).toEqual([]);
});

test('a file whose upload is refused is named; the others are copied', async () => {
  const { exchange, mailbox } = start(
    { attachments: [file('large.zip', 4 * 1024 * 1024), file('small.txt', 10)] },
    { faults: [{ on: 'upload', answer: { status: 403, code: 'Blocked' } }] },
  );
  const { id } = valueOf(await mailbox.createDraft(letter()));
  const from = newest(exchange, ana, 'sentItems').id;
  const copy = await mailbox.copyAttachments(from, id, () => undefined);
  expect(copy).toEqual(answered({ notCopied: ['large.zip'] }));
  expect(draftsOf(exchange)[0]?.attachments).toMatchObject([{ name: 'small.txt' }]);
});

describe('a held message', () => {
  const held = { deliverAt: 'PT1H', attachments: [file('offer.pdf', 4000)], cc: [cleo] };

  test.each(['drafts', 'outbox'] as const)('is listed with its time where it waits: %s', async (heldIn) => {
    const { exchange, mailbox, now, log } = start({ ...held, heldIn });
    const { messages: list } = valueOf(await mailbox.listHeld(now()));
    expect(list).toMatchObject([{ folder: heldIn, subject: 'Hello', deliverAt: '2026-03-10T10:00:00.000Z' }]);
    expect(list[0]?.recipients.map(({ address }) => address)).toEqual([ben, outsider, cleo]);
    const at = list[0]?.seenAt ?? '';
    expect(await mailbox.readHeld(list[0]?.id ?? '', at)).toEqual(answered(list[0]));
    expect(log.unmodelled).toEqual([]);
    exchange.clock.advance('PT2H');
    expect(await mailbox.listHeld(now())).toEqual(answered({ messages: [], cutShort: false }));
    expect(await mailbox.readHeld(list[0]?.id ?? '', now())).toEqual(answered(null));
  });

  test('an ordinary draft is none', async () => {
    const { mailbox, now } = start();
    valueOf(await mailbox.createDraft(letter()));
    expect(await mailbox.listHeld(now())).toEqual(answered({ messages: [], cutShort: false }));
  });

  test('is copied whole without its time, and what is deleted does not leave', async () => {
    const { exchange, mailbox, now, log } = start({ ...held, bodyHtml: '<p>Hello there</p>' });
    const [message] = valueOf(await mailbox.listHeld(now())).messages;
    if (!message) throw new Error('Nothing is held.');
    const { draft, notCopied } = valueOf(await mailbox.copyAsDraft(message, () => undefined));
    expect(notCopied).toEqual([]);
    expect(mailboxOf(exchange, ana).find(draft.id)).toMatchObject({
      subject: 'Hello',
      bodyHtml: '<p>Hello there</p>',
      deliverAt: null,
      attachments: [{ name: 'offer.pdf', size: 4000 }],
      cc: [{ name: 'Cleo', address: cleo }],
    });
    valueOf(await mailbox.deleteHeld(message));
    exchange.clock.advance('PT2H');
    expect(mailboxOf(exchange, ben).list('inbox')).toEqual([]);
    expect(newest(exchange, ana, 'deletedItems')).toMatchObject({ subject: 'Hello' });
    expect(await mailbox.findWhenItLeft(message, 'likeness')).toEqual(answered(null));
    expect(await mailbox.findStopped(message)).toEqual(answered('deletedItems'));
    mailboxOf(exchange, ana).hardDelete(newest(exchange, ana, 'deletedItems'));
    expect(await mailbox.findStopped(message)).toEqual(answered('notFound'));
    expect(log.unmodelled).toEqual([]);
  });

  test('that left under another identity is found by conversation, subject and recipients', async () => {
    const { exchange, mailbox, now, log } = start(held);
    const [message] = valueOf(await mailbox.listHeld(now())).messages;
    if (!message) throw new Error('Nothing is held.');
    exchange.clock.advance('PT2H');
    newest(exchange, ana, 'sentItems').internetMessageId = '<another@contoso.example>';
    expect(await mailbox.findWhenItLeft(message, 'identity')).toEqual(answered(null));
    expect(valueOf(await mailbox.findWhenItLeft(message, 'likeness'))).toMatch(/^2026-03-10T10:0/);
    const others = { ...message, recipients: [{ name: '', address: cleo }] };
    expect(await mailbox.findWhenItLeft(others, 'likeness')).toEqual(answered(null));
    expect(log.unmodelled).toEqual([]);
  });

  test('leaves at once when its time is made the present, and only once', async () => {
    const { exchange, mailbox, now, log } = start(held);
    const [message] = valueOf(await mailbox.listHeld(now())).messages;
    if (!message) throw new Error('Nothing is held.');
    const at = now();
    valueOf(await mailbox.sendHeldNow(message, at));
    expect(mailboxOf(exchange, ben).list('inbox')).toHaveLength(1);
    const left = valueOf(await mailbox.findWhenItLeft(message, 'identity'));
    expect(Date.parse(left ?? '') - Date.parse(at)).toBeLessThan(2000);
    exchange.clock.advance('PT2H');
    expect(mailboxOf(exchange, ben).list('inbox')).toHaveLength(1);
    expect(log.unmodelled).toEqual([]);
  });
});
