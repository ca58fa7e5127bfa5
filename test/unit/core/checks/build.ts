import { checkMessage } from '../../../../src/core/checks/checkMessage';
import type { Finding } from '../../../../src/core/checks/finding';
import type { CheckKnowledge } from '../../../../src/core/checks/knowledge';
import type { ComposedMessage } from '../../../../src/mailbox/composedMessage';
import type { RecipientField } from '../../../../src/mailbox/types';
import { defaultChecks } from '../../../../src/policy/checkSettings';

/** A message from me@norte.example with nothing to find in it. */
export const message = (changes: Partial<ComposedMessage> = {}): ComposedMessage => ({
  from: 'me@norte.example',
  recipients: [person('ana.gil@cliente.example')],
  subject: 'Subject',
  body: 'Text.',
  attachments: [],
  kind: 'new',
  ...changes,
});

/** A recipient; whoever is of norte.example is inside. */
export const person = (
  address: string,
  field: RecipientField = 'to',
  name = '',
): ComposedMessage['recipients'][number] => ({
  ...{ address, field, name },
  type: address.toLowerCase().endsWith('@norte.example') ? 'user' : 'externalUser',
});

export const people = (...addresses: string[]): ComposedMessage['recipients'] =>
  addresses.map((address) => person(address));

/** Nothing is known but who is outside. */
export const knowledge = (changes: Partial<CheckKnowledge> = {}): CheckKnowledge => ({
  isOutside: (address) => !address.toLowerCase().endsWith('@norte.example'),
  ownDomains: ['norte.example'],
  startedWith: null,
  addressedBefore: null,
  recent: [],
  often: changes.recent ?? [],
  settings: defaultChecks,
  ...changes,
});

export const check = (changes: Partial<ComposedMessage>, known: Partial<CheckKnowledge> = {}): Finding[] =>
  checkMessage(message(changes), knowledge(known));

/** Rules with their severity, in order. */
export const rulesIn = (changes: Partial<ComposedMessage>, known: Partial<CheckKnowledge> = {}): string[] =>
  check(changes, known).map(({ rule, severity }) => `${rule} ${severity}`);

/** An attachment. */
export const file = (name: string, inline = false): ComposedMessage['attachments'][number] => ({
  ...{ id: name, name, inline },
});
