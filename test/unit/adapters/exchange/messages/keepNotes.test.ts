import { noNotes, type MessageNotes } from '../../../../../src/mailbox/notes';
import { GraphServer } from '../graphServer';

const id = '<1@contoso.com>';
const property = 'String {2d1f3c0e-5a86-4b1e-9c55-7e9f6e0b8a41} Name MessageNotes';
const there: MessageNotes = { ...noNotes(id), cause: 'tooEarly' };

/** A message that has these notes; tells what was written to it. */
async function messageWith(notes: MessageNotes | null) {
  const properties = notes ? [{ id: property, value: JSON.stringify(notes) }] : [];
  const graph = await GraphServer.start(({ method }) =>
    method === 'GET'
      ? { body: { internetMessageId: id, singleValueExtendedProperties: properties } }
      : { body: {} },
  );
  const written = () =>
    graph.received
      .flatMap(({ method, text }) => (method === 'PATCH' ? [text] : []))
      .map((text) => {
        const body = JSON.parse(text) as { singleValueExtendedProperties: { id: string; value: string }[] };
        return body.singleValueExtendedProperties.map(({ value }) => JSON.parse(value) as MessageNotes);
      });
  return { graph, written };
}

test.each([there, null])('a change is put to what is there at that moment, and written', async (notes) => {
  const { graph, written } = await messageWith(notes);
  const seen: (MessageNotes | null)[] = [];
  const answer = await graph.mailbox.keepNotes('the id', (kept) => {
    seen.push(kept);
    return { ...(kept ?? noNotes(id)), sensitive: true };
  });
  const expected = { ...(notes ?? noNotes(id)), sensitive: true };
  expect(seen).toMatchObject([notes]);
  expect(answer).toEqual({ ok: true, value: expected });
  expect(written()).toMatchObject([[expected]]);
  await graph.stop();
});

test('nothing is written over what could not be read', async () => {
  const graph = await GraphServer.start(() => ({
    status: 403,
    body: { error: { code: 'ErrorAccessDenied' } },
  }));
  const answer = await graph.mailbox.keepNotes('the id', () => there);
  expect(answer).toMatchObject({ ok: false, failure: { kind: 'forbidden', doing: 'keepNotes' } });
  expect(graph.received.map(({ method }) => method)).toEqual(['GET']);
  await graph.stop();
});
