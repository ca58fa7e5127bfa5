import { dataItselfIn } from '../../../../src/features/incident/dataItself';

describe('a field that should only describe the data', () => {
  test.each([
    ['ES91 2100 0418 4502 0005 1332', ['iban']],
    ['card 4111 1111 1111 1111', ['paymentCard']],
    ['of 12345678Z and others', ['spanishId']],
  ])('%s is the data themselves', (text, kinds) => {
    expect(dataItselfIn(text)).toEqual(kinds);
  });

  test.each([
    'Salaries and bank accounts of 40 employees',
    'Diagnósticos médicos',
    'about 300',
    'Password list',
  ])('“%s” describes them', (text) => {
    expect(dataItselfIn(text)).toEqual([]);
  });
});
