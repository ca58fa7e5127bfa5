import { makeReplacement, type ReplacementDoors } from '../../../../src/features/replacement/makeReplacement';
import { answered, failed } from '../../../../src/mailbox/answer';
import type { AttachmentInfo, DraftMaker, MessageContent, NewDraft } from '../../../../src/mailbox/drafts';

const file: AttachmentInfo = {
  id: '1',
  name: 'offer.pdf',
  contentType: 'application/pdf',
  size: 100,
  inline: false,
  kind: 'file',
};
const content: MessageContent = {
  body: { kind: 'html', html: '<p>Hello</p>' },
  text: 'Hello',
  attachments: [file],
  sensitivity: null,
};
const draft: NewDraft = {
  to: [],
  cc: [],
  bcc: [],
  subject: 'Correction: Offer',
  body: content.body,
  readReceipt: false,
  replyAllTo: null,
};

/** A server where everything goes well; `asked` is what it was asked for, in order. */
const make = async (
  changes: Partial<Pick<DraftMaker, 'readContent' | 'createDraft' | 'copyAttachments'>> = {},
  doors: Partial<ReplacementDoors> = {},
) => {
  const asked: string[] = [];
  const noting =
    <A extends unknown[], R>(name: string, answer: (...given: A) => R) =>
    (...given: A): R => {
      asked.push(name);
      return answer(...given);
    };
  const mailbox = {
    readContent: noting('readContent', changes.readContent ?? (() => Promise.resolve(answered(content)))),
    createDraft: noting(
      'createDraft',
      changes.createDraft ?? (() => Promise.resolve(answered({ id: 'draft-1', webLink: null }))),
    ),
    copyAttachments: noting(
      'copyAttachments',
      changes.copyAttachments ?? (() => Promise.resolve(answered({ notCopied: [] }))),
    ),
  };
  const made = await makeReplacement('item-1', () => draft, {
    permitted: () => Promise.resolve(answered(mailbox)),
    stillOnScreen: () => true,
    onProgress: () => undefined,
    signal: new AbortController().signal,
    ...doors,
  });
  return { made, asked };
};
const failure = { kind: 'forbidden', doing: 'test' } as const;

test('the draft is made and the attachments are copied into it', async () => {
  expect(await make()).toEqual({
    made: { outcome: 'made', draftId: 'draft-1', notCopied: [], copyFailure: null },
    asked: ['readContent', 'createDraft', 'copyAttachments'],
  });
});

test('without attachments nothing is copied', async () => {
  const bare = () => Promise.resolve(answered({ ...content, attachments: [] }));
  expect((await make({ readContent: bare })).asked).toEqual(['readContent', 'createDraft']);
});

test('with another message on screen no draft is made', async () => {
  const { made, asked } = await make({}, { stillOnScreen: () => false });
  expect(made).toEqual({ outcome: 'itemChanged' });
  expect(asked).not.toContain('createDraft');
});

test('without permission nothing is read', async () => {
  const { made, asked } = await make({}, { permitted: () => Promise.resolve(failed(failure)) });
  expect([made, asked]).toEqual([{ outcome: 'failed', failure }, []]);
});

test('a draft that nobody answered about is uncertain, and nothing is copied', async () => {
  const silence = { kind: 'noAnswer', doing: 'createDraft' } as const;
  const { made, asked } = await make({ createDraft: () => Promise.resolve(failed(silence)) });
  expect(made).toEqual({ outcome: 'uncertain', failure: silence });
  expect(asked).not.toContain('copyAttachments');
});

test('attachments that could not be copied are named', async () => {
  const { made } = await make({
    copyAttachments: () => Promise.resolve(answered({ notCopied: ['offer.pdf'] })),
  });
  expect(made).toMatchObject({ outcome: 'made', notCopied: ['offer.pdf'] });
});

test('a copying that fails leaves a draft that is told of', async () => {
  const { made } = await make({ copyAttachments: () => Promise.resolve(failed(failure)) });
  expect(made).toMatchObject({ outcome: 'made', notCopied: null, copyFailure: failure });
});

test('a copying that the user stopped is no failure', async () => {
  const stop = new AbortController();
  const copyAttachments = () => {
    stop.abort();
    return Promise.resolve(failed({ kind: 'noAnswer', doing: 'copyAttachments' }));
  };
  const { made } = await make({ copyAttachments }, { signal: stop.signal });
  expect(made).toMatchObject({ outcome: 'made', notCopied: null, copyFailure: null });
});
