import type { Translator } from '../../i18n/translator';
import type { Person } from '../../mailbox/types';
import type { Finding, Found } from './finding';
import { inOneLine } from './shortened';

/** What was found, in one line. */
export function whatText({ t, list }: Translator, finding: Found): string {
  switch (finding.rule) {
    case 'outsideAmongInside':
      return t('finding.outsideAmongInside', { n: finding.addresses.length, total: finding.recipients });
    case 'lookAlike':
      return t('finding.lookAlike', { address: inOneLine(finding.address), like: inOneLine(finding.like) });
    case 'salutation':
      return t('finding.salutation', { name: inOneLine(finding.name) });
    case 'newDomain':
      return t('finding.newDomain', { domain: inOneLine(finding.domain) });
    case 'manyInTheOpen':
      return t('finding.manyInTheOpen', { n: finding.addresses.length });
    case 'replyAllMany':
      return t('finding.replyAllMany', { n: finding.recipients });
    case 'attachmentNamesOther':
      return t('finding.attachmentNamesOther', { company: inOneLine(finding.company) });
    case 'riskyAttachment':
      return finding.how === 'deceives'
        ? t('finding.riskyDeceives', { file: inOneLine(finding.file) })
        : t(finding.how === 'macros' ? 'finding.riskyMacros' : 'finding.riskyRuns');
    case 'personalData': {
      const kinds = list(finding.kinds.map((kind) => t(`dataKind.${kind}`)));
      return t('finding.personalData', { where: finding.where, kinds });
    }
    case 'pattern':
      return t('finding.pattern', { where: finding.where, name: inOneLine(finding.name) });
    case 'confidentialOutside':
    case 'internalOnly':
      return t(`finding.${finding.rule}`, { word: inOneLine(finding.word) });
    case 'oddOneOut':
    case 'wasInBcc':
    case 'attachmentMissing':
    case 'emptySubject':
      return t(`finding.${finding.rule}`);
  }
}

/** Why it may openedMessage, or what is meant exactly: a line below it. */
export function whyText(words: Translator, finding: Found): string {
  const { t } = words;
  switch (finding.rule) {
    case 'outsideAmongInside':
    case 'newDomain':
    case 'confidentialOutside':
    case 'internalOnly':
      return t(`findingWhy.${finding.rule}`, { addresses: addressesText(words, finding.addresses) });
    case 'oddOneOut':
      return t('findingWhy.oddOneOut', { address: inOneLine(finding.address), n: finding.others });
    case 'lookAlike':
      return t(lookAlikeWhy[finding.how]);
    case 'attachmentMissing':
      return t('findingWhy.attachmentMissing', { word: inOneLine(finding.word) });
    case 'attachmentNamesOther':
      return t('findingWhy.attachmentNamesOther', {
        file: inOneLine(finding.file),
        company: inOneLine(finding.company),
      });
    case 'riskyAttachment':
      return finding.how === 'deceives'
        ? t('findingWhy.riskyDeceives')
        : t(finding.how === 'macros' ? 'findingWhy.riskyMacros' : 'findingWhy.riskyRuns', {
            file: inOneLine(finding.file),
          });
    case 'personalData':
      return finding.masked === null
        ? t('findingWhy.personalData')
        : t('findingWhy.personalDataMasked', { masked: inOneLine(finding.masked) });
    case 'pattern':
      return t('findingWhy.pattern', { masked: inOneLine(finding.masked) });
    case 'salutation':
    case 'manyInTheOpen':
    case 'replyAllMany':
    case 'wasInBcc':
    case 'emptySubject':
      return t(`findingWhy.${finding.rule}`);
  }
}

const lookAlikeWhy = {
  address: 'findingWhy.lookAlikeAddress',
  domain: 'findingWhy.lookAlikeDomain',
  scripts: 'findingWhy.lookAlikeScripts',
} as const;

const shownAddresses = 3;

/** The first addresses, and how many more there are. */
export function addressesText({ t, list }: Translator, addresses: readonly string[]): string {
  const more = addresses.length - shownAddresses;
  if (more <= 0) return list(addresses.map(inOneLine));
  const shown = addresses.slice(0, shownAddresses).map(inOneLine);
  return t('findings.andMore', { addresses: shown.join(', '), n: more });
}

/** What the one click does to a message with these recipients. */
export function remedyText(
  { t }: Translator,
  { rule, remedy }: Finding,
  recipients: readonly Person[],
): string {
  switch (remedy?.kind) {
    case undefined:
      return '';
    case 'remove':
      if (rule === 'wasInBcc' || rule === 'replyAllMany') {
        const left = recipients.filter(({ address }) => !remedy.addresses.includes(address.toLowerCase()));
        if (left[0] && left.length === 1)
          return t('button.replyOnlyTo', { address: inOneLine(left[0].address) });
      }
      return t('button.removeRecipients', { n: remedy.addresses.length });
    case 'replace':
      return t('button.replaceBy', { address: inOneLine(remedy.by) });
    case 'toBcc':
      return t('button.moveToBcc', { n: remedy.addresses.length });
    case 'removeAttachment':
      return t('button.removeFile');
  }
}

/** What the click did. */
export function doneText(words: Translator, remedy: NonNullable<Finding['remedy']>): string {
  const { t } = words;
  switch (remedy.kind) {
    case 'remove':
      return t('remedy.removed', { addresses: addressesText(words, remedy.addresses) });
    case 'replace':
      return t('remedy.replaced', { address: inOneLine(remedy.address), by: inOneLine(remedy.by) });
    case 'toBcc':
      return t('remedy.movedToBcc', { addresses: addressesText(words, remedy.addresses) });
    case 'removeAttachment':
      return t('remedy.fileRemoved', { file: inOneLine(remedy.file) });
  }
}
