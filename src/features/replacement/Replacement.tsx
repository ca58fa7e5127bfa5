import { useTranslator } from '../../i18n/I18nProvider';
import type { OpenedMessage } from '../../pane/openedMessage';
import { LetterFrame } from '../drafting/LetterFrame';
import { useLetterStyles } from '../drafting/letterStyles';
import { replacementKind } from './replacement';
import { ReplacementDesk } from './ReplacementDesk';
import { useDesk } from '../letters/useDesk';
import { useDraftLanguage } from '../letters/useDraftLanguage';
import { useLetters } from '../letters/useLetters';

/** A corrected copy for the same people, or the message again for the right ones, as a draft; never sent. */
export default function Replacement({
  openedMessage,
  onBack,
}: {
  openedMessage: OpenedMessage;
  onBack: () => void;
}) {
  const styles = useLetterStyles();
  const { t, locale } = useTranslator();
  const [desk, change] = useDesk(openedMessage.item.key, null);
  useDraftLanguage(openedMessage, desk.language, (language) => {
    change({ language });
  });
  const letters = useLetters(desk.language, locale);
  const kind = replacementKind(openedMessage.notes.cause);
  const frame = {
    name: 'replacement' as const,
    label: t('replacement.regionLabel'),
    title: t(kind === 'corrected' ? 'replacement.titleCorrected' : 'replacement.titleRightPeople'),
    onBack,
  };
  const message = openedMessage.checked?.message;
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
  return <ReplacementDesk {...{ openedMessage, message, kind, frame }} words={letters.words} />;
}
