import { Button, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { useTranslator } from '../../i18n/I18nProvider';
import type { MessageOnScreen } from '../../mailbox/types';
import type { Assessment } from '../../core/recall/assess';
import CheckProblem from '../../pane/CheckProblem';
import { useSurroundings } from '../../pane/useSurroundings';
import type { Check } from '../../features/sentMessage/useCheck';
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
  const { assessment, check, item } = props;
  const styles = useStyles();
  const words = useTranslator();
  const { t } = words;
  const { now, openMessage } = useSurroundings();
  const [notOpened, setNotOpened] = useState(false);
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
              void openMessage(sentCopy).then((opening) => {
                setNotOpened(opening === 'cannot');
              });
            }}
          >
            {t('situation.openSentCopy')}
          </Button>
        )}
        {sentCopy && notOpened && (
          <p className={styles.text} role="alert">
            {t('lastSent.cannotOpen', {
              dayAndTime: words.dayAndTime(assessment.sentAt ?? item.changedAt, now()),
            })}
          </p>
        )}
        {failure && <CheckProblem failure={failure} allow={check.allow} again={check.again} />}
      </div>
      {!sentCopy && !failure && <LastSent />}
    </>
  );

  function sentence(): string {
    if (sentCopy) return t('situation.receivedOwn');
    // Another sender alone does not say that it was received: it may have been sent as somebody else.
    if (check.step.step !== 'checked') return t('situation.senderDiffers');
    return t(assessment.draft ? 'situation.draft' : 'situation.received');
  }
}
