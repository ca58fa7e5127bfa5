import { makeStyles, tokens } from '@fluentui/react-components';
import { useTranslator } from '../../i18n/I18nProvider';
import type { OpenedMessage } from '../../pane/openedMessage';
import { useSurroundings } from '../../pane/useSurroundings';
import { repliesThatMayQuote } from '../../core/recall/evidenceShown';

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
export default function ResponsesNote({ openedMessage }: { openedMessage: OpenedMessage }) {
  const styles = useStyles();
  const { t } = useTranslator();
  const { account } = useSurroundings();
  const { checked } = openedMessage;
  // Nothing comes back about what has not left, and a moved message is told to be moved back first.
  if (checked?.message.folder !== 'sentItems') return null;
  const { responses, responseSearch } = checked;
  return (
    <div className={styles.note} role="status" data-responses={responseSearch}>
      {responseSearch === 'notYet' && <p className={styles.text}>{t('evidence.looking')}</p>}
      {responses && <p className={styles.text}>{foundText()}</p>}
      {responses?.cutShort && (
        <p className={styles.text} data-part="cut-short">
          {t(responses.searchRefused ? 'evidence.searchRefused' : 'evidence.cutShort')}
        </p>
      )}
    </div>
  );

  function foundText(): string {
    if (!responses) return '';
    const quoting = repliesThatMayQuote(responses, [account.address, ...(checked?.ownAddresses ?? [])]);
    if (quoting > 0) return t('evidence.replies', { n: quoting });
    if (responses.replies.some(({ answersLetter }) => answersLetter)) return t('evidence.noRepliesToIt');
    return responses.reports.length + responses.replies.length > 0
      ? t('evidence.noReplies')
      : t('evidence.nothing');
  }
}
