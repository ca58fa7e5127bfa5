import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useTranslator } from '../../i18n/I18nProvider';
import type { OpenedMessage } from '../../pane/openedMessage';

const useStyles = makeStyles({
  box: {
    marginTop: '8px',
    borderLeft: `3px solid ${tokens.colorStatusWarningBorder2}`,
    paddingLeft: '10px',
    fontSize: '14px',
    lineHeight: '20px',
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px', marginTop: '8px' },
});

/** Asks once more where a small slip holds what the rules find sensitive. Until it is answered, it counts as such. */
export function SlipQuestion({ note }: Pick<OpenedMessage, 'note'>) {
  const styles = useStyles();
  const { t } = useTranslator();
  return (
    <div className={styles.box} role="alert" data-part="slip">
      {t('question.slip')}
      <div className={styles.buttons}>
        <Button
          size="small"
          onClick={() => {
            note({ sensitive: true });
          }}
        >
          {t('question.slipSensitive')}
        </Button>
        <Button
          size="small"
          onClick={() => {
            note({ sensitive: false });
          }}
        >
          {t('question.slipOnly')}
        </Button>
      </div>
    </div>
  );
}
