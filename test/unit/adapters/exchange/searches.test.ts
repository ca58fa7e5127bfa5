import type { SentMessage } from '../../../../src/mailbox/types';
import { graphThat } from './graphServer';

const message: SentMessage = {
  id: 'AAMk-_1=',
  internetMessageId: '<1@contoso.com>',
  conversationId: 'conversation',
  subject: '',
  from: { name: '', address: '' },
  sender: { name: '', address: '' },
  sentAt: '2026-11-22T10:00:00Z',
  deliverAt: null,
  folder: 'sentItems',
  kind: 'message',
  recipients: [],
  searchKey: null,
  readReceiptRequested: null,
  attempt: null,
  notes: null,
};

const report = (
  id: string,
  receivedDateTime: string,
  headers: Record<string, string> = {},
  conversationId = 'other',
) => ({
  id,
  receivedDateTime,
  conversationId,
  internetMessageHeaders: Object.entries(headers).map(([name, value]) => ({ name, value })),
});

async function reportAmong(...reports: object[]) {
  const graph = await graphThat(() => ({ body: { value: reports } }));
  const found = await graph.mailbox.findRecallReport(message);
  return found.ok ? found.value : found.failure;
}

test('reports are searched for by what the recall agent writes, from the time of sending on', async () => {
  const graph = await graphThat(() => ({ body: { value: [] } }));
  expect(await graph.mailbox.findRecallReport(message)).toEqual({ ok: true, value: null });
  expect(graph.received.map(({ path }) => path)).toEqual([
    "/v1.0/me/messages?$filter=receivedDateTime ge 2026-11-22T10:00:00Z and singleValueExtendedProperties/any(ep: ep/id eq 'String 0x007D' and contains(ep/value,'Transport Message Recall Routing Agent'))&$select=id,receivedDateTime,conversationId,internetMessageHeaders&$top=200",
  ]);
});

test('the newest report that answers the message counts', async () => {
  const answers = { 'In-Reply-To': '<1@contoso.com>' };
  expect(
    await reportAmong(
      report('older', '2026-11-22T10:10:00Z', answers),
      report('newest', '2026-11-22T10:20:00Z', answers),
      report('of another', '2026-11-22T10:30:00Z', { 'In-Reply-To': '<2@contoso.com>' }),
    ),
  ).toEqual({ id: 'newest', receivedAt: '2026-11-22T10:20:00Z' });
});

test('without a reply header the references tell, and without those the conversation', async () => {
  const time = '2026-11-22T10:10:00Z';
  expect(
    await reportAmong(report('r', time, { references: '<0@contoso.com> <1@contoso.com>' })),
  ).toMatchObject({ id: 'r' });
  expect(await reportAmong(report('r', time, {}, 'conversation'))).toMatchObject({ id: 'r' });
  expect(await reportAmong(report('r', time))).toBeNull();
});

test('a report that answers another message of the same conversation is not about this one', async () => {
  expect(
    await reportAmong(
      report('r', '2026-11-22T10:10:00Z', { 'in-reply-to': '<2@contoso.com>' }, 'conversation'),
    ),
  ).toBeNull();
});

test('the last sent messages are listed with everybody they went to', async () => {
  const to = { emailAddress: { name: 'To', address: 'to@contoso.com' } };
  const bcc = { emailAddress: { name: 'Bcc', address: 'bcc@contoso.com' } };
  const graph = await graphThat(() => ({
    body: {
      value: [
        {
          id: '1',
          subject: null,
          sentDateTime: '2026-11-22T10:00:00Z',
          toRecipients: [to],
          ccRecipients: [],
          bccRecipients: [bcc],
        },
      ],
    },
  }));
  expect(await graph.mailbox.listSentMessages(5)).toEqual({
    ok: true,
    value: [
      {
        id: '1',
        subject: '',
        sentAt: '2026-11-22T10:00:00Z',
        recipients: [
          { name: 'To', address: 'to@contoso.com' },
          { name: 'Bcc', address: 'bcc@contoso.com' },
        ],
      },
    ],
  });
  expect(graph.received.map(({ path }) => path)).toEqual([
    '/v1.0/me/mailFolders/sentitems/messages?$top=5&$orderby=sentDateTime desc&$select=id,subject,sentDateTime,toRecipients,ccRecipients,bccRecipients',
  ]);
});

test('the sent copy is found by its internet message id, with an apostrophe doubled', async () => {
  const graph = await graphThat(() => ({ body: { value: [{ id: 'copy' }] } }));
  expect(await graph.mailbox.findSentCopy("<o'neil@contoso.com>")).toEqual({ ok: true, value: 'copy' });
  expect(graph.received[0]?.path).toContain("internetMessageId eq '<o''neil@contoso.com>'&$select=id&$top=1");
});

test('where Sent Items has no such copy, there is none', async () => {
  const graph = await graphThat(() => ({ body: { value: [] } }));
  expect(await graph.mailbox.findSentCopy('<1@contoso.com>')).toEqual({ ok: true, value: null });
});

test('a list in short pages is read as far as was wanted', async () => {
  const sent = (id: string) => ({ id, sentDateTime: '2026-11-22T10:00:00Z' });
  const next = 'https://graph.microsoft.com/v1.0/me/mailFolders/sentitems/messages?$skip=2';
  const graph = await graphThat(({ path }) =>
    path.includes('$skip')
      ? { body: { value: [sent('3'), sent('4')] } }
      : { body: { value: [sent('1'), sent('2')], '@odata.nextLink': next } },
  );
  const list = await graph.mailbox.listSentMessages(3);
  expect(list.ok && list.value.map(({ id }) => id)).toEqual(['1', '2', '3']);
});

test('an empty page with a link to another one is not the end', async () => {
  const next = 'https://graph.microsoft.com/v1.0/me/mailFolders/sentitems/messages?$skip=1';
  const graph = await graphThat(({ path }) =>
    path.includes('$skip=1')
      ? { body: { value: [{ id: 'copy' }] } }
      : { body: { value: [], '@odata.nextLink': next } },
  );
  expect(await graph.mailbox.findSentCopy('<1@contoso.com>')).toEqual({ ok: true, value: 'copy' });
});

test.each(['https://elsewhere.example/steal', 'no link', 'javascript:alert(1)'])(
  'a link that is none of the paths of Graph is not followed, and then there may be more: %s',
  async (link) => {
    const graph = await graphThat(() => ({ body: { value: [], '@odata.nextLink': link } }));
    expect(await graph.mailbox.findSentCopy('<1@contoso.com>')).toMatchObject({
      ok: false,
      failure: { code: 'ListCutShort' },
    });
    expect(graph.received).toHaveLength(1);
  },
);

test('a list without an end is given up', async () => {
  const next = 'https://graph.microsoft.com/v1.0/me/messages?$skip=1';
  const graph = await graphThat(() => ({ body: { value: [], '@odata.nextLink': next } }));
  expect(await graph.mailbox.findRecallReport(message)).toMatchObject({
    ok: false,
    failure: { code: 'ListCutShort' },
  });
  expect(graph.received).toHaveLength(40);
});

describe('where the search in headers is too complex for the mailbox', () => {
  const mark = { Received: 'from Transport Message Recall Routing Agent', 'In-Reply-To': '<1@contoso.com>' };
  const mails = [
    report('of the recall', '2026-11-22T10:20:00Z', mark),
    report('another', '2026-11-22T10:10:00Z', { 'In-Reply-To': '<1@contoso.com>' }),
  ];
  const refusing = (refused: (path: string) => boolean, more = 0) =>
    graphThat(({ path, text }) => {
      if (path.includes('$batch')) {
        const { requests } = JSON.parse(text) as { requests: { id: string; url: string }[] };
        return {
          body: {
            responses: requests.map(({ id, url }) => ({
              id,
              status: 200,
              body:
                mails.find((mail) => decodeURIComponent(url).startsWith(`/me/messages/${mail.id}?`)) ??
                report('any', '2026-11-22T10:00:00Z'),
            })),
          },
        };
      }
      if (refused(path)) return { status: 400, body: { error: { code: 'ErrorRestrictionTooComplex' } } };
      const others = Array.from({ length: more }, (_, index) =>
        report(`x${String(index)}`, '2026-11-22T10:00:00Z'),
      );
      return { body: { value: [...(more > 0 ? [] : mails), ...others] } };
    });

  test('the mails are listed by date, and the mark is looked for in each', async () => {
    const graph = await refusing((path) => path.includes('contains('));
    expect(await graph.mailbox.findRecallReport(message)).toEqual({
      ok: true,
      value: { id: 'of the recall', receivedAt: '2026-11-22T10:20:00Z' },
    });
    expect(graph.received[1]?.path).not.toContain('internetMessageHeaders');
  });

  test('among more than are looked at one by one, there may be one', async () => {
    const graph = await refusing((path) => path.includes('contains('), 101);
    expect(await graph.mailbox.findRecallReport(message)).toMatchObject({
      ok: false,
      failure: { kind: 'rejected', code: 'ErrorRestrictionTooComplex' },
    });
  });

  test('where even that is refused, the refusal is told', async () => {
    const graph = await refusing(() => true);
    expect(await graph.mailbox.findRecallReport(message)).toMatchObject({
      ok: false,
      failure: { status: 400, code: 'ErrorRestrictionTooComplex' },
    });
  });
});
