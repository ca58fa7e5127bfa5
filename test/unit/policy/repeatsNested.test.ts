import { repeatsNested } from '../../../src/policy/repeatsNested';

test.each(['^(\\w+\\s?)+$', '(a*)*', '(?:a{2,}){3}', '((a+)b)+', '(?:x(?:[)]+))*'])(
  '%s repeats nested',
  (pattern) => {
    expect(repeatsNested(pattern)).toBe(true);
  },
);

test.each([
  '\\bPRJ-\\d{6}\\b',
  '(?:\\d{1,3}\\.){3}',
  '(ab)+c*',
  '(\\w+)-(\\d+)',
  '\\(a+\\)+',
  '([+*])+',
  '(?:a+)?',
  '(',
])('%s does not', (pattern) => {
  expect(repeatsNested(pattern)).toBe(false);
});
