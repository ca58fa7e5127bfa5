import type { Failure } from '../../mailbox/answer';
import { countRun, newRun, stopped, type Run, type Stage } from './run';

/** What this pane has been asked to recall of selected messages, and how far that is. */
export interface RunsState {
  run: Run | null;
  /** How far each message of this and earlier runs is. */
  stages: ReadonlyMap<string, Stage>;
  /** Why the last run did not begin. */
  failure: Failure | null;
  /** What became of the run has been on screen. */
  seen: boolean;
}

/** The runs of this pane, outliving the selection on screen; in the shape of React's useSyncExternalStore. */
export interface Runs {
  current: () => RunsState;
  subscribe: (listener: () => void) => () => void;
  begin: (ids: readonly string[]) => void;
  advance: (change: (run: Run) => Run) => Run;
  stop: () => void;
  fail: (failure: Failure) => void;
  markSeen: () => void;
}

export const isRunning = ({ run }: RunsState): boolean =>
  run !== null && countRun(run).done < run.stages.size;

export function createRuns(): Runs {
  let state: RunsState = { run: null, stages: new Map(), failure: null, seen: true };
  const listeners = new Set<() => void>();
  const put = (change: Partial<RunsState>) => {
    state = { ...state, ...change };
    listeners.forEach((listener) => {
      listener();
    });
  };
  const putRun = (run: Run): Run => {
    put({ run, stages: new Map([...state.stages, ...run.stages]) });
    return run;
  };
  return {
    current: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    begin: (ids) => {
      put({ failure: null, seen: false });
      putRun(newRun(ids));
    },
    advance: (change) => putRun(change(state.run ?? newRun([]))),
    stop: () => {
      if (state.run) putRun(stopped(state.run));
    },
    fail: (failure) => {
      // Nothing of it was asked for, so nothing of it is remembered.
      const stages = new Map([...state.stages].filter(([id]) => !state.run?.stages.has(id)));
      put({ run: null, stages, failure });
    },
    markSeen: () => {
      put({ seen: true });
    },
  };
}

/** The runs of this pane: one page, one pane. They go on while something else is on screen. */
export const paneRuns = createRuns();
