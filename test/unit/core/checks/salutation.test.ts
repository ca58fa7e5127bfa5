import { check, people, person, rulesIn } from './build';

const to = (name: string, address: string) => [person(address, 'to', name)];
const greets = (line: string, name: string, address = 'x.y@cliente.example'): string[] =>
  rulesIn({ recipients: to(name, address), body: `${line}\n\nText.` });

test.each([
  'info',
  'contacto',
  'contabilidad',
  'hr',
  'salesteam',
  'ventas.norte',
  'all-staff',
  'facturacion2',
])('behind %s@… anybody may be', (local) => {
  expect(greets('Hi Peter,', '', `${local}@cliente.example`)).toEqual([]);
});

test.each(['allan.smith', 'hrvoje.kos', 'contreras.luis', 'lister.ann', 'helper.jo'])(
  'behind %s@… is one person',
  (local) => {
    expect(greets('Hi Peter,', '', `${local}@cliente.example`)).toEqual(['salutation high']);
  },
);

test.each([
  ['Hi John,', 'Sarah Kent'],
  ['Dear Mr. Clark,', 'Sarah Kent'],
  ['Good morning Peter', 'Sarah Kent'],
  ['Hola, Beatriz:', 'Carmen Gil'],
  ['Estimado Sr. Olivares:', 'Ramón Peña'],
  ['Buenos días, Ignacio:', 'Francisco Rey'],
  ['Querida Pilar,', 'Julio Vera'],
  ['Ramón,', 'Julio Vera'],
])('“%s” to %s is found', (line, name) => {
  expect(greets(line, name)).toEqual(['salutation high']);
});

test.each([
  ['Hi Sarah,', 'Sarah Kent'],
  ['Hi Sarah, could you tell Peter that it is fine?', 'Sarah Kent'],
  ['Dear Ms Kent,', 'Kent, Sarah'],
  ['Dear Dr. Webb,', 'Alan Webb'],
  ['Hello Bob,', 'Robert Stone'],
  ['Hi Jenny,', 'Jennifer Wu'],
  ['Hola, Pepe:', 'José Luis Martín'],
  ['Hola, Paco:', 'Francisco Rey'],
  ['Hola, Juanjo:', 'Juan José Lara'],
  ['Buenos días, Javi:', 'Javier Ponce'],
  ['Estimado D. Luis:', 'Luis Olivares'],
  ['Estimada Sra. D.ª Isabel Mora:', 'Isabel Mora'],
  ['Dear all,', 'Sarah Kent'],
  ['Dear Sir or Madam,', 'Sarah Kent'],
  ['Dear Customer,', 'Sarah Kent'],
  ['Hi there,', 'Sarah Kent'],
  ['Buenos días a todos:', 'Carmen Gil'],
  ['Estimado cliente:', 'Carmen Gil'],
  ['Estimados señores:', 'Carmen Gil'],
  ['Hola:', 'Carmen Gil'],
  ['Thanks,', 'Carmen Gil'],
  ['Hi Cliente team,', 'Carmen Gil'],
])('“%s” to %s is fine', (line, name) => {
  expect(greets(line, name)).toEqual([]);
});

test('everybody who is greeted has to be a recipient, in whatever field', () => {
  const recipients = [person('sarah.kent@h.example'), person('ian.frost@h.example', 'cc')];
  expect(rulesIn({ recipients, body: 'Hi Sarah and Ian,\n' })).toEqual([]);
  expect(check({ recipients, body: 'Hi Sarah and Tom,\n' })).toMatchObject([{ name: 'Tom' }]);
});

test('a name that may be short for a recipient’s counts less', () => {
  expect(greets('Hola, Fefa:', 'Felisa Gil')).toEqual(['salutation medium']);
  expect(greets('Hi Ana,', '', 'lmartin@cliente.example')).toEqual(['salutation medium']);
  expect(greets('Hi Ana,', '', 'agil@cliente.example')).toEqual([]);
});

test('behind an office or a list may be whoever is greeted', () => {
  expect(greets('Hi Peter,', '', 'info@cliente.example')).toEqual([]);
  const list = { ...person('sales@norte.example'), type: 'distributionList' as const };
  expect(rulesIn({ recipients: [list], body: 'Hi Peter,\n' })).toEqual([]);
});

test('whoever is answered may have signed with another name', () => {
  const body = 'Hi Chip,\n\nfine.\n\nFrom: Charles Lee\nTo: me\n\nText.\nChip';
  const recipients = to('Edward Lee', 'e.lee@cliente.example');
  expect(rulesIn({ recipients, body, kind: 'reply' })).toEqual([]);
  expect(rulesIn({ recipients, body, kind: 'forward' })).toEqual(['salutation high']);
  expect(rulesIn({ recipients, body: 'Hi Chip,\n\nfine.', kind: 'reply' })).toEqual(['salutation medium']);
});

test('a greeting in the quoted thread is not the writer’s', () => {
  const body = '\n\nFrom: Ana\nTo: Me\n\nHi Peter,\n\ntext';
  expect(rulesIn({ recipients: people('ana.gil@cliente.example'), body, kind: 'reply' })).toEqual([]);
});
