import type { Finding } from '../../../../src/core/checks/finding';
import { emptyMemory, isSilenced, silence } from '../../../../src/core/checks/memory';

test('silencing one of several recipients does not silence what is about the others too', () => {
  const [ana, eva] = ['ana@cliente.example', 'eva@cliente.example'] as const;
  const finding: Finding = {
    rule: 'manyInTheOpen',
    addresses: [ana, eva.toUpperCase()],
    severity: 'medium',
    remedy: null,
    key: 'key',
  };
  const forOne = silence(emptyMemory, 'manyInTheOpen', [ana]);
  expect(isSilenced(finding, forOne, [])).toBe(false);
  const forBoth = silence(forOne, 'manyInTheOpen', [eva]);
  expect(isSilenced(finding, forBoth, [])).toBe(true);
  expect(isSilenced({ ...finding, rule: 'newDomain', domain: 'cliente.example' }, forBoth, [])).toBe(false);
});
