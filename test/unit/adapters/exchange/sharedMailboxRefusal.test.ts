import { createGraphMailbox } from '../../../../src/adapters/exchange/graphMailbox';
import { forSharedMailbox } from '../../../../src/adapters/exchange/sharedMailboxRefusal';

const owner = 'projects@contoso.com';

/** The mailbox of somebody else over a Graph that answers everything with these. */
function sharedMailbox(status: number, body: unknown = {}) {
  const paths: string[] = [];
  const bodies: string[] = [];
  const scopes: (readonly string[])[] = [];
  const mailbox = createGraphMailbox({
    origin: 'https://graph.test',
    owner,
    signIn: {
      token: (wanted) => {
        scopes.push(wanted);
        return Promise.resolve({ ok: true, value: 'token' });
      },
    },
    fetch: async (input) => {
      const request = input as Request;
      paths.push(decodeURIComponent(request.url.replace('https://graph.test', '')));
      bodies.push(await request.text());
      return new Response(JSON.stringify(body), { status });
    },
    isOnline: () => true,
    newId: () => 'id',
    wait: () => Promise.resolve(),
  });
  return { mailbox, paths, bodies, scopes };
}

test('messages and folders are asked for in the mailbox of the owner, with the shared permissions on top', async () => {
  const { mailbox, paths, scopes } = sharedMailbox(202);
  await mailbox.requestRecall('message');
  expect(paths).toEqual([`/beta/users/${owner}/mailFolders/sentitems/messages/message/recall`]);
  expect(scopes).toEqual([
    ['User.Read', 'Mail.Read', 'Mail.ReadWrite', 'Mail.Read.Shared', 'Mail.ReadWrite.Shared'],
  ]);
});

test('parts of a batch too; who is signed in and the organization stay the user’s', async () => {
  const { mailbox, bodies } = sharedMailbox(200, { responses: [] });
  await mailbox.readSentMessage({ id: 'message', internetMessageId: null });
  const { requests } = JSON.parse(bodies[0] ?? '') as { requests: { url: string }[] };
  expect(requests.map(({ url }) => decodeURIComponent(url.split('?')[0] ?? ''))).toEqual([
    `/users/${owner}/messages/message`,
    `/users/${owner}/mailFolders/sentitems`,
    `/users/${owner}/mailFolders/drafts`,
    `/users/${owner}/mailFolders/outbox`,
    '/me',
    '/organization',
  ]);
});

test('mail tips are asked for as oneself', async () => {
  const { mailbox, paths } = sharedMailbox(200, { value: [] });
  await mailbox.readMailTips(['ana@contoso.com']);
  expect(paths).toEqual(['/v1.0/me/getMailTips']);
});

test('only what is read and written in mail has a shared counterpart', () => {
  expect(forSharedMailbox(['User.Read', 'Mail.Read'])).toEqual([
    'User.Read',
    'Mail.Read',
    'Mail.Read.Shared',
  ]);
});
