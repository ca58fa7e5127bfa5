import { collection } from './collection';
import { Unmodelled, type GraphAnswer } from './answers';
import { expectOptions, readExpand, readMessageIdFilter } from './odata';
import type { GraphCall, Operation } from './operation';

const bareDate = /^receivedDateTime ge (\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z)$/;

/** Whatever came since, by date alone; newest first, as Graph gives messages unless another order is asked for. */
function findSince(call: GraphCall): GraphAnswer {
  expectOptions(call.query, ['$select', '$expand', '$filter', '$orderby', '$top']);
  const [, since = ''] = bareDate.exec(call.query.get('$filter') ?? '') ?? [];
  const order = call.query.get('$orderby');
  if (order !== undefined && order !== 'receivedDateTime desc') throw new Unmodelled(`$orderby=${order}`);
  const found = call.mailbox
    .all()
    .filter(({ receivedAt }) => Date.parse(receivedAt) >= Date.parse(since))
    .sort((one, other) => other.receivedAt.localeCompare(one.receivedAt));
  return collection(call, found, readExpand(call.query));
}

/** Nothing here keeps what was deleted for good, so Recoverable Items is empty. */
const findDeleted = (folder: 'deletedItems' | null) => (call: GraphCall) => {
  expectOptions(call.query, ['$select', '$filter', '$top']);
  const wanted = readMessageIdFilter(call.query.get('$filter') ?? '');
  const all = folder === null ? [] : call.mailbox.list(folder);
  return collection(
    call,
    all.filter(({ internetMessageId }) => internetMessageId === wanted),
  );
};

const look = {
  method: 'GET',
  version: 'v1.0',
  scopes: ['Mail.Read', 'Mail.ReadWrite'],
  usesMailbox: true,
} as const;

/** The requests that look where something lies; they stand before those that ask the same path for something else. */
export const lookOperations: readonly Operation[] = [
  {
    ...look,
    path: 'me/messages',
    matches: (query) => bareDate.test(query.get('$filter') ?? ''),
    fault: 'report',
    answer: findSince,
  },
  {
    ...look,
    path: 'me/mailFolders/deleteditems/messages',
    fault: 'message',
    answer: findDeleted('deletedItems'),
  },
  {
    ...look,
    path: 'me/mailFolders/recoverableitemsdeletions/messages',
    fault: 'message',
    answer: findDeleted(null),
  },
];
