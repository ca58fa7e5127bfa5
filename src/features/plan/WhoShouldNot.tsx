import { longFrom } from '../../pane/longList';
import { makeStyles, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useId } from 'react';
import { useTranslator } from '../../i18n/I18nProvider';
import type { OpenedMessage } from '../../pane/openedMessage';
import { peopleBehind } from '../../core/recall/summary';
import { PersonTick } from './PersonTick';

const LongPeopleTicks = lazy(() => import(/* webpackChunkName: "long-list" */ './LongPeopleTicks'));

const useStyles = makeStyles({
  box: { marginTop: '4px' },
  title: { margin: 0, fontSize: '14px', lineHeight: '28px', fontWeight: tokens.fontWeightSemibold },
  hint: {
    margin: '0 0 4px',
    fontSize: '12px',
    lineHeight: '16px',
    color: tokens.colorNeutralForeground2,
  },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
});

/** "Who should not have it?": a tick for each recipient, in the order of the message; a group is one of them. */
export function WhoShouldNot({ openedMessage }: { openedMessage: OpenedMessage }) {
  const { assessment, notes, note } = openedMessage;
  const styles = useStyles();
  const { t } = useTranslator();
  const title = useId();
  const people = assessment.recipients.filter(({ address }) => address !== '');
  const marked = new Set(notes.unintended);
  const ticks = {
    people,
    marked,
    onMark: (address: string, on: boolean) => {
      note({ unintended: { [address]: on } });
    },
  };
  return (
    <div className={styles.box} role="group" aria-labelledby={title} data-part="who">
      <h2 className={styles.title} id={title}>
        {t('question.who')}
      </h2>
      <p className={styles.hint} role="status">
        {marked.size === 0
          ? t('question.whoHint')
          : t('question.whoMarked', { n: peopleBehind(assessment.unintended) })}
      </p>
      {people.length > longFrom ? (
        <Suspense fallback={null}>
          <LongPeopleTicks {...ticks} label={t('question.who')} />
        </Suspense>
      ) : (
        <ul className={styles.list}>
          {people.map((person) => (
            <li key={person.address.toLowerCase()}>
              <PersonTick {...{ person }} {...ticks} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
