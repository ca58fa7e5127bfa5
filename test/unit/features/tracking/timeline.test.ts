import type { MessageNotes } from '../../../../src/mailbox/notes';
import type { ReplyMail, ReportMail, Responses } from '../../../../src/mailbox/responses';
import type { Attempt } from '../../../../src/core/recall/attempt';
import type { RecipientVerdict } from '../../../../src/core/recall/verdicts';
import { silentOf, timelineOf, type TimelineFacts } from '../../../../src/features/tracking/timeline';
import { ago, evidenceOf } from '../../core/recall/input';
import { judged } from '../../core/recall/samples';

const ana = judged('withinReach', { name: 'Ana Gil', address: 'Ana@norte.example' });
const eva = judged('outOfReach', { name: 'Eva Sol', address: 'eva@other.example', reason: 'outside' });

const report = (kind: ReportMail['kind'], minutes: number, ...recipients: string[]): ReportMail => ({
  id: `report ${kind} ${String(minutes)}`,
  kind,
  at: ago(minutes, 'minutes'),
  receivedAt: ago(minutes, 'minutes'),
  link: 'searchKey',
  recipients,
});

const reply = (address: string, minutes: number, changes: Partial<ReplyMail> = {}): ReplyMail => ({
  id: `reply ${address} ${String(minutes)}`,
  from: { name: address.split('@')[0] ?? '', address },
  receivedAt: ago(minutes, 'minutes'),
  link: 'inReplyTo',
  automatic: false,
  text: 'What is this about?',
  ...changes,
});

const letter = (minutes: number, ...to: string[]) => ({
  at: ago(minutes, 'minutes'),
  letter: 'sensitive',
  to,
});

const toLetter = { answersLetter: true as const };
const toRequest = { ...toLetter, answersRequest: true as const };

const requested: Attempt = { state: 'requested', at: ago(10, 'minutes') };
const reported: Attempt = {
  state: 'reported',
  at: ago(10, 'minutes'),
  report: { id: 'report-1', receivedAt: ago(6, 'minutes') },
};

function facts(changes: {
  attempt?: Attempt | null;
  recallBehind?: { at: string | null } | null;
  recipients?: RecipientVerdict[];
  unintended?: RecipientVerdict[];
  responses?: Partial<Responses> | null;
  notes?: Partial<Pick<MessageNotes, 'written' | 'report'>>;
}): TimelineFacts {
  const recipients = changes.recipients ?? [ana, eva];
  return {
    assessment: {
      attempt: changes.attempt ?? null,
      recallBehind: changes.recallBehind ?? null,
      recipients,
      unintended: changes.unintended ?? recipients,
    },
    responses:
      changes.responses === null ? null : { reports: [], replies: [], cutShort: false, ...changes.responses },
    notes: { written: [], report: null, ...changes.notes },
  };
}

const lines = (changes: Parameters<typeof facts>[0]) =>
  timelineOf(facts(changes)).map(({ what, people }) => [what, ...people].join(' '));

describe('the timeline', () => {
  it('is empty where nothing was done and nothing came back', () => {
    expect(lines({})).toEqual([]);
    expect(lines({ responses: null })).toEqual([]);
  });

  it('has what was done and what came back, newest first', () => {
    expect(
      lines({
        attempt: reported,
        responses: {
          reports: [report('read', 8, 'ana@norte.example'), report('notDelivered', 12, 'eva@other.example')],
          replies: [reply('eva@other.example', 2), reply('ana@norte.example', 9, { automatic: true })],
        },
        notes: {
          written: [letter(3, 'eva@other.example')],
          report: { saidAt: ago(5, 'minutes'), notRemoved: [] },
        },
      }),
    ).toEqual([
      'answered eva',
      'drafted Eva Sol',
      'noted',
      'reported',
      'read Ana Gil',
      'answeredAutomatically ana',
      'requested',
      'notDelivered Eva Sol',
    ]);
  });

  it('of a recall outside this pane knows only the report, and opens it', () => {
    const [line] = timelineOf(facts({ attempt: { ...reported, at: null } }));
    expect(line).toMatchObject({ what: 'reported', mail: 'report-1', at: ago(6, 'minutes') });
  });

  it.each([
    ['requested', requested],
    ['uncertain', { state: 'uncertain', at: ago(1, 'minutes'), why: 'silence' }],
    ['refused', { state: 'refused', at: ago(1, 'minutes'), reason: '' }],
  ] as const)('of an attempt that is %s says so', (what, attempt) => {
    expect(lines({ attempt })).toEqual([what]);
  });

  it('says nothing of a request that is just being made', () => {
    expect(lines({ attempt: { state: 'requesting', at: ago(0, 'minutes') } })).toEqual([]);
  });

  it('keeps what was noted of an earlier report out', () => {
    const notes = { report: { saidAt: ago(60, 'minutes'), notRemoved: [] } };
    expect(lines({ attempt: reported, notes })).toEqual(['reported', 'requested']);
  });

  it('takes a not-read report after the request for no act of the recipient', () => {
    const reports = [report('notRead', 9, 'ana@norte.example'), report('notRead', 20, 'eva@other.example')];
    const recallBehind = { at: ago(10, 'minutes') };
    expect(lines({ attempt: requested, recallBehind, responses: { reports } })).toEqual([
      'notReadSinceRecall Ana Gil',
      'requested',
      'deleted Eva Sol',
    ]);
  });

  it('says that a copy was not opened only where the evidence does', () => {
    const unopened = report('notRead', 20, 'ana@norte.example');
    const evidence = [{ ...evidenceOf('deletedUnread', unopened.at), mail: unopened.id }];
    const recipients = [judged('withinReach', { ...ana, evidence })];
    expect(lines({ recipients, responses: { reports: [unopened] } })).toEqual(['notRead Ana Gil']);
    expect(lines({ responses: { reports: [unopened] } })).toEqual(['deleted Ana Gil']);
  });

  it('tells what proves nothing as what it is', () => {
    const reports = [
      report('unclear', 1, 'ana@norte.example'),
      report('recalled', 2, 'ana@norte.example'),
      { ...report('read', 3, 'eva@other.example'), link: 'conversation' as const },
    ];
    const replies = [reply('postmaster@other.example', 4, { fromMailSystem: true })];
    expect(lines({ responses: { reports, replies } })).toEqual([
      'unclearReport Ana Gil',
      'recalled Ana Gil',
      'unclearReport Eva Sol',
      'systemMail postmaster',
    ]);
  });

  it.each([
    ['an earlier recall, though the latest was refused', { at: ago(25, 'minutes') }],
    ['a recall made elsewhere, nobody knows when', { at: null }],
  ])(
    'takes a not-read report for no act of the recipient where there may have been %s',
    (_, recallBehind) => {
      const refused = { state: 'refused', at: ago(10, 'minutes'), reason: '' } as const;
      const reports = [report('notRead', 20, 'eva@other.example')];
      expect(lines({ attempt: refused, recallBehind, responses: { reports } })).toEqual([
        'refused',
        'notReadSinceRecall Eva Sol',
      ]);
    },
  );

  it('names a report by the recipient on the message, by the reader’s name, else by the address', () => {
    expect(
      lines({ responses: { reports: [report('read', 1, 'ana.gil@norte.example', 'ana@norte.example')] } }),
    ).toEqual(['read Ana Gil']);
    const member = { ...report('read', 1, 'leo@norte.example'), name: 'Leo Paz' };
    expect(lines({ responses: { reports: [member] } })).toEqual(['read Leo Paz']);
    expect(lines({ responses: { reports: [report('read', 1, 'leo@norte.example')] } })).toEqual([
      'read leo@norte.example',
    ]);
  });

  it('sums up reports of one kind in a row, once for each person, and no answers', () => {
    const receipts = Array.from({ length: 300 }, (_, index) =>
      report('read', index, `person${String(index)}@norte.example`),
    );
    const many = timelineOf(
      facts({ responses: { reports: [...receipts, report('read', 301, 'person1@norte.example')] } }),
    );
    expect(many).toHaveLength(1);
    expect(many[0]).toMatchObject({ at: ago(0, 'minutes'), mail: null });
    expect(many[0]?.people).toHaveLength(300);
    const replies = [reply('ana@norte.example', 1), reply('ana@norte.example', 2)];
    expect(lines({ responses: { replies } })).toHaveLength(2);
  });

  it('does not call a mail in the conversation an answer, whoever wrote it', () => {
    const replies = [
      reply('leo@norte.example', 1, { link: 'conversation' }),
      reply('ana@norte.example', 2, { link: 'conversation' }),
    ];
    expect(lines({ responses: { replies } })).toEqual(['laterMail leo', 'laterMail ana']);
  });
});

describe('a claim', () => {
  const says = (text: string, changes: Partial<ReplyMail> = toRequest) => ({
    replies: [reply('eva@other.example', 1, { text, ...changes })],
  });

  it('is told with the words in which it was made, and the mail behind it', () => {
    const [line] = timelineOf(facts({ responses: says('I have deleted it.\n') }));
    expect(line).toEqual({
      what: 'saysDeleted',
      at: ago(1, 'minutes'),
      people: ['eva'],
      mail: 'reply eva@other.example 1',
      text: 'I have deleted it.',
    });
  });

  it('counts in the negative too', () => {
    expect(lines({ responses: says('No lo he eliminado.') })).toEqual(['saysNotDeleted eva']);
  });

  it.each([
    ['to the message itself', {}],
    ['to a letter that asked for nothing', toLetter],
  ])('counts in answer to a request, not in one %s; then it is an answer to be read', (_, changes) => {
    const [line] = timelineOf(facts({ responses: says('Done.', changes) }));
    expect(line).toMatchObject({ what: 'answered', text: 'Done.' });
  });

  it('does not count from a machine', () => {
    const replies = [reply('eva@other.example', 1, { ...toRequest, text: 'Deleted', automatic: true })];
    expect(lines({ responses: { replies } })).toEqual(['answeredAutomatically eva']);
  });
});

describe('silent', () => {
  const notes = { written: [letter(5, 'ana@norte.example', 'eva@other.example')] };

  it('are those who were written to and have not answered since', () => {
    expect(silentOf(facts({ notes }))).toEqual(['Ana Gil', 'Eva Sol']);
    expect(silentOf(facts({ notes, responses: { replies: [reply('ana@norte.example', 3)] } }))).toEqual([
      'Eva Sol',
    ]);
  });

  it('is still who answered before the letter, or whose mailbox did', () => {
    const replies = [reply('ana@norte.example', 8), reply('eva@other.example', 3, { automatic: true })];
    expect(silentOf(facts({ notes, responses: { replies } }))).toEqual(['Ana Gil', 'Eva Sol']);
  });

  it('is nobody who was not written to, and no group', () => {
    expect(silentOf(facts({}))).toEqual([]);
    const group = judged('withinReach', { address: 'all@norte.example', group: { members: 3, outside: 0 } });
    expect(
      silentOf(facts({ recipients: [group], notes: { written: [letter(5, 'all@norte.example')] } })),
    ).toEqual([]);
  });

  it('nobody can say who is, where not everything was read', () => {
    expect(silentOf(facts({ notes, responses: null }))).toBeNull();
    expect(silentOf(facts({ notes, responses: { cutShort: true } }))).toBeNull();
  });
});

describe('an answer to a letter', () => {
  const notes = { written: [letter(10, 'eva@other.example')] };

  it('is an answer: nobody is silent any more', () => {
    const answered = facts({ responses: { replies: [reply('eva@other.example', 5, toLetter)] }, notes });
    expect(silentOf(facts({ notes }))).toEqual(['Eva Sol']);
    expect(silentOf(answered)).toEqual([]);
  });

  it('may claim a deletion, also by somebody whose address is on no letter', () => {
    const responses = { replies: [reply('bo@other.example', 5, { ...toRequest, text: 'Deleted' })] };
    expect(lines({ responses, notes, unintended: [] })[0]).toBe('saysDeleted bo');
  });

  it('is no other mail of the conversation', () => {
    const responses = { replies: [reply('bo@other.example', 5, { ...toLetter, link: 'conversation' })] };
    expect(lines({ responses, notes })[0]).toBe('answered bo');
  });
});
