import type { MessageNotes } from '../../../../src/mailbox/notes';
import { noNotes } from '../../../../src/mailbox/notes';
import type { ReplyMail, Responses } from '../../../../src/mailbox/responses';
import { defaultPolicy } from '../../../../src/policy/policy';
import type { Assessment } from '../../../../src/core/recall/assess';
import type { Checked } from '../../../../src/core/recall/check';
import {
  nothingEntered,
  type EnteredByHand,
  type IncidentRecord,
} from '../../../../src/features/incident/record';
import { recordOf, type RecordFacts } from '../../../../src/features/incident/recordOf';
import { evidenceOf } from '../../core/recall/input';
import { judged, messageId, onScreen, reading, to } from '../../core/recall/samples';

/** When the record is made: twenty minutes after the message was sent. */
export const madeAt = new Date('2026-11-20T11:05:00Z');
export const sentAt = '2026-11-20T10:41:00Z';

const luis = to('luis@cliente.example');
const eva = to('eva@norte.example', 'bcc');

/** Luis should not have it and has read it, Eva may have it; nothing was done yet. */
export const recipients = [
  judged('outOfReach', {
    ...luis,
    reach: 'outside',
    reason: 'outside',
    evidence: [evidenceOf('read', '2026-11-20T10:52:00Z')],
  }),
  judged('withinReach', { ...eva, reason: 'noReceiptRequested' }),
];

export const notes = (changes: Partial<MessageNotes> = {}): MessageNotes => ({
  ...noNotes(messageId),
  cause: 'wrongPeople',
  sensitive: true,
  unintended: ['luis@cliente.example'],
  ...changes,
});

export const reply = (text: string, changes: Partial<ReplyMail> = {}): ReplyMail => ({
  id: 'reply-1',
  from: luis,
  receivedAt: '2026-11-20T11:01:00Z',
  link: 'inReplyTo',
  answersLetter: true,
  answersRequest: true,
  automatic: false,
  text,
  ...changes,
});

export const responses = (changes: Partial<Responses> = {}): Responses => ({
  reports: [],
  replies: [],
  cutShort: false,
  ...changes,
});

export const checked = (changes: Partial<Checked> = {}): Checked => ({
  ...reading({ sentAt }),
  tips: null,
  tipsFailure: null,
  report: null,
  reportSearch: 'done',
  responses: responses(),
  responseSearch: 'done',
  sentCopy: null,
  ...changes,
});

interface Changes {
  assessment?: Partial<Pick<Assessment, 'subject' | 'sentAt' | 'recipients' | 'attempt'>>;
  checked?: Checked | null;
  notes?: MessageNotes;
  files?: RecordFacts['files'];
  entered?: Partial<EnteredByHand>;
  hipaa?: boolean;
  timeZone?: string;
}

/** The record of these facts; change what the test is about. */
export const recordWith = (changes: Changes = {}, now = madeAt): IncidentRecord =>
  recordOf(
    {
      assessment: {
        subject: 'Salaries in October',
        sentAt,
        recipients,
        attempt: null,
        ...changes.assessment,
      },
      checked: changes.checked === undefined ? checked() : changes.checked,
      item: onScreen(),
      notes: changes.notes ?? notes(),
      files: changes.files ?? { search: 'notDone' },
      enteredByHand: { ...nothingEntered, ...changes.entered },
      policy: { ...defaultPolicy, hipaa: changes.hipaa ?? false },
      timeZone: changes.timeZone ?? 'Europe/Madrid',
    },
    now,
  );
