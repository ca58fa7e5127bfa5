import { mergeClasses } from '@fluentui/react-components';
import { useTranslator } from '../../i18n/I18nProvider';
import type { Translator } from '../../i18n/translator';
import type { PlannedDraft } from './addressing';
import { useLetterStyles } from '../drafting/letterStyles';

/** The drafts of a letter, where there are several; one of them is on screen. */
export function DraftList(props: {
  drafts: readonly PlannedDraft[];
  current: string;
  openedAt: (draft: PlannedDraft) => string | null;
  now: Date;
  onSelect: (key: string) => void;
}) {
  const { drafts, current, openedAt, now, onSelect } = props;
  const styles = useLetterStyles();
  const words = useTranslator();
  const { t } = words;
  return (
    <ul className={styles.list} aria-label={t('followUp.drafts')} data-list="drafts">
      {drafts.map((draft, index) => {
        const opened = openedAt(draft);
        const line = t('followUp.draftLine', {
          k: index + 1,
          n: drafts.length,
          who: whoText(words, draft),
        });
        return (
          <li key={draft.key}>
            <button
              type="button"
              className={mergeClasses(styles.line, draft.key === current && styles.current)}
              aria-current={draft.key === current}
              onClick={() => {
                onSelect(draft.key);
              }}
            >
              {opened ? `${line} · ${t('followUp.opened', { when: words.when(opened, now) })}` : line}
            </button>
          </li>
        );
      })}
    </ul>
  );
}

/** The only reader's name, or how many there are. */
export function whoText({ t }: Translator, { lines: { to, cc, bcc } }: PlannedDraft): string {
  const [only] = to;
  if (only && to.length === 1 && cc.length + bcc.length === 0) return only.name || only.address;
  if (to.length + cc.length === 0) return t('followUp.peopleBcc', { n: bcc.length });
  return t('followUp.people', { n: to.length + cc.length + bcc.length });
}
