import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useTranslator } from '../../i18n/I18nProvider';
import { askAgainFrom, type Attempt } from '../../core/recall/attempt';
import { OutlookPath } from '../../pane/OutlookPath';
import type { ReportSearch } from '../../pane/paneState';
import { focusAtFirst } from '../../pane/useConfirmationKeys';
import type { Failure } from '../../mailbox/answer';
import type { OpenedMessage } from '../../pane/openedMessage';
import { ReportTicks } from '../tracking/ReportTicks';
import { useSurroundings } from '../../pane/useSurroundings';
import { SupportDetails } from '../../pane/SupportDetails';

const useStyles = makeStyles({
  box: {
    borderLeft: `3px solid ${tokens.colorBrandForeground1}`,
    padding: '4px 0',
    paddingLeft: '10px',
    marginTop: '8px',
    marginBottom: '8px',
    fontSize: '14px',
    lineHeight: '20px',
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px', marginTop: '4px' },
});

/** What became of the recall request, and what can be done now. */
export default function AttemptStatus(props: {
  openedMessage: OpenedMessage;
  attempt: Attempt;
  /** How the user's own look for the report stands. */
  search: ReportSearch | null;
  /** The outcome could not be kept with the message. */
  notKept: boolean;
  /** What went wrong with this pane's own request. */
  failure: Failure | null;
  /** The user comes from the confirmation, which is gone. */
  takeFocus: boolean;
  onLookForReport: () => void;
  /** `null`: from here nobody may ask. */
  onAskAgain: (() => void) | null;
}) {
  const { openedMessage, attempt, search, notKept, failure, takeFocus, onLookForReport, onAskAgain } = props;
  const { now } = openedMessage;
  const styles = useStyles();
  const words = useTranslator();
  const { t } = words;
  const { openMessage } = useSurroundings();
  // After silence the report may still settle the question; after an answer only the second notice speaks against it.
  const mayAskAgain = attempt.state !== 'uncertain' || now >= askAgainFrom(attempt);
  return (
    <div
      className={styles.box}
      role="group"
      aria-label={t('attempt.title')}
      data-attempt={attempt.state}
      // office.js moves Tab itself, and only from what it counts as a tab stop.
      {...(takeFocus && { ref: focusAtFirst, tabIndex: 0 })}
    >
      <div role="status">{attemptText()}</div>
      {notKept && <div>{t('attempt.outcomeNotKept')}</div>}
      {search && attempt.state !== 'reported' && <div data-search={search}>{t(`attempt.${search}`)}</div>}
      {attempt.state === 'refused' && <OutlookPath />}
      {attempt.state === 'reported' && <div>{t('attempt.keepReport')}</div>}
      {failure && (attempt.state === 'refused' || attempt.state === 'uncertain') && (
        <SupportDetails failure={failure} />
      )}
      <div className={styles.buttons}>
        {attempt.state === 'reported' && (
          <Button
            size="small"
            onClick={() => {
              void openMessage(attempt.report.id);
            }}
          >
            {t('button.openReport')}
          </Button>
        )}
        {(attempt.state === 'requested' || attempt.state === 'uncertain') && (
          <Button size="small" onClick={onLookForReport}>
            {t('button.lookForReport')}
          </Button>
        )}
        {onAskAgain && attempt.state !== 'requesting' && attempt.state !== 'refused' && (
          <Button
            size="small"
            appearance={attempt.state === 'uncertain' ? 'secondary' : 'subtle'}
            disabledFocusable={!mayAskAgain}
            onClick={onAskAgain}
          >
            {t('button.askAgain')}
          </Button>
        )}
      </div>
      {attempt.state === 'reported' && <ReportTicks {...{ openedMessage }} />}
    </div>
  );

  function attemptText(): string {
    switch (attempt.state) {
      case 'requesting':
        return t('attempt.requesting');
      case 'requested':
        return t('attempt.requested', { when: words.when(attempt.at, now) });
      case 'refused':
        return attempt.reason
          ? t('attempt.refused', { reason: attempt.reason.replace(/[.\s]+$/, '') })
          : t('attempt.refusedNoReason');
      case 'uncertain':
        if (attempt.why === 'unreadable') return t('attempt.unreadable');
        if (attempt.why === 'interrupted') {
          return t('attempt.interrupted', { when: words.when(attempt.at, now) });
        }
        return mayAskAgain
          ? t('attempt.uncertainLater', { when: words.when(attempt.at, now) })
          : t('attempt.uncertain', { clock: words.clock(askAgainFrom(attempt)) });
      case 'reported': {
        const when = words.when(attempt.report.receivedAt, now);
        return attempt.at ? t('attempt.reported', { when }) : t('attempt.outsidePane', { when });
      }
    }
  }
}
