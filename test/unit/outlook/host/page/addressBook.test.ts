import { recipientKind } from '../../../../outlook/host/api';
import { AddressBook, writtenLine } from '../../../../outlook/host/page/addressBook';
import { readWorld } from '../../../../outlook/world/readWorld';
import { ana, ben, cleo, outsider, worldFile } from '../../smallWorld';

const book = (people: Record<string, unknown>[] = []): AddressBook => {
  const file = worldFile();
  const reading = readWorld({ ...file, people: [...(file['people'] as unknown[]), ...people] });
  if (!reading.ok) throw new Error(reading.complaints.join('\n'));
  return new AddressBook({ directory: reading.world });
};

test('addresses and names become people and groups of a kind, as the viewer’s own directory has them', () => {
  const line = book().read(ana, `BEN@acme.example; Somebody <${outsider}>, team; new@nowhere.example`, true);
  expect(line).toEqual({
    people: [
      { name: 'Ben', address: 'BEN@acme.example', kind: recipientKind.user },
      { name: 'Otto', address: outsider, kind: recipientKind.external },
      { name: 'Team', address: 'team@acme.example', kind: recipientKind.list },
      { name: 'new@nowhere.example', address: 'new@nowhere.example', kind: recipientKind.external },
    ],
    unresolved: [],
  });
});

test('what is not finished is nobody yet', () => {
  expect(book().read(ana, `${ben}; ${cleo}`, false).people).toMatchObject([{ address: ben }]);
  expect(book().read(ana, `${ben}; ${cleo};`, false).people).toHaveLength(2);
});

test('a name of nobody, and one of two people, stay unresolved', () => {
  const twin = { address: 'ben@elsewhere.example', name: 'Ben' };
  expect(book([twin]).read(ana, 'Ben; Nobody', true)).toEqual({ people: [], unresolved: ['Ben', 'Nobody'] });
});

test('a line is written as it is read', () => {
  const read = book().read(ana, `${ben}; Nobody`, true);
  expect(writtenLine(read)).toBe(`Ben <${ben}>; Nobody`);
  expect(book().read(ana, writtenLine(read), true)).toEqual(read);
});
