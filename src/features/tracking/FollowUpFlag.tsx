import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useTranslator } from '../../i18n/I18nProvider';
import type { OpenedMessage } from '../../pane/openedMessage';
import { SupportDetails } from '../../pane/SupportDetails';
import { useFollowUpFlag } from './useFollowUpFlag';

const useStyles = makeStyles({
  text: { fontSize: '12px', lineHeight: '16px', color: tokens.colorNeutralForeground2, marginTop: '4px' },
  button: { marginTop: '4px' },
});

/** Nothing runs while the pane is closed; Outlook's own follow-up flag keeps the message in sight. */
export function FollowUpFlag({ openedMessage }: { openedMessage: OpenedMessage }) {
  const styles = useStyles();
  const words = useTranslator();
  const { t } = words;
  const { flagging, flag } = useFollowUpFlag(openedMessage);
  return (
    <div data-flag={flagging.state}>
      <div className={styles.text} role="status">
        {flagText()}
      </div>
      {flagging.state === 'failed' && <SupportDetails failure={flagging.failure} />}
      {flagging.state !== 'flagged' && (
        <Button
          className={styles.button}
          size="small"
          disabledFocusable={flagging.state === 'flagging'}
          onClick={flag}
        >
          {t('button.flagForTomorrow')}
        </Button>
      )}
    </div>
  );

  function flagText(): string {
    switch (flagging.state) {
      case 'not':
      case 'flagging':
        return t('tracking.nothingWatches');
      case 'otherItem':
        return t('tracking.flagOtherItem');
      case 'flagged':
        return t('tracking.flagged', { day: words.day(flagging.due, openedMessage.now) });
      case 'failed':
        return flagging.failure.kind === 'noAnswer'
          ? t('tracking.flagUncertain')
          : `${t('tracking.notFlagged')} ${t(`failure.${flagging.failure.kind}`)}`;
    }
  }
}
