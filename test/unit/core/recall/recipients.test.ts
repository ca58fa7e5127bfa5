import { recipientsOf } from '../../../../src/core/recall/recipients';
import { to } from './samples';

const own = ['me@norte.example', 'My.Alias@norte.example'];
const shown = (...people: Parameters<typeof recipientsOf>[0]) =>
  recipientsOf(people, own).map(({ name, address, field }) => `${field}:${address || name}`);

describe('the recipients of a message', () => {
  it('keeps everybody on To, Cc and Bcc in their order', () => {
    expect(
      shown(to('ana@norte.example'), to('eva@other.example', 'cc'), to('luis@norte.example', 'bcc')),
    ).toEqual(['to:ana@norte.example', 'cc:eva@other.example', 'bcc:luis@norte.example']);
  });

  it('counts the same address once, where it stands first, in any case', () => {
    expect(shown(to('ana@norte.example'), to('Ana@Norte.example', 'cc'))).toEqual(['to:ana@norte.example']);
  });

  it("leaves out the sender's own copy, also to an alias, in any case", () => {
    expect(
      shown(to('ME@norte.example'), to('my.alias@Norte.example', 'cc'), to('ana@norte.example', 'bcc')),
    ).toEqual(['bcc:ana@norte.example']);
  });

  it('keeps entries without an address apart by their names', () => {
    const nobody = (name: string) => ({ name, address: '', field: 'to' as const });
    expect(shown(nobody('Ana'), nobody('Luis'), nobody('Ana'))).toEqual(['to:Ana', 'to:Luis']);
  });

  it('does not take a name for an address', () => {
    expect(
      shown(to('ana@norte.example'), { name: 'ana@norte.example', address: '', field: 'cc' }),
    ).toHaveLength(2);
  });
});
