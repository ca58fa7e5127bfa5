import { makeStyles } from '@fluentui/react-components';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef, type ReactNode } from 'react';
import type { Slot } from '../../pane/slot';
import type { Selected } from './selection';

const useStyles = makeStyles({
  scroller: { height: 'max(200px, calc(100vh - 240px))', overflowY: 'auto' },
  list: { position: 'relative', margin: 0, padding: 0, listStyleType: 'none' },
});

/** Above this many only the rows in view are drawn. */
const drawnWhole = 50;

interface ListProps {
  label: string;
  rows: readonly Selected[];
  row: (selected: Selected, slot?: Slot) => ReactNode;
}

/** The selected messages; each row tells its own state. */
export function SelectedList(props: ListProps) {
  const styles = useStyles();
  const { label, rows, row } = props;
  if (rows.length > drawnWhole) return <LongList {...props} />;
  return (
    <ul className={styles.list} aria-label={label} data-list="selected">
      {rows.map((selected) => row(selected))}
    </ul>
  );
}

function LongList({ label, rows, row }: ListProps) {
  const styles = useStyles();
  const scroller = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => 48,
    overscan: 5,
    getItemKey: (index) => rows[index]?.message.key ?? index,
  });
  return (
    <div className={styles.scroller} ref={scroller} tabIndex={0} role="group" aria-label={label}>
      <ul
        className={styles.list}
        aria-label={label}
        data-list="selected"
        style={{ height: virtual.getTotalSize() }}
      >
        {virtual.getVirtualItems().map(({ index, start }) => {
          const selected = rows[index];
          return selected
            ? row(selected, { index, size: rows.length, start, measure: virtual.measureElement })
            : null;
        })}
      </ul>
    </div>
  );
}
