import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useCallback, useState } from 'react';
import { useTranslator } from '../../i18n/I18nProvider';
import { lateView } from '../../i18n/lateView';
import type { Person, SentMessageSummary } from '../../mailbox/types';
import CheckProblem from '../../pane/CheckProblem';
import { useAsked } from '../../pane/useAsked';
import { useSurroundings } from '../../pane/useSurroundings';

const useStyles = makeStyles({
  box: { padding: '12px', fontSize: '14px', lineHeight: '20px' },
  title: { margin: '0 0 4px', fontSize: '14px', lineHeight: '20px', fontWeight: tokens.fontWeightSemibold },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  entry: {
    display: 'block',
    width: '100%',
    justifyContent: 'flex-start',
    textAlign: 'start',
    padding: '6px 0',
    fontWeight: tokens.fontWeightRegular,
  },
  note: { margin: '0 0 6px' },
  subject: { display: 'block', overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  line: {
    display: 'block',
    fontSize: '12px',
    lineHeight: '16px',
    color: tokens.colorNeutralForeground2,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
});

const HeldMessages = lateView(
  () => import(/* webpackChunkName: "held" */ '../../features/held/HeldMessages'),
);

const howMany = 5;

/** The user is in the Inbox, not on the sent message: the last sent messages, to open with a click. */
export default function LastSent() {
  const styles = useStyles();
  const words = useTranslator();
  const { t } = words;
  const { account, now, openMessage } = useSurroundings();
  // What still waits stands above; until it is known whether there is something, nothing is shown to be moved by it.
  const [heldSettled, setHeldSettled] = useState(false);
  const onHeldSettled = useCallback(() => {
    setHeldSettled(true);
  }, []);
  const [notOpened, setNotOpened] = useState<string | null>(null);
  const asksServer = account.kind === 'exchangeOnline';

  const { told, round, anew, allow } = useAsked<SentMessageSummary[]>({
    about: asksServer ? account.address : null,
    doing: 'listSentMessages',
    ask: ({ mailbox }, signal) => mailbox.listSentMessages(howMany, signal),
  });
  const sent = heldSettled ? told : null;

  if (!asksServer) return null;
  return (
    <>
      <HeldMessages key={round} onSettled={onHeldSettled} />
      <section className={styles.box} aria-label={t('lastSent.title')} aria-busy={sent === null}>
        <h1 className={styles.title}>{t('lastSent.title')}</h1>
        {sent === null && <p>{t('lastSent.loading')}</p>}
        {sent?.ok === false && (
          <CheckProblem failure={sent.failure} again={anew} allow={() => allow('read')} />
        )}
        {sent?.ok && sent.value.length === 0 && <p>{t('lastSent.empty')}</p>}
        {sent?.ok && (
          <ul className={styles.list}>
            {sent.value.map(({ id, subject, sentAt, recipients }) => (
              <li key={id}>
                <Button
                  appearance="transparent"
                  className={styles.entry}
                  onClick={() => {
                    void openMessage(id).then((opening) => {
                      setNotOpened(opening === 'cannot' ? id : null);
                    });
                  }}
                >
                  <span className={styles.subject} dir="auto">
                    {subject || t('message.noSubject')}
                  </span>
                  <span className={styles.line}>
                    {t('lastSent.line', {
                      dayAndTime: words.dayAndTime(sentAt, now()),
                      recipients: names(recipients),
                    })}
                  </span>
                </Button>
                {notOpened === id && (
                  <p className={styles.note} role="alert">
                    {t('lastSent.cannotOpen', { dayAndTime: words.dayAndTime(sentAt, now()) })}
                  </p>
                )}
              </li>
            ))}
          </ul>
        )}
      </section>
    </>
  );

  function names(people: readonly Person[]): string {
    const shown = people.slice(0, 2).map(({ name, address }) => name || address);
    const more = people.length - shown.length;
    return more > 0 ? t('lastSent.andMore', { names: shown.join(', '), n: more }) : words.list(shown);
  }
}
