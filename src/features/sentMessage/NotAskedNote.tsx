import { makeStyles } from '@fluentui/react-components';
import { useTranslator } from '../../i18n/I18nProvider';
import type { NotAsked } from '../../core/recall/recallMessage';
import { SupportDetails } from '../../pane/SupportDetails';

const useStyles = makeStyles({ box: { fontSize: '14px', lineHeight: '20px', marginBottom: '8px' } });

/** Why nothing was asked of Exchange, and what to do now. */
export default function NotAskedNote({ notAsked, subject }: { notAsked: NotAsked; subject: string }) {
  const styles = useStyles();
  const { t } = useTranslator();
  if (notAsked.why === 'cannotKeepRecord') return null;
  return (
    <div className={styles.box} role="alert" data-not-asked={notAsked.why}>
      {text()}
      {notAsked.why === 'failure' && <SupportDetails failure={notAsked.failure} />}
    </div>
  );

  function text(): string {
    switch (notAsked.why) {
      case 'otherItem':
        return t('attempt.itemChanged', { subject });
      case 'changed':
        return t('attempt.moved');
      case 'otherAccount':
        return t('attempt.accountChanged');
      case 'notRecallable':
        return t('attempt.notRecallable');
      case 'alreadyRequested':
        return t('attempt.requestedMeanwhile');
      case 'failure':
        return `${t(`failure.${notAsked.failure.kind}`)} ${t('attempt.notSentAtAll')}`;
      case 'cannotKeepRecord':
        return '';
    }
  }
}
