import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { useTranslator } from '../i18n/I18nProvider';
import { focusAtFirst } from './focusAtFirst';
import type { Matter } from './matter';
import { OutlookPath } from './OutlookPath';
import { peopleBehind, peopleToWriteTo, type Action } from './summary';
import { noticeText } from './words';

/** How the bar at the bottom looks, whatever it offers. */
export const useBarStyles = makeStyles({
  bar: {
    position: 'sticky',
    bottom: 0,
    marginTop: 'auto',
    padding: '8px 12px',
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
    // At 400 % zoom a fixed bar would hide what it is about.
    '@media (max-height: 320px)': { position: 'static' },
  },
  notice: { margin: '0 0 8px', fontSize: '12px', lineHeight: '16px' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

/** The notice warning and, beside it, the buttons that it is about. */
export function BottomBar(props: {
  matter: Matter;
  busy: boolean;
  /** The user comes back from the confirmation. */
  takeFocus: boolean;
  onRecall: () => void;
}) {
  const { matter, busy, takeFocus, onRecall } = props;
  const { assessment } = matter;
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
              matter.open({ name: 'followUp', letter: null });
            }}
          >
            {t('button.writeTo', { n: peopleBehind(people) })}
          </Button>
        );
      }
    }
  }
}
