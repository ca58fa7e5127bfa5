import { useState } from 'react';
import { useCompose } from '../composing/useComposing';
import { useSurroundings } from '../../pane/useSurroundings';
import { chooseMinutes, chooseTime, type ChoiceOutcome } from './chooseHold';

/** Choosing how long the message waits. */
export interface HoldChoice {
  busy: boolean;
  /** What became of the last choice. */
  outcome: ChoiceOutcome | null;
  minutes: (minutes: number) => void;
  time: (at: Date) => void;
}

export function useHold(): HoldChoice {
  const { item, snapshot, hold, noteHold, lookAgain } = useCompose();
  const { now } = useSurroundings();
  const [busy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<ChoiceOutcome | null>(null);
  const run = (choose: () => Promise<ChoiceOutcome>) => {
    if (busy) return;
    setBusy(true);
    void choose()
      .then((chosen) => {
        setOutcome(chosen);
        if (chosen.kind === 'set') noteHold(chosen.hold);
        lookAgain();
      })
      .finally(() => {
        setBusy(false);
      });
  };
  return {
    busy,
    outcome,
    minutes: (minutes) => {
      run(() => chooseMinutes(minutes, { delay: snapshot.delay, hold }, item, now()));
    },
    time: (at) => {
      run(() => chooseTime(at, item));
    },
  };
}
