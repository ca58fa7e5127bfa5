import { Button, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { useTranslator } from '../../i18n/I18nProvider';
import type { OpenedMessage } from '../../pane/openedMessage';
import { SupportDetails } from '../../pane/SupportDetails';
import { useAnswerStyles } from './answerStyles';
import { isSensitive } from './usePlan';
import type { Suspicion } from './useSuspicion';

const useStyles = makeStyles({
  reason: {
    minHeight: '16px',
    paddingInlineStart: '32px',
    fontSize: '12px',
    lineHeight: '16px',
    color: tokens.colorNeutralForeground2,
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px', marginTop: '4px' },
});

/** Whether the message holds personal or confidential data: ticked by the rules with their reason, or by the user. */
export function SensitiveSwitch({
  openedMessage,
  suspicion,
}: {
  openedMessage: OpenedMessage;
  suspicion: Suspicion;
}) {
  const { notes, note } = openedMessage;
  const styles = useStyles();
  const answer = useAnswerStyles();
  const { t, list } = useTranslator();
  return (
    <>
      <Checkbox
        checked={isSensitive(openedMessage, suspicion)}
        label={{ className: answer.label, children: t('question.sensitive') }}
        indicator={{ className: answer.indicator }}
        onChange={(_, { checked }) => {
          note({ sensitive: checked === true });
        }}
      />
      <div className={styles.reason} data-suspicion={suspicion.step ?? 'none'}>
        <div role="status">{reason()}</div>
        {suspicion.failure && (
          <div className={styles.buttons}>
            <Button size="small" onClick={suspicion.again}>
              {t('suspicion.again')}
            </Button>
            <SupportDetails failure={suspicion.failure} />
          </div>
        )}
      </div>
    </>
  );

  /** Why the switch stands as it does; the user's own choice needs no reason. */
  function reason(): string {
    const because =
      notes.sensitive === null && suspicion.kinds.length > 0
        ? t('suspicion.because', { kinds: list(suspicion.kinds.map((kind) => t(`dataKind.${kind}`))) })
        : '';
    switch (suspicion.step) {
      case 'failed':
        return `${because} ${t('suspicion.failed')}`.trim();
      case 'looking':
        return because || t('suspicion.looking');
      case 'looked':
        return because || (notes.sensitive === null ? t('suspicion.nothing') : '');
      case null:
        return because;
    }
  }
}
