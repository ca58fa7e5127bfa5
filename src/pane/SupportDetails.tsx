import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { useTranslator } from '../i18n/I18nProvider';
import type { Failure } from '../mailbox/answer';
import { useSurroundings } from './useSurroundings';
import { supportDetails } from './supportDetailsText';

const useStyles = makeStyles({
  details: {
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: '12px',
    lineHeight: '16px',
    userSelect: 'text',
    margin: 0,
  },
  button: { paddingInlineStart: 0, minWidth: 0 },
});

/** "Copy details for support": what a help desk needs, without subject or address. */
export function SupportDetails({ failure }: { failure: Failure }) {
  const styles = useStyles();
  const { t } = useTranslator();
  const { client, outlookVersion: version, now } = useSurroundings();
  // Seen at once when it happens, copied perhaps much later.
  const [at] = useState(now);
  const [copied, setCopied] = useState<'yes' | 'no' | null>(null);
  const [details, setDetails] = useState('');
  const copy = async () => {
    const text = supportDetails(failure, { client, version, at, offsetMinutes: -at.getTimezoneOffset() });
    setDetails(text);
    try {
      await navigator.clipboard.writeText(text);
      setCopied('yes');
    } catch {
      // Outlook's frame may forbid the clipboard; the text is shown for copying by hand.
      setCopied('no');
    }
  };
  return (
    <div>
      <Button className={styles.button} appearance="transparent" size="small" onClick={() => void copy()}>
        {t('button.copyDetails')}
      </Button>
      <div role="status">
        {copied === 'yes' && `${t('support.copied')} ${t('support.includesNothingPersonal')}`}
        {copied === 'no' && t('support.notCopied')}
      </div>
      {copied === 'no' && <pre className={styles.details}>{details}</pre>}
    </div>
  );
}
