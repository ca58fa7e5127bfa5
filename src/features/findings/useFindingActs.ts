import { useState } from 'react';
import { useTranslator } from '../../i18n/I18nProvider';
import { useSurroundings } from '../../pane/useSurroundings';
import { useCompose } from '../composing/useComposing';
import type { Finding } from '../../core/checks/finding';
import { addressesText, doneText } from '../../core/checks/findingWords';
import { addressesOf } from '../../core/checks/memory';
import { forget, silence, silenceOf } from '../../core/checks/memoryChanges';
import { applyRemedy, undoRemedy, type RemedyOutcome } from '../../core/checks/remedies';

/** For how long a finding is silenced. */
export type Silence = 'here' | 'for' | 'forGood';

/** What the last click did; `round` tells one from the next. */
export interface Done {
  round: number;
  outcome: RemedyOutcome['kind'] | 'undone';
  text: string;
  undo: (() => void) | null;
}

/** What can be done about findings, and what the last click came to. */
export interface FindingActs {
  busy: boolean;
  done: Done | null;
  remedy: (finding: Finding) => void;
  silence: (finding: Finding, how: Silence) => void;
  setSubject: (subject: string) => void;
}

export function useFindingActs(): FindingActs {
  const words = useTranslator();
  const { t } = words;
  const { item, lookAgain, handOver, changeHandOver, memory, changeMemory } = useCompose();
  const { now } = useSurroundings();
  const [busy, setBusy] = useState(false);
  const [done, setDone] = useState<Done | null>(null);

  const tell = (outcome: Done['outcome'], text: string, undo: (() => void) | null = null) => {
    setDone((before) => ({ round: (before?.round ?? 0) + 1, outcome, text, undo }));
    lookAgain();
  };
  const tellOf = (outcome: RemedyOutcome, text: string, undo: (() => void) | null) => {
    if (outcome.kind === 'done') tell(outcome.kind, text, undo);
    else tell(outcome.kind, t(`remedy.${outcome.kind}`));
  };
  const run = (act: () => Promise<void>) => {
    if (busy) return;
    setBusy(true);
    void act().finally(() => {
      setBusy(false);
    });
  };

  const remedy = (finding: Finding) => {
    const wanted = finding.remedy;
    if (!wanted) return;
    run(async () => {
      const outcome = await applyRemedy(wanted, item);
      const undo = outcome.kind === 'done' ? outcome.undo : null;
      const takeBack = async () => {
        if (undo) tellOf(await undoRemedy(undo, item), t('remedy.undone'), null);
      };
      tellOf(outcome, doneText(words, wanted), undo && (() => run(takeBack)));
    });
  };

  const keep = async (change: (kept: unknown) => unknown, text: string) => {
    const kept = await changeMemory(change);
    return kept.ok ? text : `${text} ${t('remedy.notKept')}`;
  };
  const silenceIt = (finding: Finding, how: Silence) => {
    const { rule, key } = finding;
    if (how === 'here') {
      const before = handOver.silenced;
      run(async () => {
        const told = await changeHandOver({ silenced: [...before, key] });
        const said = t('remedy.silencedHere');
        const takeBack = async () => {
          await changeHandOver({ silenced: before });
          tell('undone', t('remedy.undone'));
        };
        tell('done', told.ok ? said : `${said} ${t('remedy.notTold')}`, () => run(takeBack));
      });
      return;
    }
    const addresses = addressesOf(finding);
    const text =
      how === 'for'
        ? t('remedy.silencedFor', { addresses: addressesText(words, addresses) })
        : t('remedy.silencedForGood', { rule: t(`rule.${rule}`) });
    run(async () => {
      const forWhom = how === 'for' ? addresses : 'forGood';
      const { list, entries } = silenceOf(rule, forWhom);
      // What was silenced before stays so.
      const added = entries.filter((entry) => !memory[list].includes(entry));
      const said = await keep((before) => silence(before, rule, forWhom, now()), text);
      const takeBack = async () => {
        tell('undone', await keep((before) => forget(before, list, added, now()), t('remedy.undone')));
      };
      tell('done', said, () => run(takeBack));
    });
  };

  const setSubject = (subject: string) => {
    run(async () => {
      const written = await item.writeSubject(subject);
      if (written.ok) tell('done', t('remedy.subjectSet'));
      else {
        const kind = written.code === 'otherItem' ? 'otherItem' : 'failed';
        tell(kind, t(`remedy.${kind}`));
      }
    });
  };
  return { busy, done, remedy, silence: silenceIt, setSubject };
}
