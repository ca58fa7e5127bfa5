import {
  addresseeOf,
  openedAt,
  planDrafts,
  stillSilent,
  wroteAt,
  type Addressee,
} from '../../../../src/features/letters/addressing';
import type { ReplyMail, Responses } from '../../../../src/mailbox/responses';
import type { LetterKind } from '../../../../src/policy/policy';
import { group, judged } from '../../core/recall/samples';

const outsider = (address: string, changes: Partial<Addressee> = {}): Addressee => ({
  name: address,
  address,
  field: 'to',
  group: false,
  circle: 'outsiders',
  ...changes,
});
const colleague = (address: string, changes: Partial<Addressee> = {}) =>
  outsider(address, { circle: 'colleagues', ...changes });
const eva = outsider('eva@other.example', { name: 'Eva Rey' });
const tom = outsider('tom@other.example', { name: 'Tom Ash' });
const ana = colleague('ana@norte.example', { name: 'Ana Gil' });
const luis = colleague('luis@norte.example', { name: 'Luis Sol' });

const on = (people: readonly { address: string }[]) => people.map(({ address }) => address);
const drafts = (kind: LetterKind, people: Addressee[]) =>
  planDrafts(kind, people).map(({ lines: { to, cc, bcc }, name, several }) => ({
    to: on(to),
    cc: on(cc),
    bcc: on(bcc),
    name,
    several,
  }));

describe('who gets which draft', () => {
  test('one person stands in To and is greeted by name', () => {
    expect(drafts('wrongPerson', [eva])).toEqual([
      { to: ['eva@other.example'], cc: [], bcc: [], name: 'Eva', several: false },
    ]);
  });

  test('several outsiders share one draft in Bcc and learn no names', () => {
    expect(drafts('wrongPerson', [eva, tom])).toEqual([
      { to: [], cc: [], bcc: ['eva@other.example', 'tom@other.example'], name: null, several: true },
    ]);
  });

  test.each(['wrongPerson', 'wrongGroup', 'sensitive', 'correction', 'tooEarly', 'noReplyAll'] as const)(
    'colleagues and outsiders never share a draft: %s',
    (kind) => {
      const planned = planDrafts(kind, [eva, ana, tom, luis]);
      expect(planned.length).toBeGreaterThan(1);
      for (const { lines, circle } of planned) {
        const inside = on([...lines.to, ...lines.bcc]).map((address) => address.endsWith('norte.example'));
        expect(new Set(inside)).toEqual(new Set([circle === 'colleagues']));
      }
    },
  );

  test('about personal data everybody gets a draft of their own', () => {
    expect(drafts('sensitive', [eva, ana, tom]).map(({ to }) => to)).toEqual([
      ['ana@norte.example'],
      ['eva@other.example'],
      ['tom@other.example'],
    ]);
  });

  test('but not hundreds of them', () => {
    const many = Array.from({ length: 300 }, (_, index) => outsider(`p${index}@other.example`));
    expect(drafts('sensitive', many)).toMatchObject([{ to: [], bcc: on(many) }]);
  });

  test('a group is several people, also where it is the only reader', () => {
    const team = colleague('team@norte.example', { name: 'Ventas', group: true });
    expect(drafts('wrongGroup', [team])).toEqual([
      { to: ['team@norte.example'], cc: [], bcc: [], name: null, several: true },
    ]);
  });

  test('a forgotten attachment goes to all, on the lines on which they stood', () => {
    expect(
      drafts('forgottenAttachment', [eva, { ...ana, field: 'cc' }, { ...luis, field: 'bcc' }]),
    ).toMatchObject([{ to: ['eva@other.example'], cc: ['ana@norte.example'], bcc: ['luis@norte.example'] }]);
  });

  test('nobody to write to is no draft', () => {
    expect(planDrafts('sensitive', [])).toEqual([]);
  });

  test('a draft takes names and addresses only, whatever else is known of the people', () => {
    expect(planDrafts('wrongPerson', [eva])[0]?.lines.to).toEqual([
      { name: 'Eva Rey', address: 'eva@other.example' },
    ]);
  });
});

describe('who is a colleague', () => {
  test.each([
    ['inside', 'colleagues'],
    ['onPremises', 'colleagues'],
    ['mixed', 'colleagues'],
    ['partner', 'outsiders'],
    ['outside', 'outsiders'],
    ['unknown', 'outsiders'],
  ] as const)('reach %s: %s', (reach, circle) => {
    expect(addresseeOf(judged('withinReach', { reach })).circle).toBe(circle);
  });

  test('a group with people outside is addressed as they are', () => {
    expect(addresseeOf(judged('partly', group(6, 2))).circle).toBe('outsiders');
    expect(addresseeOf(judged('withinReach', group(6, 0))).circle).toBe('colleagues');
  });
});

describe('letters that were opened before', () => {
  const written = [
    { at: '2026-11-18T10:05:00Z', letter: 'wrongPerson', to: ['eva@other.example'] },
    { at: '2026-11-19T10:05:00Z', letter: 'wrongPerson', to: ['tom@other.example', 'eva@other.example'] },
  ];
  const reply = (changes: Partial<ReplyMail> = {}): ReplyMail => ({
    id: '1',
    from: eva,
    receivedAt: '2026-11-20T08:00:00Z',
    link: 'inReplyTo',
    automatic: false,
    text: '',
    ...changes,
  });
  const silent = (...replies: ReplyMail[]) =>
    on(stillSilent([eva, tom, ana], written, { reports: [], replies, cutShort: false } satisfies Responses));

  test('are known by the letter and all its readers, in any order', () => {
    const opened = (letter: string, people: Addressee[]) =>
      planDrafts('wrongPerson', people).map((draft) => openedAt(written, letter, draft));
    expect(opened('wrongPerson', [eva, tom])).toEqual(['2026-11-19T10:05:00Z']);
    expect(opened('wrongPerson', [eva])).toEqual(['2026-11-18T10:05:00Z']);
    expect(opened('sensitive', [eva])).toEqual([null]);
  });

  test('give the last time that somebody was written to', () => {
    expect(wroteAt(written, ['EVA@other.example'])).toBe('2026-11-19T10:05:00Z');
    expect(wroteAt(written, ['ana@norte.example'])).toBeNull();
  });

  test('are followed by a second one only to those who have not answered since', () => {
    expect(silent(reply())).toEqual(['tom@other.example']);
    expect(silent(reply({ receivedAt: '2026-11-19T09:00:00Z' }))).toContain('eva@other.example');
  });

  test('an automatic reply is no answer', () => {
    expect(silent(reply({ automatic: true }))).toContain('eva@other.example');
  });

  test('where nobody could look for answers, all who were written to count, and nobody else', () => {
    expect(on(stillSilent([eva, tom, ana], written, null))).toEqual([
      'eva@other.example',
      'tom@other.example',
    ]);
  });
});
