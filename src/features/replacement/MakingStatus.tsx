import { useTranslator } from '../../i18n/I18nProvider';
import type { CopyProgress } from '../../mailbox/drafts';
import { SupportDetails } from '../../pane/SupportDetails';
import { useLetterStyles } from '../drafting/letterStyles';
import type { Making } from './makeReplacement';

const megabyte = 1024 * 1024;

/** What becomes of making the draft, and what to do now. */
export function MakingStatus(props: { making: Making | null; busy: boolean; progress: CopyProgress | null }) {
  const { making, busy, progress } = props;
  const styles = useLetterStyles();
  const words = useTranslator();
  const { t } = words;
  const text = busy ? busyText() : madeText();
  const failure = failureOf(making);
  if (!text) return null;
  return (
    <>
      <p
        className={styles.text}
        role={failure ? 'alert' : 'status'}
        {...(making && { 'data-making': making.outcome })}
      >
        {text}
      </p>
      {failure && !busy && <SupportDetails failure={failure} />}
    </>
  );

  function busyText(): string {
    if (!progress || progress.total === 0) return t('replacement.making');
    return t('replacement.copying', {
      copied: Math.round(progress.copied / megabyte),
      total: Math.max(1, Math.round(progress.total / megabyte)),
    });
  }

  function madeText(): string {
    switch (making?.outcome) {
      case undefined:
        return '';
      case 'itemChanged':
      case 'uncertain':
        return t(`followUp.${making.outcome}`);
      case 'failed':
        if (making.failure.draftLeft) return t('followUp.draftLeft');
        return `${t('followUp.noDraft')} ${t(`failure.${making.failure.kind}`)}`;
      case 'made':
        if (making.notCopied === null) {
          return t(making.copyFailure ? 'replacement.copyFailed' : 'replacement.stopped');
        }
        return making.notCopied.length > 0
          ? t('replacement.notCopied', { files: words.list(making.notCopied) })
          : '';
    }
  }
}

function failureOf(making: Making | null) {
  if (making?.outcome === 'made') return making.copyFailure;
  return making && 'failure' in making ? making.failure : null;
}
