import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { useTranslator } from '../i18n/I18nProvider';
import { disregardDraft } from '../followUp/disregard';
import type { Assessment } from './assess';
import { focusAtFirst } from './focusAtFirst';
import { OutlookPath } from './OutlookPath';
import { useSurroundings } from './RecallContext';
import { peopleBehind, peopleToWriteTo, type Action } from './summary';
import { noticeText, type WordContext } from './words';

const useStyles = makeStyles({
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
  assessment: Assessment;
  context: WordContext;
  busy: boolean;
  /** The user comes back from the confirmation. */
  takeFocus: boolean;
  onRecall: () => void;
}) {
  const { assessment, context, busy, takeFocus, onRecall } = props;
  const styles = useStyles();
  const words = useTranslator();
  const { t } = words;
  const { write } = useSurroundings();
  const [showPath, setShowPath] = useState(false);
  const [cannotWrite, setCannotWrite] = useState(false);
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
      {cannotWrite && <p className={styles.notice}>{t('followUp.cannotOpen')}</p>}
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
        const people = peopleToWriteTo(assessment.recipients);
        if (people.length === 0) return null;
        return (
          <Button
            appearance={appearance}
            onClick={() => {
              setCannotWrite(!write(disregardDraft(words, people, assessment, context.now)));
            }}
          >
            {t('button.writeTo', { n: peopleBehind(people) })}
          </Button>
        );
      }
    }
  }
}
