import { createRuns } from './runs';

/** The runs of this pane: one page, one pane. They go on while something else is on screen. */
export const paneRuns = createRuns();
