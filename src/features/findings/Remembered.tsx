import { Button, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { useTranslator } from '../../i18n/I18nProvider';
import { focusAtFirst } from '../../pane/useConfirmationKeys';
import { useSurroundings } from '../../pane/useSurroundings';
import { useCompose } from '../composing/useComposing';
import { useComposeStyles } from '../composing/composeStyles';
import { forget, forgetAddresses, forgetAll, type MemoryList } from '../../core/checks/memoryChanges';
import { remembered, type Remembered as Entry } from '../../core/checks/remembered';

const useStyles = makeStyles({
  entry: { display: 'flex', alignItems: 'start', gap: '8px', justifyContent: 'space-between' },
  name: { minWidth: 0, overflowWrap: 'anywhere' },
  heading: { margin: '6px 0 0', fontSize: '12px', lineHeight: '16px', fontWeight: 'normal' },
});

/** So many entries of a list are shown; the oldest of hundreds nobody looks for. */
const mostShown = 20;

/** What is remembered between messages, to look at and to clear. */
export function Remembered() {
  const styles = useStyles();
  const compose = useComposeStyles();
  const { t } = useTranslator();
  const { memory, changeMemory } = useCompose();
  const { now } = useSurroundings();
  const [open, setOpen] = useState(false);
  const [said, setSaid] = useState<{ round: number; text: string } | null>(null);
  const keep = async (change: (kept: unknown) => unknown) => {
    const kept = await changeMemory(change);
    setSaid((before) => ({
      round: (before?.round ?? 0) + 1,
      text: t(kept.ok ? 'memory.forgotten' : 'memory.notKept'),
    }));
  };
  const lists = remembered(memory);
  return (
    <section className={compose.part} aria-label={t('memory.title')} data-part="memory">
      <Button
        size="small"
        appearance="transparent"
        className={compose.quiet}
        aria-expanded={open}
        onClick={() => {
          setOpen(!open);
        }}
      >
        {t(open ? 'button.hideMemory' : 'button.showMemory')}
      </Button>
      {open && (
        <>
          <p className={compose.small}>{lists.length > 0 ? t('memory.intro') : t('memory.nothing')}</p>
          {said && (
            <div
              key={said.round}
              className={compose.note}
              role="group"
              aria-label={said.text}
              // office.js moves Tab itself, and only from what it counts as a tab stop.
              tabIndex={0}
              ref={focusAtFirst}
            >
              <div role="status">{said.text}</div>
            </div>
          )}
          {lists.map(({ kind, entries }) => (
            <div key={kind}>
              <h3 className={styles.heading}>
                {kind === 'recent' ? t('memory.recent', { n: entries.length }) : t(`memory.${kind}`)}
              </h3>
              {kind === 'recent' && <p className={compose.small}>{t('memory.recentWhy')}</p>}
              <ul className={compose.list}>{entries.slice(0, mostShown).map((entry) => row(kind, entry))}</ul>
              {entries.length > mostShown && (
                <p className={compose.small}>{t('memory.shown', { n: entries.length - mostShown })}</p>
              )}
            </div>
          ))}
          {lists.length > 0 && (
            <div className={compose.buttons}>
              <Button size="small" onClick={() => void keep((before) => forgetAll(before, now()))}>
                {t('button.forgetAll')}
              </Button>
            </div>
          )}
        </>
      )}
    </section>
  );

  function row(list: MemoryList, entry: Entry) {
    const name = nameOf(entry);
    return (
      <li key={name} className={styles.entry}>
        <span className={styles.name} dir="auto">
          {name}
        </span>
        <Button
          size="small"
          appearance="subtle"
          aria-label={t('memory.forgetThis', { entry: name })}
          onClick={() =>
            void keep((before) =>
              list === 'recent'
                ? forgetAddresses(before, [entry.entry], now())
                : forget(before, list, [entry.entry], now()),
            )
          }
        >
          {t('button.forget')}
        </Button>
      </li>
    );
  }

  function nameOf({ rule, address }: Entry): string {
    if (rule && address) return t('memory.entryFor', { rule: t(`rule.${rule}`), address });
    return rule ? t(`rule.${rule}`) : address;
  }
}
