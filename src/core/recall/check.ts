import type { Answer, Failure } from '../../mailbox/answer';
import type { Mailbox } from '../../mailbox/mailbox';
import type { SentMessageReading } from '../../mailbox/sentMessages';
import type { MailTip, MessageOnScreen, RecallReport } from '../../mailbox/types';
import type { Responses } from '../../mailbox/responses';
import type { EvidenceRule } from './evidence';
import { evidenceFrom } from './evidenceFrom';
import { namesAScope } from './reach';
import { recipientsOf } from './recipients';

/** What the server said about the message on screen. */
export interface Checked extends SentMessageReading {
  /** `null` when Exchange gave no mail tips; then the domains speak. */
  tips: ReadonlyMap<string, MailTip> | null;
  /** Why Exchange's mail tips say nothing about where the mailboxes are, if so. */
  tipsFailure: Failure | null;
  report: RecallReport | null;
  /** Whether Exchange has been asked for the report; a failed question leaves it unknown. */
  reportSearch: 'notYet' | 'done' | 'failed';
  /** What came back about the message; `null` until it was looked for, and where that failed. */
  responses: Responses | null;
  /** Whether receipts, reports and answers have been looked for; a failed question leaves it unknown. */
  responseSearch: 'notYet' | 'done' | 'failed';
  /** Why not, where it failed. */
  responseFailure?: Failure;
  /** What the responses says about each recipient; the rule comes with the check, for the first verdict does without. */
  evidenceFrom?: EvidenceRule;
  /** The id of the copy in Sent Items, when the message on screen is the user's own received copy. */
  sentCopy: string | null;
}

/** How far the check has come. */
export type CheckStep =
  /** The kind of mailbox decides; there is no server to ask. */
  | { step: 'needless' }
  | { step: 'checking' }
  /** The server does not have the sent copy yet; trying again. */
  | { step: 'waiting' }
  /** It never came, or is there no more. */
  | { step: 'missing'; waited: boolean }
  | { step: 'checked'; checked: Checked }
  | { step: 'failed'; failure: Failure };

export interface CheckPorts {
  mailbox: Pick<
    Mailbox,
    'readSentMessage' | 'findSentCopy' | 'readMailTips' | 'findRecallReport' | 'findResponses'
  >;
  wait: (milliseconds: number, signal: AbortSignal) => Promise<void>;
  now: () => Date;
}

/** Pauses before asking again for a copy that is not filed yet; about two minutes in all. */
const pauses = [5, 10, 20, 30, 55].map((seconds) => seconds * 1000);
const filingTime = 2 * 60 * 1000;

/**
 * Asks the server about the message on screen and tells each step. Two round trips to the verdict for up to 50
 * recipients; the report mail and whatever else came back are looked for afterwards, side by side, in at most three
 * more. Tells nothing any more once `signal` is aborted.
 */
export async function checkSentMessage(
  item: MessageOnScreen,
  ownAddress: string,
  ports: CheckPorts,
  signal: AbortSignal,
  tell: (step: CheckStep) => void,
): Promise<void> {
  const say = (step: CheckStep) => {
    if (!signal.aborted) tell(step);
  };
  const { mailbox } = ports;
  const reading = await readWhenFiled(item, ports, signal, say);
  if (!reading || signal.aborted) return;

  const { message, ownAddresses } = reading;
  const own = [ownAddress, ...(ownAddresses ?? [])].map((address) => address.toLowerCase());
  const known = {
    ...reading,
    tips: null,
    tipsFailure: null,
    report: null,
    reportSearch: 'notYet' as const,
    responses: null,
    responseSearch: 'notYet' as const,
    sentCopy: null,
    evidenceFrom,
  };
  if (message.folder === 'elsewhere') {
    const sentCopy = own.includes(message.from.address.toLowerCase())
      ? await mailbox.findSentCopy(message.internetMessageId, signal)
      : null;
    if (sentCopy && !sentCopy.ok) say({ step: 'failed', failure: sentCopy.failure });
    else say({ step: 'checked', checked: { ...known, sentCopy: sentCopy?.value ?? null } });
    return;
  }
  if (message.folder !== 'sentItems') {
    say({ step: 'checked', checked: known });
    return;
  }

  const addresses = recipientsOf(message.recipients, own).flatMap(({ address }) => address || []);
  const tips = addresses.length > 0 ? await mailbox.readMailTips(addresses, signal) : null;
  let checked: Checked = { ...known, tips: tips?.ok ? tips.value : null, tipsFailure: failureOf(tips) };
  say({ step: 'checked', checked });
  const sayMore = (more: Partial<Checked>) => {
    checked = { ...checked, ...more };
    say({ step: 'checked', checked });
  };
  const looking = mailbox.findResponses(message, message.notes?.written ?? [], signal);
  const report = await mailbox.findRecallReport(message, signal);
  sayMore(report.ok ? { report: report.value, reportSearch: 'done' } : { reportSearch: 'failed' });
  // Told after it: whether there was a recall decides what a not-read report means.
  const responses = await looking;
  sayMore(
    responses.ok
      ? { responses: responses.value, responseSearch: 'done' }
      : { responseSearch: 'failed', responseFailure: responses.failure },
  );
}

/** Why mail tips say nothing about where the mailboxes are, if so. */
export function failureOf(tips: Answer<Map<string, MailTip>> | null): Failure | null {
  if (!tips || (tips.ok && namesAScope(tips.value))) return null;
  return tips.ok ? { kind: 'rejected', doing: 'readMailTips' } : tips.failure;
}

/** Reads the message, waiting for a young copy that the server does not have yet. */
async function readWhenFiled(
  item: MessageOnScreen,
  { mailbox, wait, now }: CheckPorts,
  signal: AbortSignal,
  say: (step: CheckStep) => void,
): Promise<SentMessageReading | null> {
  let waited = false;
  for (const pause of [...pauses, null]) {
    const answer = await mailbox.readSentMessage(item, signal);
    if (answer.ok) return answer.value;
    if (answer.failure.kind !== 'notFound') {
      say({ step: 'failed', failure: answer.failure });
      return null;
    }
    const young = now().getTime() - Date.parse(item.changedAt) < filingTime;
    if (pause === null || !young) break;
    waited = true;
    say({ step: 'waiting' });
    await wait(pause, signal);
    if (signal.aborted) return null;
  }
  say({ step: 'missing', waited });
  return null;
}
