import { askBatch, inPart, inTurn } from '../../../../../src/adapters/exchange/transport/batch';
import { connectToGraph } from '../../../../../src/adapters/exchange/transport/http';
import * as v from 'valibot';

interface Part {
  id: string;
  url: string;
  dependsOn?: string[];
}

/** A Graph for which ids that differ by case are one, as documented. */
const graph = (seen: Part[]) =>
  connectToGraph({
    origin: 'https://graph.example',
    signIn: { token: () => Promise.resolve({ ok: true, value: 'token' }) },
    isOnline: () => true,
    wait: () => Promise.resolve(),
    fetch: async (input, init) => {
      const { requests } = (await new Request(input, init).json()) as { requests: Part[] };
      seen.push(...requests);
      const folded = requests.map(({ id }) => id.toLowerCase());
      if (new Set(folded).size < folded.length) return Response.json({ error: {} }, { status: 400 });
      const responses = requests.map(({ id, url }) => ({ id: id.toUpperCase(), status: 200, body: { url } }));
      return Response.json({ responses });
    },
  });

test.each([
  ['by Outlook’s ids, which differ by case', ['AAMkAb=', 'AAMkaB=', 'AAMkab=']],
  ['by our own words', ['message', 'drafts', 'outbox']],
])('parts named %s each get their answer, also in a chain', async (_, names) => {
  const seen: Part[] = [];
  const parts = inTurn(names.map((name) => [name, { url: `/me/messages/${name}` }] as const));
  const batch = await askBatch(graph(seen), 'test', parts, () => Promise.resolve());
  if (!batch.ok) throw new Error(JSON.stringify(batch.failure));
  for (const name of names) {
    expect(inPart(batch.value, name, v.object({ url: v.string() }))).toEqual({
      ok: true,
      value: { url: `/me/messages/${name}` },
    });
  }
  expect(seen.map(({ dependsOn }) => dependsOn?.[0])).toEqual([
    undefined,
    ...seen.slice(0, -1).map(({ id }) => id),
  ]);
});
