import { createGraphMailbox } from '../../../../../src/adapters/exchange/graphMailbox';

interface Asked {
  method: string;
  path: string;
  body: string;
}

const uploads = 'https://outlook.example';
const mebibyte = 1024 * 1024;

/** Copies one file of so many bytes; `answer` may answer a request in place of a friendly Graph. */
async function copying(
  file: { size: number; listed?: number; isInline?: boolean; contentId?: string | null; unlisted?: boolean },
  answer: (asked: Asked) => Response | 'broken' | null = () => null,
  uploadUrl = `${uploads}/session?authtoken=x`,
) {
  const { size, listed = size, isInline = false, contentId = null, unlisted = false } = file;
  const asked: (Asked & { authorization: string | null; range: string | null })[] = [];
  const one = { '@odata.type': '#microsoft.graph.fileAttachment', id: 'a', name: 'large.png', isInline };
  const friendly = ({ method, path }: Asked): Response => {
    if (method === 'PUT') return new Response(null, { status: 200 });
    if (path.endsWith('/createUploadSession'))
      return Response.json({ uploadUrl, nextExpectedRanges: ['0-'] }, { status: 201 });
    if (method === 'POST') return Response.json({ id: 'new' }, { status: 201 });
    if (path.endsWith('/$value')) return new Response(new Uint8Array(size));
    const named = { ...one, size: listed, contentType: 'image/png' };
    if (path.endsWith('/attachments/a'))
      return Response.json({ ...named, contentId, contentBytes: Buffer.alloc(size).toString('base64') });
    const other = { ...one, id: 'b', name: 'small.txt', size: 4, contentType: 'text/plain' };
    if (path.endsWith('/attachments/b')) return Response.json({ ...other, contentBytes: 'AAAA' });
    return Response.json({ value: [{ ...named, ...(!unlisted && { contentId }) }, other] });
  };
  const mailbox = createGraphMailbox({
    origin: 'https://graph.example',
    uploadOrigin: uploads,
    signIn: { token: () => Promise.resolve({ ok: true, value: 'secret' }) },
    fetch: async (input, init) => {
      const request = new Request(input, init);
      const { method, url, headers } = request;
      const body = method === 'POST' ? await request.text() : '';
      const known = { method, path: new URL(url).pathname, body };
      asked.push({
        ...known,
        authorization: headers.get('Authorization'),
        range: headers.get('Content-Range'),
      });
      const said = answer(known);
      if (said === 'broken') throw new TypeError('Failed to fetch');
      return said ?? friendly(known);
    },
    isOnline: () => true,
    wait: () => Promise.resolve(),
  });
  const outcome = await mailbox.copyAttachments('sent', 'draft', () => undefined);
  const sent = asked.filter(({ method, body }) => method === 'POST' && !body.includes('small.txt'));
  const posts = sent.map(({ path }) => (path.endsWith('/createUploadSession') ? 'session' : 'request'));
  const session = sent.find(({ path }) => path.endsWith('/createUploadSession'))?.body;
  return { outcome, asked, posts, session: session === undefined ? null : (JSON.parse(session) as unknown) };
}

const whole = { ok: true, value: { notCopied: [] } };
const lacking = { ok: true, value: { notCopied: ['large.png'] } };
const refusal = (status: number, code: string) => Response.json({ error: { code } }, { status });

test('a large file goes in parts to the address of its session, and no token goes along', async () => {
  const { outcome, asked } = await copying({ size: 4 * mebibyte });
  expect(outcome).toEqual(whole);
  const puts = asked.filter(({ method }) => method === 'PUT');
  expect(puts.map(({ authorization, range }) => [authorization, range])).toEqual([
    [null, 'bytes 0-3276799/4194304'],
    [null, 'bytes 3276800-4194303/4194304'],
  ]);
});

test('never goes to another host: it is named as not copied', async () => {
  const { outcome, asked } = await copying(
    { size: 4 * mebibyte },
    () => null,
    'https://elsewhere.example/session',
  );
  expect(outcome).toEqual(lacking);
  expect(asked.some(({ method }) => method === 'PUT')).toBe(false);
});

test.each([
  ['the list tells', false],
  ['only the picture itself tells', true],
])('a large picture in the body keeps its place, where %s how the body names it', async (_, unlisted) => {
  const { outcome, session } = await copying({
    size: 4 * mebibyte,
    isInline: true,
    contentId: 'picture1',
    unlisted,
  });
  expect(outcome).toEqual(whole);
  expect(session).toMatchObject({
    AttachmentItem: { isInline: true, contentId: 'picture1', size: 4 * mebibyte },
  });
});

test('a file that the body names without its being inline keeps its name as well', async () => {
  const { session } = await copying({ size: 4 * mebibyte, contentId: 'picture1' });
  expect(session).toMatchObject({ AttachmentItem: { isInline: false, contentId: 'picture1' } });
});

test.each([
  ['well below', 2 * mebibyte, 2 * mebibyte, ['request']],
  ['exactly 3 MiB, too long once it is encoded', 3 * mebibyte, 3 * mebibyte, ['session']],
  ['listed as small and larger in truth', 4 * mebibyte, 2 * mebibyte, ['session']],
  ['listed as large and smaller in truth', 2 * mebibyte, 4 * mebibyte, ['request']],
])('by its real size, as it is encoded: %s', async (_, size, listed, expected) => {
  const { outcome, posts } = await copying({ size, listed });
  expect(outcome).toEqual(whole);
  expect(posts).toEqual(expected);
});

test.each([413, 400])('refused in one request with %i it goes by a session', async (status) => {
  const { outcome, posts } = await copying({ size: 2 * mebibyte }, ({ method, path, body }) =>
    method === 'POST' && path.endsWith('/attachments') && body.length > 1000
      ? refusal(status, 'RequestEntityTooLarge')
      : null,
  );
  expect(outcome).toEqual(whole);
  expect(posts).toEqual(['request', 'session']);
});

test('refused by a session for being too small it goes in one request, if that can be', async () => {
  const tooSmall = ({ path }: Asked) =>
    path.endsWith('/createUploadSession')
      ? refusal(400, 'ErrorAttachmentSizeShouldNotBeLessThanMinimumSize')
      : null;
  const between = await copying({ size: 3 * mebibyte - 2048 }, tooSmall);
  expect(between.outcome).toEqual(whole);
  expect(between.posts).toEqual(['session', 'request']);
  const large = await copying({ size: 4 * mebibyte }, tooSmall);
  expect(large.outcome).toEqual(lacking);
  expect(large.posts).toEqual(['session']);
});

test.each<[string, (asked: Asked) => Response | 'broken' | null]>([
  [
    'the session is refused, as in shared mailboxes',
    ({ path }) => (path.endsWith('/createUploadSession') ? refusal(403, 'ErrorAccessDenied') : null),
  ],
  ['the upload host does not let this page in', ({ method }) => (method === 'PUT' ? 'broken' : null)],
])('where %s, it alone is named as not copied', async (_, answer) => {
  const { outcome, asked } = await copying({ size: 4 * mebibyte }, answer);
  expect(outcome).toEqual(lacking);
  expect(asked.some(({ body }) => body.includes('small.txt'))).toBe(true);
});
