import { Button, Field, Input, Textarea } from '@fluentui/react-components';
import { useTranslator } from '../../i18n/I18nProvider';
import type { PlannedDraft } from './addressing';
import { whoText } from './DraftList';
import type { LetterText } from './composeLetter';
import { useLetterStyles } from '../drafting/letterStyles';
import type { Desk } from './useDesk';

/** One draft: who gets it, its subject and its text, both to be changed. */
export function DraftFields(props: {
  draft: PlannedDraft;
  text: LetterText;
  /** It is the only draft, to the only person. */
  alone: boolean;
  /** The user changed the suggested text. */
  edited: boolean;
  /** When it was opened as a draft, if so; UTC, ISO 8601. */
  opened: string | null;
  now: Date;
  desk: Desk;
  /** `null`: back to the suggested text. */
  onEdit: (text: LetterText | null) => void;
}) {
  const { draft, text, alone, edited, opened, now, desk, onEdit } = props;
  const styles = useLetterStyles();
  const words = useTranslator();
  const { t } = words;
  const { to, cc, bcc } = draft.lines;
  const hidden = to.length + cc.length === 0 && bcc.length > 1;
  const lang = desk.language ?? 'en';
  return (
    <>
      {(alone ? opened : true) && (
        <div>
          {!alone && (
            <p className={styles.text} dir="auto">
              {hidden
                ? t('followUp.bccWhy', { n: bcc.length })
                : t('followUp.to', { who: whoText(words, draft) })}
            </p>
          )}
          {opened && (
            <p className={styles.small}>{t('followUp.openedBefore', { when: words.when(opened, now) })}</p>
          )}
        </div>
      )}
      <Field label={t('followUp.subject')}>
        <Input
          lang={lang}
          value={text.subject}
          onChange={(_, { value }) => {
            onEdit({ ...text, subject: value });
          }}
        />
      </Field>
      <Field label={t('followUp.text')}>
        <Textarea
          lang={lang}
          className={styles.body}
          resize="vertical"
          value={text.body}
          onChange={(_, { value }) => {
            onEdit({ ...text, body: value });
          }}
        />
      </Field>
      {edited && (
        <div>
          <Button
            size="small"
            onClick={() => {
              onEdit(null);
            }}
          >
            {t('button.suggestedText')}
          </Button>
        </div>
      )}
    </>
  );
}
