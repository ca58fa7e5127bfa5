import { mergeClasses } from '@fluentui/react-components';
import { useTranslator } from '../../i18n/I18nProvider';
import type { Translator } from '../../i18n/translator';
import type { Person } from '../../mailbox/types';
import { SupportDetails } from '../../pane/SupportDetails';
import { useLetterStyles } from '../drafting/letterStyles';
import { isSame, type Differences } from './replacement';
import type { Comparison } from './useReplacement';

/** What differs between the draft and the sent message, as text; loudly, where somebody must not get it. */
export function DifferencesList({ comparison }: { comparison: Comparison }) {
  const styles = useLetterStyles();
  const words = useTranslator();
  const { t } = words;
  switch (comparison.step) {
    case 'comparing':
      return (
        <p className={styles.text} role="status">
          {t('replacement.comparing')}
        </p>
      );
    case 'failed':
      return (
        <div>
          <p className={styles.text} role="alert">
            {comparison.failure.kind === 'notFound'
              ? t('replacement.gone')
              : t(`failure.${comparison.failure.kind}`)}
          </p>
          {comparison.failure.kind !== 'notFound' && <SupportDetails failure={comparison.failure} />}
        </div>
      );
    case 'compared':
      return (
        <div data-part="differences" role="status">
          {comparison.wrong.length > 0 && (
            <p className={mergeClasses(styles.text, styles.notice)} data-hint="wrongOn">
              <strong>{t('replacement.wrongOn', { people: peopleText(words, comparison.wrong) })}</strong>
            </p>
          )}
          {isSame(comparison.differences) ? (
            <p className={styles.text}>{t('replacement.same')}</p>
          ) : (
            <>
              <p className={styles.text}>{t('replacement.differs')}</p>
              <ul className={styles.list}>
                {lines(words, comparison.differences).map((line) => (
                  <li key={line} className={styles.small} dir="auto">
                    {line}
                  </li>
                ))}
              </ul>
            </>
          )}
        </div>
      );
  }
}

const peopleText = ({ list }: Translator, people: readonly Person[]) =>
  list(people.map(({ name, address }) => name || address));

function lines(words: Translator, { added, removed, subject, attachments, text }: Differences): string[] {
  const { t, list } = words;
  return [
    added.length > 0 && t('replacement.added', { people: peopleText(words, added) }),
    removed.length > 0 && t('replacement.removed', { people: peopleText(words, removed) }),
    subject && t('replacement.subject', subject),
    attachments.added.length > 0 && t('replacement.fileAdded', { files: list(attachments.added) }),
    attachments.removed.length > 0 && t('replacement.fileRemoved', { files: list(attachments.removed) }),
    attachments.changed.length > 0 && t('replacement.fileChanged', { files: list(attachments.changed) }),
    text && textLine(words, text),
  ].filter((line) => typeof line === 'string');
}

function textLine({ t }: Translator, { before, after }: { before: string; after: string }): string {
  if (before === '') return t('replacement.textAdded', { after });
  return after === '' ? t('replacement.textRemoved', { before }) : t('replacement.text', { before, after });
}
