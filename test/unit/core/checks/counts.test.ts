import { countsOf } from '../../../../src/core/checks/counts';
import { peopleLine, recallLine } from '../../../../src/core/checks/countWords';
import type { ComposedMessage } from '../../../../src/mailbox/composedMessage';
import type { AccountKind, MailTip } from '../../../../src/mailbox/types';
import { defaultPolicy } from '../../../../src/policy/policy';
import { speak } from '../../i18n/speak';
import { me, on, snapshot } from './composing';

const now = new Date('2026-11-22T10:00:00Z');
const tip = (address: string, scope: MailTip['scope'], members = 1, outside = 0): [string, MailTip] => [
  address,
  { address, scope, totalMembers: members, externalMembers: outside, failed: false },
];

const counted = (
  recipients: ComposedMessage['recipients'],
  tips: [string, MailTip][] | null = null,
  kind: AccountKind = 'exchangeOnline',
  policy = defaultPolicy,
) =>
  countsOf(snapshot({ recipients }).message, {
    account: { kind, address: me },
    policy,
    tips: tips && new Map(tips),
    now,
  });

const colleague = on('ana@norte.example');
const outsider = on('luis@cliente.example');

test('Outlook alone gives an estimate by the domain; the user and repeated addresses do not count', () => {
  expect(counted([colleague, outsider, on(me, 'cc'), on('ANA@norte.example', 'cc')])).toMatchObject({
    total: { people: 2, about: false },
    inside: { people: 1 },
    outside: { people: 1 },
    reach: { people: 1 },
    recall: 'pane',
    estimate: true,
  });
});

test('what Exchange says replaces the estimate, and a group counts its members', () => {
  const group = on('all@norte.example', 'to', 'distributionList');
  const counts = counted(
    [outsider, group],
    [tip('luis@cliente.example', 'internal'), tip('all@norte.example', 'internal', 10, 2)],
  );
  expect(counts).toMatchObject({
    total: { people: 11, about: true },
    inside: { people: 9 },
    outside: { people: 2 },
    reach: { people: 9 },
    estimate: false,
  });
});

test('somebody of whom Exchange was not asked yet stays an estimate, and does not become unknown', () => {
  expect(counted([colleague, outsider], [tip('ana@norte.example', 'internal')])).toMatchObject({
    notKnown: { people: 0 },
    outside: { people: 1 },
    estimate: true,
  });
});

test.each([
  ['exchangeServer', 'outlookOnly'],
  ['gmail', 'never'],
] as const)('in a mailbox on %s a recall is %s', (kind, recall) => {
  expect(counted([colleague], null, kind)).toMatchObject({ recall });
});

test.each([
  ['sales@norte.example', 'outlookOnly'],
  ['ME@norte.example', 'pane'],
])('written from %s, a recall is %s', (from, recall) => {
  const { message } = snapshot({ from, recipients: [colleague] });
  const basis = { policy: defaultPolicy, tips: null, now };
  const account = { kind: 'exchangeOnline', address: me } as const;
  expect(countsOf(message, { ...basis, account })).toMatchObject({ recall });
});

test('where recall is switched off nothing is promised', () => {
  const policy = { ...defaultPolicy, recall: { ...defaultPolicy.recall, enabled: false } };
  expect(counted([colleague], null, 'exchangeOnline', policy)).toMatchObject({ recall: 'never' });
});

describe.each([
  [
    'en',
    [
      ['No recipients yet.', ''],
      ['1 person, inside the organization', 'A recall could later reach this person.'],
      ['1 person, outside the organization', 'A recall could not reach this person.'],
      ['2 people: 1 inside and 1 outside', 'A recall could later reach 1 of them.'],
      ['a group of unknown size', ''],
    ],
  ],
  [
    'es',
    [
      ['Aún no hay destinatarios.', ''],
      ['1 persona, de la organización', 'Una recuperación podría llegar después a esta persona.'],
      ['1 persona, fuera de la organización', 'Una recuperación no podría llegar a esta persona.'],
      [
        '2 personas: 1 de la organización y 1 externa',
        'Una recuperación podría llegar después a 1 de ellas.',
      ],
      ['un grupo de tamaño desconocido', ''],
    ],
  ],
] as const)('the two lines in %s', (language, expected) => {
  test.each([
    [0, []],
    [1, [colleague]],
    [2, [outsider]],
    [3, [colleague, outsider]],
    [4, [on('all@norte.example', 'to', 'distributionList')]],
  ])('case %d', async (index, recipients) => {
    const words = await speak(language);
    const counts = counted(recipients);
    expect([peopleLine(words, counts), recallLine(words, counts)]).toEqual(expected[index]);
  });
});
