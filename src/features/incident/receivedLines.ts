import type { Translator } from '../../i18n/translator';
import { basisText, type WordContext } from '../../core/recall/reachWords';
import { entry, oneLine, personText, plain, under, type RecordLine } from './lines';
import { momentText } from './moment';
import type { IncidentRecord, RecordedRecipient } from './record';

/** What the words of a record need beside it: whom the policy names, and when the administrator stated it. */
export type RecordWords = Pick<WordContext, 'policy'>;

/** Who received it: those who should not have it first, each with where the copy is and what is known of it. */
export function receivedLines(words: Translator, record: IncidentRecord, context: RecordWords): RecordLine[] {
  const { t } = words;
  const { complete, marked, people } = record.recipients;
  const lines: RecordLine[] = [];
  if (!complete) lines.push(plain(t('incident.listIncomplete')));
  lines.push(plain(t(`incidentSearch.${record.evidenceSearch}`)));
  if (!marked) lines.push(plain(t('incident.nobodyMarked')));
  const list = (title: string | null, some: readonly RecordedRecipient[]) => {
    if (some.length === 0) return;
    if (title) lines.push(plain(title));
    for (const person of some) lines.push(...personLines(words, person, record, context));
  };
  const unintended = people.filter((person) => person.unintended);
  const others = people.filter((person) => !person.unintended);
  list(marked ? t('incident.unintended', { n: unintended.length }) : null, unintended);
  list(t('incident.intended', { n: others.length }), others);
  if (people.length === 0) lines.push(plain(t('headline.noRecipients')));
  return lines;
}

function personLines(
  words: Translator,
  person: RecordedRecipient,
  { timeZone }: IncidentRecord,
  { policy }: RecordWords,
): RecordLine[] {
  const { t } = words;
  const { group, reach, basis, verdict, reason, evidence } = person;
  const said = reason === 'removed' || reason === 'notRemoved' ? reason : null;
  const where = [
    t(`verdict.${verdict}`),
    ...(group ? [groupText(words, group)] : []),
    // The ticks decide about the copy; where the mailbox is, they do not say.
    t(`incidentReach.${reach}`) + (said ? '' : ` (${basisText(words, basis, { policy })})`),
  ].join('; ');
  // Only these reasons speak of reading; the others repeat the verdict or the evidence.
  const reading = reason === 'noReceiptRequested' || reason === 'noSignOfReading' ? reason : null;
  return [
    entry(`${personText(words, person)}${person.field === 'bcc' ? ` · ${t('recipients.bcc')}` : ''}`),
    under(where),
    ...evidence.map(({ kind, at, link, by }) =>
      under(
        t('incident.evidence', {
          fact: t(`incidentEvidence.${kind}`, { moment: momentText(words, at, timeZone) }),
          link: t(`incidentLink.${link}`),
        }) + (by ? ` · ${oneLine(by)}` : ''),
      ),
    ),
    ...(said ? [under(t('incident.asRead', { said: t(`reason.${said}`) }))] : []),
    ...(reading && evidence.length === 0 ? [under(t(`reason.${reading}`))] : []),
  ];
}

function groupText({ t }: Translator, { members, outside }: NonNullable<RecordedRecipient['group']>): string {
  if (members === null) return t('incident.groupUncounted');
  return t('incident.group', { n: members, outside: outside ?? 0, known: outside === null ? 'no' : 'yes' });
}
