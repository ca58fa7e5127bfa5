import type { Translator } from '../../i18n/translator';
import { letterKinds, type LetterKind, type Policy } from '../../policy/policy';
import { entry, oneLine, personText, plain, under, type RecordLine } from './lines';
import { momentText } from './moment';
import { receivedLines, type RecordWords } from './receivedLines';
import { wordFields, type IncidentRecord, type RecordedAction, type RecordedAnswer } from './record';

export const sectionNames = ['message', 'received', 'done', 'answers', 'files', 'byHand', 'limits'] as const;
export type SectionName = (typeof sectionNames)[number];

export interface RecordSection {
  name: SectionName;
  title: string;
  /** How many it lists; `null` where it is no list. */
  count: number | null;
  lines: RecordLine[];
}

/** The record in words, section by section: what is on screen, printed, copied and mailed is the same. */
export function recordSections(
  words: Translator,
  record: IncidentRecord,
  context: RecordWords,
): RecordSection[] {
  const lines: Record<SectionName, () => RecordLine[]> = {
    message: () => messageLines(words, record),
    received: () => receivedLines(words, record, context),
    done: () => actionLines(words, record),
    answers: () => answerLines(words, record),
    files: () => fileLines(words, record),
    byHand: () => byHandLines(words, record, context.policy),
    limits: () =>
      (['reading', 'recall', 'drafts', 'answers'] as const).map((limit) =>
        plain(words.t(`incidentLimit.${limit}`)),
      ),
  };
  const { recipients, actions, answers, evidenceSearch, files } = record;
  const counts: Partial<Record<SectionName, number>> = {
    received: recipients.people.length,
    done: actions.length,
    // Where nobody has looked, nought would be a claim.
    ...((answers.length > 0 || evidenceSearch === 'done') && { answers: answers.length }),
    ...(files.search === 'done' && { files: files.attached.length + files.linked.length }),
  };
  return sectionNames.map((name) => ({
    name,
    title: words.t(`incidentSection.${name}`),
    count: counts[name] ?? null,
    lines: lines[name](),
  }));
}

/** The whole record as plain text. */
export function recordText(words: Translator, record: IncidentRecord, context: RecordWords): string {
  const { t } = words;
  const head = [t('incident.documentTitle'), madeLine(words, record)];
  const sections = recordSections(words, record, context).map(({ title, lines }) =>
    [title.toLocaleUpperCase(words.locale.tag), ...lines.map(asText)].join('\n'),
  );
  return [head.join('\n'), ...sections].join('\n\n') + '\n';
}

function madeLine(words: Translator, { madeAt, timeZone }: IncidentRecord): string {
  return words.t('incident.made', { moment: momentText(words, madeAt, timeZone), zone: timeZone });
}

const indents = ['', '- ', '  '] as const;
const asText = ({ text, depth }: RecordLine) => indents[depth] + text;

function messageLines(
  words: Translator,
  { message, saidByUser, noticed, timeZone }: IncidentRecord,
): RecordLine[] {
  const { t } = words;
  const value = (
    name: 'subject' | 'from' | 'sent' | 'id' | 'cause' | 'sensitive' | 'noticed',
    text: string | null,
  ) => plain(t(`incidentFact.${name}`, { value: text ?? t('incident.notKnown') }));
  const { cause, sensitive } = saidByUser;
  return [
    value('subject', oneLine(message.subject) || t('message.noSubject')),
    value('from', personText(words, message.from)),
    value('sent', message.sentAt && momentText(words, message.sentAt, timeZone)),
    value('id', message.internetMessageId && oneLine(message.internetMessageId)),
    value('cause', cause ? t(`incidentCause.${cause}`) : t('incident.notSaid')),
    value(
      'sensitive',
      sensitive === null ? t('incident.notSaid') : t(sensitive ? 'incident.yes' : 'incident.no'),
    ),
    value('noticed', noticedText()),
  ];

  function noticedText(): string {
    if (!noticed) return t('incident.notLooked');
    if (noticed.length === 0) return t('incident.nothingNoticed');
    return words.list(noticed.map((kind) => t(`dataKind.${kind}`)));
  }
}

function actionLines(words: Translator, { actions, timeZone }: IncidentRecord): RecordLine[] {
  const { t } = words;
  if (actions.length === 0) return [plain(t('incident.nothingDone'))];
  return actions.map((action) => {
    const when = action.at === null ? t('incident.timeNotKnown') : momentText(words, action.at, timeZone);
    return entry(`${when}: ${actionText(words, action)}`);
  });
}

function actionText({ t, list }: Translator, action: RecordedAction): string {
  switch (action.action) {
    case 'recall':
      return action.state === 'refused' && action.reason
        ? t('incident.refusedBecause', { reason: oneLine(action.reason) })
        : t(`incidentAttempt.${action.state}`);
    case 'recallReport':
      return t('incident.reportArrived');
    case 'readReport':
      return action.notRemoved.length === 0
        ? t('incident.allRemoved')
        : t('incident.notRemoved', { people: list(action.notRemoved.map(oneLine)) });
    case 'letter': {
      const letter = isLetterKind(action.letter)
        ? t(`incidentLetter.${action.letter}`)
        : oneLine(action.letter);
      return t('incident.letter', { letter, people: list(action.to.map(oneLine)) });
    }
    case 'step':
      return t(`incidentStep.${action.step}`);
  }
}

const isLetterKind = (letter: string): letter is LetterKind => letterKinds.some((kind) => kind === letter);

function answerLines(words: Translator, { answers, evidenceSearch, timeZone }: IncidentRecord): RecordLine[] {
  const { t } = words;
  if (answers.length === 0) {
    return [plain(t(evidenceSearch === 'done' ? 'incident.noAnswers' : `incidentSearch.${evidenceSearch}`))];
  }
  return answers.map((answer) =>
    entry(
      `${momentText(words, answer.at, timeZone)}: ${personText(words, answer.from)}: ${answerText(words, answer)}`,
    ),
  );
}

function answerText({ t }: Translator, { claim, text, answersLetter }: RecordedAnswer): string {
  if (!claim) return t(answersLetter ? 'incident.answeredLetter' : 'incident.answered');
  return t(claim === 'deleted' ? 'incident.claimsDeleted' : 'incident.claimsNotDeleted', {
    text: oneLine(text ?? ''),
  });
}

function fileLines({ t, number }: Translator, { files }: IncidentRecord): RecordLine[] {
  if (files.search !== 'done') {
    return [plain(t(files.search === 'failed' ? 'incident.filesNotRead' : 'incident.filesNotSought'))];
  }
  const attached = files.attached.map(({ name, size, inline }) => {
    const kilobytes = number(Math.max(1, Math.round(size / 1024)));
    return entry(`${oneLine(name)} (${kilobytes} KB)${inline ? ` · ${t('incident.inline')}` : ''}`);
  });
  const linked = files.linked.map(({ name }) => entry(`${oneLine(name)} · ${t('incident.linked')}`));
  const all = [...attached, ...linked];
  return all.length > 0 ? all : [plain(t('incident.noFiles'))];
}

function byHandLines(
  words: Translator,
  { enteredByHand, deadlines, timeZone }: IncidentRecord,
  policy: Policy,
): RecordLine[] {
  const { t } = words;
  const { knownSince } = enteredByHand;
  const field = (name: 'knownSince' | (typeof wordFields)[number], value: string | null) => {
    const label = t(`incidentField.${name}`);
    return plain(`${label}: ${value ?? t('incident.notEntered')}`);
  };
  const contact = contactText(words, policy);
  return [
    field('knownSince', knownSince && momentText(words, knownSince, timeZone)),
    ...(deadlines.hours72
      ? [under(t('incident.hours72End', { moment: momentText(words, deadlines.hours72, timeZone), contact }))]
      : []),
    ...(deadlines.hipaa
      ? [under(t('incident.hipaaEnd', { date: words.calendarDate(deadlines.hipaa), contact }))]
      : []),
    ...wordFields.flatMap((name) => {
      const [first = '', ...more] = enteredByHand[name].trim().split(/\r?\n/).map(oneLine);
      return [field(name, first || null), ...more.filter(Boolean).map(under)];
    }),
  ];
}

/** Who decides: the contact by name, else the office, in the middle of a sentence. */
export const contactText = ({ t }: Translator, { privacyContact }: Pick<Policy, 'privacyContact'>): string =>
  privacyContact ? oneLine(privacyContact.name) || privacyContact.address : t('incident.officer');
