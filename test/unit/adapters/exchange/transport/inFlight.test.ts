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
