import './withoutAbortSignalAny';
import { graphThat } from '../graphServer';

test('a web view without AbortSignal.any reads as well, and can still be told to stop', async () => {
  expect('any' in AbortSignal).toBe(false);
  const stop = new AbortController();
  const graph = await graphThat((_request, count) => {
    if (count === 2) stop.abort();
    return { body: { value: [] } };
  });
  expect(await graph.mailbox.listSentMessages(5, stop.signal)).toEqual({ ok: true, value: [] });
  expect(await graph.mailbox.listSentMessages(5, stop.signal)).toMatchObject({
    ok: false,
    failure: { kind: 'noAnswer' },
  });
});
