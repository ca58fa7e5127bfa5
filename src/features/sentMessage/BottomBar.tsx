import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { useTranslator } from '../../i18n/I18nProvider';
import { useBarStyles } from '../../pane/barStyles';
import { focusAtFirst } from '../../pane/useConfirmationKeys';
import type { OpenedMessage } from '../../pane/openedMessage';
import { OutlookPath } from '../../pane/OutlookPath';
import { peopleBehind, peopleToWriteTo, type Action } from '../../core/recall/summary';
import { noticeText } from '../../core/recall/reachWords';

/** The notice warning and, beside it, the buttons that it is about. */
export function BottomBar(props: {
  openedMessage: OpenedMessage;
  busy: boolean;
  /** The user comes back from the confirmation. */
  takeFocus: boolean;
  onRecall: () => void;
}) {
  const { openedMessage, busy, takeFocus, onRecall } = props;
  const { assessment } = openedMessage;
  const styles = useBarStyles();
  const words = useTranslator();
  const { t } = words;
  const [showPath, setShowPath] = useState(false);
  const { primary, second } = assessment.actions;
  if (!primary && !second) return null;

  const offersRecall = primary === 'recall' || second === 'recall';
  const notice = offersRecall ? noticeText(words, assessment, 'first') : null;
  return (
    <div className={styles.bar} role="region" aria-label={t('message.regionActions')}>
      {notice && (
        <p className={styles.notice} data-notice={assessment.notice?.kind}>
          {notice}
        </p>
      )}
      {showPath && <OutlookPath className={styles.notice} />}
      <div className={styles.buttons}>
        {primary && actionButton(primary, 'primary')}
        {second && actionButton(second, 'secondary')}
      </div>
    </div>
  );

  function actionButton(action: Action, appearance: 'primary' | 'secondary') {
    switch (action) {
      case 'recall':
        return (
          <Button
            ref={takeFocus ? focusAtFirst : undefined}
            appearance={appearance}
            disabledFocusable={busy}
            onClick={onRecall}
          >
            {t('button.recall')}
          </Button>
        );
      case 'outlook':
        return (
          <Button
            appearance={appearance}
            aria-expanded={showPath}
            onClick={() => {
              setShowPath(!showPath);
            }}
          >
            {t('outlookRecall.command')}
          </Button>
        );
      case 'write': {
        const people = peopleToWriteTo(assessment.unintended);
        if (people.length === 0) return null;
        return (
          <Button
            appearance={appearance}
            onClick={() => {
              openedMessage.open({ name: 'followUp', letter: null });
            }}
          >
            {t('button.writeTo', { n: peopleBehind(people) })}
          </Button>
        );
      }
    }
  }
}
