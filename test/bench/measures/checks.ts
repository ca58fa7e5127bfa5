import { checkMessage } from '../../../src/core/checks/checkMessage';
import { emptyHandOver } from '../../../src/core/handOver/handOver';
import { knowledgeFrom } from '../../../src/core/checks/knowledge';
import { emptyMemory } from '../../../src/core/checks/memory';
import type { ComposedMessage } from '../../../src/mailbox/composedMessage';
import { defaultPolicy } from '../../../src/policy/policy';
import type { Measurement } from '../measurement';

const recipientCount = 500;
const bodyLength = 1_000_000;
const runs = 15;

const sentence =
  'Order 4500012345 left on 24 November; call +34 912 345 678 about IBAN ES91 2100 0418 4502 0005 1331 or la dirección.\n';

const largeMessage: ComposedMessage = {
  from: 'me@norte.example',
  recipients: Array.from({ length: recipientCount }, (_, n) => ({
    name: `First${n} Last${n}`,
    address: `first${n}.last@company${n % 60}.example`,
    field: n % 3 === 0 ? 'to' : 'cc',
    type: 'externalUser',
  })),
  subject: 'Price list',
  body: `Dear all,\n\n${sentence.repeat(Math.ceil(bodyLength / sentence.length))}`,
  attachments: Array.from({ length: 20 }, (_, n) => ({ id: `${n}`, name: `File ${n}.pdf`, inline: false })),
  kind: 'reply',
};

/** All checks together on a very large message, with a memory that is full: time of the processor, not of the wall. */
export const measureChecks = (): Measurement[] => {
  const recent = Array.from({ length: 500 }, (_, n) => `known${n}.person@client${n % 90}.example`);
  const knowledge = knowledgeFrom(largeMessage, {
    policy: defaultPolicy,
    memory: { ...emptyMemory, recent },
    handOver: emptyHandOver,
  });
  const timed = (): number => {
    const begun = process.cpuUsage();
    checkMessage(largeMessage, knowledge);
    const { user, system } = process.cpuUsage(begun);
    return (user + system) / 1000;
  };
  Array.from({ length: 5 }, timed);
  const times = Array.from({ length: runs }, timed).sort((one, other) => one - other);
  return [
    {
      what: `All checks, ${recipientCount} recipients and a body of 1 MB`,
      measured: times[Math.floor(runs / 2)] ?? NaN,
      atMost: 100,
      unit: 'ms',
      note: `median of ${runs}, slowest ${times[runs - 1]?.toFixed(0) ?? '?'} ms`,
    },
  ];
};
