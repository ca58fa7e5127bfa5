import { suspicionOf } from '../../core/texts/personalData';
import type { MessageContent } from '../../mailbox/drafts';
import { marksOf, type MessageNotes, type StepName } from '../../mailbox/notes';
import type { Person } from '../../mailbox/types';
import type { Policy } from '../../policy/policy';
import type { Assessment } from '../../core/recall/assess';
import type { Checked } from '../../core/recall/check';
import { claimIn } from '../../core/texts/claims';
import { dayAfter, hours72After } from './moment';
import type {
  EnteredByHand,
  IncidentRecord,
  LinkedFile,
  RecordedAction,
  RecordedAnswer,
  RecordedFiles,
  RecordedRecipient,
} from './record';

/** What the record is made of. */
export interface RecordFacts {
  assessment: Pick<Assessment, 'subject' | 'sentAt' | 'recipients' | 'attempt'>;
  checked: Checked | null;
  /** What Outlook itself shows, where the server did not speak. */
  item: { internetMessageId: string | null; from: Person };
  notes: MessageNotes;
  files: FilesFound;
  enteredByHand: EnteredByHand;
  policy: Pick<Policy, 'hipaa'>;
  timeZone: string;
}

/** The content of the sent message, where it was read, and the files to which its links lead. */
export type FilesFound =
  | {
      search: 'done';
      content: Pick<MessageContent, 'text' | 'attachments' | 'sensitivity'>;
      linked: readonly LinkedFile[];
    }
  | { search: 'failed' | 'notDone' };

/** A claim is a word or a sentence; what is longer may quote what the record should not hold. */
const longestClaim = 300;

/** Puts together what is known, at this moment. Each fact is copied by name: nothing else gets into the record. */
export function recordOf(facts: RecordFacts, now: Date): IncidentRecord {
  const { assessment, checked, item, notes, enteredByHand, policy, timeZone } = facts;
  const { knownSince } = enteredByHand;
  const { name, address } = checked?.message.from ?? item.from;
  const marked = new Set(marksOf(notes));
  // A mark that fits nobody on the message, as after a change of it, marks nobody.
  const someMarked = assessment.recipients.some((person) => marked.has(person.address.toLowerCase()));
  const recipients = assessment.recipients.map((person) => ({
    ...person,
    unintended: !someMarked || marked.has(person.address.toLowerCase()),
  }));
  const people: RecordedRecipient[] = recipients.map((person) => ({
    name: person.name,
    address: person.address,
    field: person.field,
    group: person.group && { members: person.group.members, outside: person.group.outside },
    unintended: person.unintended,
    reach: person.reach,
    basis: person.basis,
    verdict: person.verdict,
    reason: person.reason,
    evidence: person.evidence.map(({ kind, at, link, by }) => ({
      kind,
      at,
      link,
      by: by && (by.name || by.address),
    })),
  }));
  return {
    format: 'recall-assistant-incident-record',
    version: 1,
    madeAt: now.toISOString(),
    timeZone,
    message: {
      subject: assessment.subject,
      internetMessageId: checked?.message.internetMessageId ?? item.internetMessageId,
      from: { name, address },
      sentAt: assessment.sentAt,
    },
    saidByUser: { cause: notes.cause, sensitive: notes.sensitive },
    noticed:
      facts.files.search === 'done'
        ? suspicionOf({ ...facts.files.content, subject: assessment.subject })
        : null,
    recipients: {
      complete: checked !== null,
      marked: someMarked,
      people,
    },
    evidenceSearch: evidenceSearchOf(checked),
    actions: actionsOf(assessment, notes),
    answers: answersOf(facts),
    files: filesOf(facts.files),
    enteredByHand: { ...enteredByHand },
    deadlines: {
      hours72: knownSince && hours72After(knownSince),
      hipaa: knownSince && policy.hipaa ? dayAfter(knownSince, 60, timeZone) : null,
    },
  };
}

function evidenceSearchOf(checked: Checked | null): IncidentRecord['evidenceSearch'] {
  switch (checked?.responseSearch) {
    case 'done':
      if (checked.responses?.searchRefused) return 'refused';
      return checked.responses?.cutShort ? 'incomplete' : 'done';
    case 'failed':
      return 'failed';
    case 'notYet':
    case undefined:
      return 'notDone';
  }
}

function actionsOf({ attempt }: RecordFacts['assessment'], notes: MessageNotes): RecordedAction[] {
  const actions: RecordedAction[] = [];
  if (attempt) {
    const reason = attempt.state === 'refused' ? attempt.reason || null : null;
    const unreadable = attempt.state === 'uncertain' && attempt.why === 'unreadable';
    const state = unreadable ? 'unreadable' : attempt.state;
    actions.push({ action: 'recall', at: attempt.at === '' ? null : attempt.at, state, reason });
  }
  if (attempt?.state === 'reported') actions.push({ action: 'recallReport', at: attempt.report.receivedAt });
  if (notes.report) {
    actions.push({ action: 'readReport', at: notes.report.saidAt, notRemoved: [...notes.report.notRemoved] });
  }
  for (const { at, letter, to } of notes.written) actions.push({ action: 'letter', at, letter, to: [...to] });
  for (const [step, at] of Object.entries(notes.done) as [StepName, string | undefined][]) {
    const toldAbove = step === 'recall' || (step === 'write' && notes.written.length > 0);
    if (at !== undefined && !toldAbove) actions.push({ action: 'step', at, step });
  }
  const time = ({ at }: RecordedAction) => (at === null ? Infinity : Date.parse(at));
  return actions.sort((one, other) => time(one) - time(other) || 0);
}

/** Who answered, and who says in answer to a request that it is deleted or not. */
function answersOf({ checked }: RecordFacts): RecordedAnswer[] {
  return (
    (checked?.responses?.replies ?? [])
      // What merely lies in the conversation answers nothing for sure.
      .filter(({ automatic, fromMailSystem, link, answersLetter }) => {
        return !automatic && !fromMailSystem && (link === 'inReplyTo' || answersLetter);
      })
      .map(({ from: { name, address }, receivedAt, link, answersLetter, answersRequest, text }) => {
        const claim = answersRequest ? claimIn(text, name) : null;
        const said = claim && text.trim().slice(0, longestClaim);
        const toLetter = answersLetter && { answersLetter };
        return { from: { name, address }, at: receivedAt, link, ...toLetter, claim, text: said };
      })
      .sort((one, other) => Date.parse(one.at) - Date.parse(other.at))
  );
}

function filesOf(found: FilesFound): RecordedFiles {
  if (found.search !== 'done') return { search: found.search };
  const { attachments } = found.content;
  // An attachment in the cloud is a link that looks like a file.
  const inCloud = attachments.filter(({ kind }) => kind === 'reference');
  return {
    search: 'done',
    attached: attachments
      .filter((attachment) => !inCloud.includes(attachment))
      .map(({ name, size, inline }) => ({ name, size, inline })),
    linked: [...inCloud, ...found.linked].map(({ name }) => ({ name })),
  };
}
