import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import JSON5 from 'json5';

/** Texts as their files have them, by dotted key: `verdict.withinReach`. */
export type CatalogTexts = ReadonlyMap<string, string>;

const folderOf = (language: 'en' | 'es') => path.join(__dirname, '..', language);

/** The names of a language's catalogs, such as `notice`; each is one file. */
export const subjectsOf = (language: 'en' | 'es'): string[] =>
  readdirSync(folderOf(language))
    .filter((file) => file.endsWith('.json5'))
    .map((file) => path.basename(file, '.json5'))
    .sort();

/** The text of one catalog file, not compiled. */
const catalogSource = (language: 'en' | 'es', subject: string): string =>
  readFileSync(path.join(folderOf(language), `${subject}.json5`), 'utf8');

/** Every text of a language, or of some of its catalogs. A key that stands in two of them is an error. */
export function catalogTexts(
  language: 'en' | 'es',
  subjects: readonly string[] = subjectsOf(language),
): CatalogTexts {
  const texts = new Map<string, string>();
  for (const subject of subjects) {
    const groups = JSON5.parse<Record<string, Record<string, string>>>(catalogSource(language, subject));
    for (const [group, messages] of Object.entries(groups)) {
      for (const [name, text] of Object.entries(messages)) {
        const key = `${group}.${name}`;
        if (texts.has(key))
          throw new Error(`${language}/${subject}.json5: ${key} stands in another catalog too.`);
        texts.set(key, text);
      }
    }
  }
  return texts;
}
