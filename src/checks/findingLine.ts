import type { Translator } from '../i18n/translator';
import type { Finding } from './finding';
import { addressList, filled, textPart, addressPart } from './shortened';

type Speak = Translator['t'];

/** A finding in one line of at most `room` characters; what does not fit is shortened with an ellipsis. */
export function findingLine(t: Speak, finding: Finding, room: number): string {
  const addresses = (all: readonly string[]) => addressList(all, (n) => t('alert.more', { n }));
  switch (finding.rule) {
    case 'outsideAmongInside': {
      const { recipients: total, addresses: outside } = finding;
      const n = outside.length;
      return filled(room, [addresses(outside)], (listed) =>
        n === 1
          ? t('alert.oneOutsideAmongInside', { total, addresses: listed })
          : t('alert.outsideAmongInside', { n, total, addresses: listed }),
      );
    }
    case 'oddOneOut':
      return filled(room, [addressPart(finding.address)], (address) => t('alert.oddOneOut', { address }));
    case 'lookAlike':
      return filled(room, [addressPart(finding.address), addressPart(finding.like)], (address, like) =>
        t('alert.lookAlike', { address, like }),
      );
    case 'salutation':
      return filled(room, [textPart(finding.name)], (name) => t('alert.salutation', { name }));
    case 'newDomain':
      return filled(room, [addresses(finding.addresses)], (listed) =>
        t('alert.newDomain', { addresses: listed }),
      );
    case 'manyInTheOpen':
      return t('alert.manyInTheOpen', { n: finding.addresses.length });
    case 'replyAllMany':
      return t('alert.replyAllMany', { n: finding.recipients });
    case 'attachmentNamesOther':
      return filled(room, [textPart(finding.company), textPart(finding.file)], (company, file) =>
        t('alert.attachmentNamesOther', { company, file }),
      );
    case 'riskyAttachment':
      return filled(room, [textPart(finding.file)], (file) => t('alert.riskyAttachment', { file }));
    case 'personalData': {
      const [kind] = finding.kinds;
      return saidToBeIn(t, finding, kind ? t(`alertData.${kind}`) : '', room);
    }
    case 'pattern':
      return saidToBeIn(t, finding, finding.name, room);
    case 'confidentialOutside':
    case 'internalOnly':
      return filled(room, [textPart(finding.word), addresses(finding.addresses)], (word, listed) =>
        t('alert.wordOutside', { word, addresses: listed }),
      );
    case 'wasInBcc':
    case 'attachmentMissing':
    case 'emptySubject':
      return t(`alert.${finding.rule}`);
  }
}

const places = { subject: 'alert.inSubject', body: 'alert.inBody', attachments: 'alert.inAttachments' } as const;

/** What was found where, with the masked number after it: `In the text: an IBAN (ES•• … 1332)`. */
function saidToBeIn(
  t: Speak,
  { where, masked }: { where: keyof typeof places; masked: string | null },
  name: string,
  room: number,
): string {
  if (masked === null) return filled(room, [textPart(name)], (what) => t(places[where], { what }));
  return filled(room, [textPart(masked), textPart(name)], (number, what) =>
    t(places[where], { what: `${what} (${number})` }),
  );
}
