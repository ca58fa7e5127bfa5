import { readFileSync } from 'node:fs';
import path from 'node:path';
import JSON5 from 'json5';
import { argumentsOf, type CatalogTexts } from '../../../src/i18n/compile/argumentTypes';

/** The text of a catalog file, not compiled. */
export const catalogSource = (language: 'en' | 'es'): string =>
  readFileSync(path.join(__dirname, '../../../src/i18n', `${language}.json5`), 'utf8');

/** Dotted key and message of every entry of a catalog file. */
export const messagesOf = (language: 'en' | 'es'): Map<string, string> =>
  new Map(
    Object.entries(JSON5.parse<CatalogTexts>(catalogSource(language))).flatMap(([group, messages]) =>
      Object.entries(messages).map(([name, text]) => [`${group}.${name}`, text] as const),
    ),
  );

/** Arguments with which a message can be tried: each case of its selects with each of these numbers. */
export function valuesToTry(message: string): Record<string, string | number>[] {
  let tries: Record<string, string | number>[] = [{}];
  for (const [name, type] of argumentsOf(message)) {
    const values = type.kind === 'number' ? [0, 1, 2, 1000] : type.kind === 'text' ? ['Ana'] : type.cases;
    tries = tries.flatMap((chosen) => values.map((value) => ({ ...chosen, [name]: value })));
  }
  return tries;
}
