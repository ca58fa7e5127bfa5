import { notesFrom, notesText } from '../../../../../src/adapters/exchange/messages/notesProperty';
import { noNotes, type Cause, type MessageNotes, type StepName } from '../../../../../src/mailbox/notes';
import later from './fixtures/notes.later.json';
import unversioned from './fixtures/notes.unversioned.json';

const id = '<1@contoso.com>';
const at = '2026-11-20T10:05:00.000Z';
const letter = { at, letter: 'disregard', to: ['ben@contoso.com'] };
const read = (text: string | null) => notesFrom(text, id);
const again = (notes: MessageNotes) => read(notesText(notes));

const steps = Object.keys({
  stopSharing: true,
  recall: true,
  tellPrivacy: true,
  call: true,
  write: true,
  correct: true,
  record: true,
  leave: true,
} satisfies Record<StepName, true>) as StepName[];
const causes = Object.keys({
  wrongPeople: true,
  wrongContent: true,
  tooEarly: true,
  regret: true,
  smallSlip: true,
} satisfies Record<Cause, true>) as Cause[];

test.each<[string, Partial<MessageNotes>]>([
  ['nothing', {}],
  ...causes.map((cause): [string, Partial<MessageNotes>] => [`the cause ${cause}`, { cause }]),
  ['that it is sensitive', { sensitive: true }],
  ['that it is not', { sensitive: false }],
  ['who should not have it', { unintended: ['ben@contoso.com', 'eva@norte.example'] }],
  ...steps.flatMap((step): [string, Partial<MessageNotes>][] => [
    [`the step ${step} ticked`, { ticked: { [step]: true } }],
    [`the step ${step} unticked`, { ticked: { [step]: false } }],
    [`the step ${step} done`, { done: { [step]: at } }],
  ]),
  ['letters with and without a subject', { written: [letter, { ...letter, subject: 'Please disregard' }] }],
  ['what the report said', { report: { saidAt: at, notRemoved: ['eva@norte.example'] } }],
  ['the copy that was made', { replacement: { at, draftId: 'AAMkdraft=' } }],
])('%s is read as it was written', (_what, said) => {
  const notes = { ...noNotes(id), ...said };
  expect(again(notes)).toEqual(notes);
});

test('the format that had no version is read', () => {
  expect(read(unversioned.empty)).toEqual(noNotes(id));
  expect(read(unversioned.withoutReplacement)).toEqual({
    ...noNotes(id),
    cause: 'regret',
    sensitive: false,
    written: [letter],
  });
  expect(read(unversioned.full)).toEqual(JSON.parse(unversioned.full));
});

test('notes of another message are not given, and none of a message without an identity', () => {
  expect(notesFrom(unversioned.full, '<2@contoso.com>')).toBeNull();
  expect(notesFrom(unversioned.full, '')).toBeNull();
  expect(read(null)).toBeNull();
});

test('what cannot be read costs nothing else', () => {
  expect(read(JSON.stringify(later))).toMatchObject({
    cause: null,
    sensitive: null,
    unintended: ['ben@contoso.com'],
    ticked: { recall: true },
    done: { write: at },
    written: [{ letter: 'apology' }],
    report: { notRemoved: [] },
    replacement: null,
  });
});

test('what a later version wrote is changed by this one, and nothing of it is lost', () => {
  const notes = read(JSON.stringify(later)) ?? noNotes(id);
  expect(JSON.parse(notesText(notes))).toEqual(later);
  const next = { ...notes, cause: 'regret' as const, done: { ...notes.done, call: at }, unintended: [] };
  expect(JSON.parse(notesText(again(next) ?? noNotes(id)))).toEqual({
    ...later,
    cause: 'regret',
    unintended: [{ group: 'all@contoso.com' }],
    done: { ...later.done, call: at },
    unread: { cause: 'stolenDevice', done: { call: 'yesterday' } },
  });
});

test('a text that was cut short is not written over', () => {
  const cut = unversioned.full.slice(0, 255);
  const notes = read(cut);
  expect(notes).toMatchObject(noNotes(id));
  expect(notesText({ ...(notes ?? noNotes(id)), cause: 'regret' })).toContain(JSON.stringify(cut));
});
