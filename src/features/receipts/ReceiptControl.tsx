import { Button, Checkbox } from '@fluentui/react-components';
import { useState } from 'react';
import { useComposeStyles } from '../composing/composeStyles';
import { useTranslator } from '../../i18n/I18nProvider';
import { focusAtFirst } from '../../pane/useConfirmationKeys';
import { useSurroundings } from '../../pane/useSurroundings';
import { SupportDetails } from '../../pane/SupportDetails';
import { useNow } from '../../pane/useNow';
import { ownWay, receiptText } from './receiptWords';
import { mayPass, type ReceiptState } from './receipts';
import { useReceipts } from './useReceipts';

/** Where Outlook's own checkbox is the better way, or the only one. */
const needsOwnWay: readonly ReceiptState['step'][] = [
  'notPossible',
  'lost',
  'unverified',
  'notSaved',
  'failed',
];

/** Read and delivery receipt: asked for from here where that holds, else the way to Outlook's own checkbox. */
export function ReceiptControl() {
  const styles = useComposeStyles();
  const words = useTranslator();
  const { t } = words;
  const { client } = useSurroundings();
  const present = useNow();
  const { state, busy, change, startAgain } = useReceipts();
  const [again, setAgain] = useState(false);
  const { flags } = state;
  return (
    <section
      className={styles.part}
      aria-label={t('receipt.title')}
      data-part="receipts"
      data-receipt={state.step}
    >
      <h2 className={styles.title}>{t('receipt.title')}</h2>
      {state.step !== 'notPossible' && (
        <div>
          {(['read', 'delivery'] as const).map((kind) => (
            <Checkbox
              key={kind}
              // The button that brought them back is gone, and the focus with it.
              ref={again && kind === 'read' ? focusAtFirst : undefined}
              label={t(`receipt.${kind}`)}
              checked={flags?.[kind] ?? false}
              // Not disabled meanwhile, which would take the focus away.
              onChange={(_, { checked }) => {
                if (!busy) change({ [kind]: checked === true });
              }}
            />
          ))}
        </div>
      )}
      <p className={state.step === 'idle' ? styles.small : styles.text} role="status" aria-busy={busy}>
        {receiptText(words, state, present)}
      </p>
      {needsOwnWay.includes(state.step) && <p className={styles.small}>{ownWay(words, client)}</p>}
      {state.step === 'lost' && (
        <div className={styles.buttons}>
          <Button
            size="small"
            onClick={() => {
              change(state.wished);
            }}
          >
            {t('button.askReceiptAgain')}
          </Button>
        </div>
      )}
      {mayPass(state) && (
        <div className={styles.buttons}>
          <Button
            size="small"
            onClick={() => {
              setAgain(true);
              startAgain();
            }}
          >
            {t('button.tryReceiptAgain')}
          </Button>
        </div>
      )}
      {(state.step === 'failed' || state.step === 'unverified') && <SupportDetails failure={state.failure} />}
    </section>
  );
}
