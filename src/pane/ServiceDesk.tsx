import { makeStyles, tokens } from '@fluentui/react-components';
import { useTranslator } from '../i18n/I18nProvider';
import { useSurroundings } from './useSurroundings';

const useStyles = makeStyles({
  box: {
    borderLeft: `3px solid ${tokens.colorBrandForeground1}`,
    padding: '4px 0',
    paddingLeft: '10px',
    marginTop: '8px',
    marginBottom: '8px',
    fontSize: '14px',
    lineHeight: '20px',
    overflowWrap: 'anywhere',
  },
  words: { whiteSpace: 'pre-line' },
});

/** In the place of the recall, where it is for more people than the administrator allows from here: whom to ask. */
export default function ServiceDesk({ people }: { people: string }) {
  const styles = useStyles();
  const { t, locale } = useTranslator();
  const { policy } = useSurroundings();
  const { serviceDesk } = policy;
  const [first, other] = locale.catalog === 'es' ? (['es', 'en'] as const) : (['en', 'es'] as const);
  const own = serviceDesk?.[first] ?? serviceDesk?.[other];
  return (
    <div className={styles.box} role="status" data-part="service-desk">
      <div>{t('serviceDesk.limit', { people, limit: policy.recall.askAbove ?? 0 })}</div>
      <div className={styles.words} dir="auto">
        {own ?? t('serviceDesk.words')}
      </div>
    </div>
  );
}
