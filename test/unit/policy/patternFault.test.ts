import { longestParagraph, patternFault } from '../../../src/policy/patternFault';

describe('a pattern that can be slow', () => {
  test.each([
    ['^(\\w+\\s?)+$', 'nested'],
    ['(?:a{1,30}){1,30}$', 'nested'],
    ['(?:a{2,}){3}b', 'nested'],
    ['((a+)b)+', 'nested'],
    ['(?:x(?:[)]+))*y', 'nested'],
    ['(?:a?a)+b', 'nested'],
    ['(a|aa)+$', 'alternatives'],
    ['(?:\\w|\\d)+x', 'alternatives'],
    ['.*confidential.*project.*board', 'manyWays'],
    ['\\w+\\s*\\w+\\s*\\w+\\s*=', 'manyWays'],
    ['(.*)\\s(.*)\\sx', 'manyWays'],
    ['.*.*x', 'manyWays'],
    ['\\s*\\s*\\s*x', 'manyWays'],
    ['a.{0,400}b.{0,400}c', 'manyWays'],
    ['(.)\\1.*\\1x', 'manyWays'],
    ['(', 'unreadable'],
    ['a*', 'fitsNothing'],
  ])('%s is refused: %s', (pattern, fault) => {
    expect(patternFault(pattern)).toBe(fault);
  });
});

const harmless = [
  '\\bPRJ-\\d{6}\\b',
  '(?:\\d{1,3}\\.){3}\\d{1,3}',
  '(ab)+c*',
  '(\\w+)-(\\d+)',
  '\\(a+\\)+',
  '([+*])+',
  'xa+',
  'confidential.*project',
  'project.{0,40}board.{0,40}minutes',
  '\\d+-\\d+-\\d+-\\d+',
  '(?:\\d ?)+€',
  'case (?:no|number)\\.?\\s*\\d{4,8}',
  '[A-Z]{2}\\d{6,}',
];

test.each(harmless)('%s is used', (pattern) => {
  expect(patternFault(pattern)).toBeNull();
});

test.each(harmless)('%s is quick on a paragraph that nearly fits', (pattern) => {
  const read = new RegExp(pattern, 'i');
  const units = [
    'a',
    '1',
    '1.',
    ' ',
    '1 ',
    'a ',
    '-',
    '1-',
    'ab',
    '(a',
    'confidential',
    'project',
    'board ',
    '+',
  ];
  for (const unit of units) {
    const text = unit.repeat(longestParagraph).slice(0, longestParagraph);
    const begun = performance.now();
    read.test(text);
    // Ten milliseconds on an idle machine; exponential ones take hours.
    expect(performance.now() - begun).toBeLessThan(500);
  }
});
