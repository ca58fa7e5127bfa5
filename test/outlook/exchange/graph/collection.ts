import type { StoredMessage } from '../types';
import { json, type GraphAnswer } from './answers';
import { messageShape } from './messageShape';
import { readSelect } from './odata';
import type { GraphCall } from './operation';
import { pageOf } from './pages';
import { expectSimple } from './refusals';

const mostInLists = 255;

/** Every text in it, however deep, but for ids and links, cut as Exchange's FindItem cuts them. */
function cutTexts(value: unknown): unknown {
  if (typeof value === 'string') return value.slice(0, mostInLists);
  if (Array.isArray(value)) return value.map(cutTexts);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, one]) => [name, uncut.includes(name) ? one : cutTexts(one)]),
  );
}

const uncut = ['id', 'conversationId', 'internetMessageId', 'webLink'];

/** A page of messages as the request selects them. */
export function collection(
  call: GraphCall,
  messages: StoredMessage[],
  propertyIds: string[] = [],
): GraphAnswer {
  const { page, next } = pageOf(call, messages);
  const select = readSelect(call.query);
  expectSimple(call, { listed: [...select, ...propertyIds] });
  const owner = call.mailbox.owner.address;
  const { modes } = call.exchange.world;
  const value = page.map((message) => messageShape(message, owner, select, { propertyIds, modes }));
  return json(200, { value: modes.listsCutTexts ? cutTexts(value) : value, ...next });
}
