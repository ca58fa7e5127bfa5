import { openDraft, type DraftDoors } from '../../../../src/features/drafting/openDraft';
import { answered, failed } from '../../../../src/mailbox/answer';
import type { NewDraft } from '../../../../src/mailbox/drafts';
import type { MessageDraft } from '../../../../src/mailbox/types';

const eva = { name: 'Eva Rey', address: 'eva@other.example' };
const draft: NewDraft = {
  to: [eva],
  cc: [],
  bcc: [],
  subject: 'About this morning',
  body: { kind: 'text', text: 'Hello' },
  readReceipt: false,
  replyAllTo: null,
};

/** Doors where everything goes well; what was asked through them is kept. */
const doorsWhere = (changes: Partial<DraftDoors> = {}) => {
  const forms: MessageDraft[] = [];
  const made: NewDraft[] = [];
  const shown: string[] = [];
  const notes: string[] = [];
  const createDraft = (one: NewDraft) => {
    made.push(one);
    return Promise.resolve(answered({ id: 'draft-1', webLink: null }));
  };
  const doors: DraftDoors = {
    write: (form) => {
      forms.push(form);
      return true;
    },
    permitted: () => Promise.resolve(answered({ createDraft })),
    openMessage: (id) => {
      shown.push(id);
      return true;
    },
    stillOnScreen: () => true,
    noteFirst: () => {
      notes.push(`noted with ${forms.length + shown.length} open`);
      return Promise.resolve();
    },
    takeBack: () => {
      notes.push('taken back');
    },
    ...changes,
  };
  return { doors, forms, made, shown, notes };
};

test('an ordinary draft opens in Outlook’s own form, and no server is asked', async () => {
  const { doors, forms, made, notes } = doorsWhere();
  expect(await openDraft(draft, doors)).toEqual({ outcome: 'opened' });
  expect(notes).toEqual(['noted with 0 open']);
  expect(forms).toEqual([{ to: [eva], cc: [], bcc: [], subject: 'About this morning', bodyText: 'Hello' }]);
  expect(made).toEqual([]);
});

test.each([
  ['with a receipt', { readReceipt: true }],
  ['in the conversation', { replyAllTo: 'item-1' }],
  ['with a formatted body', { body: { kind: 'html', html: '<p>Hello</p>' } }],
] as const)('a draft %s is made on the server and opened from Drafts', async (_, changes) => {
  const { doors, forms, made, shown, notes } = doorsWhere();
  expect(await openDraft({ ...draft, ...changes }, doors)).toEqual({ outcome: 'openedFromDrafts' });
  expect(notes).toEqual(['noted with 0 open']);
  expect(forms).toEqual([]);
  expect(made).toEqual([{ ...draft, ...changes }]);
  expect(shown).toEqual(['draft-1']);
});

test('where there is no form, or it cannot take the draft, the server makes it', async () => {
  const { doors, made, notes } = doorsWhere({ write: () => false, openMessage: () => false });
  expect(await openDraft(draft, doors)).toEqual({ outcome: 'inDrafts' });
  expect(notes).toEqual(['noted with 0 open']);
  expect(made).toEqual([draft]);
});

test('with another message on screen nothing is made', async () => {
  const { doors, forms, made } = doorsWhere({ stillOnScreen: () => false });
  expect(await openDraft({ ...draft, readReceipt: true }, doors)).toEqual({ outcome: 'itemChanged' });
  expect(await openDraft(draft, doors)).toEqual({ outcome: 'itemChanged' });
  expect([forms, made]).toEqual([[], []]);
});

test('a message that left the screen while permission was asked for gets no draft', async () => {
  const answers = [true, false];
  const { doors, made } = doorsWhere({ stillOnScreen: () => answers.shift() ?? false });
  expect(await openDraft({ ...draft, readReceipt: true }, doors)).toEqual({ outcome: 'itemChanged' });
  expect(made).toEqual([]);
});

test('permission refused is a failure, and nothing is made', async () => {
  const failure = { kind: 'consentRefused', doing: 'signIn' } as const;
  const { doors, made, notes } = doorsWhere({
    write: () => false,
    permitted: () => Promise.resolve(failed(failure)),
  });
  expect(await openDraft(draft, doors)).toEqual({ outcome: 'failed', failure });
  expect(notes.at(-1)).toBe('taken back');
  expect(made).toEqual([]);
});

test.each([
  ['noAnswer', 'uncertain'],
  ['serverError', 'uncertain'],
  ['forbidden', 'failed'],
  ['offline', 'failed'],
] as const)('%s from the server is %s', async (kind, outcome) => {
  const failure = { kind, doing: 'createDraft' } as const;
  const { doors, shown, notes } = doorsWhere({
    write: () => false,
    permitted: () => Promise.resolve(answered({ createDraft: () => Promise.resolve(failed(failure)) })),
  });
  expect(await openDraft(draft, doors)).toEqual({ outcome, failure });
  expect(shown).toEqual([]);
  expect(notes.at(-1)).toBe('taken back');
});

test('a message that left the screen while that was noted gets no form, and the note is taken back', async () => {
  const answers = [true, false];
  const { doors, forms, notes } = doorsWhere({ stillOnScreen: () => answers.shift() ?? false });
  expect(await openDraft(draft, doors)).toEqual({ outcome: 'itemChanged' });
  expect(forms).toEqual([]);
  expect(notes.at(-1)).toBe('taken back');
});
