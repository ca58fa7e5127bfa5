import { attemptText } from '../../../../../src/adapters/exchange/messages/attemptProperty';
import { propertyIds } from '../../../../../src/adapters/exchange/messages/extendedProperties';
import { noNotes } from '../../../../../src/mailbox/notes';
import type { AttemptRecord } from '../../../../../src/mailbox/types';
import { graphThat, type Received, type Say } from '../graphServer';
import later from './fixtures/notes.later.json';

const internetMessageId = '<1@contoso.com>';
const attempt: AttemptRecord = {
  internetMessageId,
  state: 'requesting',
  requestedAt: '2026-11-22T10:00:00.000Z',
};

interface Patched {
  singleValueExtendedProperties: { id: string; value: string }[];
}

/** A message that keeps what is written to it, unless `patched` says otherwise. */
async function messageThat(patched: (write: () => Say) => Say, value: string | null = null) {
  let properties = value === null ? [] : [{ id: propertyIds.messageNotes as string, value }];
  const message = () => ({
    body: { id: 'AAMk/1', internetMessageId, singleValueExtendedProperties: properties },
  });
  return graphThat(({ method, text }: Received) => {
    if (method === 'GET') return message();
    return patched(() => {
      properties = (JSON.parse(text) as Patched).singleValueExtendedProperties;
      return { body: { id: 'AAMk/1' } };
    });
  });
}

const page: Say = { status: 200, text: '<html>Sign in to the network</html>' };

describe('the attempt', () => {
  test('is kept in a property of the message itself, and read back', async () => {
    const graph = await messageThat((write) => write());
    expect(await graph.mailbox.keepAttempt('AAMk/1', attempt)).toEqual({ ok: true, value: undefined });
    expect(graph.received.map(({ method, path }) => `${method} ${path.split('?')[0] ?? ''}`)).toEqual([
      'PATCH /v1.0/me/messages/AAMk/1',
      'GET /v1.0/me/messages/AAMk/1',
    ]);
    expect(JSON.parse(graph.received[0]?.text ?? '')).toEqual({
      singleValueExtendedProperties: [
        {
          id: 'String {2d1f3c0e-5a86-4b1e-9c55-7e9f6e0b8a41} Name RecallAttempt',
          value: attemptText(attempt),
        },
      ],
    });
  });

  test.each<[string, Say]>([
    ['somebody’s page', page],
    ['success, and changed nothing', { body: { id: 'AAMk/1' } }],
    ['silence', 'hangUp'],
    ['a fault', { status: 500 }],
  ])('that met with %s and is not there is not kept', async (_what, say) => {
    const graph = await messageThat(() => say);
    expect(await graph.mailbox.keepAttempt('AAMk/1', attempt)).toMatchObject({ ok: false });
  });

  test.each<[string, Say]>([
    ['somebody’s page', page],
    ['silence', 'hangUp'],
    ['a fault', { status: 500 }],
  ])('that met with %s and is there all the same is kept', async (_what, say) => {
    const graph = await messageThat((write) => {
      write();
      return say;
    });
    expect(await graph.mailbox.keepAttempt('AAMk/1', attempt)).toMatchObject({ ok: true });
  });

  test('that was refused is not looked for', async () => {
    const graph = await messageThat(() => ({ status: 400 }));
    expect(await graph.mailbox.keepAttempt('AAMk/1', attempt)).toMatchObject({
      failure: { kind: 'rejected' },
    });
    expect(graph.received).toHaveLength(1);
  });
});

describe('the notes', () => {
  test('are what is made of those that are there at that moment, and what cannot be read of them stays', async () => {
    const graph = await messageThat((write) => write(), JSON.stringify(later));
    const answer = await graph.mailbox.keepNotes('AAMk/1', (kept) => ({
      ...(kept ?? noNotes('')),
      sensitive: true,
    }));
    expect(answer).toMatchObject({ ok: true, value: { sensitive: true, unintended: ['ben@contoso.com'] } });
    const [, patch] = graph.received;
    const [property] = (JSON.parse(patch?.text ?? '') as Patched).singleValueExtendedProperties;
    expect(JSON.parse(property?.value ?? '')).toEqual({
      ...later,
      sensitive: true,
      unread: { sensitive: 'perhaps' },
    });
  });

  test('of another message are none', async () => {
    const graph = await messageThat(
      (write) => write(),
      JSON.stringify({ ...later, internetMessageId: '<2@contoso.com>' }),
    );
    const given: unknown[] = [];
    await graph.mailbox.keepNotes('AAMk/1', (kept) => {
      given.push(kept);
      return noNotes(internetMessageId);
    });
    expect(given).toEqual([null]);
  });

  test('are not written over what could not be read', async () => {
    const graph = await graphThat(() => page);
    expect(await graph.mailbox.keepNotes('AAMk/1', () => noNotes(internetMessageId))).toMatchObject({
      ok: false,
    });
    expect(graph.received.map(({ method }) => method)).toEqual(['GET']);
  });

  test('that are not there afterwards are not kept', async () => {
    const graph = await messageThat(() => page);
    expect(await graph.mailbox.keepNotes('AAMk/1', () => noNotes(internetMessageId))).toMatchObject({
      ok: false,
    });
  });
});
