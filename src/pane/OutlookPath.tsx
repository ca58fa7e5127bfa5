import { useTranslator } from '../i18n/I18nProvider';
import { outlookAllowed } from '../core/recall/assess';
import { useSurroundings } from './useSurroundings';
import { outlookPath } from '../core/recall/reachWords';

/**
 * Where Outlook's own recall command is. Where the administrator switched recall off, it is named only if the policy
 * says so: it would start the old kind of recall, which everybody sees.
 */
export function OutlookPath({ className }: { className?: string }) {
  const words = useTranslator();
  const { client, policy } = useSurroundings();
  if (!outlookAllowed(policy)) return null;
  return (
    <div className={className} data-part="outlook-path">
      {words.t('outlookRecall.intro', { path: outlookPath(words, client) })}
    </div>
  );
}
