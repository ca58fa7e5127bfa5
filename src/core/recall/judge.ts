import type { MessageVerdict, RecipientVerdict, VerdictInput } from './verdicts';
import { judgeMessage } from './messageRules';
import { judgeRecipient } from './recipientRules';

/** The verdict on the message and on each recipient. The rules M1 to M10 and R1 to R8 of the design, in their order. */
export function judge(input: VerdictInput): { message: MessageVerdict; recipients: RecipientVerdict[] } {
  const message = judgeMessage(input);
  const recipients = input.recipients.map((recipient) => ({
    ...recipient,
    ...judgeRecipient(recipient, message, input),
  }));
  return { message, recipients };
}
