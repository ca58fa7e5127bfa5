import { argumentsOf, writeArgumentTypes } from '../../../src/i18n/compile/argumentTypes';

describe('the type of an argument', () => {
  test('is a number where it decides a plural or is formatted as one', () => {
    expect([...argumentsOf('{a, plural, one {x} other {y}} {b, number}')]).toEqual([
      ['a', { kind: 'number' }],
      ['b', { kind: 'number' }],
    ]);
  });

  test('is a number also where the same argument stands plainly before its plural', () => {
    expect([...argumentsOf('{n}: {n, plural, one {x} other {y}}')]).toEqual([['n', { kind: 'number' }]]);
  });

  test('is one of the cases of a select, and arguments inside the cases are found too', () => {
    expect([...argumentsOf('{how, select, web {on {page}} other {elsewhere}}')]).toEqual([
      ['how', { kind: 'cases', cases: ['web', 'other'] }],
      ['page', { kind: 'text' }],
    ]);
  });

  test('leaves out an empty "other", which stands for what does not happen', () => {
    expect([...argumentsOf('{how, select, web {x} mac {} other {}}')]).toEqual([
      ['how', { kind: 'cases', cases: ['web', 'mac'] }],
    ]);
  });

  test('is written as a TypeScript type under the dotted key', () => {
    expect(
      writeArgumentTypes(
        new Map([
          ['a.plain', 'x'],
          ['a.some', '{n, number} {s} {c, select, u {1} v {2} other {}}'],
        ]),
      ),
    ).toContain(
      "  'a.plain': null;\n  'a.some': {\n    n: number;\n    s: string | number;\n    c: 'u' | 'v';\n  };\n",
    );
  });

  test('counts also where only the grammar of another language asks for the argument', () => {
    const english = new Map([['a.b', 'for {name}']]);
    const spanish = new Map([['a.b', '{form, select, tu {a ti} usted {a usted} other {}}, {name}']]);
    expect(writeArgumentTypes(english, spanish)).toContain(
      "  'a.b': {\n    name: string | number;\n    form: 'tu' | 'usted';\n  };\n",
    );
  });
});
