import { assess } from '../../../../src/core/recall/assess';
import { knowledgeOf } from '../../../bench/measures/assessing';

/** How often an address or a name is made ready to be compared, in assessing a message to so many. */
function comparisons(recipients: number, mails: number): number {
  const known = knowledgeOf(recipients, mails);
  const counter = jest.spyOn(String.prototype, 'toLowerCase');
  assess(known);
  const count = counter.mock.calls.length;
  counter.mockRestore();
  return count;
}

test('twice the recipients and mails are about twice the work, not four times', () => {
  const some = comparisons(250, 300);
  expect(some).toBeGreaterThan(250 + 300);
  expect(comparisons(500, 600) / some).toBeLessThan(2.5);
});

test('as time goes by, nothing is worked out anew', () => {
  const known = knowledgeOf(500, 600);
  const first = assess(known);
  const counter = jest.spyOn(String.prototype, 'toLowerCase');
  const later = assess({ ...known, now: new Date(known.now.getTime() + 10_000) });
  // Only who is marked is looked up, and whose message it is.
  expect(counter.mock.calls.length).toBeLessThan(2 * 500);
  counter.mockRestore();
  expect(later.recipients).toEqual(first.recipients);
});

test('another fact is another answer', () => {
  const known = knowledgeOf(20, 20);
  const evidence = (changes: Partial<typeof known>) =>
    assess({ ...known, ...changes }).recipients.map(({ reach }) => reach);
  const policy = { ...known.policy, mixedDomains: ['norte.example'] };
  expect(evidence({})).toContain('inside');
  expect(evidence({ policy })).not.toContain('inside');
  expect(evidence({})).toContain('inside');
});
