import { severities, defaultChecks, type Severity } from '../../../../../src/policy/checkSettings';
import { findingsIn, type FaultySample, type Sample } from './sample';

/** How many of a batch's everyday messages prompt or have any finding, and how many of its slips are found. */
export interface Counts {
  prompting: number;
  found: number;
  caught: number;
}

const prompts = (severity: Severity): boolean =>
  severities.indexOf(severity) <= severities.indexOf(defaultChecks.alertFrom as Severity);

export const isPrompting = (sample: Sample): boolean =>
  findingsIn(sample).some(({ severity }) => prompts(severity));

export const isCaught = (sample: FaultySample): boolean =>
  findingsIn(sample).some(({ rule }) => rule === sample.rule);

export const countsOf = (harmless: readonly Sample[], faulty: readonly FaultySample[]): Counts => ({
  prompting: harmless.filter(isPrompting).length,
  found: harmless.filter((sample) => findingsIn(sample).length > 0).length,
  caught: faulty.filter(isCaught).length,
});
