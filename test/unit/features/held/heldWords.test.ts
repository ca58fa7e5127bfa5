import { sendText, stopText } from '../../../../src/features/held/heldWords';
import type { StopOutcome } from '../../../../src/features/held/stopHeld';
import type { Failure } from '../../../../src/mailbox/answer';
import { draft } from './heldMailbox';
import { speak } from '../../i18n/speak';

const now = new Date('2026-03-10T10:00:00Z');
const deliverAt = '2026-03-10T11:00:00.000Z';
const stopped = async (outcome: StopOutcome) =>
  stopText(await speak('en-GB'), outcome, 'Prices', now).join(' ');
const notSecured = (failure: Partial<Failure>) =>
  stopped({ kind: 'notSecured', deliverAt, failure: { kind: 'forbidden', doing: 'test', ...failure } });

test('a bug of ours never says that nothing was changed', async () => {
  const outcome = { kind: 'ourFault', failure: { kind: 'malformed', doing: 'test' } } as const;
  const texts = [await stopped(outcome), ...sendText(await speak('en-GB'), outcome, 'Prices', now)];
  for (const text of texts) {
    expect(text).toContain('Nobody can tell from here how far it came.');
    expect(text).not.toContain('Nothing was changed');
  }
});

test('where nobody knows whether it was stopped, no message is said to lie in Deleted Items', async () => {
  const failure: Failure = { kind: 'noAnswer', doing: 'test' };
  const text = await stopped({ kind: 'unknown', failure, copy: { draft, notCopied: ['old mail'] } });
  expect(text).toContain('A copy of it lies in Drafts.');
  expect(text).toContain('Not in the copy: old mail.');
  expect(text).not.toContain('Deleted Items');
});

test.each<[string, Partial<Failure>, boolean]>([
  ['could not be taken away', { draftLeft: true }, true],
  ['was begun by a server that then broke', { kind: 'serverError' }, true],
  ['was never begun', {}, false],
])('an incomplete copy that %s', async (_, failure, mentioned) => {
  expect((await notSecured(failure)).includes('There may be an incomplete copy in Drafts.')).toBe(mentioned);
});

test('too many attachments are named as the reason', async () => {
  const text = await notSecured({ kind: 'rejected', code: 'ListCutShort' });
  expect(text).toContain('It has more attachments than can be copied from here.');
  expect(text).not.toContain('Exchange refused');
});

test.each([
  ['deletedItems', 'The stopped message in Deleted Items still has it.'],
  ['recoverableItems', 'Recover items deleted from this folder'],
  ['notFound', 'The stopped message was not found.'],
  ['unknown', 'The stopped message was not found.'],
] as const)('what the draft lacks is said to lie only where it was found: %s', async (place, expected) => {
  const text = await stopped({ kind: 'stopped', copy: { draft, notCopied: ['large.zip'] }, place });
  expect(text).toContain(expected);
  expect(text.includes('in Deleted Items still has')).toBe(place === 'deletedItems');
});
