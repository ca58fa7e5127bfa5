import { useTranslator } from '../i18n/I18nProvider';
import type { Matter } from '../recall/matter';
import { LetterFrame } from './LetterFrame';
import { useLetterStyles } from './letterStyles';
import { replacementKind } from './replacement';
import { ReplacementDesk } from './ReplacementDesk';
import { useDesk } from './useDesk';
import { useDraftLanguage } from './useDraftLanguage';
import { useLetters } from './useLetters';

/** A corrected copy for the same people, or the message again for the right ones, as a draft; never sent. */
export default function Replacement({ matter, onBack }: { matter: Matter; onBack: () => void }) {
  const styles = useLetterStyles();
  const { t, locale } = useTranslator();
  const [desk, change] = useDesk(matter.item.id, null);
  useDraftLanguage(matter, desk.language, (language) => {
    change({ language });
  });
  const letters = useLetters(desk.language, locale);
  const kind = replacementKind(matter.notes.cause);
  const frame = {
    name: 'replacement' as const,
    label: t('replacement.regionLabel'),
    title: t(kind === 'corrected' ? 'replacement.titleCorrected' : 'replacement.titleRightPeople'),
    onBack,
  };
  const message = matter.checked?.message;
  if (!message || letters.step !== 'ready') {
    return (
      <LetterFrame {...frame}>
        <p className={styles.text} role="status">
          {message
            ? t(letters.step === 'loading' ? 'followUp.preparing' : 'followUp.notPrepared')
            : t('replacement.notChecked')}
        </p>
      </LetterFrame>
    );
  }
  return <ReplacementDesk {...{ matter, message, kind, frame }} words={letters.words} />;
}
