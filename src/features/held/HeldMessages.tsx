import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect } from 'react';
import { useTranslator } from '../../i18n/I18nProvider';
import { neverLeft } from '../../mailbox/answer';
import type { HeldList, HeldMessage } from '../../mailbox/heldMessages';
import { useAsked } from '../../pane/useAsked';
import { useSurroundings } from '../../pane/useSurroundings';
import { SupportDetails } from '../../pane/SupportDetails';
import { useNow } from '../../pane/useNow';
import { ActOutcome } from './ActOutcome';
import { whoCanStop } from './timeLeft';
import { timeLeftText } from './heldWords';
import { HeldActions } from './HeldActions';
import { isRunning, securedBefore } from './acts';
import { useActs } from './useActs';

const useStyles = makeStyles({
  box: { padding: '12px 12px 0', fontSize: '14px', lineHeight: '20px' },
  title: { margin: '0 0 4px', fontSize: '14px', lineHeight: '20px', fontWeight: tokens.fontWeightSemibold },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  entry: { padding: '6px 0 8px', borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  subject: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  line: { fontSize: '12px', lineHeight: '16px', color: tokens.colorNeutralForeground2 },
  text: { margin: '0 0 6px' },
  outcome: { marginBottom: '8px' },
});

/** All that waits, soonest first, with the time left; nothing at all where nothing waits. */
export default function HeldMessages(props: {
  /** It is known whether there are some: until then, what stands below it had better not be shown. */
  onSettled: () => void;
}) {
  const { onSettled } = props;
  const styles = useStyles();
  const words = useTranslator();
  const { t } = words;
  const { now, client } = useSurroundings();
  const present = useNow();
  const { acts, stop, send } = useActs();
  const done = acts.filter((act) => !isRunning(act)).length;
  const { told: held, again } = useAsked<HeldList>({
    // Asked again after each thing that was done.
    about: String(done),
    doing: 'listHeld',
    ask: ({ mailbox }, signal) => mailbox.listHeld(now().toISOString(), signal),
  });
  const isSettled = held !== null;
  useEffect(() => {
    if (isSettled) onSettled();
  }, [isSettled, onSettled]);

  const rows = held?.ok ? held.value.messages : [];
  const cutShort = held?.ok === true && held.value.cutShort;
  const listed = new Set(rows.map(({ id }) => id));
  // The outcome of what is in the list no more stands above it, the last one only.
  const [last] = acts;
  const apart = last && !listed.has(last.held.id) ? last : null;
  // Without permission the list of the last sent messages asks for it, once for both.
  const failure =
    held?.ok === false && (held.failure.kind === 'offline' || !neverLeft(held.failure)) ? held.failure : null;
  if (rows.length === 0 && !apart && !failure && !cutShort) return null;
  return (
    <section className={styles.box} aria-label={t('hold.title')} data-part="heldMessages">
      <h1 className={styles.title}>{t('hold.title')}</h1>
      {apart && (
        <div className={styles.outcome}>
          <ActOutcome act={apart} named takeFocus={false} />
        </div>
      )}
      {failure && (
        <div>
          <p className={styles.text} role="status">
            {t('hold.notListed')} {t(`failure.${failure.kind}`)}
          </p>
          <Button size="small" onClick={again}>
            {t('check.again')}
          </Button>
          <SupportDetails failure={failure} />
        </div>
      )}
      {rows.length > 0 && <p className={styles.text}>{t('hold.intro')}</p>}
      <ul className={styles.list}>{rows.map(row)}</ul>
      {cutShort && (
        <p className={styles.text} role="status">
          {t('hold.cutShort')}
        </p>
      )}
    </section>
  );

  function row(message: HeldMessage) {
    const { id, subject, deliverAt } = message;
    const act = acts.find((one) => one.held.id === id);
    const time = t('hold.leaves', { dayAndTime: words.dayAndTime(deliverAt, present) });
    const waits = new Date(deliverAt) > present;
    return (
      <li key={id} className={styles.entry} data-held={id}>
        <div className={styles.subject} dir="auto" title={subject}>
          {subject || t('message.noSubject')}
        </div>
        <div className={styles.line}>
          {time} · {timeLeftText(words, deliverAt, present)}
        </div>
        {act && <ActOutcome act={act} named={false} takeFocus={false} />}
        {whoCanStop(client, message) === 'outlook' ? (
          <div className={styles.line}>{t('hold.inOutbox')}</div>
        ) : (
          waits && (
            <HeldActions
              held={message}
              act={act}
              loud={false}
              onStop={() => {
                stop(message, false, securedBefore(act));
              }}
              onSend={() => {
                send(message, false);
              }}
            />
          )
        )}
      </li>
    );
  }
}
