import { useTranslator } from '../../i18n/I18nProvider';
import { SupportDetails } from '../../pane/SupportDetails';
import { useLetterStyles } from './letterStyles';
import type { Opening } from './openDraft';

/** What became of "Open as draft", and what to do now. */
export function OpeningStatus({ opening, busy }: { opening: Opening | null; busy: boolean }) {
  const styles = useLetterStyles();
  const { t } = useTranslator();
  const failure = opening && 'failure' in opening ? opening.failure : null;
  return (
    <>
      <p
        className={styles.text}
        role={failure ? 'alert' : 'status'}
        hidden={!opening && !busy}
        {...(opening && { 'data-opening': opening.outcome })}
      >
        {busy ? t('followUp.opening') : openingText()}
      </p>
      {failure && !busy && <SupportDetails failure={failure} />}
    </>
  );

  function openingText(): string {
    switch (opening?.outcome) {
      case undefined:
        return '';
      case 'opened':
        return t('followUp.openedInOutlook');
      case 'openedFromDrafts':
      case 'inDrafts':
      case 'asked':
      case 'uncertain':
      case 'itemChanged':
        return t(`followUp.${opening.outcome}`);
      case 'failed':
        if (opening.failure.draftLeft) return t('followUp.draftLeft');
        return [t('followUp.noDraft'), t(`failure.${opening.failure.kind}`), t('followUp.copyInstead')].join(
          ' ',
        );
    }
  }
}
