import { check, people, person, rulesIn } from './build';

const to = (name: string, address: string) => [person(address, 'to', name)];
/** Of these names the writer knows people. */
const recent = ['john', 'peter', 'beatriz', 'ignacio', 'pilar', 'ramon', 'chip', 'fefa', 'ana'].map(
  (name) => `${name}.kos@other.example`,
);
const greets = (line: string, name: string, address = 'x.y@cliente.example', known = recent): string[] =>
  rulesIn({ recipients: to(name, address), body: `${line}\n\nText.` }, { recent: known });

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

test.each(['Hi Bartholomew,', 'Ramón,', 'Hola, Beatriz:', 'Damián, buenas:', 'Kaixo Begoña:'])(
  '“%s” counts less where nobody of that name is known',
  (line) => {
    expect(greets(line, 'Sarah Kent', 'x.y@cliente.example', [])).toEqual(['salutation medium']);
  },
);

test.each([
  ['Dear Mr.Clark,', 'Sarah Kent'],
  ['Estimado Lic. Olivares:', 'Ramón Peña'],
  ['Dear Messrs. Clark,', 'Sarah Kent'],
])('“%s” to %s is found by the title alone', (line, name) => {
  expect(greets(line, name, 'x.y@cliente.example', [])).toEqual(['salutation high']);
});

test.each([
  ['Dear Mr.Kent,', 'Sarah Kent'],
  ['Estimado Lic. Gil:', 'Carmen Gil'],
  ['Dear Mentors,', 'Sarah Kent'],
  ['Estimado Contribuyente:', 'Carmen Gil'],
  ['Greetings,', 'Sarah Kent'],
  ['Hi Mom,', 'Sarah Kent'],
  ['Tío,', 'Sarah Kent'],
  ['Hi Zo,', 'Zoe Francis'],
  ['Hola Tiago,', 'Santiago Gil'],
  ['Hi Libby,', 'Beth Stone'],
  ['Hola, Paqui:', 'Francisca Gil'],
  ['Hi Sue and Mark,', 'Mark Stone'],
])('“%s” to %s names nobody else', (line, name) => {
  expect(greets(line, name)).toEqual([]);
});

test('Julia is not Julian, and the second of two greetings counts', () => {
  expect(greets('Hi Julia,', 'Julian Stone')).toEqual(['salutation medium']);
  const recipients = [
    person('b.m@h.example', 'to', 'Bridget Malone'),
    person('n.k@h.example', 'to', 'Niall Keane'),
  ];
  expect(rulesIn({ recipients, body: 'Hi Bridget, hi Fergus,\n' })).toEqual(['salutation medium']);
});

test('everybody who is greeted has to be a recipient, in whatever field', () => {
  const recipients = [person('sarah.kent@h.example'), person('ian.frost@h.example', 'cc')];
  expect(rulesIn({ recipients, body: 'Hi Sarah and Ian,\n' })).toEqual([]);
  expect(check({ recipients, body: 'Hi Sarah and Tom,\n' })).toMatchObject([{ name: 'Tom' }]);
});

test('a name that may be short for a recipient’s counts less', () => {
  expect(greets('Hola, Fefa:', 'Felisa Gil')).toEqual(['salutation medium']);
  expect(greets('Hi Ana,', '', 'lmartin@cliente.example')).toEqual(['salutation medium']);
  expect(greets('Hi Ana,', '', 'lmartin@cliente.example', [])).toEqual([]);
  expect(greets('Hi Ana,', '', 'agil@cliente.example')).toEqual([]);
});

test('behind an office or a list may be whoever is greeted', () => {
  expect(greets('Hi Peter,', '', 'info@cliente.example')).toEqual([]);
  const list = { ...person('sales@norte.example'), type: 'distributionList' as const };
  expect(rulesIn({ recipients: [list], body: 'Hi Peter,\n' })).toEqual([]);
});

test('whoever is answered may have signed with another name', () => {
  const body = 'Hi Chip,\n\nfine.\n\nFrom: Charles Lee\nTo: me\nSubject: Prices\n\nText.\nChip';
  const recipients = to('Edward Lee', 'e.lee@cliente.example');
  expect(rulesIn({ recipients, body, kind: 'reply' })).toEqual([]);
  expect(rulesIn({ recipients, body, kind: 'forward' }, { recent })).toEqual(['salutation high']);
  expect(rulesIn({ recipients, body: 'Hi Chip,\n\nfine.', kind: 'reply' })).toEqual(['salutation medium']);
});

test('a greeting in the quoted thread is not the writer’s', () => {
  const body = '\n\nFrom: Ana\nTo: Me\nSubject: Prices\n\nHi Peter,\n\ntext';
  expect(rulesIn({ recipients: people('ana.gil@cliente.example'), body, kind: 'reply' })).toEqual([]);
});
