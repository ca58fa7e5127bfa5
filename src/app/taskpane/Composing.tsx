import { makeStyles } from '@fluentui/react-components';
import { useCallback, useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { useStore } from 'zustand';
import { readAlertContext } from '../../core/checks/alertContext';
import { ComposeProvider, type ComposeSurroundings } from '../../features/composing/useComposing';
import { useComposeStyles } from '../../features/composing/composeStyles';
import { Counts } from '../../features/findings/Counts';
import { eventsSeen } from '../../features/composing/eventsSeen';
import { Findings } from '../../features/findings/Findings';
import { readWentUnchecked, wentUncheckedKey, withNoted } from '../../core/handOver/wentUnchecked';
import { mergeSetting } from '../../core/checks/keptSettings';
import { defaultPolicy } from '../../policy/policy';
import { isSamePolicy, policyToKeep, sendPolicyIn, sendPolicyKey } from '../../policy/sendPolicy';
import { WentUncheckedNote } from '../../features/findings/WentUncheckedNote';
import { memoryKey, readMemory, type CheckMemory } from '../../core/checks/memory';
import { Remembered } from '../../features/findings/Remembered';
import { createSession } from '../../features/composing/session';
import { HeldDraft } from '../../features/held/HeldDraft';
import { HoldControl } from '../../features/hold/HoldControl';
import { useTranslator } from '../../i18n/I18nProvider';
import type { ComposeSnapshot } from '../../mailbox/composing';
import { composedItemOf, watchComposed } from '../../adapters/outlook/composeForm';
import { onInitializationContext } from '../../adapters/outlook/initializationContext';
import { changeSetting, readSetting, shareSettings } from '../../adapters/outlook/roamingSettings';
import { settingKeys } from '../../core/checks/settingKeys';
import { ReceiptControl } from '../../features/receipts/ReceiptControl';
import { SurroundingsProvider, useSurroundings } from '../../pane/useSurroundings';

const useStyles = makeStyles({ hint: { padding: '8px 12px' } });

/** So long the event that runs when a message is begun may take to leave its mark; milliseconds. */
const eventsTake = 6_000;

/** A message that is being written. `id` is the pane's own name for it: each message has its own view. */
export default function Composing({ id }: { id: string }) {
  const compose = useComposeStyles();
  const { t } = useTranslator();
  const surroundings = useSurroundings();
  const item = useMemo(() => composedItemOf(id), [id]);
  const watch = useMemo(() => watchComposed(item), [item]);
  const session = useMemo(() => createSession(item), [item]);
  const snapshot = useSyncExternalStore(watch.subscribe, watch.current);
  // Whatever acts on the server for this message looks whether it is still the one on screen.
  const here = useMemo(
    () => ({ ...surroundings, itemOnScreen: () => (item.isOnScreen() ? id : null) }),
    [surroundings, item, id],
  );
  if (!snapshot) {
    return (
      <p className={compose.part} role="status">
        {t('findings.reading')}
      </p>
    );
  }
  return (
    <SurroundingsProvider value={here}>
      <Written {...{ item, session, snapshot }} lookAgain={watch.lookAgain} />
    </SurroundingsProvider>
  );
}

/** The parts of the pane, in the order in which they openedMessage before sending. */
function Written(props: {
  item: ComposeSurroundings['item'];
  session: ReturnType<typeof createSession>;
  snapshot: ComposeSnapshot;
  lookAgain: () => void;
}) {
  const { item, session, snapshot, lookAgain } = props;
  const styles = useStyles();
  const compose = useComposeStyles();
  const { t } = useTranslator();
  const { policy, wait, now } = useSurroundings();
  const { handOver, hold } = useStore(session);
  const [memory, setMemory] = useState<CheckMemory>(() => readMemory(readSetting(memoryKey)));
  const [wentUnchecked, setWentUnchecked] = useState(() => readWentUnchecked(readSetting(wentUncheckedKey)));
  const [askedAbout, setAskedAbout] = useState<readonly string[]>([]);
  const [wasDraft] = useState(() => snapshot.draftId !== null);
  const [settled, setSettled] = useState(false);
  const [isHeld, setIsHeld] = useState(false);

  // With each change: an event may have left something since.
  useEffect(() => {
    void session.read();
  }, [session, snapshot]);
  useEffect(() => {
    const stop = new AbortController();
    void wait(eventsTake, stop.signal)
      .then(() => (stop.signal.aborted ? undefined : session.read()))
      .then(() => {
        if (!stop.signal.aborted) setSettled(true);
      });
    return () => {
      stop.abort();
    };
  }, [session, wait]);
  useEffect(
    () =>
      onInitializationContext((context) => {
        const keys = readAlertContext(context);
        if (keys.length > 0) setAskedAbout(keys);
      }),
    [],
  );

  const eventsRun = eventsSeen({ handOver, hold, wasDraft, settled });
  const changeMemory = useCallback(
    (change: (kept: unknown) => unknown) =>
      changeSetting(memoryKey, (kept) => {
        const next = change(kept);
        setMemory(readMemory(next));
        return next;
      }),
    [],
  );
  useEffect(
    () =>
      shareSettings(settingKeys, mergeSetting, () => {
        setMemory(readMemory(readSetting(memoryKey)));
        setWentUnchecked(readWentUnchecked(readSetting(wentUncheckedKey)));
      }),
    [],
  );
  // For Send: its handler may have no network, and old settings.
  useEffect(() => {
    const fetched = policy === defaultPolicy ? null : sendPolicyIn(JSON.stringify(policy));
    if (!fetched || isSamePolicy(fetched, readSetting(sendPolicyKey))) return;
    void changeSetting(sendPolicyKey, (kept) => policyToKeep(fetched, kept, now()));
  }, [policy, now]);
  const noteHeld = useCallback(() => {
    setIsHeld(true);
  }, []);
  const clearWentUnchecked = useCallback(() => {
    setWentUnchecked([]);
    return changeSetting(wentUncheckedKey, withNoted);
  }, []);
  const value = useMemo<ComposeSurroundings>(
    () => ({
      ...{
        item,
        snapshot,
        lookAgain,
        handOver,
        hold,
        eventsRun,
        memory,
        changeMemory,
        wentUnchecked,
        clearWentUnchecked,
      },
      changeHandOver: session.change,
      noteHold: session.noteHold,
    }),
    [
      item,
      snapshot,
      lookAgain,
      handOver,
      hold,
      eventsRun,
      memory,
      changeMemory,
      wentUnchecked,
      clearWentUnchecked,
      session,
    ],
  );
  return (
    <ComposeProvider value={value}>
      <WentUncheckedNote />
      <HeldDraft onShown={noteHeld} />
      <Counts />
      <Findings askedAbout={askedAbout} />
      {eventsRun === false && policy.checks.alertFrom !== 'never' && (
        <p className={`${compose.small} ${styles.hint}`} data-part="eventsHint">
          {t('events.notSeen')}
        </p>
      )}
      {!isHeld && <HoldControl />}
      <ReceiptControl />
      <Remembered />
    </ComposeProvider>
  );
}
