import { alertContextOf } from '../../core/checks/alertContext';
import { checkInSteps } from '../../core/checks/checkMessage';
import type { Finding } from '../../core/checks/finding';
import { handOverKey, readHandOver } from '../../core/handOver/handOver';
import { knowledgeFrom } from '../../core/checks/knowledge';
import { wentUncheckedKey, withWentUnchecked } from '../../core/handOver/wentUnchecked';
import { isSilenced, memoryKey, readMemory, remember } from '../../core/checks/memory';
import { worthAnAlert } from '../../core/checks/alertContext';
import { readComposedMessage, readSessionData } from '../../adapters/outlook/composeItem';
import { displayLanguage } from '../../adapters/outlook/events';
import { changeSetting, readSetting, shareSettings } from '../../adapters/outlook/roamingSettings';
import { settingKeys } from '../../core/checks/settingKeys';
import { readSendPolicy, sendPolicyKey } from '../../policy/sendPolicy';
import { alertText } from './alertText';
import { countFromSend, readHold } from './holdAtSend';
import { within } from './within';
import { wordsFor } from './sendAlertWords';

/** Milliseconds. Outlook puts a notice over the message after 5 seconds. */
const limits = { handler: 3_500, call: 1_000, saving: 500, checking: 1_500, slice: 50 };

interface Look {
  completion: Office.SmartAlertsEventCompletedOptions;
  /** It leaves without an alert, and Outlook did not tell its recipients or its text. */
  unchecked: boolean;
}

/**
 * Runs when Send is pressed: speaks up for findings that the organization wants an alert for, else lets the message
 * go. Whatever goes wrong, the message is not trapped; that it went unchecked is kept for the pane.
 */
export async function onMessageSend(event: Office.MailboxEvent): Promise<void> {
  // What this runtime has of the settings may be old (office-js issue 6728): whoever is open says what it knows.
  const stopSharing = shareSettings(settingKeys);
  const looked = await within(limits.handler, look);
  if (looked === null || looked.unchecked) {
    await changeSetting(wentUncheckedKey, (kept) => withWentUnchecked(kept, new Date()), limits.saving);
  }
  stopSharing();
  event.completed(looked ? looked.completion : { allowEvent: true });
}

async function look(isOver: () => boolean): Promise<Look> {
  const policy = readSendPolicy(readSetting(sendPolicyKey));
  const memory = readMemory(readSetting(memoryKey));
  // Two calls at a time: some clients take three.
  const [{ message, unread }, [handOver, held]] = await Promise.all([
    readComposedMessage(limits.call),
    handedOver(),
  ]);
  const knowledge = knowledgeFrom(message, { policy, memory, handOver });
  const { found, complete } = await inSlices(checkInSteps(message, knowledge, unread), isOver);
  const findings = found.filter((finding) => !isSilenced(finding, memory, handOver.silenced));
  const alerts = worthAnAlert(findings, policy.checks.alertFrom);
  const addresses = message.recipients.map(({ address }) => address);

  // Nothing in a text may make it leave unchecked and unsaid.
  const unfinished = !complete && policy.checks.alertFrom !== 'never';
  const unchecked =
    alerts.length === 0 &&
    !unfinished &&
    (!complete || unread.includes('recipients') || unread.includes('body'));
  const goes: Look = { completion: { allowEvent: true }, unchecked };
  if (isOver()) return goes;
  // Also under an alert: whoever sends anyway does not come here again.
  await countFromSend(
    {
      ...held,
      settings: policy.hold,
      // Of somebody whom Outlook did not tell nobody knows that they are inside.
      goesOutside: unread.includes('recipients') || addresses.some(knowledge.isOutside),
      risky: findings.some(({ severity }) => severity === 'high'),
    },
    limits.call,
  );
  if (alerts.length === 0 && !unfinished) {
    if (!isOver()) await changeSetting(memoryKey, (kept) => remember(kept, addresses), limits.saving);
    return goes;
  }
  const t = wordsFor(displayLanguage());
  return {
    completion: {
      allowEvent: false,
      errorMessage: alertText(t, alerts, unfinished),
      cancelLabel: t('alert.review'),
      commandId: 'Compose.Open',
      contextData: alertContextOf(alerts),
    },
    unchecked,
  };
}

/**
 * The last that the checks gave, and whether they came to their end. Between two slices whoever waits for the answer
 * may end it: a timer cannot interrupt work that never pauses.
 */
async function inSlices(
  steps: ReturnType<typeof checkInSteps>,
  isOver: () => boolean,
): Promise<{ found: Finding[]; complete: boolean }> {
  const begun = Date.now();
  let paused = begun;
  let step = steps.next();
  while (!step.done) {
    const now = Date.now();
    if (isOver() || now - begun > limits.checking) return { found: step.value, complete: false };
    if (now - paused > limits.slice) {
      await new Promise((resume) => setTimeout(resume, 0));
      paused = Date.now();
    }
    step = steps.next();
  }
  return { found: step.value, complete: true };
}

const handedOver = async () =>
  [readHandOver(await readSessionData(handOverKey, limits.call)), await readHold(limits.call)] as const;
