import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { claimIn, type Claim } from '../../../../src/core/texts/claims';

/*
 * Answers to a letter that asked to delete a message, written by another hand than the rules. The rules were made with
 * `learned` at hand; `frozen` was opened only after they had been measured on it once. docs/evidence.md has the figures.
 */
interface Sample {
  id: string;
  lang: 'en' | 'es';
  text: string;
  expect: 'deleted' | 'refused' | 'none';
}

const claims = { deleted: 'deleted', refused: 'notDeleted', none: null } as const satisfies Record<
  Sample['expect'],
  Claim | null
>;

const samplesOf = (name: string) =>
  JSON.parse(readFileSync(join(__dirname, 'claimsCorpus', `${name}.json`), 'utf8')) as Sample[];

/** Of those that claim a deletion: told rightly, told wrongly, passed over. */
function measured(samples: readonly Sample[]) {
  const told = samples.map(({ text, expect: said }) => ({ told: claimIn(text), said: claims[said] }));
  const right = told.filter((one) => one.told === 'deleted' && one.said === 'deleted').length;
  const wrong = told.filter((one) => one.told === 'deleted' && one.said !== 'deleted').length;
  const missed = told.filter((one) => one.told !== 'deleted' && one.said === 'deleted').length;
  return { right, wrong, missed, precision: right / (right + wrong), recall: right / (right + missed) };
}

/** What each part is held to. On the frozen batch the recall that was aimed at, 80 %, is not reached. */
const parts = [
  { name: 'learned', lang: 'en', recall: 0.9 },
  { name: 'learned', lang: 'es', recall: 0.9 },
  { name: 'frozen', lang: 'en', recall: 0.2 },
  { name: 'frozen', lang: 'es', recall: 0.19 },
] as const;

/** The first measurement of the frozen batch, before anybody had seen it; it stands. */
const first = 'first measured: en 1 of 36 found, es 1 of 36, none wrongly';

test.each(parts)('$name, $lang: no claim that nobody made', ({ name, lang, recall }) => {
  const found = measured(samplesOf(name).filter((sample) => sample.lang === lang));
  const percent = (part: number) => `${(100 * part).toFixed(1)} %`;
  process.stdout.write(
    `claims, ${name}, ${lang}: precision ${percent(found.precision)}, recall ${percent(found.recall)}, ` +
      `wrong ${String(found.wrong)}${name === 'frozen' ? ` (${first})` : ''}\n`,
  );
  expect(found.wrong).toBe(0);
  expect(found.precision).toBeGreaterThanOrEqual(0.99);
  expect(found.recall).toBeGreaterThanOrEqual(recall);
});

test('no refusal that nobody made', () => {
  const wrong = [...samplesOf('learned'), ...samplesOf('frozen')].filter(
    ({ text, expect: said }) => claimIn(text) === 'notDeleted' && said !== 'refused',
  );
  expect(wrong.map(({ id }) => id)).toEqual([]);
});

const negatives = [
  'None of it has been deleted.',
  'I have no idea whether it has been deleted.',
  'I assume it is deleted.',
  'Can you confirm it is deleted on your side',
  'Sorry, I deleted your last e-mail thinking it was spam. Which message do you mean?',
  'It was deleted, then I got it back out of the bin.',
  "It's deleted from my phone. The laptop still shows it.",
  "It's deleted from my inbox; our CRM has its own copy.",
  "I've deleted it. Peter still has the one I forwarded to him.",
  "I'll read it tonight.\n\nThis message was deleted by the mail filter of Holloway Food.",
  'Jamás lo he borrado.',
  'Dicen que lo hemos borrado, pregunta a Informática.',
  'Lo he borrado. Marta tiene una copia impresa.',
  "Sure. Deleted. And I'm the Pope.",
  'Next Monday it is deleted with the rest of the quarter’s mail.',
  'According to my assistant it has been deleted.',
  'Según el informático, el correo está eliminado.',
  'Deleted. In your dreams.',
  'Deleted. The phone has another.',
];
test.each(negatives)('claims nothing: %j', (text) => {
  expect(claimIn(text)).toBeNull();
});

test.each([
  'And, '.repeat(390),
  'A. '.repeat(600),
  'deleted from my inbox and '.repeat(70),
  'i have just '.repeat(150),
])('a hostile text keeps nobody waiting (%#)', (text) => {
  const before = process.cpuUsage().user;
  expect(claimIn(text)).toBeNull();
  expect(process.cpuUsage().user - before).toBeLessThan(500_000);
});
