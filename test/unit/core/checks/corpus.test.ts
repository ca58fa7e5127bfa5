import { faulty } from './corpus/faulty';
import { harmlessEnglish } from './corpus/harmlessEnglish';
import { harmlessSpanish } from './corpus/harmlessSpanish';
import { hardFaulty, hardHarmless } from './corpus/hard';
import { independentFaulty, independentHarmless } from './corpus/independent';
import { laterFaulty, laterHarmless } from './corpus/later';
import { isCaught, isPrompting } from './corpus/rates';
import { findingsIn, type FaultySample, type Sample } from './corpus/sample';

const harmless: readonly Sample[] = [
  ...harmlessEnglish,
  ...harmlessSpanish,
  ...laterHarmless,
  ...independentHarmless,
  ...hardHarmless,
];
const mistaken: readonly FaultySample[] = [...faulty, ...laterFaulty, ...independentFaulty, ...hardFaulty];

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

interface Bounds {
  /** Of 100 harmless messages fewer may prompt, and in fewer may anything be found. */
  prompting: number;
  found: number;
  /** Of 100 faulty messages more must be caught. */
  caught: number;
}

const wanted: Bounds = { prompting: 2, found: 10, caught: 95 };

// All of them together, and alone those whose writer had not read the rules and those that are written to be hard.
describe.each<[string, readonly Sample[], readonly FaultySample[], Bounds]>([
  ['All', harmless, mistaken, wanted],
  ['Independent batch', independentHarmless, independentFaulty, wanted],
  ['Hard ones', hardHarmless, hardFaulty, { prompting: 12, found: 12, caught: 84 }],
])('%s', (batch, right, wrong, bounds) => {
  test('in few harmless messages something prompts', () => {
    const prompting = right.filter(isPrompting);
    expect(share(`${batch}: harmless messages that prompt`, prompting, right)).toBeLessThan(bounds.prompting);
  });

  test('in few harmless messages anything is found', () => {
    const found = right.filter((sample) => findingsIn(sample).length > 0);
    expect(share(`${batch}: harmless messages with any finding`, found, right)).toBeLessThan(bounds.found);
  });

  test('nearly all faulty messages are caught by the check that is meant for it', () => {
    const missed = wrong.filter((sample) => !isCaught(sample));
    expect(100 - share(`${batch}: faulty messages that are missed`, missed, wrong)).toBeGreaterThan(
      bounds.caught,
    );
  });
});
