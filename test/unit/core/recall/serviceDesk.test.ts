import { isForServiceDesk } from '../../../../src/core/recall/summary';
import { summarize } from '../../../../src/core/recall/summary';
import { defaultPolicy } from '../../../../src/policy/policy';
import { group, judged } from './samples';

const policy = (askAbove: number | null) => ({
  recall: {
    ...defaultPolicy.recall,
    askAbove,
  },
});
const people = (count: number) =>
  summarize(
    Array.from({ length: count }, (_, index) => judged('withinReach', { address: `p${index}@x.example` })),
  );

test('exactly the limit may still be asked for from here', () => {
  expect(isForServiceDesk(people(5), policy(5), { checking: false, cutShort: false })).toBe(false);
  expect(isForServiceDesk(people(6), policy(5), { checking: false, cutShort: false })).toBe(true);
});

test('a group counts with its members, and one that nobody counted counts as more', () => {
  expect(
    isForServiceDesk(summarize([judged('withinReach', group(6, 0))]), policy(5), {
      checking: false,
      cutShort: false,
    }),
  ).toBe(true);
  const uncounted = summarize([judged('notKnown', group(null, null))]);
  expect(isForServiceDesk(uncounted, policy(5), { checking: false, cutShort: false })).toBe(true);
  expect(isForServiceDesk(uncounted, policy(5), { checking: true, cutShort: false })).toBe(false);
});

test('without a limit nobody is sent to the service desk', () => {
  expect(isForServiceDesk(people(1000), policy(null), { checking: false, cutShort: false })).toBe(false);
});

test('a list that Outlook cut short counts as more, once nobody is being asked any longer', () => {
  expect(isForServiceDesk(people(5), policy(5), { checking: false, cutShort: true })).toBe(true);
  expect(isForServiceDesk(people(5), policy(5), { checking: true, cutShort: true })).toBe(false);
  expect(isForServiceDesk(people(5), policy(null), { checking: false, cutShort: true })).toBe(false);
});
