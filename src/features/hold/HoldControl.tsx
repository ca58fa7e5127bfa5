import { Button, mergeClasses, ToggleButton } from '@fluentui/react-components';
import { useState } from 'react';
import { useCompose } from '../composing/useComposing';
import { useComposeStyles } from '../composing/composeStyles';
import { useTranslator } from '../../i18n/I18nProvider';
import { useSurroundings } from '../../pane/useSurroundings';
import { useNow } from '../../pane/useNow';
import { holdAbility, holdNow, presets } from './composeHold';
import { abilityText, holdText } from './composeHoldWords';
import { HoldTime } from './HoldTime';
import { useHold } from './useHold';
import { useOrganizationMinutes } from './useOrganizationMinutes';

/** How long the message is to wait after Send, and what can be stopped where. */
export function HoldControl() {
  const styles = useComposeStyles();
  const words = useTranslator();
  const { t } = words;
  const { account, client } = useSurroundings();
  const { item, snapshot, hold, eventsRun } = useCompose();
  const choice = useHold();
  const wanted = useOrganizationMinutes();
  const [entering, setEntering] = useState(false);
  const [changing, setChanging] = useState(false);
  const present = useNow();
  const ability = holdAbility(client, account, item.canDelay);
  const countedAtSend = eventsRun === true && choice.outcome?.kind !== 'notSet' && !lostOnTheWay();
  const held = holdNow(snapshot.delay, hold, countedAtSend, wanted, present);
  const canChoose = ability === 'drafts' || ability === 'classic';
  const own = held.kind === 'time' && !changing;
  const byOrganization = held.kind === 'minutes' && held.by === 'organization' && !changing;
  // Never by default in classic Windows: a delay that cannot be stopped helps nobody.
  const isMissing = ability === 'drafts' && wanted > 0 && snapshot.delay === null && hold === null;
  // The two lines would contradict each other: nothing waits once the time is past.
  const isOver = held.kind === 'minutes' && held.left === 'past';
  const isPast = held.kind === 'minutes' && held.left !== 'enough' ? held.minutes : null;
  return (
    <section
      className={styles.part}
      aria-label={t('hold.chooseTitle')}
      data-part="hold"
      data-hold={held.kind}
    >
      <h2 className={styles.title}>{t('hold.chooseTitle')}</h2>
      {canChoose && (
        <div role="status">
          <p className={styles.text}>{holdText(words, held, countedAtSend, present)}</p>
          {isMissing && eventsRun === false && (
            <p className={styles.text}>{t('hold.organizationWants', { n: wanted })}</p>
          )}
          {choiceText() && <p className={styles.text}>{choiceText()}</p>}
        </div>
      )}
      {canChoose && isPast !== null && (
        <div className={styles.buttons}>
          {action(t('button.countAnew', { n: isPast }), () => choice.minutes(isPast), 'primary')}
        </div>
      )}
      {canChoose && isMissing && eventsRun === false && (
        <div className={styles.buttons}>
          {action(t('button.waitAsAsked', { n: wanted }), () => choice.minutes(wanted))}
        </div>
      )}
      {canChoose && (own || byOrganization) && (
        <div className={styles.buttons}>
          {byOrganization && action(t('button.sendWithoutWaiting'), () => choice.minutes(0))}
          {action(t('button.changeHold'), () => setChanging(true))}
        </div>
      )}
      {canChoose && !own && !byOrganization && (
        <div className={styles.buttons} role="group" aria-label={t('hold.chooseTitle')}>
          {preset(t('hold.noWait'), held.kind === 'atOnce', () => choice.minutes(0))}
          {presets.map((n) =>
            preset(t('hold.preset', { n }), held.kind === 'minutes' && held.minutes === n, () =>
              choice.minutes(n),
            ),
          )}
          <ToggleButton
            size="small"
            appearance={held.kind === 'time' ? 'primary' : 'secondary'}
            checked={held.kind === 'time'}
            aria-expanded={entering}
            onClick={() => {
              setEntering(!entering);
            }}
          >
            {t('hold.aTime')}
          </ToggleButton>
        </div>
      )}
      {canChoose && !own && entering && (
        <HoldTime
          busy={choice.busy}
          onTime={(at) => {
            choice.time(at);
            setEntering(false);
            setChanging(false);
          }}
        />
      )}
      {(!canChoose || (held.kind !== 'atOnce' && !isOver) || ability === 'classic') && (
        <p className={mergeClasses(styles.small, styles.below)} data-part="holdAbility">
          {abilityText(words, ability, held, countedAtSend, present)}
        </p>
      )}
    </section>
  );

  /** Send cannot count what Outlook did not pass on. */
  function lostOnTheWay(): boolean {
    return choice.outcome?.kind === 'set' && !choice.outcome.handedOver;
  }

  function choiceText(): string {
    if (choice.busy) return t('hold.setting');
    if (choice.outcome?.kind === 'notSet') return t('hold.notSet');
    if (choice.outcome?.kind === 'otherItem') return t('hold.otherItemOnScreen');
    if (choice.outcome?.kind === 'changedMeanwhile') return t('hold.changedMeanwhile');
    return lostOnTheWay() && eventsRun === true && held.kind === 'minutes' ? t('hold.notHandedOver') : '';
  }

  function action(text: string, onClick: () => void, appearance: 'primary' | 'secondary' = 'secondary') {
    return (
      <Button size="small" appearance={appearance} disabledFocusable={choice.busy} onClick={onClick}>
        {text}
      </Button>
    );
  }

  function preset(text: string, checked: boolean, onClick: () => void) {
    return (
      <ToggleButton
        key={text}
        size="small"
        appearance={checked ? 'primary' : 'secondary'}
        checked={checked}
        disabledFocusable={choice.busy}
        onClick={() => {
          setEntering(false);
          onClick();
        }}
      >
        {text}
      </ToggleButton>
    );
  }
}
