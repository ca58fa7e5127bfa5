import type { Translator } from '../../i18n/translator';
import type { Finding } from './finding';
import { addressList, filled, textPart, addressPart } from './shortened';

type Speak = Translator['t'];

/** A finding in one line of at most `room` characters; what does not fit is shortened with an ellipsis. */
export function findingLine(t: Speak, finding: Finding, room: number): string {
  const people = (addresses: readonly string[]) => ({
    addresses: addressList(addresses, (n) => t('alert.more', { n })),
  });
  switch (finding.rule) {
    case 'outsideAmongInside': {
      const { recipients: total, addresses } = finding;
      const n = addresses.length;
      return filled(room, people(addresses), (said) =>
        n === 1
          ? t('alert.oneOutsideAmongInside', { ...said, total })
          : t('alert.outsideAmongInside', { ...said, n, total }),
      );
    }
    case 'oddOneOut':
      return filled(room, { address: addressPart(finding.address) }, (said) => t('alert.oddOneOut', said));
    case 'lookAlike': {
      const both = { address: addressPart(finding.address), like: addressPart(finding.like) };
      return filled(room, both, (said) => t('alert.lookAlike', said));
    }
    case 'salutation':
      return filled(room, { name: textPart(finding.name) }, (said) => t('alert.salutation', said));
    case 'newDomain':
      return filled(room, people(finding.addresses), (said) => t('alert.newDomain', said));
    case 'manyInTheOpen':
      return t('alert.manyInTheOpen', { n: finding.addresses.length });
    case 'replyAllMany':
      return t('alert.replyAllMany', { n: finding.recipients });
    case 'attachmentNamesOther': {
      const both = { company: textPart(finding.company), file: textPart(finding.file) };
      return filled(room, both, (said) => t('alert.attachmentNamesOther', said));
    }
    case 'riskyAttachment':
      return filled(room, { file: textPart(finding.file) }, (said) => t('alert.riskyAttachment', said));
    case 'personalData': {
      const [kind] = finding.kinds;
      return saidToBeIn(t, finding, kind ? t(`alertData.${kind}`) : '', room);
    }
    case 'pattern':
      return saidToBeIn(t, finding, finding.name, room);
    case 'confidentialOutside':
    case 'internalOnly': {
      const both = { word: textPart(finding.word), ...people(finding.addresses) };
      return filled(room, both, (said) => t('alert.wordOutside', said));
    }
    case 'wasInBcc':
    case 'attachmentMissing':
    case 'emptySubject':
      return t(`alert.${finding.rule}`);
  }
}

const places = {
  subject: 'alert.inSubject',
  body: 'alert.inBody',
  attachments: 'alert.inAttachments',
} as const;

/** What was found where, with the masked number after it: `In the text: an IBAN (ES•• … 1332)`. */
const saidToBeIn = (
  t: Speak,
  { where, masked }: { where: keyof typeof places; masked: string | null },
  name: string,
  room: number,
): string =>
  filled(room, { number: textPart(masked ?? ''), name: textPart(name) }, (said) =>
    t(places[where], { what: said.number ? `${said.name} (${said.number})` : said.name }),
  );
