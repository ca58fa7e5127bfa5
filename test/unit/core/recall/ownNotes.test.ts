import { marksOf, noNotes, type MessageNotes } from '../../../../src/mailbox/notes';
import { changedNotes, notesOf } from '../../../../src/core/recall/ownNotes';
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
const message = { internetMessageId: messageId, notes: kept };

describe('notes that are changed before the message is known', () => {
  const early = changedNotes(changedNotes(undefined, null, { cause: 'regret' }), null, {
    done: { call: ago(1, 'minutes') },
    written: [letter(1)],
  });

  it('hold at once, and are not kept yet', () => {
    expect(notesOf(early, null)).toMatchObject({ cause: 'regret', sensitive: null, written: [letter(1)] });
    expect(early.kept).toBe(false);
  });

  it('are laid over the kept notes when it is, and take nothing from them', () => {
    const expected = {
      ...kept,
      cause: 'regret',
      done: { recall: ago(9, 'minutes'), call: ago(1, 'minutes') },
      written: [letter(8), letter(1)],
    };
    expect(notesOf(early, message)).toEqual(expected);
    expect(changedNotes(early, message, {})).toEqual({ notes: expected, pending: null, kept: null });
  });

  it('belong to the message also where it had none', () => {
    const { notes } = changedNotes(early, { internetMessageId: messageId, notes: null }, {});
    expect(notes).toMatchObject({ internetMessageId: messageId, cause: 'regret', written: [letter(1)] });
  });
});

describe('notes that are changed with the message known', () => {
  const own = changedNotes(undefined, message, { ticked: {}, sensitive: false });

  it('are changed as said', () => {
    expect(own).toEqual({ notes: { ...kept, ticked: {}, sensitive: false }, pending: null, kept: null });
  });

  it('stay while the message is looked for again, and take what is said meanwhile', () => {
    const meanwhile = changedNotes(own, null, { done: {} });
    expect(notesOf(meanwhile, null)).toEqual({ ...kept, ticked: {}, sensitive: false, done: {} });
    expect(changedNotes(meanwhile, message, {}).notes).toEqual(notesOf(meanwhile, null));
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
