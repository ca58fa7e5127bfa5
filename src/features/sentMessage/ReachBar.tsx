import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useTranslator } from '../../i18n/I18nProvider';
import type { Summary } from '../../core/recall/summary';

const useStyles = makeStyles({
  bar: { display: 'flex', height: '8px', gap: '2px', marginTop: '8px', marginBottom: '8px' },
  part: {
    minWidth: '4px',
    boxSizing: 'border-box',
    border: `1px solid ${tokens.colorBrandForeground1}`,
    forcedColorAdjust: 'none',
    '@media (forced-colors: active)': { border: '1px solid CanvasText' },
  },
  // Filled, hatched, hollow: no traffic lights, since green would promise.
  reach: {
    backgroundColor: tokens.colorBrandForeground1,
    '@media (forced-colors: active)': { backgroundColor: 'CanvasText' },
  },
  perhaps: {
    backgroundImage: `repeating-linear-gradient(45deg, ${tokens.colorBrandForeground1} 0 2px, transparent 2px 5px)`,
    '@media (forced-colors: active)': {
      backgroundImage: 'repeating-linear-gradient(45deg, CanvasText 0 2px, transparent 2px 5px)',
    },
  },
  not: { border: `1px solid ${tokens.colorNeutralStrokeAccessible}` },
});

/** The share of people within reach, perhaps, and not, as a bar of three parts. */
export function ReachBar({ summary }: { summary: Summary }) {
  const styles = useStyles();
  const { t } = useTranslator();
  const parts = {
    reach: summary.reach.people,
    perhaps: summary.perhaps.people + summary.notKnown.people,
    not: summary.not.people,
  };
  return (
    <div className={styles.bar} role="img" aria-label={t('reachBar.label', parts)}>
      {(['reach', 'perhaps', 'not'] as const)
        .filter((part) => parts[part] > 0)
        .map((part) => (
          <div
            key={part}
            className={mergeClasses(styles.part, styles[part])}
            style={{ flexGrow: parts[part] }}
          />
        ))}
    </div>
  );
}
