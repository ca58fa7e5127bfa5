import { mimeOf } from '../mime';
import type { StoredMessage } from '../types';
import { itemNotFound, Unmodelled, type GraphAnswer } from './answers';
import { normalizedPropertyId, propertyOf } from './extendedProperties';
import { collection } from './collection';
import { expectOptions, readExpand, type Query } from './odata';
import type { GraphCall, Operation } from './operation';
import { expectSimple } from './refusals';

/* What came back about a sent message: reports by their class, answers by their headers, a conversation; and letters. */

const quoted = String.raw`'((?:[^']|'')*)'`;
const time = String.raw`(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z)`;
const since = `receivedDateTime ge ${time}`;
const property = (test: string): RegExp =>
  new RegExp(
    String.raw`^${since} and singleValueExtendedProperties/any\((\w+):\s*\2/id eq ${quoted} and ${test}\(\2/value,\s*${quoted}\)\)$`,
  );
const filters = {
  reports: property('startswith'),
  answers: property('contains'),
  conversation: new RegExp(`^conversationId eq ${quoted} and ${since}$`),
  sentSince: new RegExp(`^sentDateTime ge ${time}$`),
};
const options = ['$select', '$expand', '$filter', '$top'];
const unquote = (text: string): string => text.replaceAll("''", "'");

/** An answer names a message by its id, which is in angle brackets; the recall report is sought by other words. */
const seeks = {
  reports: (query: Query) => /startswith\(\w+\/value/.test(query.get('$filter') ?? ''),
  answers: (query: Query) => /contains\(\w+\/value,\s*'</.test(query.get('$filter') ?? ''),
  conversation: (query: Query) => query.get('$filter')?.startsWith('conversationId') ?? false,
  sentSince: (query: Query) => query.get('$filter')?.startsWith('sentDateTime') ?? false,
};

function parsed(query: Query, filter: RegExp): [string, string, string, string] {
  const text = query.get('$filter') ?? '';
  const match = filter.exec(text);
  if (!match) throw new Unmodelled(`$filter=${text}`);
  const [, first = '', second = '', third = '', fourth = ''] = match;
  return [first, second, third, fourth];
}

function found(call: GraphCall, fits: (message: StoredMessage) => boolean): GraphAnswer {
  expectOptions(call.query, options);
  return collection(call, call.mailbox.all().filter(fits), readExpand(call.query));
}

const receivedSince = (message: StoredMessage, from: string): boolean =>
  Date.parse(message.receivedAt) >= Date.parse(from);

/** Exchange compares values without regard to case. */
const valueOf = (message: StoredMessage, id: string): string =>
  (propertyOf(message, normalizedPropertyId(unquote(id))) ?? '').toLowerCase();

function findReports(call: GraphCall): GraphAnswer {
  const [from, , id, start] = parsed(call.query, filters.reports);
  return found(
    call,
    (message) =>
      receivedSince(message, from) && valueOf(message, id).startsWith(unquote(start).toLowerCase()),
  );
}

function findAnswers(call: GraphCall): GraphAnswer {
  const [from, , id, part] = parsed(call.query, filters.answers);
  expectSimple(call, { searched: [unquote(id)] });
  return found(
    call,
    (message) => receivedSince(message, from) && valueOf(message, id).includes(unquote(part).toLowerCase()),
  );
}

function findConversation(call: GraphCall): GraphAnswer {
  const [conversation, from] = parsed(call.query, filters.conversation);
  return found(
    call,
    (message) => message.conversationId === unquote(conversation) && receivedSince(message, from),
  );
}

/** Whoever filters and orders by a property has to order by that one, says Graph; another order is not modelled. */
function findSentSince(call: GraphCall): GraphAnswer {
  expectOptions(call.query, ['$select', '$filter', '$orderby', '$top']);
  const [from] = parsed(call.query, filters.sentSince);
  const order = call.query.get('$orderby');
  if (order !== 'sentDateTime') throw new Unmodelled(`$orderby=${order}`);
  const sent = call.mailbox
    .list('sentItems')
    .filter(({ sentAt }) => Date.parse(sentAt) >= Date.parse(from))
    .sort((one, other) => one.sentAt.localeCompare(other.sentAt));
  return collection(call, sent);
}

function readMime(call: GraphCall): GraphAnswer {
  expectOptions(call.query, []);
  const message = call.mailbox.find(call.parameters[0] ?? '');
  if (!message) throw itemNotFound();
  return { status: 200, headers: {}, body: { text: mimeOf(message), contentType: 'text/plain' } };
}

const list = {
  method: 'GET',
  version: 'v1.0',
  path: 'me/messages',
  scopes: ['Mail.Read', 'Mail.ReadWrite'],
  fault: 'responses',
  usesMailbox: true,
} as const;

/** The requests about what came back; they stand before those that ask the same path for something else. */
export const responseOperations: readonly Operation[] = [
  { ...list, matches: seeks.reports, answer: findReports },
  { ...list, matches: seeks.answers, answer: findAnswers },
  { ...list, matches: seeks.conversation, answer: findConversation },
  {
    ...list,
    path: 'me/mailFolders/sentitems/messages',
    matches: seeks.sentSince,
    answer: findSentSince,
  },
  { ...list, path: 'me/messages/*/$value', fault: 'reportText', answer: readMime },
];
