import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { recordJson } from '../../../../src/features/incident/record';
import { judged, to } from '../../core/recall/samples';
import { checked, madeAt, notes, recipients, recordWith, reply, sentAt, responses } from './facts';

/** A record in which every list holds something. */
const full = (changes: Parameters<typeof recordWith>[0]) =>
  recordWith({
    assessment: { attempt: { state: 'requested', at: '2026-11-20T10:43:00Z' } },
    checked: checked({ responses: responses({ replies: [reply('Deleted')] }) }),
    notes: notes({
      written: [{ at: '2026-11-20T10:50:00Z', letter: 'sensitive', to: ['luis@cliente.example'] }],
      done: { tellPrivacy: '2026-11-20T10:45:00Z' },
    }),
    files: {
      search: 'done',
      content: {
        text: '',
        sensitivity: null,
        attachments: [
          { id: 'a', name: 'Salaries.xlsx', contentType: 'x', size: 20_480, inline: false, kind: 'file' },
        ],
      },
      linked: [],
    },
    entered: { knownSince: '2026-11-20T10:50:00.000Z', dataKinds: 'Salaries' },
    ...changes,
  });

describe('the record as data', () => {
  test('has the documented shape of version 1', () => {
    const record = full({ hipaa: true });
    expect(JSON.parse(recordJson(record))).toEqual({
      format: 'recall-assistant-incident-record',
      version: 1,
      madeAt: madeAt.toISOString(),
      timeZone: 'Europe/Madrid',
      message: {
        subject: 'Salaries in October',
        internetMessageId: '<salaries@norte.example>',
        from: { name: 'Marta Me', address: 'me@norte.example' },
        sentAt,
      },
      saidByUser: { cause: 'wrongPeople', sensitive: true },
      noticed: ['pay'],
      recipients: {
        complete: true,
        marked: true,
        people: [
          {
            name: 'Luis',
            address: 'luis@cliente.example',
            field: 'to',
            group: null,
            unintended: true,
            reach: 'outside',
            basis: 'mailTips',
            verdict: 'outOfReach',
            reason: 'outside',
            evidence: [{ kind: 'read', at: '2026-11-20T10:52:00Z', link: 'searchKey', by: null }],
          },
          {
            name: 'Eva',
            address: 'eva@norte.example',
            field: 'bcc',
            group: null,
            unintended: false,
            reach: 'inside',
            basis: 'mailTips',
            verdict: 'withinReach',
            reason: 'noReceiptRequested',
            evidence: [],
          },
        ],
      },
      evidenceSearch: 'done',
      actions: [
        { action: 'recall', at: '2026-11-20T10:43:00Z', state: 'requested', reason: null },
        { action: 'step', at: '2026-11-20T10:45:00Z', step: 'tellPrivacy' },
        { action: 'letter', at: '2026-11-20T10:50:00Z', letter: 'sensitive', to: ['luis@cliente.example'] },
      ],
      answers: [
        {
          from: { name: 'Luis', address: 'luis@cliente.example' },
          at: '2026-11-20T11:01:00Z',
          link: 'inReplyTo',
          answersLetter: true,
          claim: 'deleted',
          text: 'Deleted',
        },
      ],
      files: {
        search: 'done',
        attached: [{ name: 'Salaries.xlsx', size: 20_480, inline: false }],
        linked: [],
      },
      enteredByHand: {
        knownSince: '2026-11-20T10:50:00.000Z',
        dataKinds: 'Salaries',
        peopleConcerned: '',
        likelyEffects: '',
        measures: '',
        whoWasTold: '',
      },
      deadlines: { hours72: '2026-11-23T10:50:00.000Z', hipaa: '2027-01-19' },
    });
  });

  test('stands in the page for privacy officers as it is', () => {
    const page = readFileSync(resolve(__dirname, '../../../../docs/incident-record.md'), 'utf8');
    const example = /```json\n(.*?)```/s.exec(page)?.[1] ?? '';
    expect(JSON.parse(example)).toEqual(
      full({
        assessment: {
          attempt: { state: 'requested', at: '2026-11-20T10:43:00Z' },
          recipients: recipients.slice(0, 1),
        },
      }),
    );
  });

  test('keeps a subject exactly as it is, and adds nothing that merely hangs on the facts', () => {
    const subject = 'Hi\n<b>\u202e';
    const person = { ...judged('withinReach', to('ana@norte.example')), secret: 'no' };
    const text = recordJson(recordWith({ assessment: { subject, recipients: [person] } }));
    expect((JSON.parse(text) as { message: { subject: string } }).message.subject).toBe(subject);
    expect(text).not.toContain('secret');
  });
});

describe('who should not have it', () => {
  test('is everybody where nobody was marked, and nobody is called marked', () => {
    const { recipients } = recordWith({ notes: notes({ unintended: [] }) });
    expect(recipients.marked).toBe(false);
    expect(recipients.people.map(({ unintended }) => unintended)).toEqual([true, true]);
  });

  test('everybody may be marked', () => {
    const { recipients } = recordWith({
      notes: notes({ unintended: ['luis@cliente.example', 'eva@norte.example'] }),
    });
    expect(recipients.marked).toBe(true);
  });

  test('a mark that fits nobody marks nobody', () => {
    const { recipients } = recordWith({ notes: notes({ unintended: ['gone@norte.example'] }) });
    expect(recipients.marked).toBe(false);
    expect(recipients.people.every(({ unintended }) => unintended)).toBe(true);
  });
});

describe('what came back', () => {
  test('holds the text of a claim only, cut short, and no automatic reply', () => {
    const replies = [
      reply(`Deleted.${' '.repeat(400)}Thanks`, { receivedAt: '2026-11-20T11:05:00Z' }),
      reply('The salary of Ana is 30,000', { receivedAt: '2026-11-20T11:02:00Z' }),
      reply('I am away', { automatic: true }),
    ];
    const { answers } = recordWith({
      checked: checked({ responses: responses({ replies }) }),
    });
    expect(answers.map(({ at, claim, text }) => [at, claim, text?.length ?? null])).toEqual([
      ['2026-11-20T11:02:00Z', null, null],
      ['2026-11-20T11:05:00Z', 'deleted', 300],
    ]);
  });

  test('takes claims only from answers to a letter that asked for it', () => {
    const { answersRequest: _, ...unasked } = reply('Done.', { id: 'unasked' });
    const { answers } = recordWith({
      checked: checked({ responses: responses({ replies: [reply('Done.'), unasked] }) }),
    });
    expect(answers.map(({ claim }) => claim)).toEqual(['deleted', null]);
  });

  test('holds no mail of mail systems, and none that merely lies in the conversation', () => {
    const { answersLetter: _, answersRequest: __, ...toMessage } = reply('What is this?');
    const replies = [
      { ...toMessage, fromMailSystem: true as const },
      { ...toMessage, link: 'conversation' as const },
    ];
    expect(recordWith({ checked: checked({ responses: responses({ replies }) }) }).answers).toEqual([]);
  });

  test('takes a claim of a member of a group that should not have it, whatever name stands on the mail', () => {
    const all = judged('partly', {
      ...to('all@norte.example'),
      group: { members: 12, outside: 1 },
      evidence: [
        {
          kind: 'answered',
          at: sentAt,
          link: 'inReplyTo',
          mail: 'm',
          by: { name: 'Bo', address: 'Bo@x.example' },
        },
      ],
    });
    const from = { name: 'Bo', address: 'bo@X.example' };
    const record = recordWith({
      assessment: { recipients: [all] },
      checked: checked({ responses: responses({ replies: [reply('Deleted', { from })] }) }),
      notes: notes({ unintended: [] }),
    });
    expect(record.answers.map(({ claim }) => claim)).toEqual(['deleted']);
    expect(record.recipients.people[0]?.evidence[0]?.by).toBe('Bo');
  });

  test.each([
    ['done', checked()],
    ['incomplete', checked({ responses: responses({ cutShort: true }) })],
    ['refused', checked({ responses: responses({ cutShort: true, searchRefused: true }) })],
    ['failed', checked({ responses: null, responseSearch: 'failed' })],
    ['notDone', checked({ responses: null, responseSearch: 'notYet' })],
    ['notDone', null],
  ] as const)('says %s of the search for it', (search, known) => {
    expect(recordWith({ checked: known }).evidenceSearch).toBe(search);
  });
});

test('without the server the record has what Outlook shows, and says that the list may be short', () => {
  const record = recordWith({ checked: null, assessment: { sentAt: null } });
  expect(record.message).toMatchObject({ internetMessageId: '<salaries@norte.example>', sentAt: null });
  expect(record.recipients.complete).toBe(false);
});

test('marks count only where the message went to the wrong people', () => {
  const { recipients: found } = recordWith({ notes: notes({ cause: 'wrongContent' }) });
  expect(found.marked).toBe(false);
  expect(found.people.map(({ unintended }) => unintended)).toEqual([true, true]);
});

test('no time entered means no deadlines', () => {
  expect(recordWith({ hipaa: true }).deadlines).toEqual({ hours72: null, hipaa: null });
});
