import { makeStyles } from '@fluentui/react-components';
import { useCallback, useState, type ReactNode } from 'react';
import { useStore } from 'zustand';
import { useTranslator } from '../../i18n/I18nProvider';
import { lateView } from '../../i18n/lateView';
import { identityOf, type ItemOnScreen } from '../../adapters/outlook/itemOnScreen';
import type { CheckTrouble, PaneState } from '../../pane/paneState';
import { RecallElsewhere } from '../../features/sentMessage/lateViews';
import { ErrorBoundary } from './ErrorBoundary';
import { SentMessage } from '../../features/sentMessage/SentMessage';
import { createNotesKeeping } from '../../features/sentMessage/notesKeeping';
import { createRecalls } from '../../features/sentMessage/recalls';
import { useSurroundings } from '../../pane/useSurroundings';

// Not needed for a verdict, so not in the first load.
const SeveralMessages = lateView(
  () => import(/* webpackChunkName: "several" */ '../../features/several/SeveralMessages'),
);
const SeveralElsewhere = lateView(
  () => import(/* webpackChunkName: "several" */ '../../features/several/SeveralElsewhere'),
);
const Complaints = lateView(() => import(/* webpackChunkName: "other-situations" */ './Complaints'));
const LastSent = lateView(() => import(/* webpackChunkName: "other-situations" */ './LastSent'));
const Composing = lateView(() => import(/* webpackChunkName: "composing" */ './Composing'));
const NotSentByUser = lateView(() => import(/* webpackChunkName: "other-situations" */ './NotSentByUser'));

const useStyles = makeStyles({
  main: { flexGrow: 1, display: 'flex', flexDirection: 'column' },
  text: { padding: '12px', margin: 0, fontSize: '14px', lineHeight: '20px' },
});

/** How far the verdict on a message is. */
interface Progress {
  of: string;
  state: PaneState;
  trouble: CheckTrouble | null;
}

/** The pane: one of the situations, and what belongs to all of them. */
export function Pane(props: {
  item: ItemOnScreen;
  /** Whose mailbox it lies in is not known yet. */
  asking: boolean;
  complaints: readonly string[];
}) {
  const { item, asking, complaints } = props;
  const styles = useStyles();
  const { t } = useTranslator();
  const { wait, now } = useSurroundings();
  // They outlive the message on screen.
  const [recalls] = useState(createRecalls);
  const [keeping] = useState(() => createNotesKeeping({ wait, now }));
  const recalled = useStore(recalls.recalls, ({ size }) => size > 0);
  const itemKey = item.kind === 'message' ? item.message.key : null;
  const identity = identityOf(item);
  /** Several were selected at some time, so that a run for them may go on. */
  const [hadSeveral, setHadSeveral] = useState(false);
  if (item.kind === 'several' && !hadSeveral) setHadSeveral(true);
  const [told, setTold] = useState<Progress>();
  const onState = useCallback(
    (state: PaneState, trouble: CheckTrouble | null) => {
      setTold({ of: identity, state, trouble });
    },
    [identity],
  );
  // What was told of another message says nothing about this one.
  const progress = told?.of === identity ? told : null;
  const state = itemKey === null ? 'notApplicable' : (progress?.state ?? 'loading');
  return (
    <main
      className={styles.main}
      data-state={state}
      {...(itemKey !== null && progress?.trouble ? { 'data-check': progress.trouble } : {})}
    >
      {recalled && <RecallElsewhere {...{ recalls, itemKey }} />}
      {hadSeveral && item.kind !== 'several' && <SeveralElsewhere />}
      <ErrorBoundary
        key={identity}
        instead={
          <p className={styles.text} role="alert">
            {t('failure.unexpected')}
          </p>
        }
      >
        {situation()}
      </ErrorBoundary>
      {complaints.length > 0 && <Complaints complaints={complaints} />}
    </main>
  );

  function situation(): ReactNode {
    if (asking) return <p className={styles.text}>{t('app.loading')}</p>;
    switch (item.kind) {
      case 'message':
        return (
          <SentMessage
            key={identity}
            item={item.message}
            {...{ recalls, keeping }}
            onState={onState}
            otherwise={(assessment, check) => (
              <NotSentByUser
                {...{ assessment, check }}
                item={item.message}
                fallback={<p className={styles.text}>{t('app.loading')}</p>}
              />
            )}
          />
        );
      case 'several':
        return <SeveralMessages messages={item.messages} />;
      case 'composing':
        return (
          <Composing id={item.id} fallback={<p className={styles.text}>{t('situation.composing')}</p>} />
        );
      case 'appointment':
      case 'nothing':
        return (
          <>
            <p className={styles.text}>{t(`situation.${item.kind}`)}</p>
            <LastSent />
          </>
        );
    }
  }
}
