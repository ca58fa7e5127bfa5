import { graphThat } from '../graphServer';

const turn = () => new Promise((resolve) => setImmediate(resolve));

test('never more than four requests are under way, whatever is asked for at once', async () => {
  const letGo: (() => void)[] = [];
  const graph = await graphThat(
    () =>
      new Promise((resolve) => {
        letGo.push(() => {
          resolve({ body: { value: [] } });
        });
      }),
  );
  const { mailbox } = graph;
  const all = Promise.all(Array.from({ length: 9 }, () => mailbox.listSentMessages(5)));
  while (letGo.length < 4) await turn();
  await turn();
  expect(graph.mostAtOnce).toBe(4);
  while (graph.received.length < 9 || letGo.length > 0) {
    letGo.splice(0).forEach((go) => {
      go();
    });
    await turn();
  }
  expect((await all).every(({ ok }) => ok)).toBe(true);
  expect(graph.mostAtOnce).toBe(4);
});

test('what is given up keeps its place until the server has answered it', async () => {
  const letGo: (() => void)[] = [];
  const graph = await graphThat(
    () =>
      new Promise((resolve) => {
        letGo.push(() => {
          resolve({ body: { value: [] } });
        });
      }),
  );
  const { mailbox } = graph;
  const leafing = new AbortController();
  const givenUp = Array.from({ length: 4 }, () => mailbox.listSentMessages(5, leafing.signal));
  while (letGo.length < 4) await turn();
  leafing.abort();
  // Nobody waits for the server any more,
  expect(await Promise.all(givenUp)).toMatchObject(Array(4).fill({ failure: { kind: 'noAnswer' } }));
  // but it still works on four.
  const next = mailbox.listSentMessages(5);
  for (let count = 0; count < 20; count += 1) await turn();
  expect(graph.received).toHaveLength(4);
  letGo.splice(0).forEach((go) => {
    go();
  });
  while (letGo.length === 0) await turn();
  letGo[0]?.();
  expect(await next).toEqual({ ok: true, value: [] });
});
