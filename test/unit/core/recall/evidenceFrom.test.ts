import type { EvidenceQuestion } from '../../../../src/core/recall/evidence';
import { evidenceFrom } from '../../../../src/core/recall/evidenceFrom';
import { repliesThatMayQuote } from '../../../../src/core/recall/evidenceShown';
import type { ReplyMail, ReportMail, Responses } from '../../../../src/mailbox/responses';

const ana = 'ana@norte.example';
const bo = 'bo@norte.example';
const eva = 'eva@other.example';
const staff = 'staff@norte.example';
const board = 'board@norte.example';

const person = (address: string, name = address.split('@')[0] ?? '') => ({ name, address, group: null });
const group = (address: string, members: number | null = 30, outside: number | null = 0) => ({
  name: address,
  address,
  group: { members, outside },
});

const report = (
  kind: ReportMail['kind'],
  recipients: readonly string[],
  changes: Partial<ReportMail> = {},
): Responses => ({
  reports: [
    {
      id: 'report',
      kind,
      at: '2026-11-20T10:50:00Z',
      receivedAt: '2026-11-20T10:51:00Z',
      link: 'searchKey',
      recipients,
      ...changes,
    },
  ],
  replies: [],
  cutShort: false,
});

const reply = (address: string, changes: Partial<ReplyMail> = {}): Responses => ({
  reports: [],
  replies: [
    {
      id: 'reply',
      from: { name: address.split('@')[0] ?? '', address },
      receivedAt: '2026-11-20T10:52:00Z',
      link: 'inReplyTo',
      automatic: false,
      text: '',
      ...changes,
    },
  ],
  cutShort: false,
});

/** `ana: read` or, for a group, `staff: read by Bo <bo@norte.example>`. */
function found(responses: Responses, question: Partial<EvidenceQuestion> = {}): string[] {
  const evidence = evidenceFrom(responses, {
    recipients: [person(ana)],
    ownAddresses: ['me@norte.example', 'my.alias@norte.example'],
    recall: null,
    isInside: (address) => address.endsWith('@norte.example'),
    ...question,
  });
  return [...evidence].flatMap(([address, facts]) =>
    facts.map(
      ({ kind, by }) =>
        `${address.split('@')[0] ?? ''}: ${kind}${by === null ? '' : ` by ${by.name} <${by.address}>`}`,
    ),
  );
}

type Row = [what: string, responses: Responses, question: Partial<EvidenceQuestion>, expected: string[]];

describe('whose copy a mail is about', () => {
  const rows: Row[] = [
    ['a receipt from a recipient', report('read', [ana]), {}, ['ana: read']],
    ['in any case', report('read', [ana]), { recipients: [person('Ana@Norte.example')] }, ['ana: read']],
    ['a not-read report', report('notRead', [ana]), {}, ['ana: deletedUnread']],
    ['a bounce', report('notDelivered', [ana]), {}, ['ana: bounced']],
    ['a delivery report', report('delivered', [ana]), {}, ['ana: delivered']],
    ['an answer', reply(ana), {}, ['ana: answered']],
    ['an automatic answer', reply(ana, { automatic: true }), {}, ['ana: autoReplied']],
    [
      'an alias, by the original recipient',
      report('read', ['ana.gil@norte.example', ana]),
      {},
      ['ana: read'],
    ],
    [
      'a bounce of a forwarded copy does not count for whoever forwards',
      report('notDelivered', ['ana@home.example', ana]),
      {},
      [],
    ],
    ['somebody else, without a group', report('read', [bo]), {}, []],
    [
      'a member of the only group',
      report('read', [bo], { name: 'Bo' }),
      { recipients: [person(ana), group(staff)] },
      [`staff: read by Bo <${bo}>`],
    ],
    [
      'without a name, a member has an address',
      report('notDelivered', [bo]),
      { recipients: [group(staff)] },
      [`staff: bounced by  <${bo}>`],
    ],
    ['a member who answers', reply(bo), { recipients: [group(staff)] }, [`staff: answered by bo <${bo}>`]],
    [
      'somebody outside cannot be in a group that is all inside',
      reply(eva),
      { recipients: [group(staff, 30, 0)] },
      [],
    ],
    [
      'somebody outside can be in a group with outsiders',
      reply(eva),
      { recipients: [group(staff, 30, 2)] },
      [`staff: answered by eva <${eva}>`],
    ],
    [
      'somebody inside cannot be in a group that is all outside',
      reply(bo),
      { recipients: [group(board, 4, 4)] },
      [],
    ],
    [
      'a group that nobody counted may hold anybody',
      reply(eva),
      { recipients: [group(staff, null, null)] },
      [`staff: answered by eva <${eva}>`],
    ],
    [
      'of two groups that may hold the address, neither',
      reply(bo),
      { recipients: [group(staff), group(board)] },
      [],
    ],
    [
      'of two groups, the only one that can hold it',
      reply(eva),
      { recipients: [group(staff, 30, 0), group(board, 5, 2)] },
      [`board: answered by eva <${eva}>`],
    ],
    [
      'of two groups, the one that the report names',
      report('read', [bo, board], { name: 'Bo' }),
      { recipients: [group(staff), group(board)] },
      [`board: read by Bo <${bo}>`],
    ],
    [
      'a recipient who is in the group too counts alone',
      report('read', [ana]),
      { recipients: [person(ana), group(staff)] },
      ['ana: read'],
    ],
    [
      'whoever bears the name of a recipient is no member: it is another address of theirs',
      reply('ana.gil@norte.example', { from: { name: 'Ana Gil', address: 'ana.gil@norte.example' } }),
      { recipients: [person(ana, 'Ana Gil'), group(staff)] },
      [],
    ],
    ["the user's own answer", reply('My.Alias@norte.example'), { recipients: [group(staff)] }, []],
  ];
  it.each(rows)('%s', (_, responses, question, expected) => {
    expect(found(responses, question)).toEqual(expected);
  });
});

describe('a not-read report and a recall', () => {
  const notRead = report('notRead', [ana]);
  const rows: Row[] = [
    ['no recall: the recipient deleted it', notRead, { recall: null }, ['ana: deletedUnread']],
    ['before the recall', notRead, { recall: { at: '2026-11-20T10:55:00Z' } }, ['ana: deletedUnread']],
    ['after the recall', notRead, { recall: { at: '2026-11-20T10:40:00Z' } }, []],
    ['within the skew of two clocks', notRead, { recall: { at: '2026-11-20T10:50:30Z' } }, []],
    ['a recall at nobody knows when', notRead, { recall: { at: null } }, []],
    [
      'a receipt after the recall counts all the same',
      report('read', [ana]),
      { recall: { at: '2026-11-20T10:40:00Z' } },
      ['ana: read'],
    ],
  ];
  it.each(rows)('%s', (_, responses, question, expected) => {
    expect(found(responses, question)).toEqual(expected);
  });
});

it('the strongest comes first, and the earliest of a kind', () => {
  const at = (time: string) => ({ at: `2026-11-20T${time}:00Z` });
  const responses: Responses = {
    reports: [
      ...report('delivered', [ana], at('10:41')).reports,
      ...report('read', [ana], at('10:59')).reports,
      ...report('read', [ana], at('10:45')).reports,
      ...report('notDelivered', [ana], at('10:42')).reports,
    ],
    replies: [...reply(ana, { automatic: true }).replies, ...reply(ana).replies],
    cutShort: false,
  };
  const facts = evidenceFrom(responses, {
    recipients: [person(ana)],
    ownAddresses: [],
    recall: null,
    isInside: () => true,
  }).get(ana);
  expect(facts?.map(({ kind, at: when }) => `${kind} ${when.slice(11, 16)}`)).toEqual([
    'answered 10:52',
    'read 10:45',
    'read 10:59',
    'bounced 10:42',
    'autoReplied 10:52',
    'delivered 10:41',
  ]);
});

it('what 300 members of a group report is found in no time', () => {
  const one = report('read', [bo]).reports;
  const reports = Array.from({ length: 300 }, (_, index) =>
    one.map((mail) => ({ ...mail, recipients: [`p${index}@norte.example`] })),
  ).flat();
  const recipients = [
    group(staff),
    ...Array.from({ length: 300 }, (_, index) => person(`q${index}@norte.example`)),
  ];
  expect(found({ reports, replies: [], cutShort: false }, { recipients })).toHaveLength(300);
});

it('replies that may quote the text are those of people, not of machines nor of the user', () => {
  const responses: Responses = {
    reports: report('read', [ana]).reports,
    replies: [
      ...reply(ana).replies,
      ...reply(eva, { link: 'conversation' }).replies,
      ...reply(bo, { automatic: true }).replies,
      ...reply('Me@norte.example').replies,
    ],
    cutShort: false,
  };
  expect(repliesThatMayQuote(responses, ['me@norte.example'])).toBe(2);
});

it('an answer to a letter says nothing about the message, and quotes nothing of it', () => {
  const toLetter = reply(ana, { answersLetter: true });
  expect(found(toLetter)).toEqual([]);
  expect(repliesThatMayQuote(toLetter, [])).toBe(0);
});
