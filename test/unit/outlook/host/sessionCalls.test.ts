import { answerSessionCall } from '../../../outlook/host/page/office/sessionCalls';

test('what is set can be read, listed, removed and cleared', () => {
  const kept = new Map<string, string>();
  expect(answerSessionCall(185, { name: 'a', value: '1' }, kept)).toEqual({});
  answerSessionCall(185, { name: 'b', value: '2' }, kept);
  expect(answerSessionCall(186, { name: 'a' }, kept)).toEqual({ data: '1' });
  answerSessionCall(189, { name: 'a' }, kept);
  expect(answerSessionCall(187, {}, kept)).toEqual({ data: { b: '2' } });
  answerSessionCall(188, {}, kept);
  expect(kept.size).toBe(0);
});

test.each([186, 189])('call %i about an unknown key fails with 9050', (id) => {
  expect(answerSessionCall(id, { name: 'toString' }, new Map())).toEqual({ code: 9050 });
});

test('more than 50,000 characters in all fail with 9051, and what was there stays', () => {
  const kept = new Map([['a', 'x'.repeat(30_000)]]);
  expect(answerSessionCall(185, { name: 'b', value: 'x'.repeat(30_000) }, kept)).toEqual({ code: 9051 });
  expect([...kept.keys()]).toEqual(['a']);
});

test('any other call is somebody else’s', () => {
  expect(answerSessionCall(184, {}, new Map())).toBeNull();
});
