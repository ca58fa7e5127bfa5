import type { ComposedMessage } from '../../../../src/mailbox/composedMessage';
import type { ComposedItem, ComposeSnapshot, ItemAnswer } from '../../../../src/mailbox/composing';
import type { RecipientField } from '../../../../src/mailbox/types';

/** A recipient; `on('ana@norte.example', 'cc')`. */
export const on = (
  address: string,
  field: RecipientField = 'to',
  type: ComposedMessage['recipients'][number]['type'] = 'other',
): ComposedMessage['recipients'][number] => ({ name: address.split('@')[0] ?? '', address, field, type });

export const me = 'me@norte.example';

/** A message being written to one colleague. */
export const snapshot = (
  message: Partial<ComposedMessage> = {},
  rest: Partial<ComposeSnapshot> = {},
): ComposeSnapshot => ({
  message: {
    from: me,
    recipients: [on('ana@norte.example')],
    subject: 'Prices',
    body: 'Hello Ana',
    attachments: [],
    kind: 'new',
    ...message,
  },
  unread: [],
  delay: null,
  draftId: null,
  ...rest,
});

const done: ItemAnswer<void> = { ok: true, value: undefined };

/** Outlook with one message being written, which may be changed, left, or made to fail under a test. */
export class FakeItem implements ComposedItem {
  onScreen = true;
  canDelay = true;
  /** Codes with which writing fails, by what is written. */
  failing: Partial<Record<'to' | 'cc' | 'bcc' | 'attachment' | 'delay' | 'sessionData', number>> = {};
  readonly session = new Map<string, string>();
  readonly delays: Date[] = [];

  constructor(public now: ComposeSnapshot = snapshot()) {}

  isOnScreen = () => this.onScreen;
  read = () => Promise.resolve(this.onScreen ? this.now : null);
  writeRecipients: ComposedItem['writeRecipients'] = (field, people) =>
    this.#do(field, () => {
      const { message } = this.now;
      const others = message.recipients.filter((one) => one.field !== field);
      const line = people.map((person) => ({ ...person, field, type: 'other' as const }));
      this.now = { ...this.now, message: { ...message, recipients: [...others, ...line] } };
    });
  writeSubject = () => Promise.resolve(done);
  removeAttachment = (id: string) =>
    this.#do('attachment', () => {
      const { message } = this.now;
      const attachments = message.attachments.filter((one) => one.id !== id);
      this.now = { ...this.now, message: { ...message, attachments } };
    });
  writeDelay = (time: Date) => this.#do('delay', () => this.delays.push(time));
  saveDraft = () => Promise.resolve({ ok: true as const, value: 'draft' });
  readSessionData = (key: string) => Promise.resolve(this.session.get(key) ?? null);
  writeSessionData = (key: string, text: string) =>
    this.#do('sessionData', () => this.session.set(key, text));

  /** Who stands on which line now. */
  line(field: RecipientField): string[] {
    return this.now.message.recipients.filter((one) => one.field === field).map(({ address }) => address);
  }

  #do(what: keyof FakeItem['failing'], act: () => unknown): Promise<ItemAnswer<void>> {
    if (!this.onScreen) return Promise.resolve({ ok: false, code: 'otherItem' });
    const code = this.failing[what];
    if (code !== undefined) return Promise.resolve({ ok: false, code });
    act();
    return Promise.resolve(done);
  }
}
