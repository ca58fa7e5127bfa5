import { Input, makeStyles } from '@fluentui/react-components';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef, useState } from 'react';
import { useTranslator } from '../../i18n/I18nProvider';
import { RecipientRow } from './RecipientRow';
import type { RecipientVerdict } from '../../core/recall/verdicts';
import type { WordContext } from '../../core/recall/reachWords';

const useStyles = makeStyles({
  filter: { width: '100%' },
  scroller: { height: '320px', overflowY: 'auto', marginTop: '4px' },
  list: { position: 'relative', margin: 0, padding: 0, listStyleType: 'none' },
  result: { fontSize: '12px', lineHeight: '16px', minHeight: '16px' },
});

/** Many recipients: only the rows in view are drawn, and a field finds one. */
export default function LongRecipientList(props: {
  label: string;
  members: readonly RecipientVerdict[];
  context: WordContext;
  showBasis: boolean;
}) {
  const { label, members, context, showBasis } = props;
  const styles = useStyles();
  const { t } = useTranslator();
  const [wanted, setWanted] = useState('');
  const scroller = useRef<HTMLDivElement>(null);
  const sought = wanted.trim().toLowerCase();
  const found = members.filter(({ name, address }) => `${name} ${address}`.toLowerCase().includes(sought));
  const virtual = useVirtualizer({
    count: found.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => 60,
    overscan: 5,
  });
  return (
    <div>
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
      {/* A scrolling box must be reachable by keyboard, also where it holds nothing to focus. */}
      <div className={styles.scroller} ref={scroller} tabIndex={0} role="group" aria-label={label}>
        <ul className={styles.list} aria-label={label} style={{ height: virtual.getTotalSize() }}>
          {virtual.getVirtualItems().map(({ index, key, start }) => {
            const recipient = found[index];
            return recipient ? (
              <RecipientRow
                key={key}
                {...{ recipient, context, showBasis }}
                slot={{ index, size: found.length, start, measure: virtual.measureElement }}
              />
            ) : null;
          })}
        </ul>
      </div>
    </div>
  );
}
