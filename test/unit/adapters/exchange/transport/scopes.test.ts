import {
  changingScopes,
  readingScopes,
  withAdvancedPermission,
} from '../../../../../src/adapters/exchange/transport/scopes';

test('the advanced permission is asked for where something is changed, and only there', () => {
  expect(withAdvancedPermission(changingScopes)).toEqual([...changingScopes, 'Mail-Advanced.ReadWrite']);
  expect(withAdvancedPermission(readingScopes)).toEqual(readingScopes);
});
