import { fromPunycode } from '../../../../src/core/checks/punycode';
import { isProvider, ownerOf } from '../../../../src/core/checks/providers';
import { check, people, person, rulesIn } from './build';

const recent = ['ana.gil@cliente.example', 'bo.lee@harbour.example'];

test.each([
  ['a letter left out of a provider', 'x.y@gmal.com', 'x.y@gmail.com', 'domain'],
  ['two letters swapped', 'x.y@hotmial.com', 'x.y@hotmail.com', 'domain'],
  ['another ending of a provider', 'x.y@gmail.co', 'x.y@gmail.com', 'domain'],
  ['a letter too many in the own domain', 'tom@nortee.example', 'tom@norte.example', 'domain'],
  ['a digit for a letter', 'tom@n0rte.example', 'tom@norte.example', 'domain'],
  ['a domain of somebody written to lately', 'bo.lee@harbuor.example', 'bo.lee@harbour.example', 'domain'],
  ['a Cyrillic letter', 'ana.gil@cliеnte.example', 'ana.gil@cliente.example', 'scripts'],
  ['the same in punycode', 'ana.gil@xn--clinte-5of.example', 'ana.gil@cliente.example', 'scripts'],
  ['an accent', 'bo.lee@harboür.example', 'bo.lee@harbour.example', 'scripts'],
  ['mixed letters of an unknown domain', 'x.y@fаbrik.example', 'x.y@fabrik.example', 'scripts'],
  ['mixed letters before the @', 'аna.gil@cliente.example', 'ana.gil@cliente.example', 'scripts'],
])('%s is found and can be replaced', (_, address, like, how) => {
  expect(check({ recipients: people(address) }, { recent })).toMatchObject([
    {
      rule: 'lookAlike',
      severity: 'high',
      address,
      like,
      how,
      remedy: { kind: 'replace', address, by: like },
    },
  ]);
});

test.each([
  ['a swapped ending', 'ana.gil@cliente.test', 'ana.gil@cliente.example'],
  ['one letter of the name', 'ana.gill@cliente.example', 'ana.gil@cliente.example'],
])('%s counts less: it may be right', (_, address, like) => {
  expect(check({ recipients: people(address) }, { recent })).toMatchObject([
    { rule: 'lookAlike', severity: 'medium', like },
  ]);
});

test('of people on one message the rarer spelling is the slip', () => {
  const recipients = people('a.b@cliente.example', 'c.d@cliente.example', 'e.f@cleinte.example');
  expect(check({ recipients })).toMatchObject([{ severity: 'high', address: 'e.f@cleinte.example' }]);
  expect(rulesIn({ recipients: recipients.slice(1) })).toEqual(['lookAlike medium']);
});

test.each([
  ['somebody written to lately', 'bo.lee@harbour.example'],
  ['another provider', 'x.y@ymail.com'],
  ['a provider of another country', 'x.y@hotmail.se'],
  ['short domains', 'x.y@abd.example'],
  ['numbered ones', 'ana.gil2@cliente.example'],
  ['another initial', 'ena.gil@cliente.example'],
  ['a subdomain', 'x.y@mail.cliente.example'],
  ['an umlaut that nobody is written to without', 'x.y@bücher.example'],
  ['letters of one other script', 'x.y@почта.example'],
])('%s is none', (_, address) => {
  expect(rulesIn({ recipients: people(address) }, { recent: [...recent, 'x@abc.example'] })).toEqual([]);
});

test('mario and maria, manuel and manuela are people and no slips', () => {
  const known = { recent: ['maria.paz@cliente.example', 'manuel.rey@cliente.example'] };
  expect(
    rulesIn({ recipients: people('mario.paz@cliente.example', 'manuela.rey@cliente.example') }, known),
  ).toEqual([]);
});

test('whoever Exchange knows inside is no slip, whoever it does not may be one', () => {
  const known = { recent: ['pedro.paz@norte.example'] };
  const slip = person('pedro.pas@norte.example');
  expect(rulesIn({ recipients: [slip] }, known)).toEqual([]);
  expect(rulesIn({ recipients: [{ ...slip, type: 'other' }] }, known)).toEqual(['lookAlike medium']);
});

test.each([
  ['bcher-kva', 'bücher'],
  ['maana-pta', 'mañana'],
  ['80akhbyknj4f', 'испытание'],
  ['clinte-5of', 'cliеnte'],
])('punycode %s stands for %s', (label, letters) => {
  expect(fromPunycode(label)).toBe(letters);
});

test('what is no punycode stays as it is', () => {
  expect(fromPunycode('a_b')).toBe('a_b');
  expect(fromPunycode('99999999')).toBe('99999999');
});

test('the owner of a domain', () => {
  expect(['acme.com', 'mail.acme.co.uk', 'acme.com.es'].map(ownerOf)).toEqual(['acme', 'acme', 'acme']);
  expect(['gmail.com', 'outlook.de', 'yahoo.co.uk'].filter(isProvider)).toHaveLength(3);
  expect(['gmail.co', 'hotmail.cm', 'gmx.example'].filter(isProvider)).toEqual([]);
});
