import { answered } from '../../../../src/mailbox/answer';
import { createGraphMailbox } from '../../../../src/adapters/exchange/graphMailbox';
import { ana, ben, fromAna, newest, outsider, startExchange, stopClocks } from '../smallWorld';
import { allScopes, graphClient } from './graphClient';

afterEach(stopClocks);

test("every question of the product's own Graph adapter is modelled", async () => {
  const exchange = startExchange([
    fromAna({ to: [ben, outsider], bcc: ['team@acme.example'], readReceiptRequested: true }),
  ]);
  const { service, log } = graphClient(exchange);
  const mailbox = createGraphMailbox({
    origin: 'https://localhost:3002',
    signIn: { token: () => Promise.resolve(answered(allScopes)) },
    fetch: async (input, init) => service.fetch(new Request(input, init)),
    isOnline: () => true,
    wait: () => Promise.resolve(),
  });
  const { id, internetMessageId } = newest(exchange, ana, 'sentItems');

  const reading = await mailbox.readSentMessage({ id, internetMessageId });
  if (!reading.ok) throw new Error(JSON.stringify(reading.failure));
  const { message } = reading.value;
  expect(message).toMatchObject({
    id,
    folder: 'sentItems',
    kind: 'message',
    readReceiptRequested: true,
    attempt: null,
  });
  expect(message.recipients.map(({ address, field }) => `${field} ${address}`)).toEqual([
    `to ${ben}`,
    `to ${outsider}`,
    'bcc team@acme.example',
  ]);
  expect(reading.value.organization?.verifiedDomains).toEqual(['acme.example']);

  const tips = await mailbox.readMailTips([ben, outsider, 'team@acme.example']);
  expect(tips.ok && tips.value.get('team@acme.example')).toMatchObject({
    totalMembers: 9,
    externalMembers: 1,
  });

  const requestedAt = exchange.clock.now().toISOString();
  expect(await mailbox.keepAttempt(id, { internetMessageId, state: 'requested', requestedAt })).toMatchObject(
    { ok: true },
  );
  expect(await mailbox.requestRecall(id)).toMatchObject({ ok: true });
  expect(await mailbox.findRecallReport(message)).toEqual(answered(null));
  exchange.clock.advance('PT5M');
  expect(await mailbox.findRecallReport(message)).toMatchObject({
    ok: true,
    value: { id: newest(exchange, ana).id },
  });
  expect(await mailbox.readSentMessage({ id, internetMessageId })).toMatchObject({
    value: { message: { attempt: { state: 'requested', requestedAt } } },
  });
  expect(await mailbox.listSentMessages(5)).toMatchObject({ value: [{ id, subject: 'Hello' }] });
  // An id that has gone stale: the message is found again by its internet message id.
  const stale = `AAMkAG${'x'.repeat(40)}AAA=`;
  expect(await mailbox.readSentMessage({ id: stale, internetMessageId })).toMatchObject({
    value: { message: { id } },
  });
  expect(log.unmodelled).toEqual([]);
});
