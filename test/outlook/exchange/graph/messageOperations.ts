import * as v from 'valibot';
import { folderId, looksLikeItemId, recallMessageId } from '../ids';
import type { FolderName, StoredMessage } from '../types';
import { collection } from './collection';
import { itemNotFound, json, Refusal, Unmodelled, type GraphAnswer } from './answers';
import { normalizedPropertyId, propertyOf } from './extendedProperties';
import { flagBody, setFlag } from './flags';
import { messageShape } from './messageShape';
import {
  expectOptions,
  readExpand,
  readMessageIdFilter,
  readReceivedFilter,
  readSelect,
  type Query,
} from './odata';
import type { GraphCall, Operation } from './operation';
import { expectSimple } from './refusals';

const reading = ['Mail.Read', 'Mail.ReadWrite'];
const writing = ['Mail.ReadWrite'];

const wellKnownFolders: Record<string, FolderName> = {
  inbox: 'inbox',
  sentitems: 'sentItems',
  drafts: 'drafts',
  outbox: 'outbox',
  deleteditems: 'deletedItems',
  archive: 'archive',
};

function theMessage({ mailbox, parameters: [id = ''] }: GraphCall): StoredMessage {
  if (!looksLikeItemId(id)) {
    throw new Refusal({ status: 400, code: 'ErrorInvalidIdMalformed', message: 'Id is malformed.' });
  }
  const message = mailbox.find(id);
  if (!message) throw itemNotFound();
  return message;
}

/** One message, with what was selected of it. */
export function readMessage(call: GraphCall): GraphAnswer {
  expectOptions(call.query, ['$select', '$expand']);
  const owner = call.mailbox.owner.address;
  const select = readSelect(call.query);
  const { prefersText, exchange } = call;
  const shaping = { propertyIds: readExpand(call.query), prefersText, modes: exchange.world.modes };
  return json(200, messageShape(theMessage(call), owner, select, shaping));
}

function findByMessageId(call: GraphCall): GraphAnswer {
  expectOptions(call.query, ['$select', '$expand', '$filter', '$top']);
  const wanted = readMessageIdFilter(call.query.get('$filter') ?? '');
  const found = call.mailbox.all().filter(({ internetMessageId }) => internetMessageId === wanted);
  return collection(call, found, readExpand(call.query));
}

function findSentCopy(call: GraphCall): GraphAnswer {
  expectOptions(call.query, ['$select', '$filter', '$top']);
  const wanted = readMessageIdFilter(call.query.get('$filter') ?? '');
  const sent = call.mailbox.list('sentItems');
  return collection(
    call,
    sent.filter(({ internetMessageId }) => internetMessageId === wanted),
  );
}

function findReceived(call: GraphCall): GraphAnswer {
  expectOptions(call.query, ['$select', '$filter', '$top']);
  const { since, propertyId, contained } = readReceivedFilter(call.query.get('$filter') ?? '');
  expectSimple(call, { searched: [propertyId] });
  const found = call.mailbox.all().filter((message) => {
    const value = propertyOf(message, normalizedPropertyId(propertyId)) ?? '';
    // Exchange compares values without regard to case.
    return new Date(message.receivedAt) >= since && value.toLowerCase().includes(contained.toLowerCase());
  });
  return collection(call, found);
}

function listSentItems(call: GraphCall): GraphAnswer {
  expectOptions(call.query, ['$select', '$orderby', '$top']);
  const order = call.query.get('$orderby');
  if (order !== 'sentDateTime desc') throw new Unmodelled(`$orderby=${order}`);
  const messages = call.mailbox
    .list('sentItems')
    .sort((one, other) => other.sentAt.localeCompare(one.sentAt));
  return collection(call, messages);
}

function readFolder({ mailbox, parameters: [name = ''], query }: GraphCall): GraphAnswer {
  expectOptions(query, ['$select']);
  const folder = wellKnownFolders[name.toLowerCase()];
  if (!folder) throw new Unmodelled(`mail folder ${name}`);
  if (readSelect(query).join() !== 'id') throw new Unmodelled(`folder properties ${query.get('$select')}`);
  return json(200, { id: folderId(mailbox.owner.address, folder) });
}

const patchBody = v.strictObject({
  singleValueExtendedProperties: v.array(v.strictObject({ id: v.string(), value: v.string() })),
});

function updateMessage(call: GraphCall): GraphAnswer {
  expectOptions(call.query, []);
  const body = v.safeParse(v.pipe(v.string(), v.parseJson(), v.union([patchBody, flagBody])), call.body);
  if (!body.success) throw new Unmodelled('a PATCH of anything but singleValueExtendedProperties or flag');
  const message = theMessage(call);
  if (call.exchange.world.modes.changesAreLost) {
    // Answered as if it had been done.
  } else if ('flag' in body.output) setFlag(message, body.output);
  else {
    for (const { id, value } of body.output.singleValueExtendedProperties) {
      message.extendedProperties.set(normalizedPropertyId(id), value);
    }
  }
  return json(200, messageShape(message, call.mailbox.owner.address, ['subject', 'parentFolderId']));
}

function recall(call: GraphCall): GraphAnswer {
  expectOptions(call.query, []);
  if (call.body !== '') throw new Unmodelled('a recall with a request body');
  const message = call.mailbox.find(call.parameters[0] ?? '');
  if (message?.folder !== 'sentItems') {
    throw new Refusal({ status: 400, code: 'ErrorInvalidIdMalformed', message: 'Id is malformed.' });
  }
  const job = call.exchange.recall(call.mailbox, message);
  if (!job) {
    throw new Refusal({
      status: 400,
      code: 'ErrorMessageRecallDisabled',
      message: 'Message recall is disabled for the organization.',
    });
  }
  // A bare string in braces, as the documented sample shows: not valid JSON.
  const text = `{\n  "Successfully submitted recall request to Hub server SIM0PR00MB0000.LOCALHOST, MessageId is ${recallMessageId(job.requestedBy, job.id)}"\n}\n`;
  return { status: 202, headers: {}, body: { text, contentType: 'application/json' } };
}

const asksForMessageId = (query: Query): boolean =>
  query.get('$filter')?.startsWith('internetMessageId') ?? false;

/** The requests about messages and folders. */
export const messageOperations: readonly Operation[] = [
  {
    method: 'GET',
    version: 'v1.0',
    path: 'me/messages',
    matches: asksForMessageId,
    scopes: reading,
    fault: 'message',
    usesMailbox: true,
    answer: findByMessageId,
  },
  {
    method: 'GET',
    version: 'v1.0',
    path: 'me/messages',
    matches: (query) => !asksForMessageId(query),
    scopes: reading,
    fault: 'report',
    usesMailbox: true,
    answer: findReceived,
  },
  {
    method: 'GET',
    version: 'v1.0',
    path: 'me/messages/*',
    scopes: reading,
    fault: 'message',
    usesMailbox: true,
    answer: readMessage,
  },
  {
    method: 'PATCH',
    version: 'v1.0',
    path: 'me/messages/*',
    scopes: writing,
    fault: 'keepAttempt',
    usesMailbox: true,
    answer: updateMessage,
  },
  {
    method: 'GET',
    version: 'v1.0',
    path: 'me/mailFolders/*',
    scopes: reading,
    fault: 'folder',
    usesMailbox: true,
    answer: readFolder,
  },
  {
    method: 'GET',
    version: 'v1.0',
    path: 'me/mailFolders/sentitems/messages',
    matches: asksForMessageId,
    scopes: reading,
    fault: 'message',
    usesMailbox: true,
    answer: findSentCopy,
  },
  {
    method: 'GET',
    version: 'v1.0',
    path: 'me/mailFolders/sentitems/messages',
    matches: (query) => !asksForMessageId(query),
    scopes: reading,
    fault: 'sentMessages',
    usesMailbox: true,
    answer: listSentItems,
  },
  {
    method: 'POST',
    version: 'beta',
    path: 'me/mailFolders/sentitems/messages/*/recall',
    scopes: writing,
    fault: 'recall',
    usesMailbox: true,
    answer: recall,
  },
];
