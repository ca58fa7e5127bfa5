import { makeStyles, tokens } from '@fluentui/react-components';
import { useTranslator } from '../i18n/I18nProvider';
import type { Matter } from '../recall/matter';
import { useSurroundings } from '../recall/RecallContext';
import { repliesThatMayQuote } from './shown';

const useStyles = makeStyles({
  note: {
    padding: '4px 0 8px',
    fontSize: '12px',
    lineHeight: '16px',
    color: tokens.colorNeutralForeground2,
    // One line in every state but the rare ones, so that nothing moves when the answer arrives.
    minHeight: '16px',
  },
  text: { margin: 0 },
});

/**
 * Below the recipients: whether receipts and answers came back, and what a recall leaves of the text. Where they could
 * not be looked for, the timeline says so and offers to look again.
 */
export default function TrailNote({ matter }: { matter: Matter }) {
  const styles = useStyles();
  const { t } = useTranslator();
  const { account } = useSurroundings();
  const { checked } = matter;
  // Nothing comes back about what has not left, and a moved message is told to be moved back first.
  if (checked?.message.folder !== 'sentItems') return null;
  const { trail, trailSearch } = checked;
  return (
    <div className={styles.note} role="status" data-trail={trailSearch}>
      {trailSearch === 'notYet' && <p className={styles.text}>{t('evidence.looking')}</p>}
      {trail && <p className={styles.text}>{foundText()}</p>}
      {trail?.cutShort && (
        <p className={styles.text} data-part="cut-short">
          {t('evidence.cutShort')}
        </p>
      )}
    </div>
  );

  function foundText(): string {
    if (!trail) return '';
    const quoting = repliesThatMayQuote(trail, [account.address, ...(checked?.ownAddresses ?? [])]);
    if (quoting > 0) return t('evidence.replies', { n: quoting });
    if (trail.replies.some(({ answersLetter }) => answersLetter)) return t('evidence.noRepliesToIt');
    return trail.reports.length + trail.replies.length > 0 ? t('evidence.noReplies') : t('evidence.nothing');
  }
}
