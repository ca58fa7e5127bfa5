import { readFileSync } from 'node:fs';
import path from 'node:path';
import { catalogTexts } from '../../../src/i18n/compile/catalogTexts';

type Texts = [key: string, text: string][];

const { compilePart, compileTexts, partsBy, textsIn } = jest.requireActual<{
  compilePart: (file: string) => { code: string; sources: string[] };
  compileTexts: (texts: Texts, language: string) => string;
  partsBy: (order: string) => (key: string) => string;
  textsIn: (source: string) => Texts;
}>('../../../src/i18n/compile/compileCatalog.cjs');

const i18n = path.join(__dirname, '../../../src/i18n');
const part = (language: string, name: string) => compilePart(path.join(i18n, language, `${name}.part`));
const imports = (code: string) => [...code.matchAll(/^import .*$/gm)].map(([line]) => line);
const keysIn = (code: string) => [...code.matchAll(/^\s*"?([\w.]+)"?: /gm)].map(([, key]) => key);

describe('a compiled catalog', () => {
  test.each(['en', 'es'])(
    'of %s brings the small runtime and its own plural rule, nothing else',
    (language) => {
      expect(imports(part(language, 'first').code)).toEqual([
        'import { number, plural, select, strictNumber } from "@messageformat/runtime";',
        `import { ${language} } from "@messageformat/runtime/lib/cardinals";`,
      ]);
    },
  );

  test('has one flat function for each dotted key', () => {
    expect(compileTexts(textsIn("{ a: { b: 'Hello {name}' } }"), 'en')).toContain(
      '"a.b": (d) => "Hello " + d.name',
    );
  });

  test('refuses a message that is not well formed', () => {
    expect(() => compileTexts(textsIn("{ a: { b: 'Hello {name' } }"), 'en')).toThrow();
  });
});

describe('the loading order', () => {
  const order = readFileSync(path.join(i18n, 'loadingOrder.json5'), 'utf8');
  const keys = [...catalogTexts('en').keys()];

  test('puts a text where its own line says, else where its group’s does, else after the first verdict', () => {
    const partOf = partsBy("{ first: ['a', 'b.one'], letters: ['a.two'] }");
    expect(['a.one', 'a.two', 'b.one', 'b.two'].map(partOf)).toEqual(['first', 'letters', 'first', 'later']);
  });

  test('names only groups and texts that there are', () => {
    const there = new Set(keys.flatMap((key) => [key, key.slice(0, key.indexOf('.'))]));
    const named = [...order.matchAll(/^\s*'([\w.]+)',$/gm)].map(([, name]) => name ?? '');
    expect(named.length).toBeGreaterThan(20);
    expect(named.filter((name) => !there.has(name))).toEqual([]);
  });

  test.each(['en', 'es'])('gives each text of %s to one part', (language) => {
    const parts = ['first', 'later', 'letters', 'page', 'sendAlert'].flatMap((name) =>
      keysIn(part(language, name).code),
    );
    expect([...parts].sort()).toEqual([...keys].sort());
  });
});
