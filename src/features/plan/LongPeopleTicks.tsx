import { Input, makeStyles } from '@fluentui/react-components';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef, useState } from 'react';
import { useTranslator } from '../../i18n/I18nProvider';
import type { RecipientVerdict } from '../../core/recall/verdicts';
import { PersonTick } from './PersonTick';

const useStyles = makeStyles({
  filter: { width: '100%' },
  result: { fontSize: '12px', lineHeight: '16px', minHeight: '16px' },
  scroller: { height: '220px', overflowY: 'auto', marginTop: '4px' },
  list: { position: 'relative', margin: 0, padding: 0, listStyleType: 'none' },
  slot: { position: 'absolute', insetInlineStart: 0, top: 0, width: '100%' },
});

/** Many people to be marked: only the rows in view are drawn, and a field finds one. */
export default function LongPeopleTicks(props: {
  label: string;
  people: readonly RecipientVerdict[];
  marked: ReadonlySet<string>;
  onMark: (address: string, on: boolean) => void;
}) {
  const { label, people, marked, onMark } = props;
  const styles = useStyles();
  const { t } = useTranslator();
  const [wanted, setWanted] = useState('');
  const scroller = useRef<HTMLDivElement>(null);
  const sought = wanted.trim().toLowerCase();
  const found = people.filter(({ name, address }) => `${name} ${address}`.toLowerCase().includes(sought));
  const virtual = useVirtualizer({
    count: found.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => 44,
    overscan: 5,
  });
  return (
    <>
      <Input
        className={styles.filter}
        size="small"
        type="search"
        aria-label={t('recipients.filter')}
        placeholder={t('recipients.filter')}
        value={wanted}
        onChange={(_, { value }) => {
          setWanted(value);
        }}
      />
      <div className={styles.result} role="status">
        {sought && t('recipients.filterResult', { n: found.length })}
      </div>
      <div className={styles.scroller} ref={scroller} tabIndex={0} role="group" aria-label={label}>
        <ul className={styles.list} aria-label={label} style={{ height: virtual.getTotalSize() }}>
          {virtual.getVirtualItems().map(({ index, key, start }) => {
            const person = found[index];
            return person ? (
              <li
                key={key}
                ref={virtual.measureElement}
                className={styles.slot}
                data-index={index}
                aria-posinset={index + 1}
                aria-setsize={found.length}
                style={{ transform: `translateY(${String(start)}px)` }}
              >
                <PersonTick {...{ person, marked, onMark }} />
              </li>
            ) : null;
          })}
        </ul>
      </div>
    </>
  );
}
