import { noNotes } from '../../../../src/mailbox/notes';
import { answerDecides, planFacts } from '../../../../src/features/plan/planFacts';
import { defaultPolicy } from '../../../../src/policy/policy';
import type { Assessment } from '../../../../src/core/recall/assess';
import type { EvidenceKind } from '../../../../src/core/recall/evidence';
import type { RecipientVerdict } from '../../../../src/core/recall/verdicts';
import { ago, evidenceOf, now } from '../../core/recall/input';
import { group, judged } from '../../core/recall/samples';
import { facts } from './facts';

const notes = noNotes('<m@norte.example>');
const person = (address: string, ...[verdict, changes]: Parameters<typeof judged>) =>
  judged(verdict, { address, ...changes });
const inside = (address = 'ana@norte.example', changes: Partial<RecipientVerdict> = {}) =>
  person(address, 'withinReach', changes);
const outside = (address = 'eva@other.example', changes: Partial<RecipientVerdict> = {}) =>
  person(address, 'outOfReach', { reach: 'outside', reason: 'outside', ...changes });

/** The facts about these recipients; `unintended`: those marked, all where none is. */
const about = (
  recipients: RecipientVerdict[],
  changes: Partial<Parameters<typeof planFacts>[0]> & {
    unintended?: RecipientVerdict[];
    whole?: Partial<Assessment>;
  } = {},
) => {
  const { unintended = recipients, whole = {}, ...others } = changes;
  const assessment = {
    recipients,
    unintended,
    message: { outcome: 'recallable' },
    notice: null,
    attempt: null,
    ...whole,
  } as Assessment;
  return planFacts({
    assessment,
    notes,
    policy: defaultPolicy,
    sentAt: ago(3, 'minutes'),
    sensitive: false,
    subjectHoldsData: false,
    linkedFiles: 0,
    now,
    ...others,
  });
};

const byMember = (kind: EvidenceKind, name: string) => ({
  ...evidenceOf(kind, ago(1, 'minutes')),
  by: { name, address: `${name}@norte.example` },
});
const read = (by?: string) => (by ? byMember('read', by) : evidenceOf('read', ago(1, 'minutes')));
const deleted = { evidence: [evidenceOf('deletedUnread', ago(1, 'minutes'))] };

describe('how the copies stand', () => {
  it.each<[string, string, RecipientVerdict[]]>([
    ['colleagues of whom nothing is known', 'fresh', [inside(), inside('luis@norte.example')]],
    ['a colleague who read it', 'readOrOld', [inside(), inside('b@norte.example', { evidence: [read()] })]],
    ['25 people in a group', 'fresh', [inside('all@norte.example', group(25, 0))]],
    ['26 people in a group', 'large', [inside('all@norte.example', group(26, 0))]],
    [
      'a large group of whom some read it',
      'large',
      [inside('all@norte.example', { ...group(300, 0), evidence: [read('a')] })],
    ],
    ['a group with outsiders', 'some', [person('mix@norte.example', 'partly', group(12, 2))]],
    [
      'the same after a recall was requested',
      'some',
      [person('mix@norte.example', 'recallRequested', group(12, 2))],
    ],
    ['a colleague and somebody outside', 'some', [inside(), outside()]],
    ['a partner', 'some', [person('p@partner.example', 'perhaps', { reach: 'partner' })]],
    ['nobody knows where', 'some', [person('x@x.example', 'notKnown', { reach: 'unknown' })]],
    ['people outside', 'none', [outside(), outside('b@other.example')]],
    [
      'read by a colleague where read messages are not recalled',
      'none',
      [person('a@norte.example', 'outOfReach', { reason: 'alreadyRead', evidence: [read()] })],
    ],
    ['addresses that bounced', 'bounced', [person('a@x.example', 'nothingToRecall')]],
    ['one that bounced beside a colleague', 'fresh', [person('a@x.example', 'nothingToRecall'), inside()]],
    [
      'copies deleted without having been opened',
      'deletedUnread',
      [inside('a@norte.example', deleted), outside('b@other.example', deleted)],
    ],
    [
      'a group of which one member deleted it so',
      'fresh',
      [inside('all@norte.example', { ...group(12, 0), evidence: [byMember('deletedUnread', 'a')] })],
    ],
    ['one of them deleted so', 'fresh', [inside('a@norte.example', deleted), inside('b@norte.example')]],
  ])('%s: %s', (_, mix, recipients) => {
    expect(about(recipients).mix).toBe(mix);
  });

  it('a day after sending, a copy in reach counts as read', () => {
    expect(about([inside()], { sentAt: ago(24 * 60 - 1, 'minutes') }).mix).toBe('fresh');
    expect(about([inside()], { sentAt: ago(1, 'days') }).mix).toBe('readOrOld');
    expect(about([inside('all@norte.example', group(300, 0))], { sentAt: ago(1, 'days') }).mix).toBe(
      'readOrOld',
    );
  });

  it('only those who should not have it count', () => {
    const [ana, eva] = [inside(), outside()];
    expect(about([ana, eva], { unintended: [ana] })).toMatchObject({
      mix: 'fresh',
      othersInReach: false,
      people: 1,
    });
    expect(about([ana, eva], { unintended: [eva] })).toMatchObject({
      mix: 'harmful',
      othersInReach: true,
      people: 1,
    });
    const luis = inside('luis@norte.example');
    expect(about([ana, eva, luis], { unintended: [ana, eva] })).toMatchObject({
      mix: 'some',
      othersInReach: true,
    });
  });

  it('a recall that reaches none of them harms nobody where it reaches nobody else', () => {
    const [eva, tom] = [outside(), outside('tom@other.example')];
    expect(about([eva, tom], { unintended: [eva] }).mix).toBe('none');
  });
});

describe('who can recall', () => {
  const outlookOnly = { message: { outcome: 'outlookOnly', reason: 'exchangeServer' } } as const;
  const own = (address: string, changes: Partial<RecipientVerdict>) =>
    person(address, 'outlookOnly', changes);

  it('the pane, Outlook itself, or nobody', () => {
    expect(about([inside()]).recallBy).toBe('pane');
    expect(about([own('a@norte.example', {})], { whole: outlookOnly }).recallBy).toBe('outlook');
    const off = { ...defaultPolicy, recall: { ...defaultPolicy.recall, enabled: false } };
    expect(about([own('a@norte.example', {})], { whole: outlookOnly, policy: off }).recallBy).toBeNull();
    const tooOld = { message: { outcome: 'outOfReach', reason: 'tooOld' } } as const;
    expect(about([person('a@norte.example', 'outOfReach')], { whole: tooOld })).toMatchObject({
      recallBy: null,
      mix: 'none',
    });
  });

  it('Outlook’s own recall stays within the organization', () => {
    const colleague = own('a@norte.example', { reach: 'inside' });
    const outsider = own('b@other.example', { reach: 'outside' });
    expect(about([colleague], { whole: outlookOnly }).mix).toBe('fresh');
    expect(about([outsider], { whole: outlookOnly }).mix).toBe('none');
    expect(about([colleague, outsider], { whole: outlookOnly }).mix).toBe('some');
  });

  it('a reach that nobody knows is told from one that is perhaps there', () => {
    const unknown = person('x@x.example', 'notKnown', { reach: 'unknown' });
    const perhaps = person('p@partner.example', 'perhaps', { reach: 'partner' });
    expect(about([unknown]).reachUnknown).toBe(true);
    expect(about([unknown, outside()]).reachUnknown).toBe(true);
    expect(about([unknown, perhaps]).reachUnknown).toBe(false);
    expect(about([outside()]).reachUnknown).toBe(false);
  });
});

describe('numbers', () => {
  it('letters go to those a recall does not reach, or to everybody with an address', () => {
    const nameless = person('', 'notKnown', { reach: 'unknown' });
    expect(about([inside(), outside(), nameless]).peopleToWriteTo).toEqual({ unreached: 1, unintended: 2 });
  });

  it('of a group, those whom reports name are readers', () => {
    const everyone = inside('all@norte.example', {
      ...group(300, 0),
      evidence: [read('a'), read('b'), read('a')],
    });
    expect(about([everyone]).readers).toBe(2);
    expect(about([inside('a@norte.example', { evidence: [read(), read()] })]).readers).toBe(1);
  });

  it('a recall is done once it was requested, or reported', () => {
    const at = ago(2, 'minutes');
    const asked = (attempt: Assessment['attempt']) => about([inside()], { whole: { attempt } }).recallAskedAt;
    expect(asked(null)).toBeNull();
    expect(asked({ state: 'requesting', at })).toBeNull();
    expect(asked({ state: 'uncertain', at, why: 'silence' })).toBeNull();
    expect(asked({ state: 'requested', at })).toBe(at);
    expect(asked({ state: 'reported', at: null, report: { id: 'r', receivedAt: at } })).toBe(at);
  });

  it('a telling subject matters where somebody may get the notice', () => {
    const outsider = { kind: 'perhapsOutside' } as const;
    expect(about([inside()], { subjectHoldsData: true }).subjectTells).toBe(false);
    expect(about([inside()], { subjectHoldsData: true, whole: { notice: outsider } }).subjectTells).toBe(
      true,
    );
  });
});

test('the answer decides where some are in reach and some are not, or many are concerned; and only until there is one', () => {
  expect(answerDecides(facts({ cause: null, mix: 'some', people: 2 }))).toBe(true);
  expect(answerDecides(facts({ cause: null, mix: 'large', people: 300 }))).toBe(true);
  expect(answerDecides(facts({ cause: null, mix: 'some', people: 1 }))).toBe(false);
  expect(answerDecides(facts({ cause: null, mix: 'fresh' }))).toBe(false);
  expect(answerDecides(facts({ cause: 'regret', mix: 'some' }))).toBe(false);
});
