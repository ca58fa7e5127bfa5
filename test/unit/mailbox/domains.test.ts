import { domainOf, foldDomain } from '../../../src/mailbox/domains';

test.each([
  ['CONTOSO.com', 'contoso.com'],
  [' contoso.com. ', 'contoso.com'],
  ['bücher.example', 'xn--bcher-kva.example'],
  ['XN--BCHER-KVA.example', 'xn--bcher-kva.example'],
  ['sub.contoso.com', 'sub.contoso.com'],
])('the domain %j is spelled %j', (domain, folded) => {
  expect(foldDomain(domain)).toBe(folded);
});

test.each([
  '',
  'contoso.com/path',
  'user@contoso.com',
  'contoso.com:25',
  'a.com, b.com',
  'a.com,b.com',
  '*.contoso.com',
])('%j is no domain', (text) => {
  expect(foldDomain(text)).toBe('');
});

test('the domain of an address stands after its last @', () => {
  expect(domainOf('"odd@local"@Contoso.com')).toBe('contoso.com');
});

test('a legacy Exchange address has no domain', () => {
  expect(domainOf('/O=EXCHANGELABS/OU=GROUP/CN=RECIPIENTS/CN=ANA')).toBe('');
  expect(domainOf('')).toBe('');
});
