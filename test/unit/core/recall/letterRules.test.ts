import { fittingLetter, letterReaders } from '../../../../src/core/recall/letterRules';
import { viewOf } from '../../../../src/features/plan/stepWords';
import { defaultPolicy } from '../../../../src/policy/policy';
import { facts } from '../../features/plan/facts';
import { group, judged } from './samples';

const person = judged('outOfReach', { address: 'eva@other.example' });
const team = judged('outOfReach', { address: 'team@other.example', ...group(6, 6) });
const inside = judged('withinReach', { address: 'ana@norte.example' });

describe('the letter that fits', () => {
  test.each([
    ['wrongPeople', 'wrongPerson'],
    ['wrongContent', 'correction'],
    ['tooEarly', 'tooEarly'],
    ['regret', null],
    ['smallSlip', 'correction'],
    [null, null],
  ] as const)('for %s it is %s', (cause, kind) => {
    expect(fittingLetter({ cause, sensitive: null }, [person])).toBe(kind);
  });

  test('personal data go before everything else', () => {
    expect(fittingLetter({ cause: 'tooEarly', sensitive: true }, [person])).toBe('sensitive');
  });

  test.each([
    ['a group', [team], 'wrongGroup'],
    ['two groups', [team, team], 'wrongGroup'],
    ['a group and a person', [team, person], 'wrongPerson'],
    ['nobody', [], 'wrongPerson'],
  ] as const)('for %s that should not have it, the words are true for each', (_, readers, kind) => {
    expect(fittingLetter({ cause: 'wrongPeople', sensitive: false }, readers)).toBe(kind);
  });

  test.each([
    ['unreached', 'wrongGroup'],
    ['unintended', 'wrongPerson'],
  ] as const)('the plan asks for the one that fits its readers (%s)', (writeTo, letter) => {
    const assessment = { unintended: [inside, team] };
    const view = viewOf(
      'write',
      facts({ cause: 'wrongPeople', sensitive: false }),
      { steps: [], why: 'onlyAsking', writeTo },
      { assessment, context: { policy: defaultPolicy } } as unknown as Parameters<typeof viewOf>[3],
    );
    expect(view).toEqual({ name: 'followUp', letter, to: writeTo });
  });
});

test('a letter goes to nobody without an address or a copy', () => {
  const nowhere = judged('notKnown', { address: '' });
  const bounced = judged('nothingToRecall', { address: 'gone@other.example' });
  for (const to of ['unreached', 'unintended'] as const) {
    expect(letterReaders([person, nowhere, bounced], to)).toEqual([person]);
  }
});
