import {
  handOverKey,
  handOverText,
  readHandOver,
  startToHandOver,
  type HandOver,
} from '../../core/handOver/handOver';
import { holdKey, readChosenHold } from '../../core/handOver/chosenHold';
import { clientKind } from '../../adapters/outlook/client';
import {
  canDelay,
  readDelay,
  readKind,
  readRecipients,
  readSessionData,
  writeDelay,
  writeSessionData,
} from '../../adapters/outlook/composeItem';
import { changeSetting, readSetting, shareSettings } from '../../adapters/outlook/roamingSettings';
import { settingKeys } from '../../core/checks/settingKeys';
import type { HoldSettings } from '../../policy/checkSettings';
import { isSamePolicy, policyToKeep, readSendPolicy, sendPolicyKey } from '../../policy/sendPolicy';
import { fetchPolicy } from './fetchPolicy';
import { handOverHold } from './holdAtSend';
import { within } from './within';

/** Milliseconds. Nobody waits for this handler; Outlook ends it after five minutes. */
const limits = { handler: 20_000, call: 2_000 };

/**
 * Runs when a message, a reply or a forward is begun: leaves a mark for the pane, remembers with whom a reply began,
 * looks whether the policy changed, and sets the organization's hold. Whatever fails is left out.
 */
export async function onNewMessageCompose(event: Office.MailboxEvent): Promise<void> {
  const stopSharing = shareSettings(settingKeys);
  await within(limits.handler, begin);
  stopSharing();
  event.completed();
}

async function begin(isOver: () => boolean): Promise<void> {
  const fetched = fetchPolicy();
  await handOverStart();
  const kept = readSetting(sendPolicyKey);
  const policy = (await fetched) ?? readSendPolicy(kept);
  if (!isOver()) await holdByDefault(policy.hold);
  if (!isSamePolicy(policy, kept)) {
    await changeSetting(sendPolicyKey, (before) => policyToKeep(policy, before, new Date()), limits.call);
  }
}

/**
 * A mark that the events run, for the pane; and whom a reply began with, as Outlook filled them in: a domain that comes
 * later is new to the conversation.
 */
async function handOverStart(): Promise<void> {
  const kind = await readKind(limits.call);
  const start = kind.ok && kind.value === 'reply' ? await readRecipients(limits.call) : null;
  // The pane may have been quicker.
  const before = readHandOver(await readSessionData(handOverKey, limits.call));
  const startedWith = start?.complete
    ? startToHandOver(start.recipients.map(({ address }) => address))
    : before.startedWith;
  const handOver: HandOver = { ...before, begun: true, startedWith };
  await writeSessionData(handOverKey, handOverText(handOver), limits.call);
}

/**
 * Where a held message waits in Drafts and can be stopped. Not classic Windows: a delay that cannot be stopped helps
 * nobody. Source: https://learn.microsoft.com/office/dev/add-ins/outlook/delay-delivery
 */
const stoppable = ['web', 'newWindows', 'mac'];

async function holdByDefault({ minutes, outsideMinutes, riskMinutes }: HoldSettings): Promise<void> {
  if (Math.max(minutes, outsideMinutes, riskMinutes) === 0) return;
  if (!stoppable.includes(clientKind()) || !canDelay()) return;
  const delay = await readDelay(limits.call);
  if (!delay.ok || delay.value !== null) return;
  // The user may have chosen while the policy was on its way; who chose no wait left no time behind.
  if (readChosenHold(await readSessionData(holdKey, limits.call))?.by === 'user') return;
  const until = new Date(Date.now() + minutes * 60_000);
  // Where only what goes outside or is risky is held, Send decides.
  if (minutes > 0 && !(await writeDelay(until, limits.call)).ok) return;
  await handOverHold({ minutes, until: until.toISOString(), by: 'organization' }, limits.call);
}
