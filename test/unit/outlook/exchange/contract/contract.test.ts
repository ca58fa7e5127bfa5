import { json } from '../../../../outlook/exchange/graph/answers';
import { answerDepartures, requestDepartures } from '../../../../outlook/exchange/graph/contract/contract';

const id = 'AAMkAGx%3D';
const url = (path: string) => new URL(path, 'https://graph.microsoft.com');
const asked = (method: string, path: string, body?: unknown) =>
  requestDepartures({ method, url: url(path), body: body === undefined ? '' : JSON.stringify(body) });

const search = (filter: string) => `/v1.0/me/messages?$select=id&$filter=${encodeURIComponent(filter)}`;
const property = "singleValueExtendedProperties/any(p:p/id eq 'String 0x007D' and contains(p/value,'a''b'))";
const record = { id: 'String {2d1f3c0e-5a86-4b1e-9c55-7e9f6e0b8a41} Name Attempt', value: '{}' };
const moment = { dateTime: '2026-03-10T09:00:00', timeZone: 'UTC' };
const file = { '@odata.type': '#microsoft.graph.fileAttachment', name: 'a', contentBytes: 'YQ==' };

describe('what Graph has', () => {
  test.each([
    ['GET', '/v1.0/me?$select=mail,proxyAddresses'],
    ['GET', '/v1.0/users/ana%40acme.example/messages?$top=5&$orderby=sentDateTime desc'],
    ['GET', `/v1.0/me/messages/${id}/$value`],
    [
      'GET',
      `/v1.0/me/messages/${id}?$expand=${encodeURIComponent("attachments($select=id),extensions($filter=id eq 'a')")}`,
    ],
    ['GET', search(`receivedDateTime ge 2026-03-10T09:00:00Z and (isRead eq false or ${property})`)],
    ['GET', search("not startswith(subject,'Recall:') and importance ne 'low'")],
    ['GET', search("from/emailAddress/address eq 'o''neill@acme.example'")],
    ['GET', `/beta/me/messages/${id}/attachments?$select=id,microsoft.graph.referenceAttachment/sourceUrl`],
    ['GET', '/v1.0/organization?$select=verifiedDomains'],
    ['DELETE', `/v1.0/drives/d/items/i/permissions/p`],
    ['POST', `/beta/me/mailFolders/sentitems/messages/${id}/recall`],
    [
      'POST',
      '/v1.0/me/getMailTips',
      { EmailAddresses: ['a@b.example'], MailTipsOptions: 'recipientScope,totalMemberCount' },
    ],
    [
      'POST',
      '/v1.0/me/messages',
      { subject: 'Hello', body: { contentType: 'HTML', content: '' }, toRecipients: [] },
    ],
    ['POST', `/v1.0/me/messages/${id}/attachments`, file],
    ['POST', `/v1.0/me/messages/${id}/createReplyAll`, { message: { subject: 'Hello' } }],
    [
      'POST',
      `/v1.0/me/messages/${id}/attachments/createUploadSession`,
      { AttachmentItem: { attachmentType: 'file', name: 'a', size: 4e6, isInline: true, contentId: 'a' } },
    ],
    ['PATCH', `/v1.0/me/messages/${id}`, { flag: { flagStatus: 'flagged', dueDateTime: moment } }],
    ['PATCH', `/v1.0/me/messages/${id}`, { singleValueExtendedProperties: [record] }],
  ])('%s %s', (method, path, ...[body]: unknown[]) => {
    expect(asked(method, path, body)).toEqual([]);
  });
});

describe('a request that departs', () => {
  test.each([
    ['a misspelt property in $select', 'GET', `/v1.0/me/messages/${id}?$select=subjekt`, 'no "subjekt"'],
    ['a property of another type', 'GET', '/v1.0/me?$select=toRecipients', 'User has no "toRecipients"'],
    ['a relation in $select', 'GET', `/v1.0/me/messages/${id}?$select=attachments`, 'has to be expanded'],
    [
      'a property that only the beta has',
      'GET',
      `/v1.0/me/messages/${id}/attachments?$select=microsoft.graph.referenceAttachment/sourceUrl`,
      'no "sourceUrl"',
    ],
    [
      'a cast to an unrelated type',
      'GET',
      `/beta/me/messages/${id}/attachments?$select=microsoft.graph.message/subject`,
      'is no Attachment',
    ],
    [
      'a wrong relation in $expand',
      'GET',
      `/v1.0/me/messages/${id}?$expand=attachment`,
      'no relation "attachment"',
    ],
    ['a plain property in $expand', 'GET', `/v1.0/me/messages/${id}?$expand=body`, 'no relation "body"'],
    [
      'a misspelt property inside $expand',
      'GET',
      `/v1.0/me/messages/${id}?$expand=attachments($select=nom)`,
      'no "nom"',
    ],
    [
      'a malformed property id inside $expand',
      'GET',
      `/v1.0/me/messages/${id}?$expand=singleValueExtendedProperties($filter=key eq 'a')`,
      'no "key"',
    ],
    ['a text for a truth in $filter', 'GET', search("isRead eq 'false'"), "isRead compared with 'false'"],
    [
      'a quoted time in $filter',
      'GET',
      search("receivedDateTime ge '2026-03-10T09:00:00Z'"),
      'which is no time',
    ],
    [
      'a time without a zone in $filter',
      'GET',
      search('receivedDateTime ge 2026-03-10T09:00:00'),
      'which is no time',
    ],
    ['a bare text in $filter', 'GET', search('conversationId eq abc'), 'conversationId compared with abc'],
    [
      'a value that an enumeration has not',
      'GET',
      search("importance eq 'urgent'"),
      'importance compared with',
    ],
    ['a misspelt property in $filter', 'GET', search("internetMessageID eq '<a>'"), 'no "internetMessageID"'],
    ['a function of a time', 'GET', search('contains(hasAttachments, true)'), 'not about texts'],
    ['an unknown comparison', 'GET', search("subject like 'a'"), 'no comparison'],
    ['a filter that ends too early', 'GET', search('isRead eq'), 'ends too early'],
    ['an any over no list', 'GET', search("from/any(p:p/name eq 'a')"), 'no list of objects'],
    [
      'a malformed extended property in $filter',
      'GET',
      search("singleValueExtendedProperties/any(p:p/id eq 'Text 0x7D' and p/value eq 'a')"),
      'extended property',
    ],
    ['an order by a list', 'GET', '/v1.0/me/messages?$orderby=toRecipients', 'has no order'],
    ['an order in no direction', 'GET', '/v1.0/me/messages?$orderby=sentDateTime down', 'no direction'],
    ['a $top that is too high', 'GET', '/v1.0/me/messages?$top=1001', '$top=1001'],
    ['a $top on one message', 'GET', `/v1.0/me/messages/${id}?$top=1`, '$top here'],
    ['an unknown option', 'GET', '/v1.0/me/messages?$limit=5', 'no option "$limit"'],
    ['an unknown segment', 'GET', `/v1.0/me/messages/${id}/files`, 'no segment "files"'],
    ['a misspelt segment', 'GET', '/v1.0/me/mailfolder/inbox', 'no segment "mailfolder"'],
    ['an unknown beginning', 'GET', '/v1.0/mine/messages', 'no path begins with "mine"'],
    ['an unknown version', 'GET', '/v2.0/me', 'no version'],
    [
      'a recall in v1.0',
      'POST',
      `/v1.0/me/mailFolders/sentitems/messages/${id}/recall`,
      'recall is not in v1.0',
    ],
    ['an action by GET', 'GET', `/v1.0/me/messages/${id}/createReplyAll`, 'GET of an action'],
    ['a change of a list', 'PATCH', '/v1.0/me/messages', 'PATCH of this path', {}],
    ['a body with DELETE', 'DELETE', `/v1.0/me/messages/${id}`, 'a body with DELETE', {}],
    ['a recall with a body', 'POST', `/beta/me/messages/${id}/recall`, 'takes no "notify"', { notify: true }],
    [
      'an unknown member of a body',
      'POST',
      '/v1.0/me/messages',
      'Message has no "recipients"',
      { recipients: [] },
    ],
    [
      'an unknown member deep in a body',
      'POST',
      '/v1.0/me/messages',
      'EmailAddress has no "adress"',
      { toRecipients: [{ emailAddress: { adress: 'a@b.example' } }] },
    ],
    [
      'one recipient for a list',
      'POST',
      '/v1.0/me/messages',
      'expected a list',
      { toRecipients: { emailAddress: {} } },
    ],
    ['a number for a text', 'PATCH', `/v1.0/me/messages/${id}`, 'expected a text', { subject: 5 }],
    [
      'a flag that there is not',
      'PATCH',
      `/v1.0/me/messages/${id}`,
      'FollowupFlagStatus',
      { flag: { flagStatus: 'raised' } },
    ],
    [
      'a zone in a time that has one beside it',
      'PATCH',
      `/v1.0/me/messages/${id}`,
      'a time without a zone',
      { flag: { dueDateTime: { ...moment, dateTime: '2026-03-10T09:00:00Z' } } },
    ],
    [
      'null for what may not be null',
      'POST',
      `/v1.0/me/messages/${id}/attachments`,
      'expected something',
      { ...file, isInline: null },
    ],
    [
      'an attachment of an unknown kind',
      'POST',
      `/v1.0/me/messages/${id}/attachments`,
      'is no Attachment',
      { name: 'a', '@odata.type': '#microsoft.graph.message' },
    ],
    [
      'a malformed extended property',
      'PATCH',
      `/v1.0/me/messages/${id}`,
      'the id of an extended property',
      { singleValueExtendedProperties: [{ id: 'Attempt', value: '' }] },
    ],
    [
      'an unknown mail tip',
      'POST',
      '/v1.0/me/getMailTips',
      'expected a MailTipsType',
      { EmailAddresses: [], MailTipsOptions: 'recipientScope,size' },
    ],
    [
      'a body that is no JSON object of the action',
      'POST',
      '/v1.0/me/getMailTips',
      'takes no "emailAddresses"',
      { emailAddresses: [] },
    ],
  ])('%s', (_, method, path, sentence, ...[body]: unknown[]) => {
    expect(asked(method, path, body)).toEqual([expect.stringContaining(sentence)]);
  });
});

describe('an answer that departs', () => {
  const answers = (path: string, status: number, body: unknown, method = 'GET') =>
    answerDepartures({ method, url: url(path), body: '' }, json(status, body));

  test.each([
    ['a wrong type', `/v1.0/me/messages/${id}`, { isRead: 'yes' }, 'expected true or false'],
    ['a member that is not there', `/v1.0/me/messages/${id}`, { unread: true }, 'no "unread"'],
    [
      'a time without a zone',
      `/v1.0/me/messages/${id}`,
      { sentDateTime: '2026-03-10T09:00:00' },
      'a time with its zone',
    ],
    [
      'an enumeration in capitals',
      `/v1.0/me/messages/${id}`,
      { importance: 'Normal' },
      'expected a Importance',
    ],
    ['one for a list', '/v1.0/me/messages', { id: 'a' }, 'expected a list'],
    ['a list with more beside its value', '/v1.0/me/messages', { value: [], count: 1 }, '"count" beside'],
    ['a link that is none', '/v1.0/me/messages', { value: [], '@odata.nextLink': 'next' }, 'no address'],
    [
      'an item of another type',
      '/v1.0/me/messages',
      { value: [{ '@odata.type': '#microsoft.graph.user' }] },
      'is no Message',
    ],
  ])('%s', (_, path, body, sentence) => {
    expect(answers(path, 200, body)).toContainEqual(expect.stringContaining(sentence));
  });

  test('a status that the request does not get', () => {
    expect(answers('/v1.0/me/messages', 200, { id: 'a' }, 'POST')).toEqual([
      'answered with 200, not with 201',
    ]);
  });

  test('a derived type and annotations are none', () => {
    const meeting = { '@odata.type': '#microsoft.graph.eventMessageRequest', meetingRequestType: 'none' };
    const body = { '@odata.context': 'https://graph.microsoft.com/v1.0/$metadata', value: [meeting] };
    expect(answers('/v1.0/me/messages', 200, body)).toEqual([]);
  });

  test('errors are not looked at', () => {
    expect(answers('/v1.0/me/messages', 404, { error: {} })).toEqual([]);
  });
});
