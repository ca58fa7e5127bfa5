import type { ComposedMessage } from '../mailbox/composedMessage';
import { domainOf } from '../mailbox/domains';
import type { SendPolicy } from '../policy/sendPolicy';
import type { Finding } from './finding';
import type { HandOver } from './handOver';
import type { CheckKnowledge } from './knowledge';
import type { CheckMemory } from './memory';

/* Stand-in until the branch `rules` is merged, which brings this file. */

export function checkMessage(message: ComposedMessage, { settings, isOutside }: CheckKnowledge): Finding[] {
  const findings: Finding[] = [];
  const outside = message.recipients.map(({ address }) => address).filter(isOutside);
  const inside = message.recipients.length - outside.length;
  if (outside.length > 0 && inside > 0) {
    const found = { rule: 'outsideAmongInside', addresses: outside, recipients: inside + outside.length } as const;
    findings.push({ ...found, severity: 'high', remedy: null, key: `outsideAmongInside|${outside.join()}` });
  }
  if (/attached|adjunt/i.test(message.body) && message.attachments.length === 0) {
    findings.push({ rule: 'attachmentMissing', word: 'attached', severity: 'high', remedy: null, key: 'attachmentMissing' });
  }
  if (message.subject === '') {
    findings.push({ rule: 'emptySubject', severity: 'medium', remedy: null, key: 'emptySubject' });
  }
  return findings.filter(({ rule }) => !settings.off.includes(rule));
}

export function knowledgeFrom(
  message: ComposedMessage,
  policy: SendPolicy,
  { startedWith, addressedBefore, outside }: HandOver,
  { recent }: CheckMemory,
): CheckKnowledge {
  const ownDomains = policy.ownDomains.length > 0 ? policy.ownDomains : [domainOf(message.from)];
  return {
    isOutside: (address) => outside[address.toLowerCase()] ?? !ownDomains.includes(domainOf(address)),
    ownDomains,
    startedWith,
    addressedBefore,
    recent,
    settings: policy.checks,
  };
}
