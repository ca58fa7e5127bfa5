import { answered } from '../../../../src/mailbox/answer';
import type { Mailbox } from '../../../../src/mailbox/mailbox';
import type { WrittenLetter } from '../../../../src/mailbox/notes';
import type { SentMessages } from '../../../../src/mailbox/sentMessages';
import type { Responses } from '../../../../src/mailbox/responses';
import type { AttemptRecord, ItemReference, MailTip, SentMessage } from '../../../../src/mailbox/types';
import { reading, tip, tipMap } from './samples';

type Asked = SentMessages & Pick<Mailbox, 'findResponses'>;
type Method = keyof Asked;
type AnswerOf<M extends Method> = Awaited<ReturnType<Asked[M]>>;

/** Nothing came back. */
export const noResponses: Responses = { reports: [], replies: [], cutShort: false };

/** The answers of each method in their order; the last one is given again and again. */
export type Script = { [M in Method]?: AnswerOf<M>[] };

/**
 * A mailbox in memory that answers from a script and remembers what it was asked. Without a script it is the mailbox
 * in which everything goes well: one sent message to one colleague, no attempt, no report.
 */
export class FakeMailbox implements Asked {
  /** The methods called, in order. */
  readonly calls: Method[] = [];
  /** Which message each reading asked for. */
  readonly readings: ItemReference[] = [];
  readonly tipsAskedFor: string[][] = [];
  readonly recalled: string[] = [];
  readonly kept: { messageId: string; attempt: AttemptRecord }[] = [];
  private readonly script: { [M in Method]: AnswerOf<M>[] };

  constructor(
    script: Script = {},
    private readonly onCall: (method: Method) => void = () => undefined,
  ) {
    this.script = {
      readSentMessage: [answered(reading())],
      findSentCopy: [answered(null)],
      readMailTips: [answered<Map<string, MailTip>>(tipMap(tip('ana@norte.example')))],
      findRecallReport: [answered(null)],
      findResponses: [answered(noResponses)],
      keepAttempt: [answered(undefined)],
      requestRecall: [answered(undefined)],
      listSentMessages: [answered([])],
      ...script,
    };
  }

  readSentMessage(item: ItemReference) {
    this.readings.push(item);
    return this.answer('readSentMessage');
  }

  findSentCopy(_internetMessageId: string) {
    return this.answer('findSentCopy');
  }

  readMailTips(addresses: readonly string[]) {
    this.tipsAskedFor.push([...addresses]);
    return this.answer('readMailTips');
  }

  findRecallReport(_message: SentMessage) {
    return this.answer('findRecallReport');
  }

  findResponses(_message: SentMessage, _letters: readonly WrittenLetter[]) {
    return this.answer('findResponses');
  }

  keepAttempt(messageId: string, attempt: AttemptRecord) {
    this.kept.push({ messageId, attempt });
    return this.answer('keepAttempt');
  }

  requestRecall(messageId: string) {
    this.recalled.push(messageId);
    return this.answer('requestRecall');
  }

  listSentMessages(_count: number) {
    return this.answer('listSentMessages');
  }

  private answer<M extends Method>(method: M): Promise<AnswerOf<M>> {
    const answers: AnswerOf<M>[] = this.script[method];
    const before = this.calls.filter((call) => call === method).length;
    this.calls.push(method);
    this.onCall(method);
    const answer = answers[Math.min(before, answers.length - 1)];
    if (!answer) throw new Error(`FakeMailbox: the script of ${method} is empty; give it an answer.`);
    return Promise.resolve(answer);
  }
}
