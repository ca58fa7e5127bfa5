import { blindFamilyFaulty, blindFamilyHarmless } from './corpus/blindFamily';
import { blindOfficeFaulty, blindOfficeHarmless } from './corpus/blindOffice';
import { blindSchoolFaulty, blindSchoolHarmless } from './corpus/blindSchool';
import { countsOf, type Counts } from './corpus/rates';
import type { FaultySample, Sample } from './corpus/sample';

/**
 * A batch written by somebody who knew neither the rules nor the other messages, fixed before anything was measured.
 * Its first results stay here for ever: they are the honest guess for new mail, whatever is reached later.
 */
interface Batch {
  name: string;
  /** `learnt`: read afterwards, to mend the rules. `unread`: whoever mended the rules saw its figures only. */
  use: 'learnt' | 'unread';
  harmless: readonly Sample[];
  faulty: readonly FaultySample[];
  /** By the rules of 26 November 2026, before any of the three was read. */
  first: Counts;
  /** The last unread batch, measured once the other two had taught what they could. */
  mended?: Counts;
}

const batches: readonly Batch[] = [
  {
    name: 'office',
    use: 'learnt',
    harmless: blindOfficeHarmless,
    faulty: blindOfficeFaulty,
    first: { prompting: 3, found: 7, caught: 52 },
  },
  {
    name: 'family',
    use: 'learnt',
    harmless: blindFamilyHarmless,
    faulty: blindFamilyFaulty,
    first: { prompting: 5, found: 12, caught: 47 },
  },
  {
    name: 'school',
    use: 'unread',
    harmless: blindSchoolHarmless,
    faulty: blindSchoolFaulty,
    first: { prompting: 4, found: 5, caught: 55 },
    mended: { prompting: 2, found: 4, caught: 55 },
  },
];

const told = ({ prompting, found, caught }: Counts, { harmless, faulty }: Batch): string =>
  `${prompting} of ${harmless.length} everyday messages prompt, ${found} have any finding, ` +
  `${caught} of ${faulty.length} slips are found`;

describe.each(batches)('The blind batch $name', (batch) => {
  const today = countsOf(batch.harmless, batch.faulty);

  test('is as large as it was when it was fixed', () => {
    expect([batch.harmless.length, batch.faulty.length]).toEqual([120, 60]);
  });

  test('is not worse than at first', () => {
    process.stdout.write(
      `Blind batch ${batch.name} (${batch.use})\n  first: ${told(batch.first, batch)}\n${
        batch.mended ? `  first after mending: ${told(batch.mended, batch)}\n` : ''
      }  today: ${told(today, batch)}\n`,
    );
    expect(today.prompting).toBeLessThanOrEqual(batch.first.prompting);
    expect(today.found).toBeLessThanOrEqual(batch.first.found);
    expect(today.caught).toBeGreaterThanOrEqual(batch.first.caught);
  });
});
