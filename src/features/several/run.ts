import type { AttemptRecord } from '../../mailbox/types';
import type { RecallOutcome } from '../../core/recall/recallMessage';

/** How far the recall of one confirmed message is. Times are UTC, ISO 8601. */
export type Stage =
  | { at: 'waiting' }
  | { at: 'running'; since: string }
  /** The user stopped before its turn; nothing was asked. */
  | { at: 'stopped' }
  | { at: 'over'; outcome: RecallOutcome };

/** One confirmed set of messages, on its way. */
export interface Run {
  /** By message id, in the order of asking. */
  stages: ReadonlyMap<string, Stage>;
  /** The user wants no further request; those under way end as they end. */
  stopping: boolean;
}

export const newRun = (ids: readonly string[]): Run => ({
  stages: new Map(ids.map((id) => [id, { at: 'waiting' }])),
  stopping: false,
});

/** The message whose turn it is. */
const nextIn = ({ stages }: Run): string | null =>
  [...stages].find(([, { at }]) => at === 'waiting')?.[0] ?? null;

const advanced = (run: Run, id: string, stage: Stage): Run => ({
  ...run,
  stages: new Map(run.stages).set(id, stage),
});

/** Whoever has not been asked for stays so; whoever has, ends by itself. */
export const stopped = ({ stages }: Run): Run => ({
  stages: new Map([...stages].map(([id, stage]) => [id, stage.at === 'waiting' ? { at: 'stopped' } : stage])),
  stopping: true,
});

/** How many of a run are done with, and what became of them. */
export interface RunCount {
  total: number;
  done: number;
  running: number;
  requested: number;
  /** Nobody can tell whether it was requested. */
  uncertain: number;
  /** Refused, not asked for, or stopped. */
  notRequested: number;
}

export function countRun({ stages }: Run): RunCount {
  const all = [...stages.values()];
  const over = all.flatMap((stage) => (stage.at === 'over' ? [stage.outcome] : []));
  const inState = (state: AttemptRecord['state']) =>
    over.filter((outcome) => outcome.asked && outcome.record.state === state).length;
  const running = all.filter(({ at }) => at === 'running').length;
  const done = all.filter(({ at }) => at === 'over' || at === 'stopped').length;
  const requested = inState('requested');
  const uncertain = inState('uncertain');
  return {
    total: all.length,
    done,
    running,
    requested,
    uncertain,
    notRequested: done - requested - uncertain,
  };
}

/** What this pane knows of the request, whatever the server's record says. */
export function ownAttemptIn(stage: Stage | null): AttemptRecord | null {
  if (stage?.at !== 'over') return null;
  const { outcome } = stage;
  if (outcome.asked) return outcome.record;
  // Written down, perhaps, and not asked for.
  return outcome.why === 'cannotKeepRecord' ? { ...outcome.record, state: 'notAsked' } : null;
}

/** Nothing was asked, because the message is not any more as the check found it. */
export const isOutdated = (stage: Stage | null): boolean =>
  stage?.at === 'over' &&
  !stage.outcome.asked &&
  ['changed', 'alreadyRequested', 'notRecallable'].includes(stage.outcome.why);

/**
 * Exchange takes four requests at once for one mailbox, and a recall makes its requests one after another. The adapter
 * keeps to the limit whatever is asked of it; more than this would only wait there.
 */
const recallsAtOnce = 4;

/** Works through a run; `advance` changes it and gives what became of it. Nothing is ever asked a second time. */
export async function workThrough(
  ids: readonly string[],
  recall: (id: string) => Promise<RecallOutcome>,
  advance: (change: (run: Run) => Run) => Run,
  now: () => Date,
): Promise<void> {
  const takeNext = (since: string): string | null => {
    const taken: string[] = [];
    advance((run) => {
      const next = nextIn(run);
      if (next === null) return run;
      taken.push(next);
      return advanced(run, next, { at: 'running', since });
    });
    return taken[0] ?? null;
  };
  const work = async (): Promise<void> => {
    const since = now().toISOString();
    const id = takeNext(since);
    if (id === null) return;
    const outcome = await recall(id).catch(() => bug(since));
    advance((run) => advanced(run, id, { at: 'over', outcome }));
    await work();
  };
  await Promise.all(ids.slice(0, recallsAtOnce).map(work));
}

/** A bug of ours, and nobody can tell from here how far it came. */
const bug = (requestedAt: string): RecallOutcome => ({
  asked: true,
  record: { internetMessageId: '', state: 'uncertain', requestedAt },
  failure: null,
  kept: false,
});
