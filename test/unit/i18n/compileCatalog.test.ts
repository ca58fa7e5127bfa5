import { catalogSource } from '../../../src/i18n/compile/catalogTexts';

const { compileCatalog } = jest.requireActual<{
  compileCatalog: (source: string, language: string) => string;
}>('../../../src/i18n/compile/compileCatalog.cjs');

const imports = (code: string) => [...code.matchAll(/^import .*$/gm)].map(([line]) => line);

describe('a compiled catalog', () => {
  test.each(['en', 'es'] as const)(
    'of %s brings the small runtime and its own plural rule, nothing else',
    (language) => {
      expect(imports(compileCatalog(catalogSource(language, 'first'), language))).toEqual([
        'import { number, plural, select, strictNumber } from "@messageformat/runtime";',
        `import { ${language} } from "@messageformat/runtime/lib/cardinals";`,
      ]);
    },
  );

  test('has one flat function for each dotted key', () => {
    expect(compileCatalog("{ a: { b: 'Hello {name}' } }", 'en')).toContain('"a.b": (d) => "Hello " + d.name');
  });

  test('refuses a message that is not well formed', () => {
    expect(() => compileCatalog("{ a: { b: 'Hello {name' } }", 'en')).toThrow();
  });
});
