import { severities, type Severity } from '../../../src/policy/checkSettings';
import { defaultChecks } from '../../../src/policy/checkSettings';
import { faulty } from './corpus/faulty';
import { harmlessEnglish } from './corpus/harmlessEnglish';
import { harmlessSpanish } from './corpus/harmlessSpanish';
import { laterFaulty, laterHarmless } from './corpus/later';
import { findingsIn, type FaultySample, type Sample } from './corpus/sample';

const harmless: readonly Sample[] = [...harmlessEnglish, ...harmlessSpanish, ...laterHarmless];
const mistaken: readonly FaultySample[] = [...faulty, ...laterFaulty];

const prompts = (severity: Severity): boolean =>
  severities.indexOf(severity) <= severities.indexOf(defaultChecks.alertFrom as Severity);

/** What was found, and the beginning of the message, for whoever has to mend it. */
const told = (sample: Sample): string =>
  `${
    findingsIn(sample)
      .map(({ rule, severity }) => `${rule}:${severity}`)
      .join(' ') || 'nothing'
  } <- ${JSON.stringify(`${sample.to.slice(0, 50)} | ${sample.subject ?? ''} | ${sample.body.slice(0, 90)}`)}`;

function share(name: string, some: readonly Sample[], all: readonly Sample[]): number {
  const percent = (100 * some.length) / all.length;
  process.stdout.write(`${name}: ${some.length} of ${all.length} (${percent.toFixed(1)} %)\n`);
  if (process.env['CORPUS']) process.stdout.write(`${some.map(told).join('\n')}\n`);
  return percent;
}

test('the corpus is as large as it has to be', () => {
  expect(harmless.length).toBeGreaterThanOrEqual(220);
  expect(mistaken.length).toBeGreaterThanOrEqual(140);
});

test('in under 2 % of harmless messages something prompts', () => {
  const prompting = harmless.filter((sample) => findingsIn(sample).some(({ severity }) => prompts(severity)));
  expect(share('Harmless messages that prompt', prompting, harmless)).toBeLessThan(2);
});

test('in under 10 % of harmless messages anything is found', () => {
  const found = harmless.filter((sample) => findingsIn(sample).length > 0);
  expect(share('Harmless messages with any finding', found, harmless)).toBeLessThan(10);
});

test('over 95 % of faulty messages are caught by the check that is meant for it', () => {
  const missed = mistaken.filter((sample) => !findingsIn(sample).some(({ rule }) => rule === sample.rule));
  expect(100 - share('Faulty messages that are missed', missed, mistaken)).toBeGreaterThan(95);
});
