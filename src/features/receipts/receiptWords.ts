import type { Translator } from '../../i18n/translator';
import type { Failure } from '../../mailbox/answer';
import type { ClientKind } from '../../mailbox/types';
import type { ReceiptState } from './receipts';

/** How the request stands; nothing is claimed that was not read back. Empty where there is nothing to say yet. */
export function receiptText(words: Translator, state: ReceiptState, now: Date): string {
  const { t } = words;
  switch (state.step) {
    case 'idle':
      return t('receipt.intro');
    case 'allowing':
    case 'saving':
    case 'asking':
    case 'verifying':
    case 'otherItem':
    case 'notSaved':
    case 'lost':
      return t(`receipt.${state.step}`);
    case 'unverified':
      return t('receipt.unverified');
    case 'verified': {
      const { read, delivery } = state.flags;
      const when = words.when(state.at, now);
      if (!read && !delivery) return t('receipt.notRequested', { when });
      return t('receipt.requested', { which: read && delivery ? 'both' : read ? 'read' : 'delivery', when });
    }
    case 'notPossible':
      return t(`receipt.${state.why}`);
    case 'failed':
      if (state.failure.kind === 'consentRefused') return t('receipt.notPermitted');
      return `${t('receipt.failed')} ${failureText(words, state.failure)}`;
  }
}

/** What is said of these failures elsewhere speaks of the recall command, which has no part in this. */
const failureText = ({ t }: Translator, { kind }: Failure): string => {
  if (kind === 'rejected') return t('receipt.refused');
  return kind === 'signInUnavailable' ? t('receipt.signIn') : t(`failure.${kind}`);
};

/** Where Outlook's own checkbox is. */
export function ownWay({ t }: Translator, client: ClientKind): string {
  return t('receipt.way', { path: t(ways[client]) });
}

const ways = {
  web: 'receipt.wayWeb',
  newWindows: 'receipt.wayWeb',
  classicWindows: 'receipt.wayClassic',
  mac: 'receipt.wayMac',
  ios: 'receipt.wayPhone',
  android: 'receipt.wayPhone',
} as const;
