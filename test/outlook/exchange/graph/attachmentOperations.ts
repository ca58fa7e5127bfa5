import * as v from 'valibot';
import { contentOf } from '../attachments';
import { itemId } from '../ids';
import type { StoredAttachment, StoredMessage } from '../types';
import { itemNotFound, json, Refusal, Unmodelled, type GraphAnswer } from './answers';
import { expectOptions, readSelect } from './odata';
import type { GraphCall, Operation } from './operation';
import { pageOf } from './pages';
import { expectOwnUpload } from './refusals';

const reading = ['Mail.Read', 'Mail.ReadWrite'];
const writing = ['Mail.ReadWrite'];

/** Above that a file needs an upload session; below, a session is refused. */
const smallestForSession = 3 * 1024 * 1024;
const largestRequest = 4 * 1024 * 1024;

const types = {
  file: '#microsoft.graph.fileAttachment',
  item: '#microsoft.graph.itemAttachment',
  reference: '#microsoft.graph.referenceAttachment',
};

function theMessage({ mailbox, parameters: [id = ''] }: GraphCall): StoredMessage {
  const message = mailbox.find(id);
  if (!message) throw itemNotFound();
  return message;
}

function theAttachment(call: GraphCall): StoredAttachment {
  const [, id] = call.parameters;
  const found = theMessage(call).attachments?.find((attachment) => attachment.id === id);
  if (!found) throw itemNotFound();
  return found;
}

function list(call: GraphCall): GraphAnswer {
  expectOptions(call.query, ['$select', '$top']);
  const select = readSelect(call.query);
  const all = theMessage(call).attachments ?? [];
  const { page, next } = pageOf(call, all);
  const value = page.map((attachment) => {
    const { id, name, contentType, size, inline, kind, contentId } = attachment;
    const full: Record<string, unknown> = { id, name, contentType, size, isInline: inline };
    // Only files have one, so it is asked for with their type.
    const ofFiles = 'microsoft.graph.fileAttachment/contentId';
    const shape: Record<string, unknown> = { '@odata.type': types[kind] };
    for (const property of select) {
      if (property === ofFiles) {
        if (kind === 'file') shape.contentId = contentId;
        continue;
      }
      if (!(property in full)) throw new Unmodelled(`attachment property ${property} in $select`);
      shape[property] = full[property];
    }
    return shape;
  });
  return json(200, { value, ...next });
}

function read(call: GraphCall): GraphAnswer {
  expectOptions(call.query, []);
  const attachment = theAttachment(call);
  if (attachment.kind !== 'file') throw new Unmodelled('the content of an attachment that is no file');
  const { id, name, contentType, size, inline, contentId } = attachment;
  const contentBytes = Buffer.from(contentOf(attachment)).toString('base64');
  const file = { id, name, contentType, size, isInline: inline, contentId, contentBytes };
  return json(200, { '@odata.type': types.file, ...file });
}

function readRaw(call: GraphCall): GraphAnswer {
  expectOptions(call.query, []);
  const attachment = theAttachment(call);
  if (attachment.kind !== 'file') throw new Unmodelled('the content of an attachment that is no file');
  const { contentType } = attachment;
  return { status: 200, headers: {}, body: { bytes: contentOf(attachment), contentType } };
}

const newFile = v.strictObject({
  '@odata.type': v.literal(types.file),
  name: v.string(),
  contentType: v.string(),
  isInline: v.boolean(),
  contentId: v.optional(v.string()),
  contentBytes: v.string(),
});

function add(call: GraphCall): GraphAnswer {
  expectOptions(call.query, []);
  if (Buffer.byteLength(call.body) > largestRequest + 64 * 1024) {
    const message = 'The maximum request length supported is 4MB.';
    throw new Refusal({ status: 413, code: 'BadRequest', message });
  }
  const body = v.safeParse(v.pipe(v.string(), v.parseJson(), newFile), call.body);
  if (!body.success) throw new Unmodelled('an attachment with this body');
  const { name, contentType, isInline, contentId = null, contentBytes } = body.output;
  const draft = theMessage(call);
  const bytes = new Uint8Array(Buffer.from(contentBytes, 'base64'));
  const id = itemId('attachment', draft.id, name, String(draft.attachments?.length));
  const size = bytes.length;
  const file = { id, kind: 'file' as const, name, contentType, size, inline: isInline, contentId, bytes };
  call.exchange.drafts.attach(draft, file);
  return json(201, { '@odata.type': types.file, id, name, contentType, size, isInline });
}

const sessionBody = v.strictObject({
  AttachmentItem: v.strictObject({
    attachmentType: v.literal('file'),
    name: v.string(),
    size: v.number(),
    contentType: v.optional(v.string(), 'application/octet-stream'),
    isInline: v.optional(v.boolean(), false),
    contentId: v.optional(v.string()),
  }),
});

function openSession(call: GraphCall): GraphAnswer {
  expectOptions(call.query, []);
  expectOwnUpload(call);
  const body = v.safeParse(v.pipe(v.string(), v.parseJson(), sessionBody), call.body);
  if (!body.success) throw new Unmodelled('an upload session with this body');
  const { name, size, contentType, isInline, contentId = null } = body.output.AttachmentItem;
  if (size < smallestForSession) {
    const code = 'ErrorAttachmentSizeShouldNotBeLessThanMinimumSize';
    throw new Refusal({ status: 400, code, message: 'Attachment size must be greater than 3145728.' });
  }
  const draft = theMessage(call);
  const uploadUrl = call.uploads.open(call.asked.origin, size, (bytes) => {
    const id = itemId('attachment', draft.id, name, String(draft.attachments?.length));
    const file = {
      id,
      kind: 'file' as const,
      name,
      contentType,
      size,
      inline: isInline,
      contentId,
      bytes,
    };
    call.exchange.drafts.attach(draft, file);
  });
  return json(201, { uploadUrl, nextExpectedRanges: ['0-'] });
}

const operation = (
  method: Operation['method'],
  path: string,
  scopes: readonly string[],
  answer: Operation['answer'],
): Operation => ({
  method,
  version: 'v1.0',
  path: `me/messages/*/attachments${path}`,
  scopes,
  fault: 'attachments',
  usesMailbox: true,
  answer,
});

/** The requests about attachments. */
export const attachmentOperations: readonly Operation[] = [
  operation('GET', '', reading, list),
  operation('GET', '/*', reading, read),
  operation('GET', '/*/$value', reading, readRaw),
  operation('POST', '', writing, add),
  operation('POST', '/createUploadSession', writing, openSession),
];
