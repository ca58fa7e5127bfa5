import * as v from 'valibot';
import type { DraftContent } from '../drafts';
import type { StoredMessage } from '../types';
import { itemNotFound, json, Refusal, Unmodelled, type GraphAnswer } from './answers';
import { collection } from './collection';
import { normalizedPropertyId } from './extendedProperties';
import { readMessage } from './messageOperations';
import { messageShape } from './messageShape';
import { expectOptions, readExpand, type Query } from './odata';
import type { GraphCall, Operation } from './operation';

const writing = ['Mail.ReadWrite'];

const person = v.strictObject({
  emailAddress: v.strictObject({ name: v.optional(v.string(), ''), address: v.string() }),
});
const people = v.optional(v.array(person), []);

/** What may be written into a draft. What has no effect here is taken and forgotten. */
const draftBody = v.strictObject({
  subject: v.optional(v.string(), ''),
  body: v.optional(v.strictObject({ contentType: v.string(), content: v.string() }), {
    contentType: 'Text',
    content: '',
  }),
  toRecipients: people,
  ccRecipients: people,
  bccRecipients: people,
  replyTo: people,
  from: v.optional(person),
  importance: v.optional(v.picklist(['low', 'normal', 'high'])),
  isReadReceiptRequested: v.optional(v.boolean(), false),
  isDeliveryReceiptRequested: v.optional(v.boolean(), false),
});

const deferral = v.strictObject({
  singleValueExtendedProperties: v.pipe(
    v.array(v.strictObject({ id: v.string(), value: v.pipe(v.string(), v.isoTimestamp()) })),
    v.minLength(1),
  ),
});

const receiptFlags = v.strictObject({
  isReadReceiptRequested: v.optional(v.boolean()),
  isDeliveryReceiptRequested: v.optional(v.boolean()),
});

/** The properties that Graph's answer to a new draft has, as far as anybody asks. */
const answered = ['subject', 'webLink', 'isDraft', 'parentFolderId', 'internetMessageId'];

function read<T>(call: GraphCall, shape: v.GenericSchema<unknown, T>): T {
  const body = v.safeParse(v.pipe(v.string(), v.parseJson(), shape), call.body);
  if (!body.success) throw new Unmodelled(`this body of a draft: ${body.issues[0].message}`);
  return body.output;
}

/** HTML as Exchange turns it into text, roughly. */
const textOf = (html: string): string =>
  html
    .replace(/<style.*?<\/style>/gis, '')
    .replace(/<(br|\/p|\/div|\/li)[^>]*>/gi, '\n')
    .replace(/<[^>]*>/g, '')
    .replaceAll('&nbsp;', ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .trim();

function contentOf({ exchange }: GraphCall, written: v.InferOutput<typeof draftBody>): DraftContent {
  const { contentType, content } = written.body;
  const listed = (list: typeof written.toRecipients) =>
    exchange.drafts.people(list.map(({ emailAddress }) => emailAddress));
  const isHtml = contentType.toLowerCase() === 'html';
  return {
    subject: written.subject,
    bodyText: isHtml ? textOf(content) : content,
    ...(isHtml && { bodyHtml: content }),
    to: listed(written.toRecipients),
    cc: listed(written.ccRecipients),
    bcc: listed(written.bccRecipients),
    readReceiptRequested: written.isReadReceiptRequested,
    deliveryReceiptRequested: written.isDeliveryReceiptRequested,
  };
}

const shaped = (call: GraphCall, status: number, message: StoredMessage): GraphAnswer =>
  json(status, messageShape(message, call.mailbox.owner.address, answered));

function theMessage({ mailbox, parameters: [id = ''] }: GraphCall): StoredMessage {
  const message = mailbox.find(id);
  if (!message) throw itemNotFound();
  return message;
}

function theDraft(call: GraphCall): StoredMessage {
  const message = theMessage(call);
  if (message.isDraft) return message;
  const sentence = 'The operation failed because the message is not a draft.';
  throw new Refusal({ status: 400, code: 'ErrorInvalidPropertySet', message: sentence });
}

function create(call: GraphCall): GraphAnswer {
  expectOptions(call.query, []);
  const content = contentOf(call, read(call, draftBody));
  return shaped(call, 201, call.exchange.drafts.create(call.mailbox, content));
}

/** Body and recipients that come with the request replace those of the answer; without a message it is as Outlook's. */
function replyAll(call: GraphCall): GraphAnswer {
  expectOptions(call.query, []);
  const { message } = read(call, v.strictObject({ message: v.optional(draftBody) }));
  const draft = call.exchange.drafts.replyAll(call.mailbox, theMessage(call));
  if (message) Object.assign(draft, contentOf(call, message));
  return shaped(call, 201, draft);
}

function change(call: GraphCall): GraphAnswer {
  expectOptions(call.query, []);
  const draft = theDraft(call);
  const content = contentOf(call, read(call, draftBody));
  if (!call.exchange.world.modes.changesAreLost) Object.assign(draft, content);
  return shaped(call, 200, draft);
}

/** The time of a held message; one that has come lets it leave. */
function defer(call: GraphCall): GraphAnswer {
  expectOptions(call.query, []);
  const draft = theDraft(call);
  const times = read(call, deferral).singleValueExtendedProperties;
  if (times.some(({ id }) => !deferringIds.includes(normalizedPropertyId(id)))) {
    throw new Unmodelled('a PATCH of times beside other properties');
  }
  const latest = new Date(Math.max(...times.map(({ value }) => Date.parse(value))));
  const answer = shaped(call, 200, draft);
  if (!call.exchange.holdUntil(call.mailbox, draft, latest))
    throw new Unmodelled('a delivery time on a draft not held yet');
  return answer;
}

/** The receipts that are asked for; documented without the condition that it is a draft. */
function requestReceipts(call: GraphCall): GraphAnswer {
  expectOptions(call.query, []);
  const { isReadReceiptRequested, isDeliveryReceiptRequested } = read(call, receiptFlags);
  const message = theMessage(call);
  message.readReceiptRequested = isReadReceiptRequested ?? message.readReceiptRequested;
  message.deliveryReceiptRequested = isDeliveryReceiptRequested ?? message.deliveryReceiptRequested;
  const properties = [...answered, 'isReadReceiptRequested', 'isDeliveryReceiptRequested'];
  return json(200, messageShape(message, call.mailbox.owner.address, properties));
}

function remove(call: GraphCall): GraphAnswer {
  expectOptions(call.query, []);
  const message = theMessage(call);
  if (message.folder === 'deletedItems' || call.exchange.world.modes.deletedAreHidden) {
    // Recoverable Items is no folder that anybody lists.
    call.mailbox.hardDelete(message);
  } else call.mailbox.move(message, 'deletedItems');
  return { status: 204, headers: {}, body: null };
}

const list = (folder: 'drafts' | 'outbox') => (call: GraphCall) => {
  expectOptions(call.query, ['$select', '$expand', '$orderby', '$top']);
  const order = call.query.get('$orderby');
  if (order !== 'lastModifiedDateTime desc') throw new Unmodelled(`$orderby=${order}`);
  return collection(call, call.mailbox.list(folder), readExpand(call.query));
};

const deferringIds = ['SystemTime 0x3fef', 'SystemTime 0xf'];
const asksForTime = (body: string): boolean => /SystemTime 0x0*(3FEF|F)"/i.test(body);

const asksForContent = (query: Query): boolean => query.get('$select')?.split(',').includes('body') ?? false;
const reading = ['Mail.Read', 'Mail.ReadWrite'];

const operation = (
  method: Operation['method'],
  path: string,
  fault: Operation['fault'],
  answer: Operation['answer'],
): Operation => ({ method, version: 'v1.0', path, scopes: writing, fault, usesMailbox: true, answer });

/** The requests that make, change and delete drafts, and those about messages that wait for their time. */
export const draftOperations: readonly Operation[] = [
  {
    ...operation('GET', 'me/messages/*', 'content', readMessage),
    matches: asksForContent,
    scopes: reading,
  },
  operation('POST', 'me/messages', 'createDraft', create),
  operation('POST', 'me/messages/*/createReplyAll', 'createDraft', replyAll),
  {
    ...operation('PATCH', 'me/messages/*', 'sendNow', defer),
    matches: (_, body) => asksForTime(body),
  },
  {
    ...operation('PATCH', 'me/messages/*', 'changeDraft', change),
    matches: (_, body) => body.includes('"toRecipients"'),
  },
  {
    ...operation('PATCH', 'me/messages/*', 'requestReceipt', requestReceipts),
    matches: (_, body) => /^\s*\{\s*"is(Read|Delivery)ReceiptRequested"/.test(body),
  },
  operation('DELETE', 'me/messages/*', 'deleteMessage', remove),
  ...(['drafts', 'outbox'] as const).map((folder): Operation => ({
    ...operation('GET', `me/mailFolders/${folder}/messages`, 'held', list(folder)),
    scopes: reading,
  })),
];
