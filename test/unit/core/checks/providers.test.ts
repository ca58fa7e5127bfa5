import { readFileSync } from 'node:fs';
import { isProvider, ownerOf } from '../../../../src/core/checks/providers';
import { providerNamesFile } from '../../../providers/providerList';

test('the list is the one that npm run providers writes', () => {
  expect(readFileSync('src/core/checks/providerNames.ts', 'utf8')).toBe(providerNamesFile());
});

test.each(['gmail.com', 'yahoo.com.mx', 'orange.es', 'ono.com', 'euskaltel.net', 'comcast.net', 'proton.me'])(
  '%s is a provider',
  (domain) => {
    expect(isProvider(domain)).toBe(true);
  },
);

test.each(['contoso.com', 'gmail.contoso.com', 'mail', ''])('%s is none', (domain) => {
  expect(isProvider(domain)).toBe(false);
});

test.each([
  ['mail.acme.co.uk', 'acme'],
  ['acme.com', 'acme'],
  ['a.b.acme.es', 'acme'],
  ['acme', ''],
])('the owner of %s is “%s”', (domain, owner) => {
  expect(ownerOf(domain)).toBe(owner);
});
