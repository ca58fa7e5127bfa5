import fc from 'fast-check';
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

test('a plain domain is spelled as the browser would spell it', () => {
  const label = fc.stringMatching(/^[A-Za-z0-9_][A-Za-z0-9_-]{0,8}[A-Za-z0-9]$/);
  const domains = fc.array(label, { minLength: 1, maxLength: 4 }).map((labels) => labels.join('.'));
  fc.assert(
    fc.property(domains, (domain) => {
      let browsers = '';
      try {
        browsers = new URL(`https://${domain}`).hostname;
      } catch {
        // No domain.
      }
      expect(foldDomain(domain)).toBe(browsers);
    }),
    { examples: [['norte.example'], ['XN--BCHER-KVA.example'], ['1.2.3.4'], ['a.0x10'], ['xn--a.example']] },
  );
});
