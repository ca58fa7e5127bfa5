import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { useTranslator } from '../../i18n/I18nProvider';
import type { LetterKind } from '../../policy/policy';
import { fittingLetter, letterReaders, type LetterReaders } from '../../core/recall/letterRules';
import type { OpenedMessage } from '../../pane/openedMessage';
import { useSurroundings } from '../../pane/useSurroundings';
import { peopleBehind } from '../../core/recall/summary';
import { addresseeOf, openedAt, planDrafts, readersOf, wroteAt, type PlannedDraft } from './addressing';
import { DraftList } from './DraftList';
import { draftText } from './draftText';
import { DraftFields } from './DraftFields';
import { letterChoices, readersFor } from './letterChoices';
import { LetterFrame } from '../drafting/LetterFrame';
import { HowItIsSaid, WhichLetter } from './LetterSettings';
import { useLetterStyles } from '../drafting/letterStyles';
import { isThere } from '../drafting/openDraft';
import { OpeningStatus } from '../drafting/OpeningStatus';
import { PrivacyFirst } from './PrivacyFirst';
import { Readers } from './Readers';
import { useDesk } from './useDesk';
import { useDraftLanguage } from './useDraftLanguage';
import { useLetters } from './useLetters';
import { useOpening } from './useOpening';

/** Letters to those who should not have the message or whom a recall does not reach; opened as drafts, never sent. */
export default function FollowUp(props: {
  openedMessage: OpenedMessage;
  /** The letter that a step of the plan asks for. */
  letter?: LetterKind | null;
  /** Those whom a recall does not reach, or all of the unintended where none belongs to the plan. */
  to?: LetterReaders;
  onBack: () => void;
}) {
  const { openedMessage, letter = null, to = 'unreached', onBack } = props;
  const { assessment, checked, item, notes, now } = openedMessage;
  const styles = useLetterStyles();
  const { t, locale } = useTranslator();
  const { policy } = useSurroundings();
  const [desk, change] = useDesk(item.key, letter);
  const [selected, setSelected] = useState<string | null>(null);
  useDraftLanguage(openedMessage, desk.language, (language) => change({ language }));
  const letters = useLetters(desk.language, locale);
  const opening = useOpening(openedMessage);

  const responses = checked?.responses ?? null;
  const language = desk.language ?? 'en';
  const choices = letterChoices(policy.followUpTemplates, language, {
    secondRequest: readersFor('secondRequest', assessment, notes, responses).length > 0,
  });
  const fitting = fittingLetter(notes, letterReaders(assessment.unintended, to)) ?? 'disregard';
  const chosen = choices.find(({ id }) => id === desk.letter) ?? choices.find(({ id }) => id === fitting);
  const readers = chosen ? readersFor(chosen.kind, assessment, notes, responses, to) : [];
  const taken = readers.filter(({ address }) => !desk.leftOut.includes(address.toLowerCase()));
  const people = peopleBehind(taken);
  const frame = {
    name: 'followUp' as const,
    label: t('followUp.regionLabel'),
    title: people > 0 ? t('followUp.title', { n: people }) : t('followUp.titleNobody'),
    onBack,
  };
  if (!chosen || readersFor('forgottenAttachment', assessment, notes, responses).length === 0) {
    return (
      <LetterFrame {...frame}>
        <p className={styles.text}>{t('followUp.nobody')}</p>
      </LetterFrame>
    );
  }
  if (letters.step !== 'ready') {
    return (
      <LetterFrame {...frame}>
        <p className={styles.text} role="status">
          {t(letters.step === 'loading' ? 'followUp.preparing' : 'followUp.notPrepared')}
        </p>
        {letters.step === 'failed' && (
          <div>
            <Button onClick={letters.again}>{t('button.fetchAgain')}</Button>
          </div>
        )}
      </LetterFrame>
    );
  }

  const { words } = letters;
  const drafts = planDrafts(chosen.kind, taken.map(addresseeOf));
  const notOpened = (draft: PlannedDraft) => openedAt(notes.written, chosen.id, draft) === null;
  const draft = drafts.find(({ key }) => key === selected) ?? drafts.find(notOpened) ?? drafts[0];
  const suggested = draft && suggestion(draft);
  const editKey = draft
    ? [chosen.id, language, chosen.template ? '' : desk.registers[draft.circle], draft.key].join('|')
    : '';
  const text = desk.edits[editKey] ?? suggested;
  const sensitive = chosen.kind === 'sensitive' || notes.sensitive === true;
  return (
    <LetterFrame
      {...frame}
      status={
        <>
          <OpeningStatus opening={opening.last} busy={opening.busy} />
          <p className={styles.small}>{t('followUp.neverSends')}</p>
        </>
      }
      buttons={
        draft &&
        text && (
          <Button
            appearance="primary"
            disabledFocusable={opening.busy}
            onClick={() => {
              const isLast = drafts.filter(notOpened).every(({ key }) => key === draft.key);
              // It stays on screen until it is open; then the next one follows.
              setSelected(draft.key);
              void opening
                .open({ letter: chosen, draft, text, readReceipt: desk.readReceipt, isLast })
                .then((became) => {
                  if (isThere(became) && !isLast) setSelected(null);
                });
            }}
          >
            {t('button.openDraft')}
          </Button>
        )
      }
    >
      {sensitive && notes.done.tellPrivacy === undefined && drafts.some(isOutside) && (
        <PrivacyFirst {...{ openedMessage }} />
      )}
      <WhichLetter {...{ choices, chosen, desk, change }} />
      {readers.length > 0 && (
        <Readers people={readers} leftOut={desk.leftOut} onChange={(leftOut) => change({ leftOut })} />
      )}
      {drafts.length > 1 && draft && (
        <DraftList
          {...{ drafts, now }}
          current={draft.key}
          openedAt={(one) => openedAt(notes.written, chosen.id, one)}
          onSelect={(key) => {
            setSelected(key);
            opening.forget();
          }}
        />
      )}
      {draft && text ? (
        <DraftFields
          {...{ draft, text, desk, now }}
          alone={drafts.length === 1 && people === 1}
          opened={openedAt(notes.written, chosen.id, draft)}
          edited={desk.edits[editKey] !== undefined}
          onEdit={(edited) => {
            const { [editKey]: _, ...others } = desk.edits;
            change({ edits: edited ? { ...others, [editKey]: edited } : others });
          }}
        />
      ) : (
        <p className={styles.text}>{t(readers.length > 0 ? 'followUp.nobodyTicked' : 'followUp.nobody')}</p>
      )}
      <HowItIsSaid {...{ chosen, desk, change, words }} circle={draft?.circle ?? null} />
    </LetterFrame>
  );

  function suggestion(of: PlannedDraft) {
    if (letters.step !== 'ready' || !chosen) return undefined;
    return draftText(letters.words, chosen, of, desk.registers, {
      subject: assessment.subject,
      sentAt: assessment.sentAt,
      wroteAt: wroteAt(notes.written, readersOf(of)),
      keepUntil: desk.keepUntil || null,
      sender: checked?.message.from.name ?? item.from.name,
      phone: desk.phone.trim(),
      now,
    });
  }
}

const isOutside = ({ circle }: PlannedDraft) => circle === 'outsiders';
