import type { Translator } from '../../i18n/translator';
import type { AttemptRecord } from '../../mailbox/types';
import type { RecallOutcome } from '../../core/recall/recallMessage';
import { counting } from '../../core/recall/reachWords';
import type { RunCount, Stage } from './run';
import type { Selected, SelectedState, Together } from './selection';

const besideVerdicts = [
  'checking',
  'failed',
  'missing',
  'notSent',
  'serviceDesk',
  'requesting',
  'refused',
  'uncertain',
  'reported',
] as const satisfies readonly SelectedState[];

type BesideVerdicts = (typeof besideVerdicts)[number];

const isBesideVerdicts = (state: SelectedState): state is BesideVerdicts =>
  (besideVerdicts as readonly SelectedState[]).includes(state);

/** "Within reach · 5 people · 2 outside". */
export function lineText({ t }: Translator, { state, assessment }: Selected, stage: Stage | null): string {
  const verdict = isBesideVerdicts(state) ? t(`selected.${state}`) : t(`verdict.${state}`);
  if (!assessment || state === 'notSent') return verdict;
  const { total, outside, uncounted } = assessment.summary;
  return [
    stage?.at === 'waiting' ? t('selected.queued') : verdict,
    ...(total.people > 0 ? [t('people.count', { counting: counting(total, false), n: total.people })] : []),
    ...(uncounted.length > 0 ? [t('people.unknownGroups', { groups: uncounted.length })] : []),
    ...(outside.people > 0 ? [t('several.outside', { n: outside.people })] : []),
  ].join(' · ');
}

/** What became of one message of a run; `null` before. */
export function stageText({ t }: Translator, stage: Stage | null): string | null {
  if (stage?.at === 'stopped') return t('selected.stopped');
  return stage?.at === 'over' ? outcomeText(t, stage.outcome) : null;
}

function outcomeText(t: Translator['t'], outcome: RecallOutcome): string | null {
  if (outcome.asked) {
    const texts = [askedText(t, outcome.record), outcome.kept ? null : t('attempt.outcomeNotKept')];
    return texts.filter((text) => text !== null).join(' ') || null;
  }
  switch (outcome.why) {
    case 'otherItem':
    case 'changed':
      return t('selectedOutcome.changed');
    case 'otherAccount':
      return t('attempt.accountChanged');
    case 'notRecallable':
      return t('attempt.notRecallable');
    case 'alreadyRequested':
      return t('attempt.requestedMeanwhile');
    case 'cannotKeepRecord':
      return t('selectedOutcome.cannotKeep');
    case 'failure':
      return `${t(`failure.${outcome.failure.kind}`)} ${t('attempt.notSentAtAll')}`;
  }
}

/** That it was requested, the line itself says. */
function askedText(t: Translator['t'], { state, reason }: AttemptRecord): string | null {
  if (state === 'requested') return null;
  if (state !== 'refused') return t('selectedOutcome.uncertain');
  return reason
    ? t('selectedOutcome.refused', { reason: reason.replace(/[.\s]+$/, '') })
    : t('selectedOutcome.refusedNoReason');
}

/** "about 302 people and a group of unknown size", of all ticked messages together. */
export function peopleTogether({ t }: Translator, { summary: { total, uncounted } }: Together): string {
  const unknown = uncounted.length > 0 ? t('people.unknownGroups', { groups: uncounted.length }) : '';
  if (total.people === 0 && unknown) return unknown;
  const counted = t('people.count', { counting: counting(total, false), n: total.people });
  return unknown ? t('people.and', { counted, unknown }) : counted;
}

/** The warning about people outside, for the ticked messages together. */
export function noticeTogether({ t }: Translator, { notice }: Together): string | null {
  if (!notice) return null;
  return notice.kind === 'outside'
    ? t('severalNotice.outside', { n: notice.people.people })
    : t(`severalNotice.${notice.kind}`);
}

/** The run in a sentence or three. */
export function runText({ t }: Translator, count: RunCount, stopping: boolean): string {
  if (count.done < count.total) {
    return stopping
      ? t('several.stopping', { n: count.running })
      : t('several.progress', { done: count.done, n: count.total });
  }
  return [
    t('several.over', { k: count.requested }),
    ...(count.uncertain > 0 ? [t('several.overUncertain', { n: count.uncertain })] : []),
    ...(count.notRequested > 0 ? [t('several.overNot', { n: count.notRequested })] : []),
    ...(count.requested > 0 ? [t('several.reports')] : []),
  ].join(' ');
}

/** The headline over the checked selection, and the line under it. */
export function selectionText(
  { t }: Translator,
  selected: readonly Selected[],
  recallable: number,
): { headline: string; sentence: string } {
  const n = selected.length;
  const inState = (...states: SelectedState[]) =>
    selected.filter(({ state }) => states.includes(state)).length;
  const parts = [
    ['several.requested', inState('recallRequested', 'reported')],
    ['several.uncertain', inState('uncertain')],
    ['several.notSent', inState('notSent')],
    ['several.notChecked', inState('failed', 'missing')],
  ] as const;
  const headline = () => {
    if (recallable === n) return t('several.all', { n });
    if (recallable > 0) return t('several.some', { k: recallable, n });
    return t(parts[0][1] > 0 ? 'several.noneMore' : 'several.none', { n });
  };
  return {
    headline: headline(),
    sentence: parts.flatMap(([key, count]) => (count > 0 ? [t(key, { n: count })] : [])).join(' · '),
  };
}
