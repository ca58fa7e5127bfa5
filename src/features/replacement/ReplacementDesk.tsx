import { Button, ProgressBar } from '@fluentui/react-components';
import { useState } from 'react';
import { useTranslator } from '../../i18n/I18nProvider';
import type { Translator } from '../../i18n/translator';
import { marksOf } from '../../mailbox/notes';
import type { SentMessage } from '../../mailbox/types';
import type { OpenedMessage } from '../../pane/openedMessage';
import { useSurroundings } from '../../pane/useSurroundings';
import { addresseeOf, planDrafts } from '../letters/addressing';
import { DifferencesList } from './DifferencesList';
import { draftText, usualRegisters } from '../letters/draftText';
import { readersFor } from '../letters/letterChoices';
import { LetterFrame } from '../drafting/LetterFrame';
import { useLetterStyles } from '../drafting/letterStyles';
import { MakingStatus } from './MakingStatus';
import { OpeningStatus } from '../drafting/OpeningStatus';
import { rightRecipients, type ReplacementKind } from './replacement';
import { useOpening } from '../letters/useOpening';
import { useReplacement } from './useReplacement';

const megabyte = 1024 * 1024;

/** Making the draft, what became of it, and how it differs from the sent message. */
export function ReplacementDesk(props: {
  openedMessage: OpenedMessage;
  message: SentMessage;
  kind: ReplacementKind;
  frame: Omit<Parameters<typeof LetterFrame>[0], 'children'>;
  /** Speaks the language of the draft. */
  words: Translator;
}) {
  const { openedMessage, message, kind, frame, words } = props;
  const { assessment, notes, now } = openedMessage;
  const styles = useLetterStyles();
  const pane = useTranslator();
  const { t } = pane;
  const { openMessage } = useSurroundings();
  const subject =
    kind === 'corrected'
      ? words.t('letter.correctionSubject', { subject: message.subject || words.t('message.noSubject') })
      : message.subject;
  const replacement = useReplacement(openedMessage, message, kind, subject);
  const opening = useOpening(openedMessage);
  const [cannotOpen, setCannotOpen] = useState(false);
  const { busy, making, progress, comparison } = replacement;
  const there = notes.replacement;

  return (
    <LetterFrame
      {...frame}
      status={
        <>
          <MakingStatus making={making} busy={busy} progress={progress} />
          <OpeningStatus opening={opening.last} busy={opening.busy} />
        </>
      }
      buttons={
        <>
          {there && !busy && (
            <Button
              appearance="primary"
              onClick={() => {
                void openMessage(there.draftId).then((opening) => {
                  setCannotOpen(opening === 'cannot');
                });
              }}
            >
              {t('button.showDraft')}
            </Button>
          )}
          {busy && progress ? (
            <Button onClick={replacement.stop}>{t('button.stopCopying')}</Button>
          ) : (
            <Button
              appearance={there ? 'secondary' : 'primary'}
              disabledFocusable={busy}
              onClick={replacement.make}
            >
              {t(there ? 'button.makeAnother' : 'button.makeDraft')}
            </Button>
          )}
        </>
      }
    >
      <p className={styles.text}>{whatText()}</p>
      {busy && progress && progress.total > 0 && (
        <ProgressBar
          value={progress.copied / progress.total}
          aria-label={t('replacement.copying', {
            copied: Math.round(progress.copied / megabyte),
            total: Math.round(progress.total / megabyte),
          })}
        />
      )}
      {there && !busy && (
        <>
          <p className={styles.text}>{t('replacement.made', { when: pane.when(there.at, now) })}</p>
          {cannotOpen && (
            <p className={styles.text} role="alert">
              {t('replacement.cannotOpen')}
            </p>
          )}
          <div>
            <Button
              size="small"
              onClick={() => {
                replacement.compare(there.draftId);
              }}
            >
              {t('button.compare')}
            </Button>
          </div>
          {comparison && <DifferencesList comparison={comparison} />}
        </>
      )}
      {kind === 'corrected' && !there && !busy && (
        <div>
          <p className={styles.text}>{t('replacement.forgotten')}</p>
          <Button size="small" disabledFocusable={opening.busy} onClick={sendAttachment}>
            {t('button.replyWithAttachment')}
          </Button>
        </div>
      )}
    </LetterFrame>
  );

  function whatText(): string {
    if (kind === 'corrected') return t('replacement.whatCorrected');
    const right = rightRecipients(
      message.recipients,
      { unintended: marksOf(notes), marked: assessment.marked },
      kind,
    );
    if (right.length === 0) return t('replacement.whatNobody');
    return t('replacement.whatRightPeople', {
      people: t('replacement.leftOut', { n: assessment.unintended.length }),
    });
  }

  function sendAttachment() {
    const letter = { id: 'forgottenAttachment', kind: 'forgottenAttachment' as const, template: null };
    const readers = readersFor(letter.kind, assessment, notes, null).map(addresseeOf);
    const [draft] = planDrafts(letter.kind, readers);
    if (!draft) return;
    const text = draftText(words, letter, draft, usualRegisters, {
      subject: message.subject,
      sentAt: message.sentAt,
      wroteAt: null,
      keepUntil: null,
      sender: message.from.name,
      phone: '',
      now,
    });
    void opening.open({ letter, draft, text, readReceipt: false, isLast: true });
  }
}
