import type { LoadedPolicy } from '../../../../src/policy/loadPolicy';
import { defaultPolicy } from '../../../../src/policy/policy';
import { latePolicy } from '../../../../src/app/taskpane/latePolicy';

const read: LoadedPolicy = {
  policy: { ...defaultPolicy, tenant: 'contoso.com' },
  complaints: [],
  fetched: true,
};
const unread: LoadedPolicy = { policy: defaultPolicy, complaints: ['lost'], fetched: false };

const setUp = (...answers: (LoadedPolicy | Error)[]) => {
  const load = jest.fn(() => {
    const answer = answers.shift() ?? unread;
    return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer);
  });
  const onMended = jest.fn();
  return { load, onMended, readPolicy: latePolicy(load, onMended) };
};

test('all who ask share one reading', async () => {
  const { load, onMended, readPolicy } = setUp(read);
  expect(await Promise.all([readPolicy(), readPolicy()])).toEqual([read, read]);
  expect(await readPolicy()).toBe(read);
  expect(load).toHaveBeenCalledTimes(1);
  expect(onMended).not.toHaveBeenCalled();
});

test('a file that could not be fetched is asked for again, and the app hears of the success', async () => {
  const { load, onMended, readPolicy } = setUp(unread, read);
  expect(await Promise.all([readPolicy(), readPolicy()])).toEqual([unread, unread]);
  expect(await readPolicy()).toBe(read);
  expect(await readPolicy()).toBe(read);
  expect(load).toHaveBeenCalledTimes(2);
  expect(onMended.mock.calls).toEqual([[read]]);
});

test('code that could not be fetched leaves the defaults and a complaint, and is asked for again', async () => {
  const { readPolicy } = setUp(new Error('ChunkLoadError'), read);
  expect(await readPolicy()).toMatchObject({
    policy: defaultPolicy,
    complaints: [expect.stringContaining('part of the pane did not load')],
  });
  expect(await readPolicy()).toBe(read);
});
