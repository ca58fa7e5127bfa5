import { Button, makeStyles } from '@fluentui/react-components';
import { useTranslator } from '../i18n/I18nProvider';
import type { MessageOnScreen } from '../mailbox/types';
import type { Assessment } from '../recall/assess';
import CheckProblem from '../recall/CheckProblem';
import { useSurroundings } from '../recall/RecallContext';
import type { Check } from '../recall/useCheck';
import LastSent from './LastSent';

const useStyles = makeStyles({
  box: { padding: '12px 12px 0', fontSize: '14px', lineHeight: '20px' },
  text: { margin: '0 0 8px' },
});

/** A message that is no sent message of the user's: received, a draft, or the user's own received copy. */
export default function NotSentByUser(props: {
  assessment: Assessment;
  check: Check;
  item: MessageOnScreen;
}) {
  const { assessment, check } = props;
  const styles = useStyles();
  const { t } = useTranslator();
  const { openMessage } = useSurroundings();
  const { sentCopy } = assessment;
  const failure = check.step.step === 'failed' ? check.step.failure : null;
  return (
    <>
      <div className={styles.box}>
        <p className={styles.text}>{sentence()}</p>
        {sentCopy && (
          <Button
            appearance="primary"
            onClick={() => {
              openMessage(sentCopy);
            }}
          >
            {t('situation.openSentCopy')}
          </Button>
        )}
        {failure && <CheckProblem failure={failure} allow={check.allow} again={check.again} />}
      </div>
      {!sentCopy && !failure && <LastSent />}
    </>
  );

  function sentence(): string {
    if (sentCopy) return t('situation.receivedOwn');
    if (failure) return t('situation.senderDiffers');
    return t(assessment.draft ? 'situation.draft' : 'situation.received');
  }
}
