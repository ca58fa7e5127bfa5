import { Button, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { useTranslator } from '../../i18n/I18nProvider';
import type { Failure } from '../../mailbox/answer';
import { focusAtFirst } from '../../pane/useConfirmationKeys';
import { useSurroundings } from '../../pane/useSurroundings';
import { SupportDetails } from '../../pane/SupportDetails';
import { sendText, stepText, stopText } from './heldWords';
import type { SecuredCopy } from './stopHeld';
import { isRunning, isUnclear, type Act } from './acts';
import { useActs } from './useActs';

const useStyles = makeStyles({
  box: {
    borderLeft: `3px solid ${tokens.colorBrandForeground1}`,
    paddingLeft: '10px',
    fontSize: '14px',
    lineHeight: '20px',
    overflowWrap: 'anywhere',
  },
  about: { fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0 },
});

/** What the pane does with a held message, or what became of it, and the way on. */
export function ActOutcome(props: {
  act: Act;
  /** The message is not named around it. */
  named: boolean;
  /** The button that began it is gone, and the focus with it. */
  takeFocus: boolean;
}) {
  const { act, named, takeFocus } = props;
  const styles = useStyles();
  const words = useTranslator();
  const { t } = words;
  const { now, openMessage } = useSurroundings();
  const { lookAgain } = useActs();
  const [notOpened, setNotOpened] = useState(false);
  const { subject } = act.held;
  const failure = failureOf(act);
  const copy = copyOf(act);
  const progress = act.doing === 'stop' && act.step?.step === 'securing' ? act.step.progress : null;
  return (
    <div
      className={styles.box}
      data-act={act.outcome?.kind ?? 'running'}
      role="group"
      aria-label={t('hold.regionOutcome')}
      // office.js moves Tab itself, and only from what it counts as a tab stop.
      {...(takeFocus && { ref: focusAtFirst, tabIndex: 0 })}
    >
      <div role="status" aria-busy={isRunning(act)}>
        {named && <div className={styles.about}>{subject || t('message.noSubject')}</div>}
        {texts().map((text) => (
          <p key={text} className={styles.text}>
            {text}
          </p>
        ))}
      </div>
      {progress && progress.total > 0 && (
        <ProgressBar value={progress.copied / progress.total} aria-label={t('hold.securing')} />
      )}
      {copy && (
        <Button
          size="small"
          onClick={() => {
            void openMessage(copy.draft.id).then((opening) => {
              setNotOpened(opening === 'cannot');
            });
          }}
        >
          {t('button.openStoppedDraft')}
        </Button>
      )}
      {notOpened && (
        <p className={styles.text} role="alert">
          {t('hold.cannotOpen')}
        </p>
      )}
      {isUnclear(act) && (
        <Button
          size="small"
          onClick={() => {
            lookAgain(act);
          }}
        >
          {t('button.lookAgainHeld')}
        </Button>
      )}
      {failure && <SupportDetails failure={failure} />}
    </div>
  );

  function texts(): string[] {
    if (act.doing === 'send') {
      return act.outcome ? sendText(words, act.outcome, subject, now()) : [t('hold.sending')];
    }
    return act.outcome ? stopText(words, act.outcome, subject, now()) : [stepText(words, act.step)];
  }
}

const failureOf = ({ outcome }: Act): Failure | null =>
  outcome && 'failure' in outcome ? (outcome.failure ?? null) : null;

const copyOf = ({ outcome }: Act): SecuredCopy | null => (outcome && 'copy' in outcome ? outcome.copy : null);
