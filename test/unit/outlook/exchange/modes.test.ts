import { SignInService } from '../../../outlook/signIn/signInService';
import { SimulatedTokenOffice } from '../../../outlook/signIn/tokenOffice';
import { signInEnds } from '../../../outlook/world/modesSchema';
import {
  ana,
  ben,
  fromAna,
  mailboxOf,
  newest,
  startExchange,
  stopClocks,
  subjects,
  worldFile,
} from '../smallWorld';
import { graphClient } from './graphClient';

afterEach(stopClocks);

/* Each mode shows what it says, on a stage that without it does the kinder thing. */

type Changes = Record<string, unknown>;

const start = (modes: Changes, message: Changes = {}, changes: Changes = {}) => {
  const exchange = startExchange([fromAna(message)], { modes, ...changes });
  const sent = newest(exchange, ana, 'sentItems');
  const path = `/v1.0/me/messages/${encodeURIComponent(sent.id)}`;
  return { exchange, sent, path, ...graphClient(exchange) };
};

interface List {
  value: { subject?: string; singleValueExtendedProperties?: { value: string }[] }[];
  '@odata.nextLink'?: string;
}
const own = 'String {2d1f3c0e-5a86-4b1e-9c55-7e9f6e0b8a41} Name Note';
const record = (value: string) => ({ singleValueExtendedProperties: [{ id: own, value }] });
const expand = `$expand=singleValueExtendedProperties($filter=id eq '${own}')`;
const byMessageId = (id: string) => `$filter=${encodeURIComponent(`internetMessageId eq '${id}'`)}`;

test.each([
  [{ listsCutTexts: true }, 255],
  [{}, 300],
])('%j: a long value comes from a list with %i characters, and whole by id', async (modes, length) => {
  const { get, patch, path, sent } = start(modes);
  await patch(path, record('x'.repeat(300)));
  const list = await get(`/v1.0/me/messages?$select=id&${byMessageId(sent.internetMessageId)}&${expand}`);
  const one = await get(`${path}?$select=id&${expand}`);
  expect((list.json as List).value[0]?.singleValueExtendedProperties?.[0]?.value).toHaveLength(length);
  expect((one.json as List['value'][0]).singleValueExtendedProperties?.[0]?.value).toHaveLength(300);
});

test.each([
  [{ shortPages: true }, [2, 2, 1]],
  [{}, [5]],
])('%j: five messages come in pages of %j', async (modes, sizes) => {
  const messages = [1, 2, 3, 4, 5].map((n) => fromAna({ id: `m${n}`, subject: `${n}`, sentAt: `-PT${n}M` }));
  const { get } = graphClient(startExchange(messages, { modes }));
  const pages: string[][] = [];
  let next: string | undefined =
    '/v1.0/me/mailFolders/sentitems/messages?$select=subject&$orderby=sentDateTime desc&$top=10';
  while (next !== undefined) {
    const list: List = (await get(next)).json as List;
    pages.push(list.value.map(({ subject = '' }) => subject));
    const link: string | undefined = list['@odata.nextLink'];
    next = link && new URL(link).pathname + new URL(link).search;
  }
  expect(pages.map(({ length }) => length)).toEqual(sizes);
  expect(pages.flat()).toEqual(['1', '2', '3', '4', '5']);
});

test('shortPages: also attachments and held messages', async () => {
  const attachments = [1, 2, 3].map((n) => ({ name: `${n}`, size: 1 }));
  const { get, path } = start({ shortPages: true }, { attachments });
  const list = (await get(`${path}/attachments?$select=id,name&$top=100`)).json as List;
  expect(list.value).toHaveLength(2);
  expect(list['@odata.nextLink']).toContain('%24skip=2');
});

test.each([
  [{ batchIdsFolded: true }, 400],
  [{}, 200],
])('%j: ids that differ by case alone are answered %i', async (modes, status) => {
  const { post } = start(modes);
  const part = (id: string) => ({ id, method: 'GET', url: '/me/mailFolders/drafts?$select=id' });
  expect((await post('/v1.0/$batch', { requests: [part('aB'), part('Ab')] })).status).toBe(status);
});

describe('uploads', () => {
  const session = { AttachmentItem: { attachmentType: 'file', name: 'a', size: 4_000_000 } };
  const shared = {
    people: (worldFile().people as Changes[]).map((person) =>
      person.address === ben ? { ...person, openTo: { [ana]: 'readWrite' } } : person,
    ),
  };

  test.each([
    [{ sharedUploadsRefused: true }, 403],
    [{}, 201],
  ])('%j: a session in the mailbox of another is answered %i', async (modes, status) => {
    const exchange = startExchange([fromAna({ from: ben, to: [ana] })], { modes, ...shared });
    const { id } = newest(exchange, ben, 'sentItems');
    const { post } = graphClient(exchange, 'Mail.ReadWrite.Shared');
    const path = `/v1.0/users/${ben}/messages/${encodeURIComponent(id)}/attachments/createUploadSession`;
    expect((await post(path, session)).status).toBe(status);
  });

  test.each([
    [{ uploadsWithoutCors: true }, null],
    [{}, 'https://localhost:3000'],
  ])('%j: the host of uploads lets in the origin %s', async (modes, origin) => {
    const { service } = start(modes);
    const headers = { Origin: 'https://localhost:3000', 'Access-Control-Request-Method': 'PUT' };
    const reply = await service.request('/uploads/x', { method: 'OPTIONS', headers });
    expect(reply.headers.get('Access-Control-Allow-Origin')).toBe(origin);
  });
});

test.each([
  [{ postLimit: true }, 413],
  [{}, 201],
])('%j: a file whose request is just above 4,194,304 characters is answered %i', async (modes, status) => {
  const { post, path } = start(modes);
  const file = {
    '@odata.type': '#microsoft.graph.fileAttachment',
    name: 'a',
    contentType: 'a/b',
    isInline: false,
  };
  const body = { ...file, contentBytes: 'A'.repeat(4_194_304) };
  expect((await post(`${path}/attachments`, body)).status).toBe(status);
});

test.each([
  [{ deletedAreHidden: true }, []],
  [{}, ['Hello']],
])('%j: after DELETE, Deleted Items has %j', async (modes, left) => {
  const { exchange, service, path } = start(modes);
  const headers = { Authorization: 'Bearer Mail.ReadWrite' };
  expect((await service.request(path, { method: 'DELETE', headers })).status).toBe(204);
  expect(subjects(exchange, ana, 'deletedItems')).toEqual(left);
  expect(subjects(exchange, ana, 'sentItems')).toEqual([]);
});

test.each([
  [{ messageIdChanges: true }, false],
  [{}, true],
])('%j: a held message that leaves keeps its Message-ID: %s', (modes, same) => {
  const exchange = startExchange([fromAna({ deliverAt: 'PT5M' })], { modes });
  const { internetMessageId } = newest(exchange, ana, 'drafts');
  exchange.clock.advance('PT10M');
  const sent = newest(exchange, ana, 'sentItems');
  expect(sent.internetMessageId === internetMessageId).toBe(same);
  expect(newest(exchange, ben).internetMessageId).toBe(sent.internetMessageId);
});

test('expandIsEmpty: a message has no extended properties, whatever was asked for', async () => {
  const { get, path } = start({ expandIsEmpty: true });
  const reply = await get(
    `${path}?$select=id&$expand=singleValueExtendedProperties($filter=id eq 'String 0x1A')`,
  );
  expect(reply.json).not.toHaveProperty('singleValueExtendedProperties');
});

test.each([
  [{ filtersTooComplex: true }, 400],
  [{}, 200],
])('%j: searching headers and listing them is answered %i', async (modes, status) => {
  const { get, sent } = start(modes);
  const property = "singleValueExtendedProperties/any(p:p/id eq 'String 0x007D' and contains(p/value,'<a>'))";
  const filter = encodeURIComponent(`receivedDateTime ge 2026-03-10T00:00:00Z and ${property}`);
  const listed = `/v1.0/me/messages?$select=id,internetMessageHeaders&${byMessageId(sent.internetMessageId)}`;
  for (const path of [`/v1.0/me/messages?$select=id&$filter=${filter}`, listed]) {
    const reply = await get(path);
    expect(reply.status).toBe(status);
    if (status === 400) expect(reply.json).toMatchObject({ error: { code: 'ErrorRestrictionTooComplex' } });
  }
});

test('changesAreLost: a PATCH is answered 200 and changes nothing', async () => {
  const { patch, path, sent } = start({ changesAreLost: true });
  expect((await patch(path, record('kept?'))).status).toBe(200);
  expect(sent.extendedProperties.size).toBe(0);
});

test.each([
  [{ receiptsWithoutInReplyTo: true }, false],
  [{}, true],
])('%j: a receipt names in its headers what it answers: %s', (modes, named) => {
  const message = fromAna({ readReceiptRequested: true, copies: { [ben]: { readAt: '-PT1M' } } });
  const receipt = newest(startExchange([message], { modes }), ana);
  expect(receipt.itemClass).toBe('REPORT.IPM.Note.IPNRN');
  expect(receipt.headers.some(({ name }) => name === 'In-Reply-To')).toBe(named);
});

test('an automatic reply says that it comes from the Mailbox Rules Agent, as Exchange’s do', () => {
  const people = (worldFile().people as Changes[]).map((person) =>
    person.address === ben ? { ...person, automaticReply: 'Away.' } : person,
  );
  const { headers } = newest(startExchange([fromAna()], { people }), ana);
  const valueOf = (wanted: string) => headers.find(({ name }) => name === wanted)?.value;
  expect(valueOf('X-MS-Exchange-Generated-Message-Source')).toBe('Mailbox Rules Agent');
  expect(valueOf('Auto-Submitted')).toBe('auto-generated');
  expect(valueOf('X-Auto-Response-Suppress')).toBe('All');
});

describe('signing in', () => {
  const ask = async (method: string, modes: Changes, consent: string) => {
    const exchange = startExchange([fromAna()], { modes, consent });
    const service = new SignInService(exchange, new SimulatedTokenOffice(exchange.clock));
    const tokenParams = { clientId: 'a', scope: 'Mail.Read' };
    const request = { messageType: 'NestedAppAuthRequest' as const, method, requestId: 'r', tokenParams };
    return service.answer(ana, request);
  };

  test('noUserConsent: what a person could have granted needs the administrator', async () => {
    const told = { success: false, error: { description: expect.stringContaining('AADSTS90094') as string } };
    expect(await ask('GetTokenPopup', { noUserConsent: true }, 'askUser')).toMatchObject({ reply: told });
    expect(await ask('GetToken', { noUserConsent: true }, 'granted')).toMatchObject({
      reply: { success: true },
    });
  });

  test.each(signInEnds)('silently it ends with "%s", and a window still helps', async (silentSignIn) => {
    expect(await ask('GetToken', { silentSignIn }, 'granted')).toMatchObject({ reply: { success: false } });
    expect(await ask('GetTokenPopup', { silentSignIn }, 'granted')).toMatchObject({
      reply: { success: true },
    });
  });

  test.each(['blocked', 'closed', ...signInEnds])('in a window it ends with "%s"', async (signInWindow) => {
    expect(await ask('GetTokenPopup', { signInWindow }, 'granted')).toMatchObject({
      reply: { success: false },
    });
    expect(await ask('GetToken', { signInWindow }, 'granted')).toMatchObject({ reply: { success: true } });
  });
});

test('the acceptance of a recall has the documented body', async () => {
  const { exchange, post, sent } = start({});
  const reply = await post(`/beta/me/mailFolders/sentitems/messages/${encodeURIComponent(sent.id)}/recall`);
  expect(reply.text).toMatch(
    /^\{\n {2}"Successfully submitted recall request to Hub server \S+, MessageId is [0-9A-Z]{13}\.[0-9A-Z]{13}@\w+\."\n\}\n$/,
  );
  expect(mailboxOf(exchange, ana).list('sentItems')).toHaveLength(1);
});
