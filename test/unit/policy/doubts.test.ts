import { doubtsAbout } from '../../../src/policy/doubts';

test('a list of own domains that lacks the user’s own is doubted by name', () => {
  expect(doubtsAbout({ ownDomains: ['contoso.com'] }, 'Ana@Contoso.de')).toEqual([
    expect.stringMatching(/"ownDomains" lacks "contoso\.de".*Add every accepted domain/),
  ]);
});

test.each([
  ['the list has it', ['contoso.com', 'contoso.de'], 'ana@contoso.de'],
  ['there is no list', [], 'ana@contoso.de'],
  ['Outlook tells no address', ['contoso.com'], ''],
])('nothing is doubted where %s', (_what, ownDomains, address) => {
  expect(doubtsAbout({ ownDomains }, address)).toEqual([]);
});
