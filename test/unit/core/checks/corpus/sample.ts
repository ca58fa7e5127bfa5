import { checkMessage } from '../../../../../src/core/checks/checkMessage';
import type { Finding } from '../../../../../src/core/checks/finding';
import { emptyHandOver } from '../../../../../src/core/handOver/handOver';
import { knowledgeFrom } from '../../../../../src/core/checks/knowledge';
import { emptyMemory } from '../../../../../src/core/checks/memory';
import type { ComposedMessage, ComposeKind } from '../../../../../src/mailbox/composedMessage';
import type { RecipientField } from '../../../../../src/mailbox/types';
import { defaultChecks, type CheckSettings, type RuleId } from '../../../../../src/policy/checkSettings';

/**
 * One message of the corpus. The writer is Marta Ruiz of norte.example, whose administrator wrote no configuration.
 * People are written `Ana Gil <ana.gil@cliente.example>`, separated by `;`, or as an address alone; `=` before an
 * address makes it a group inside.
 */
export interface Sample {
  to: string;
  cc?: string;
  bcc?: string;
  subject?: string;
  body: string;
  /** Names of files; `~` before one shows it inside the body, as the logo of a signature. */
  files?: readonly string[];
  /** `new` if it is not said. */
  kind?: ComposeKind;
  /** Addresses that the writer wrote to lately, and those with which a reply began; nobody knows, if not said. */
  recent?: string;
  startedWith?: string;
  addressedBefore?: boolean;
  settings?: Partial<CheckSettings>;
}

export interface FaultySample extends Sample {
  /** The check that must find it. */
  rule: RuleId;
}

const writer = 'marta.ruiz@norte.example';

/** What the checks find in it. */
export function findingsIn(sample: Sample): Finding[] {
  const message = messageOf(sample);
  const addresses = (text: string): string[] => text.split(' ').filter((entry) => entry !== '');
  const policy = { ownDomains: [], checks: { ...defaultChecks, ...sample.settings } };
  const memory = { ...emptyMemory, recent: addresses(sample.recent ?? '') };
  const handOver = {
    ...emptyHandOver,
    startedWith: sample.startedWith === undefined ? null : addresses(sample.startedWith),
    addressedBefore: sample.addressedBefore ?? null,
  };
  return checkMessage(message, knowledgeFrom(message, { policy, memory, handOver }));
}

const messageOf = (sample: Sample): ComposedMessage => ({
  from: writer,
  recipients: [
    ...people(sample.to, 'to'),
    ...people(sample.cc ?? '', 'cc'),
    ...people(sample.bcc ?? '', 'bcc'),
  ],
  subject: sample.subject ?? 'Martes',
  body: sample.body,
  attachments: (sample.files ?? []).map((name, id) => ({
    id: String(id),
    name: name.replace(/^~/, ''),
    inline: name.startsWith('~'),
  })),
  kind: sample.kind ?? 'new',
});

const people = (text: string, field: RecipientField): ComposedMessage['recipients'] =>
  text
    .split(';')
    .filter((entry) => entry.trim() !== '')
    .map((entry) => {
      const [, name = '', group = '', address = ''] =
        /^\s*(.*?)\s*<?(=?)([^\s<>=]+@[^\s<>]+?)>?\s*$/.exec(entry) ?? [];
      if (!address) throw new Error(`No address in “${entry}”.`);
      const inside = address.endsWith('@norte.example');
      return { name, address, field, type: group ? 'distributionList' : inside ? 'user' : 'externalUser' };
    });
