import { Button, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { useTranslator } from '../../i18n/I18nProvider';
import type { SelectedMessage } from '../../mailbox/types';
import { allowsRecall } from '../../core/recall/assess';
import CheckProblem from '../../pane/CheckProblem';
import { OutlookPath } from '../../pane/OutlookPath';
import { useSurroundings } from '../../pane/useSurroundings';
import ServiceDesk from '../../pane/ServiceDesk';
import { useNow } from '../../pane/useNow';
import { wholeMessageText } from '../../core/recall/verdictWords';
import { outlookPath } from '../../core/recall/reachWords';
import { paneRuns } from './runs';
import { recallSelected } from './recallSelected';
import { isOutdated } from './run';
import { isRunning } from './runs';
import { SelectedConfirmation } from './SelectedConfirmation';
import { SelectedList } from './SelectedList';
import { SelectedRow } from './SelectedRow';
import {
  byAttention,
  canBeTicked,
  confirmedOf,
  isProposed,
  itemFrom,
  judgeSelected,
  stillConfirmed,
  together,
} from './selection';
import { peopleTogether, selectionText } from './selectedWords';
import { SelectionBar } from './SelectionBar';
import { useSelectedChecks } from './useSelectedChecks';

const useStyles = makeStyles({
  content: { padding: '8px 12px 0', fontSize: '14px', lineHeight: '20px' },
  // The boxes keep their lines whatever they say, so that nothing moves when the answer arrives.
  headline: {
    margin: '4px 0 0',
    minHeight: '44px',
    fontSize: '16px',
    lineHeight: '22px',
    fontWeight: tokens.fontWeightSemibold,
  },
  sentence: { minHeight: '20px', margin: '0 0 4px' },
  tickAll: { display: 'flex' },
  small: { margin: '0 0 4px', fontSize: '12px', lineHeight: '16px' },
});

/** More than this Outlook does not pass on. */
const mostSelected = 100;

/** The pane on several selected messages: a verdict each, and one confirmed recall for the ticked ones. */
export default function SeveralMessages({ messages }: { messages: readonly SelectedMessage[] }) {
  const styles = useStyles();
  const words = useTranslator();
  const { t } = words;
  const { account, client, policy, server, now: clock } = useSurroundings();
  const now = useNow();
  const checks = useSelectedChecks(messages);
  const runs = useStore(paneRuns);
  const [ticks, setTicks] = useState<Readonly<Record<string, boolean>>>({});
  const [confirming, setConfirming] = useState<readonly string[] | null>(null);
  const [takeFocus, setTakeFocus] = useState<'recall' | 'run' | null>(null);
  const running = isRunning(runs);

  useEffect(() => {
    if (!running && !runs.seen) paneRuns.markSeen();
  }, [running, runs.seen]);

  const context = { account, client, policy, now };
  const judge = (message: SelectedMessage, withRun: boolean) =>
    judgeSelected(
      message,
      checks.stepOf(message.key),
      withRun ? (runs.stages.get(message.key) ?? null) : null,
      context,
    );
  // In the order of the check, and not of a run: no row moves while it is being worked on.
  const settled = messages.map((message) => judge(message, false));
  const order = (checks.busy ? settled : byAttention(settled)).map(({ message }) => message);
  const rows = order.map((message) => judge(message, true));
  // Before any run, so that no line goes away under the finger.
  const tickableAtAll = checks.busy ? [] : settled.filter(canBeTicked);
  const tickable = checks.busy || running ? [] : rows.filter(canBeTicked);
  const isTicked = (key: string) => {
    const row = tickable.find(({ message }) => message.key === key);
    return row !== undefined && (ticks[key] ?? isProposed(row));
  };
  const ticked = tickable.filter(({ message }) => isTicked(message.key));
  const tickedTogether = together(ticked);
  const tick = (keys: readonly string[], to: boolean) => {
    setTicks((before) => ({ ...before, ...Object.fromEntries(keys.map((key) => [key, to])) }));
  };

  // What is confirmed is what was ticked when the confirmation opened, or nothing.
  const tickedKeys = ticked.map(({ message }) => message.key);
  const still = stillConfirmed(confirming, tickedKeys);
  if (still !== confirming) setConfirming(still);
  if (still) {
    return (
      <SelectedConfirmation
        ticked={ticked}
        onBack={() => {
          setConfirming(null);
          setTakeFocus('recall');
        }}
        onConfirm={confirm}
      />
    );
  }

  if (account.kind !== 'exchangeOnline') {
    return (
      <div className={styles.content}>
        <p className={styles.sentence}>
          {account.kind === 'exchangeServer'
            ? t('reason.exchangeServer', { path: outlookPath(words, client) })
            : t('reason.accountOther')}
        </p>
      </div>
    );
  }

  const { headline, sentence } = selectionText(words, rows, rows.filter(canBeTicked).length);
  const isUnsettled = checks.busy || checks.failure !== null;
  const alike = sameForAll();
  const notChecked = rows.filter(({ state }) => state === 'failed' || state === 'missing');
  const forServiceDesk = rows.filter(({ state }) => state === 'serviceDesk');
  return (
    <>
      <div className={styles.content} data-view="several" data-busy={checks.busy}>
        <h1 className={styles.headline}>{headlineNow()}</h1>
        <p className={styles.sentence} role="status">
          {isUnsettled || running ? '' : (alike ?? sentence)}
        </p>
        {messages.length >= mostSelected && (
          <p className={styles.small}>{t('several.limit', { n: mostSelected })}</p>
        )}
        {checks.failure && (
          <CheckProblem
            failure={checks.failure}
            allow={checks.allow}
            again={() => {
              checks.again([]);
            }}
          />
        )}
        {alike && <OutlookPath className={styles.small} />}
        {forServiceDesk.length > 0 && (
          <ServiceDesk people={peopleTogether(words, together(forServiceDesk))} />
        )}
        {notChecked.length > 0 && !isUnsettled && (
          <Button
            size="small"
            onClick={() => {
              checks.again(notChecked.map(({ message }) => message.key));
            }}
          >
            {t('check.again')}
          </Button>
        )}
        {tickableAtAll.length > 1 && (
          <Checkbox
            className={styles.tickAll}
            label={t('several.tickAll', { n: tickableAtAll.length })}
            checked={ticked.length > 0 && (ticked.length === tickable.length || 'mixed')}
            disabled={tickable.length === 0}
            onChange={(_, { checked }) => {
              tick(
                tickable.map(({ message }) => message.key),
                checked === true,
              );
            }}
          />
        )}
        <SelectedList
          label={t('several.listLabel')}
          rows={rows}
          row={(selected, slot) => (
            <SelectedRow
              key={selected.message.key}
              {...{ selected, now }}
              {...(slot && { slot })}
              stage={runs.stages.get(selected.message.key) ?? null}
              ticked={isTicked(selected.message.key)}
              tickable={tickable.includes(selected)}
              onTick={(to) => {
                tick([selected.message.key], to);
              }}
            />
          )}
        />
      </div>
      <SelectionBar
        ticked={tickedTogether}
        offersRecall={tickable.length > 0}
        checking={checks.busy ? { done: checks.done, total: messages.length } : null}
        {...{ runs, takeFocus }}
        onRecall={() => {
          setConfirming(tickedKeys);
        }}
        onStop={paneRuns.stop}
      />
    </>
  );

  function headlineNow(): string {
    if (isUnsettled) return t('several.checking', { n: messages.length });
    return running ? t('several.running', { n: runs.run?.stages.size ?? 0 }) : headline;
  }

  /** Where nothing can be recalled for one and the same reason, that reason. */
  function sameForAll(): string | null {
    const [first] = rows;
    if (!first?.assessment || rows.some(({ state }) => state !== first.state)) return null;
    const { outcome } = first.assessment.message;
    if (outcome !== 'outOfReach' && outcome !== 'outlookOnly') return null;
    return wholeMessageText(words, first.assessment, { client, policy, estimate: false, now });
  }

  function confirm() {
    setConfirming(null);
    setTakeFocus('run');
    void recallSelected(
      ticked.flatMap((selected) => confirmedOf(selected, account.address) ?? []),
      paneRuns,
      {
        server,
        now: clock,
        mayRecall: (message) =>
          allowsRecall({
            message,
            item: itemFrom({ ...message, key: message.id }, { step: 'checking' }),
            account,
            client,
            policy,
            now: clock(),
          }),
      },
    ).then(() => {
      // What stopped these is on the server, and not in their lines yet.
      checks.again(tickedKeys.filter((key) => isOutdated(paneRuns.getState().stages.get(key) ?? null)));
    });
  }
}
