import type { StoredMessage } from '../types';
import { json, type GraphAnswer } from './answers';
import { messageShape } from './messageShape';
import { readSelect, readTop } from './odata';
import type { GraphCall } from './operation';

/** A page of messages as the request selects them. */
export function collection(
  call: GraphCall,
  messages: StoredMessage[],
  propertyIds: string[] = [],
): GraphAnswer {
  const top = readTop(call.query);
  const select = readSelect(call.query);
  const owner = call.mailbox.owner.address;
  const value = messages.slice(0, top).map((message) => messageShape(message, owner, select, propertyIds));
  const next = { '@odata.nextLink': `https://graph.microsoft.com/v1.0/me/messages?$skip=${top}` };
  return json(200, { value, ...(messages.length > top ? next : {}) });
}
