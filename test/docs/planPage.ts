import type { Cause } from '../../src/mailbox/notes';
import type { Mix, PlanFacts } from '../../src/features/plan/planFacts';
import { planOf, type Plan } from '../../src/features/plan/planRules';
import { catalogTexts } from '../../src/i18n/compile/catalogTexts';

/** A case as a person would tell it, and the facts that it changes. */
type Case = [string, Partial<PlanFacts>];

const mixes: (Case & [string, { mix: Mix }])[] = [
  ['All within reach, under 24 hours, nothing known of reading', { mix: 'fresh' }],
  ['All within reach, but read by some, or sent 24 hours ago or more', { mix: 'readOrOld' }],
  ['All within reach, more than 25 people', { mix: 'large', people: 300 }],
  ['The same, and two or more are known to have read it', { mix: 'large', people: 300, readers: 2 }],
  ['Some within reach, some not or not for certain', { mix: 'some' }],
  ['None within reach, or too old for a recall', { mix: 'none', recallBy: null }],
];

/** Only the wrong people can be marked: with every other mistake, everybody has it. */
const marked: Case[] = [
  ['Some within reach, and so are some who should have it', { mix: 'some', othersInReach: true }],
  ['None of them within reach (all outside, say), others are', { mix: 'harmful', othersInReach: true }],
];

const apart: Case[] = [
  ['All bounced', { mix: 'bounced' }],
  ['All reported as deleted without being opened', { mix: 'deletedUnread' }],
];

const causes: Cause[] = ['wrongPeople', 'wrongContent', 'tooEarly', 'regret', 'smallSlip'];

const variations: Case[] = [
  ['Four to 25 people', { people: 4 }],
  [
    'The subject itself holds personal data, and somebody outside would get the notice',
    { subjectTells: true },
  ],
  ['Nobody is known to be within reach, nor perhaps', { reachUnknown: true }],
];

/** Two people; the message links to files. */
const base: PlanFacts = {
  cause: null,
  sensitive: false,
  mix: 'fresh',
  recallBy: 'pane',
  reachUnknown: false,
  othersInReach: false,
  subjectTells: false,
  people: 2,
  readers: 0,
  peopleToWriteTo: { unreached: 2, unintended: 2 },
  recallAskedAt: null,
  linkedFiles: 1,
};

/** The page docs/plan.md: every plan that the rules give, in words. Written by `npm run plan`. */
export function planPage(): string {
  const texts = catalogTexts('en');
  const t = (key: string) => texts.get(key) ?? key;
  return `${[
    '# The plan after “What went wrong?”',
    'Written by `npm run plan` from the rules in `src/features/plan/`; a test fails when it is stale. Not to be edited by hand.',
    [
      '**Bold** steps are ticked, the others offered. They stand in the order of doing. All is about the people who',
      'should not have it: those marked under “Who should not have it?”, or everybody where nobody was marked. The line',
      'in italics is the reason that the pane gives.',
    ].join(' '),
    [
      '- Nothing starts by itself. The user can tick, untick or do every step; what is done stays, whatever the answer.',
      '- The button at the bottom is the first ticked step that is not done yet.',
      `- “${capital(stepNames.stopSharing)}” stands there only if the message links to files and the policy looks at them.`,
      '- Letters go to those whom the recall does not reach; to all of them, where no recall belongs to the plan.',
      '- Where only Outlook itself can recall, the recall becomes “How to recall in Outlook”; the rest is the same. Where nobody can, it is left out.',
      '- Up to three people are called by default; four to 25 are offered to be called; more are not. Where a call would have been the only step ticked, the letter is.',
      '- A recall that can reach nobody for certain is never ticked.',
      '- A held message has no plan: it can still be stopped.',
    ].join('\n'),
    '## No answer yet',
    'The two buttons at the bottom follow the table of buttons, not this one; beside the question stands “Answer for a plan” where some are within reach and some not, and for a large group.',
    table(
      ['Copies', 'Plan'],
      mixes.map(([name, changes]) => [name, cell(changes)]),
    ),
    ...causes.flatMap((cause) => [
      `## ${t(`cause.${cause}`)}`,
      table(
        ['Copies', 'Nothing sensitive', 'Personal or confidential data'],
        [...mixes, ...(cause === 'wrongPeople' ? marked : []), ...apart].map(([name, changes]) => [
          name,
          cell({ ...changes, cause }),
          cell({ ...changes, cause, sensitive: true }),
        ]),
      ),
    ]),
    '## What else changes a plan',
    'Only the cases that come out differently.',
    ...variations.flatMap(([name, changes]) => [`### ${name}`, table(['Case', 'Plan'], differing(changes))]),
  ].join('\n\n')}\n`;

  function differing(changes: Partial<PlanFacts>): string[][] {
    return causes.flatMap((cause) =>
      [false, true].flatMap((sensitive) =>
        [...mixes, ...(cause === 'wrongPeople' ? marked : [])]
          .filter(([, { mix }]) => mix !== 'large')
          .filter(([, { mix }]) => !changes.reachUnknown || mix === 'some')
          .filter(([, { mix }]) => !changes.subjectTells || mix === 'some')
          .map(([name, own]) => ({ name, before: { ...own, cause, sensitive } }))
          .filter(({ before }) => steps(before) !== steps({ ...before, ...changes }))
          .map(({ name, before }) => [
            `${t(`cause.${cause}`)}${sensitive ? ', sensitive' : ''}: ${name.slice(0, 1).toLowerCase()}${name.slice(1)}`,
            steps({ ...before, ...changes }),
          ]),
      ),
    );
  }

  function steps(changes: Partial<PlanFacts>): string {
    const facts = { ...base, ...changes };
    return inWords(planOf(facts, { ticked: {}, done: {} }), facts);
  }

  function cell(changes: Partial<PlanFacts>): string {
    const { why } = planOf({ ...base, ...changes }, { ticked: {}, done: {} });
    return `${steps(changes)}<br>_${t(`why.${why}`)}_`;
  }

  function inWords(plan: Plan, facts: PlanFacts): string {
    const names = { ...stepNames, ...(facts.cause === 'wrongPeople' && { correct: 'send again' }) };
    return plan.steps.map(({ name, ticked }) => (ticked ? `**${names[name]}**` : names[name])).join(' · ');
  }
}

const stepNames = {
  stopSharing: 'stop sharing',
  recall: 'recall',
  tellPrivacy: 'tell the privacy contact',
  call: 'call',
  write: 'write',
  correct: 'corrected version',
  record: 'incident record',
  leave: 'leave it',
};

const capital = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1);

function table(head: string[], rows: string[][]): string {
  const line = (cells: string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
