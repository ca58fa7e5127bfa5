import { marksOf, noNotes, type MessageNotes } from '../../../../src/mailbox/notes';
import { combined, mergeNotes, notesOf, type NotesChange } from '../../../../src/core/recall/ownNotes';
import { ago } from './input';
import { messageId } from './samples';

const letter = (minutes: number) => ({
  at: ago(minutes, 'minutes'),
  letter: 'sensitive',
  to: ['eva@x.example'],
});
const kept: MessageNotes = {
  ...noNotes(messageId),
  cause: 'wrongPeople',
  sensitive: true,
  unintended: ['eva@x.example'],
  ticked: { call: false },
  done: { recall: ago(9, 'minutes') },
  written: [letter(8)],
};

describe('a change', () => {
  it.each<[string, NotesChange, Partial<MessageNotes>]>([
    ['of the answer', { cause: 'regret' }, { cause: 'regret' }],
    ['that unsays the answer', { cause: null, sensitive: null }, { cause: null, sensitive: null }],
    [
      'that marks',
      { unintended: { 'ana@x.example': true } },
      { unintended: ['eva@x.example', 'ana@x.example'] },
    ],
    ['that marks once more', { unintended: { 'eva@x.example': true } }, {}],
    ['that unmarks', { unintended: { 'eva@x.example': false } }, { unintended: [] }],
    ['that ticks', { ticked: { write: true } }, { ticked: { call: false, write: true } }],
    ['of what was done', { done: { call: 'now' } }, { done: { ...kept.done, call: 'now' } }],
    ['that takes a step back', { done: { recall: null } }, { done: {} }],
    ['with a letter', { written: [letter(1)] }, { written: [letter(8), letter(1)] }],
    ['with a letter that is there', { written: [letter(8)] }, {}],
    ['that takes a letter back', { notWritten: [letter(8)] }, { written: [] }],
    [
      'of the report',
      { report: { saidAt: 'now', notRemoved: [] } },
      { report: { saidAt: 'now', notRemoved: [] } },
    ],
    ['of nothing', {}, {}],
  ])('%s leaves all else as it is', (_, change, expected) => {
    expect(mergeNotes(kept, change)).toEqual({ ...kept, ...expected });
  });

  it('put twice is the change put once', () => {
    const change = { done: { call: 'now' }, unintended: { 'ana@x.example': true }, written: [letter(1)] };
    expect(mergeNotes(mergeNotes(kept, change), change)).toEqual(mergeNotes(kept, change));
  });

  it('leaves alone what a later version of the add-in keeps there', () => {
    const later = { ...kept, mood: 'calm' };
    expect(mergeNotes(later, { cause: 'regret' })).toEqual({ ...later, cause: 'regret' });
  });
});

test('two changes as one are the one after the other', () => {
  const first: NotesChange = {
    cause: 'regret',
    done: { call: 'one' },
    unintended: { 'ana@x.example': true },
    written: [letter(2)],
  };
  const second: NotesChange = {
    sensitive: false,
    done: { call: null, write: 'two' },
    unintended: { 'ana@x.example': false, 'eva@x.example': false },
    written: [letter(1)],
    notWritten: [letter(2)],
  };
  const oneByOne = mergeNotes(mergeNotes(kept, first), second);
  expect(mergeNotes(kept, combined(first, second))).toEqual(oneByOne);
  expect(oneByOne).toMatchObject({ done: { write: 'two' }, unintended: [], written: [letter(8), letter(1)] });
});

describe('the notes that hold', () => {
  const own = {
    kept: null,
    keptAt: 0,
    writing: { cause: 'regret' },
    unkept: { sensitive: false },
    failure: null,
  } as const;

  it('are those kept with the message, with what is being written and what is not yet written on top', () => {
    expect(notesOf(own, { internetMessageId: messageId, notes: kept })).toEqual({
      ...kept,
      cause: 'regret',
      sensitive: false,
    });
    expect(
      notesOf({ ...own, kept: { ...kept, unintended: [] } }, { internetMessageId: messageId, notes: kept }),
    ).toMatchObject({ unintended: [], cause: 'regret' });
  });

  it('hold before the message is known, and belong to it also where it had none', () => {
    expect(notesOf(own, null)).toMatchObject({ internetMessageId: '', cause: 'regret', written: [] });
    expect(notesOf(own, { internetMessageId: messageId, notes: null }).internetMessageId).toBe(messageId);
    expect(notesOf(undefined, { internetMessageId: messageId, notes: kept })).toBe(kept);
  });
});

describe('marks', () => {
  it('count only where it went to the wrong people', () => {
    expect(marksOf(kept)).toEqual(['eva@x.example']);
    expect(marksOf({ ...kept, cause: 'wrongContent' })).toEqual([]);
    expect(marksOf({ ...kept, cause: null })).toEqual([]);
    expect(marksOf(null)).toEqual([]);
  });
});
