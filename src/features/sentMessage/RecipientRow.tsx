import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useTranslator } from '../../i18n/I18nProvider';
import { EvidenceList } from './lateViews';
import type { Slot } from '../../pane/slot';
import type { RecipientVerdict } from '../../core/recall/verdicts';
import { basisText, reasonText, type WordContext } from '../../core/recall/reachWords';

const useStyles = makeStyles({
  row: { padding: '6px 0 6px 20px', listStyleType: 'none' },
  slot: { position: 'absolute', insetInlineStart: 0, top: 0, width: '100%', boxSizing: 'border-box' },
  name: { fontSize: '14px', lineHeight: '20px', overflowWrap: 'anywhere' },
  small: {
    fontSize: '12px',
    lineHeight: '16px',
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
});

/** One recipient: name, full address, and why. The verdict itself stands in the header of its group. */
export function RecipientRow(props: {
  recipient: RecipientVerdict;
  context: WordContext;
  showBasis: boolean;
  slot?: Slot;
}) {
  const { recipient, context, showBasis, slot } = props;
  const styles = useStyles();
  const words = useTranslator();
  const { name, address, field } = recipient;
  const reason = reasonText(words, recipient, context);
  const inBcc = field === 'bcc' ? ` · ${words.t('recipients.bcc')}` : '';
  // Then each fact says on which mail it rests.
  const toldByEvidence = recipient.basis === 'report' || recipient.basis === 'reply';
  return (
    <li
      className={mergeClasses(styles.row, slot && styles.slot)}
      data-address={address}
      data-verdict={recipient.verdict}
      data-reason={recipient.reason}
      data-basis={recipient.basis}
      {...(slot && {
        ref: slot.measure,
        'data-index': slot.index,
        'aria-posinset': slot.index + 1,
        'aria-setsize': slot.size,
        style: { transform: `translateY(${String(slot.start)}px)` },
      })}
    >
      <div className={styles.name} dir="auto">
        {name || address || words.t('recipients.noName')}
      </div>
      <div className={styles.small} dir="auto">
        {(address || words.t('recipients.noAddress')) + inBcc}
      </div>
      {reason && <div className={styles.small}>{reason}</div>}
      {recipient.evidence.length > 0 && <EvidenceList {...{ recipient }} now={context.now} all={showBasis} />}
      {showBasis && !toldByEvidence && (
        <div className={styles.small}>{basisText(words, recipient.basis, context)}</div>
      )}
    </li>
  );
}
