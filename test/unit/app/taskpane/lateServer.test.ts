import type { LoadedPolicy } from '../../../../src/policy/loadPolicy';
import { defaultPolicy } from '../../../../src/policy/policy';
import { lateServer } from '../../../../src/app/taskpane/lateServer';

beforeAll(() => {
  Object.defineProperties(globalThis, {
    navigator: { value: { onLine: true }, configurable: true },
    window: { value: { location: { hostname: 'addins.contoso.com', port: '' } }, configurable: true },
  });
});

test('a policy that could not be fetched opens no server; the next asking does, and keeps it', async () => {
  const reading = (fetched: boolean): LoadedPolicy => ({ policy: defaultPolicy, complaints: [], fetched });
  const readPolicy = jest
    .fn<Promise<LoadedPolicy>, []>()
    .mockResolvedValueOnce(reading(false))
    .mockResolvedValue(reading(true));
  const server = lateServer(readPolicy, () => true);
  expect(await server(null)).toEqual({ ok: false, failure: { kind: 'noAnswer', doing: 'readPolicy' } });
  const opened = await server(null);
  expect(opened.ok).toBe(true);
  expect(await server(null)).toEqual(opened);
  expect(readPolicy).toHaveBeenCalledTimes(2);
});
