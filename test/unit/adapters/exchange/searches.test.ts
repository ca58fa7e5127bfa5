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
