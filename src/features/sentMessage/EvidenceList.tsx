import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { useSurroundings } from '../../pane/useSurroundings';
import { useTranslator } from '../../i18n/I18nProvider';
import type { Person } from '../../mailbox/types';
import type { RecipientVerdict } from '../../core/recall/verdicts';
import type { Evidence } from '../../core/recall/evidence';
import { contradictionIn, factInRow } from '../../core/recall/evidenceShown';
import { readersInGroup } from '../../core/recall/whatIsKnown';

/** So many names, or facts, of a group stand in a row; the rest is counted. */
const most = { names: 3, facts: 20 };

const useStyles = makeStyles({
  small: {
    fontSize: '12px',
    lineHeight: '16px',
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  link: {
    padding: 0,
    border: 'none',
    backgroundColor: 'transparent',
    fontFamily: 'inherit',
    fontSize: 'inherit',
    lineHeight: 'inherit',
    textAlign: 'start',
    color: tokens.colorBrandForegroundLink,
    cursor: 'pointer',
    ':hover': { textDecorationLine: 'underline' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
});

/** What is known of one recipient's copy: the strongest below its reason; on demand all, each with its basis. */
export default function EvidenceList(props: { recipient: RecipientVerdict; now: Date; all: boolean }) {
  const { recipient, now, all } = props;
  const styles = useStyles();
  const words = useTranslator();
  const { t } = words;
  const fact = factInRow(recipient);
  const readers = recipient.group ? readersInGroup(recipient).map(shownName) : [];
  const { evidence } = recipient;
  const { openMessage } = useSurroundings();
  /** The fact whose mail this Outlook could not open. */
  const [notOpened, setNotOpened] = useState<Evidence | null>(null);
  const contradiction = contradictionIn(recipient);
  return (
    <>
      {readers.length > 0 && (
        <div className={styles.small} data-part="readers" dir="auto">
          {t('evidence.knownReaders', {
            names: readers.slice(0, most.names).join(', '),
            more: Math.max(0, readers.length - most.names),
          })}
        </div>
      )}
      {!all && fact && (
        <div className={styles.small} data-evidence={fact.kind}>
          {factText(fact)}
        </div>
      )}
      {contradiction && (
        <div className={styles.small} data-part="contradiction" dir="auto">
          {t('evidence.disagree', { one: factText(contradiction[0]), other: factText(contradiction[1]) })}
        </div>
      )}
      {all && (
        <ul className={styles.list} aria-label={t('evidence.label')} data-list="evidence">
          {evidence.slice(0, most.facts).map((one, index) => (
            <li key={index} className={styles.small} data-evidence={one.kind} data-link={one.link} dir="auto">
              <button
                type="button"
                className={styles.link}
                title={t('evidence.openMail')}
                onClick={() => {
                  void openMessage(one.mail).then((opening) => {
                    setNotOpened(opening === 'cannot' ? one : null);
                  });
                }}
              >
                {factText(one)}
              </button>{' '}
              {t('basis.from', { basis: t(`evidenceLink.${one.link}`) })}
            </li>
          ))}
          {evidence.length > most.facts && (
            <li className={styles.small}>{t('evidence.more', { n: evidence.length - most.facts })}</li>
          )}
        </ul>
      )}
      {notOpened && (
        <div className={styles.small} role="status">
          {t('evidence.cannotOpen', { when: words.when(notOpened.at, now) })}
        </div>
      )}
    </>
  );

  function factText({ kind, at, by }: Evidence): string {
    const text = t(`evidence.${kind}`, { when: words.when(at, now) });
    return by === null ? text : t('evidence.by', { name: shownName(by), text });
  }
}

const shownName = ({ name, address }: Person) => name || address;
