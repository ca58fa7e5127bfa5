import { findLinks, lookAtFiles } from '../../../../src/features/linkedFiles/lookUp';
import { mostLinks } from '../../../../src/core/texts/links';
import { answered, failed, type Answer } from '../../../../src/mailbox/answer';
import type { AttachmentInfo, MessageContent } from '../../../../src/mailbox/drafts';
import type { SharedFile } from '../../../../src/mailbox/files';
import { link } from './samples';

const signal = new AbortController().signal;
const gone = failed({ kind: 'notFound', doing: 'findSharedFiles' });
const offline = failed({ kind: 'offline', doing: 'anything' });

function mailboxWith(
  text: string,
  attachments: Partial<AttachmentInfo>[] = [],
  attached: Answer<string[]> = answered([]),
) {
  const asked: string[] = [];
  const content: MessageContent = {
    body: { kind: 'text', text },
    text,
    attachments: attachments as AttachmentInfo[],
    sensitivity: null,
  };
  return {
    asked,
    readContent: () => Promise.resolve(answered(content)),
    readAttachedLinks: () => {
      asked.push('attached');
      return Promise.resolve(attached);
    },
  };
}

test('links of the body and of cloud attachments are found, each once', async () => {
  const mailbox = mailboxWith(
    link,
    [{ kind: 'reference' }],
    answered([`${link}?e=9`, `${link}2`, 'https://x.example']),
  );
  expect(await findLinks(mailbox, 'id', signal)).toEqual(answered({ links: [link, `${link}2`], more: 0 }));
});

test('without a cloud attachment nobody is asked where one leads', async () => {
  const mailbox = mailboxWith('no link', [{ kind: 'file' }]);
  expect(await findLinks(mailbox, 'id', signal)).toEqual(answered({ links: [], more: 0 }));
  expect(mailbox.asked).toEqual([]);
});

test('what exceeds the limit is counted, not forgotten', async () => {
  const many = Array.from({ length: mostLinks + 3 }, (_, index) => `${link}${index}`).join(' ');
  const found = await findLinks(mailboxWith(many), 'id', signal);
  expect(found).toMatchObject({ value: { more: 3 } });
});

test('a failure to read the message or its attachments is told', async () => {
  const unread = { ...mailboxWith(''), readContent: () => Promise.resolve(offline) };
  expect(await findLinks(unread, 'id', signal)).toEqual(offline);
  expect(await findLinks(mailboxWith(link, [{ kind: 'reference' }], offline), 'id', signal)).toEqual(offline);
});

test('two links to one file are one file; a link to none keeps its place and its reason', async () => {
  const sharing = answered({ permissions: [], cutShort: false });
  const readFor: string[][] = [];
  const item = (url: string, itemId: string): Answer<SharedFile> =>
    answered({ url, driveId: 'd', itemId, name: itemId });
  const looked = await lookAtFiles(
    {
      findSharedFiles: () =>
        Promise.resolve(answered([item('a', '1'), gone, item('c', '2'), item('d', '1')])),
      readSharing: (files) => {
        readFor.push(files.map(({ itemId }) => itemId));
        return Promise.resolve(answered(files.map(() => sharing)));
      },
    },
    ['a', 'b', 'c', 'd'],
  );
  expect(readFor).toEqual([['1', '2']]);
  expect(looked).toMatchObject({
    value: [
      { url: 'a', file: { itemId: '1', urls: ['a', 'd'] }, sharing },
      { url: 'b', file: null, sharing: gone },
      { url: 'c', file: { itemId: '2', urls: ['c'] }, sharing },
    ],
  });
});

test.each(['findSharedFiles', 'readSharing'] as const)(
  'a failure of %s as a whole is told',
  async (method) => {
    const mailbox = {
      findSharedFiles: () => Promise.resolve(answered([])),
      readSharing: () => Promise.resolve(answered([])),
      [method]: () => Promise.resolve(offline),
    };
    expect(await lookAtFiles(mailbox, ['a'])).toEqual(offline);
  },
);
