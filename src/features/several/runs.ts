import { createStore, type StoreApi } from 'zustand/vanilla';
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

/** The runs of this pane, outliving the selection on screen. */
export interface Runs extends Pick<StoreApi<RunsState>, 'getState' | 'getInitialState' | 'subscribe'> {
  begin: (ids: readonly string[]) => void;
  advance: (change: (run: Run) => Run) => Run;
  stop: () => void;
  fail: (failure: Failure) => void;
  markSeen: () => void;
}

export const isRunning = ({ run }: RunsState): boolean =>
  run !== null && countRun(run).done < run.stages.size;

export function createRuns(): Runs {
  const { getState, getInitialState, subscribe, setState } = createStore<RunsState>(() => ({
    run: null,
    stages: new Map(),
    failure: null,
    seen: true,
  }));
  const putRun = (run: Run): Run => {
    setState(({ stages }) => ({ run, stages: newest(new Map([...stages, ...run.stages]), run) }));
    return run;
  };
  return {
    getState,
    getInitialState,
    subscribe,
    begin: (ids) => {
      setState({ failure: null, seen: false });
      putRun(newRun(ids));
    },
    advance: (change) => putRun(change(getState().run ?? newRun([]))),
    stop: () => {
      const { run } = getState();
      if (run) putRun(stopped(run));
    },
    fail: (failure) => {
      // Nothing of it was asked for, so nothing of it is remembered.
      const { run, stages } = getState();
      const others = [...stages].filter(([key]) => !run?.stages.has(key));
      setState({ run: null, stages: new Map(others), failure });
    },
    markSeen: () => {
      setState({ seen: true });
    },
  };
}

/** So many messages are remembered with what this pane asked for; Exchange's own record tells of the rest. */
const most = 500;

/** Without those of the oldest runs, where there are too many. */
function newest(stages: ReadonlyMap<string, Stage>, { stages: present }: Run): ReadonlyMap<string, Stage> {
  const tooMany = Math.max(0, stages.size - most);
  const dropped = new Set([...stages.keys()].filter((key) => !present.has(key)).slice(0, tooMany));
  return new Map([...stages].filter(([key]) => !dropped.has(key)));
}

/** The runs of this pane: one page, one pane. They go on while something else is on screen. */
export const paneRuns = createRuns();
