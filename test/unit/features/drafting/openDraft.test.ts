import { openDraft, type DraftDoors } from '../../../../src/features/drafting/openDraft';
import { answered, failed, type Failure, type FailureKind } from '../../../../src/mailbox/answer';
import type { NewDraft } from '../../../../src/mailbox/drafts';
import type { MessageDraft, WindowOpening } from '../../../../src/mailbox/types';

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

/** Doors where everything goes well; what was asked through them is kept, in order. */
const doorsWhere = (changes: Partial<DraftDoors> = {}) => {
  const forms: MessageDraft[] = [];
  const made: NewDraft[] = [];
  const done: string[] = [];
  const createDraft = (one: NewDraft) => {
    made.push(one);
    done.push('made');
    return Promise.resolve(answered({ id: 'draft-1', webLink: null }));
  };
  const doors: DraftDoors = {
    write: (form) => {
      forms.push(form);
      done.push('form');
      return Promise.resolve('opened');
    },
    permitted: () => Promise.resolve(answered({ createDraft })),
    openMessage: (id) => {
      done.push(`shown ${id}`);
      return Promise.resolve('opened');
    },
    stillOnScreen: () => true,
    noteFirst: () => {
      done.push('noted');
      return Promise.resolve();
    },
    takeBack: () => {
      done.push('taken back');
    },
    ...changes,
  };
  return { doors, forms, made, done };
};

const failure = (kind: FailureKind): Failure => ({ kind, doing: 'createDraft' });
const failing = (told: Failure) => ({
  permitted: () => Promise.resolve(answered({ createDraft: () => Promise.resolve(failed(told)) })),
});

test('a draft lies in Drafts before anything is opened, and no form is asked for', async () => {
  const { doors, forms, made, done } = doorsWhere();
  expect(await openDraft(draft, doors)).toEqual({ outcome: 'openedFromDrafts' });
  expect(done).toEqual(['made', 'noted', 'shown draft-1']);
  expect(made).toEqual([draft]);
  expect(forms).toEqual([]);
});

test.each<[WindowOpening, string]>([
  ['opened', 'openedFromDrafts'],
  ['asked', 'openedFromDrafts'],
  ['cannot', 'inDrafts'],
])('whatever Outlook says of the window (%s), it is in Drafts and stays noted', async (opening, outcome) => {
  const { doors, done } = doorsWhere({ openMessage: () => Promise.resolve(opening) });
  expect(await openDraft(draft, doors)).toEqual({ outcome });
  expect(done).toEqual(['made', 'noted']);
});

describe('where no server can be asked', () => {
  test.each<[WindowOpening, string, string[]]>([
    ['opened', 'opened', ['noted']],
    ['asked', 'asked', ['noted', 'taken back']],
    ['cannot', 'failed', ['noted', 'taken back']],
  ])('a form is the way; what Outlook says of it counts: %s', async (opening, outcome, expected) => {
    const { doors, done } = doorsWhere({ permitted: null, write: () => Promise.resolve(opening) });
    expect(await openDraft(draft, doors)).toMatchObject({ outcome });
    expect(done).toEqual(expected);
  });

  test('the form gets the lines and the text', async () => {
    const { doors, forms } = doorsWhere({ permitted: null });
    await openDraft(draft, doors);
    expect(forms).toEqual([{ to: [eva], cc: [], bcc: [], subject: 'About this morning', bodyText: 'Hello' }]);
  });

  test.each([
    ['a receipt', { readReceipt: true }],
    ['a place in the conversation', { replyAllTo: 'item-1' }],
    ['a formatted body', { body: { kind: 'html', html: '<p>Hello</p>' } }],
  ] as const)('%s would be lost in a form, so none is asked for', async (_, changes) => {
    const { doors, done } = doorsWhere({ permitted: null });
    expect(await openDraft({ ...draft, ...changes }, doors)).toMatchObject({ outcome: 'failed' });
    expect(done).toEqual([]);
  });

  test('a message that left the screen while that was noted gets no form, and the note is taken back', async () => {
    const answers = [true, false];
    const { doors, done } = doorsWhere({
      permitted: null,
      stillOnScreen: () => answers.shift() ?? false,
    });
    expect(await openDraft(draft, doors)).toEqual({ outcome: 'itemChanged' });
    expect(done).toEqual(['noted', 'taken back']);
  });
});

test('with another message on screen nothing is made', async () => {
  const { doors, done } = doorsWhere({ stillOnScreen: () => false });
  expect(await openDraft(draft, doors)).toEqual({ outcome: 'itemChanged' });
  expect(done).toEqual([]);
});

test('a message that left the screen while permission was asked for gets no draft', async () => {
  const answers = [true, false];
  const { doors, done } = doorsWhere({ stillOnScreen: () => answers.shift() ?? false });
  expect(await openDraft(draft, doors)).toEqual({ outcome: 'itemChanged' });
  expect(done).toEqual([]);
});

test('without permission Outlook’s own form is the way', async () => {
  const { doors, made, done } = doorsWhere({
    permitted: () => Promise.resolve(failed({ kind: 'consentRefused', doing: 'signIn' })),
  });
  expect(await openDraft(draft, doors)).toEqual({ outcome: 'opened' });
  expect(done).toEqual(['noted', 'form']);
  expect(made).toEqual([]);
});

test.each<[FailureKind, string, string[]]>([
  ['noAnswer', 'uncertain', []],
  ['serverError', 'uncertain', []],
  ['forbidden', 'opened', ['noted', 'form']],
  ['offline', 'opened', ['noted', 'form']],
])('%s from the server is %s', async (kind, outcome, expected) => {
  const { doors, done } = doorsWhere(failing(failure(kind)));
  expect(await openDraft(draft, doors)).toMatchObject({ outcome });
  expect(done).toEqual(expected);
});

test('what was left unfinished in Drafts is told, and no form hides it', async () => {
  const left: Failure = { ...failure('forbidden'), draftLeft: true };
  const { doors, done } = doorsWhere(failing(left));
  expect(await openDraft(draft, doors)).toEqual({ outcome: 'failed', failure: left });
  expect(done).toEqual([]);
});
