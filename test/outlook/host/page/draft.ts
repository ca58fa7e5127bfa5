import type { WrittenMessage } from '../../exchange/drafts';
import type { ComposeType } from '../../exchange/types';
import type { WorldClient } from '../../world/world';
import type { ShownAttachment, ShownMessage, ShownPerson } from '../api';

/** The three lines of recipients. */
export const lines = ['to', 'cc', 'bcc'] as const;
export type Line = (typeof lines)[number];

/** What the form sends to the server only where it was changed there. */
type Kept = 'attachments' | 'readReceiptRequested' | 'deliveryReceiptRequested';

/** A message being written; until it is saved it exists only on the page. */
export interface Draft {
  /** Stands for this form, saved or not. */
  key: string;
  /** Real time in milliseconds at which the form was opened. */
  begunAt: number;
  /** Who writes it. */
  author: string;
  to: ShownPerson[];
  cc: ShownPerson[];
  bcc: ShownPerson[];
  /** What was typed and names nobody. */
  unresolved: Record<Line, string[]>;
  subject: string;
  body: string;
  attachments: ShownAttachment[];
  readReceiptRequested: boolean;
  deliveryReceiptRequested: boolean;
  /** When it is to leave; `null`: at once. */
  deliverAt: string | null;
  /** `null` for a new message that was never saved. */
  conversationId: string | null;
  composeType: ComposeType;
  /** The draft that the server has of it. */
  id: string | null;
  /** The message that it answers or forwards, by its id in this mailbox. */
  answers: string | null;
  /** What add-ins keep with it while it is open (`item.sessionData`). */
  sessionData: Map<string, string>;
  /** What was changed in this form since it was last saved. */
  changed: Set<Kept>;
  /** Something was changed since it was opened or saved. */
  isDirty: boolean;
  /** Why it was not sent. */
  complaint: 'nobody' | 'unresolved' | 'gone' | null;
}

export const newDraft = (author: string, content: Partial<Draft> = {}): Draft => ({
  key: crypto.randomUUID(),
  begunAt: Date.now(),
  author,
  to: [],
  cc: [],
  bcc: [],
  unresolved: { to: [], cc: [], bcc: [] },
  subject: '',
  attachments: [],
  readReceiptRequested: false,
  deliveryReceiptRequested: false,
  deliverAt: null,
  conversationId: null,
  composeType: 'newMail',
  id: null,
  answers: null,
  sessionData: new Map(),
  changed: new Set(content.attachments === undefined ? [] : ['attachments']),
  isDirty: false,
  complaint: null,
  ...content,
  // As a text field has it.
  body: (content.body ?? '').replace(/\r\n?/g, '\n'),
});

/** A draft of the server's, opened for writing. */
export const draftOf = (author: string, message: ShownMessage): Draft => {
  const { id, to, cc, bcc, subject, bodyText, attachments, conversationId, composeType, deliverAt } = message;
  const { readReceiptRequested, deliveryReceiptRequested } = message;
  const receipts = { readReceiptRequested, deliveryReceiptRequested };
  const content = { to, cc, bcc, subject, body: bodyText, attachments, ...receipts };
  const draft = newDraft(author, { id, conversationId, composeType, deliverAt, ...content });
  return { ...draft, changed: new Set() };
};

/** What goes to the server; a client that overwrites puts back its own receipt requests each time. */
export const writtenFrom = (draft: Draft, saving: WorldClient['draftSaving']): WrittenMessage => {
  const { id, to, cc, bcc, subject, body, answers, composeType, deliverAt, changed } = draft;
  const flag = (name: 'readReceiptRequested' | 'deliveryReceiptRequested') =>
    saving === 'overwrites' || changed.has(name) ? { [name]: draft[name] } : {};
  return {
    ...{ id, to, cc, bcc, subject, body, answers, composeType, deliverAt },
    ...(changed.has('attachments') && { attachments: draft.attachments.map((attachment) => attachment.id) }),
    ...flag('readReceiptRequested'),
    ...flag('deliveryReceiptRequested'),
  };
};
