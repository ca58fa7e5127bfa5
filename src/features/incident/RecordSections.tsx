import { makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { useTranslator } from '../../i18n/I18nProvider';
import type { RecordLine } from './lines';
import type { RecordSection, SectionName } from './recordText';

const useStyles = makeStyles({
  header: {
    boxSizing: 'border-box',
    padding: 0,
    border: 'none',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: 'transparent',
    color: 'inherit',
    fontFamily: 'inherit',
    textAlign: 'start',
    display: 'flex',
    alignItems: 'center',
    width: '100%',
    minHeight: '32px',
    gap: '8px',
    cursor: 'pointer',
    fontSize: '14px',
    lineHeight: '20px',
    fontWeight: tokens.fontWeightSemibold,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  sign: { width: '12px', textAlign: 'center', color: tokens.colorNeutralForeground2 },
  lines: { padding: '2px 20px 8px', fontSize: '12px', lineHeight: '16px', overflowWrap: 'anywhere' },
  line: { margin: '2px 0', userSelect: 'text' },
  entry: { margin: '8px 0 2px', userSelect: 'text', fontWeight: tokens.fontWeightSemibold },
});

/** What the record says, section by section, as it will be copied; each behind a line of its own. */
export function RecordSections(props: {
  sections: readonly RecordSection[];
  /** In place of a section's lines: what is still on its way, or went wrong. */
  instead: Partial<Record<SectionName, { body: ReactNode; open: boolean }>>;
}) {
  return (
    <div>
      {props.sections.map((section) => (
        <Section key={section.name} section={section} instead={props.instead[section.name] ?? null} />
      ))}
    </div>
  );
}

function Section({
  section,
  instead,
}: {
  section: RecordSection;
  instead: { body: ReactNode; open: boolean } | null;
}) {
  const styles = useStyles();
  const { t } = useTranslator();
  const [chosen, setChosen] = useState<boolean | null>(null);
  const { name, title, count, lines } = section;
  const open = chosen ?? instead?.open ?? false;
  return (
    <section data-section={name}>
      <button
        type="button"
        className={styles.header}
        aria-expanded={open}
        onClick={() => {
          setChosen(!open);
        }}
      >
        <span className={styles.sign} aria-hidden="true">
          {open ? '▾' : '▸'}
        </span>
        {count === null ? title : t('recipients.groupHeader', { verdict: title, n: count })}
      </button>
      {open && (
        <div className={styles.lines}>
          {instead?.body ??
            lines.map(({ text, depth }, index) => (
              // Lines have no identity of their own, and the list is drawn anew as a whole.
              <p
                key={index}
                className={depth === 1 && isFollowed(lines, index) ? styles.entry : styles.line}
                dir="auto"
              >
                {text}
              </p>
            ))}
        </div>
      )}
    </section>
  );
}

const isFollowed = (lines: readonly RecordLine[], index: number) => lines[index + 1]?.depth === 2;
