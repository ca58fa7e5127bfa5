import { defaultChecks } from '../../../../src/policy/checkSettings';
import { check, message, people, person, rulesIn } from './build';

const inside = ['tom@norte.example', 'pia@norte.example', 'eva@norte.example'];
const strangers = (count: number): string[] =>
  Array.from({ length: count }, (_, n) => `p.q${n}@${'abcdefghkmnopqrstuvwxyz'.charAt(n).repeat(6)}.example`);
const privately = (count: number): string[] =>
  Array.from({ length: count }, (_, n) => `socio.${n}@gmail.com`);

describe('somebody outside among people inside', () => {
  it('is found behind colleagues, to be removed with one click', () => {
    expect(check({ recipients: people(...inside, 'ana@cliente.example') })).toMatchObject([
      {
        rule: 'outsideAmongInside',
        severity: 'medium',
        recipients: 4,
        remedy: { kind: 'remove', addresses: ['ana@cliente.example'] },
      },
    ]);
  });
  it('weighs less among two colleagues', () => {
    expect(
      rulesIn({ recipients: people('tom@norte.example', 'pia@norte.example', 'ana@cliente.example') }),
    ).toEqual(['outsideAmongInside low']);
  });
  it('is meant where the outsider stands first', () => {
    expect(rulesIn({ recipients: people('ana@cliente.example', ...inside) })).toEqual([]);
  });
  it('is meant where somebody outside is known, or spoken of', () => {
    const recipients = people(...inside, 'ana@cliente.example');
    expect(rulesIn({ recipients }, { recent: ['ana@cliente.example'] })).toEqual([]);
    expect(rulesIn({ recipients, body: 'I copy Ana.' })).toEqual([]);
    expect(rulesIn({ recipients, subject: 'Oferta para Cliente' })).toEqual([]);
  });
});

describe('the odd one out', () => {
  const three = ['a.b@cliente.example', 'c.d@cliente.example', 'e.f@cliente.example'];
  it('is the one stranger among people of one organization, own people or not', () => {
    const found = { rule: 'oddOneOut', address: 'x.y@otra.example', severity: 'medium' };
    expect(check({ recipients: people(...three, 'x.y@otra.example') })).toMatchObject([
      { ...found, others: 3 },
    ]);
    expect(check({ recipients: people(...three, 'x.y@otra.example', 'tom@norte.example') })).toMatchObject([
      { ...found, others: 4 },
    ]);
  });
  it.each([
    ['two organizations of equal size', [...three, 'x.y@otra.example', 'z.w@otra.example']],
    ['three organizations', [...three, 'x.y@otra.example', 'z.w@third.example']],
    ['too few to say', ['a.b@cliente.example', 'c.d@cliente.example', 'x.y@otra.example']],
  ])('is none with %s', (_, addresses) => {
    expect(rulesIn({ recipients: people(...addresses) })).toEqual([]);
  });
});

describe('a domain that is new to the conversation', () => {
  const reply = { kind: 'reply' as const, recipients: people('ana@cliente.example', 'x.y@otra.example') };
  it('is found against what the reply began with', () => {
    expect(check(reply, { startedWith: ['ana@cliente.example'] })).toMatchObject([
      { rule: 'newDomain', domain: 'otra.example', addresses: ['x.y@otra.example'], severity: 'medium' },
    ]);
  });
  it('weighs less where the writer wrote to them lately', () => {
    expect(rulesIn(reply, { startedWith: ['ana@cliente.example'], recent: ['x.y@otra.example'] })).toEqual([
      'newDomain low',
    ]);
  });
  it('is known from the quoted headers too', () => {
    const body =
      'Ok.\n\nFrom: Ana <ana@cliente.example>\nTo: Me <me@norte.example>; X <z@otra.example>\n\nHi';
    expect(rulesIn({ ...reply, body })).toEqual([]);
    expect(rulesIn({ ...reply, body: body.replace('z@otra', 'z@third') })).toEqual(['newDomain medium']);
  });
  it('is none where nobody knows the conversation, in a new message, or when announced', () => {
    expect(rulesIn(reply)).toEqual([]);
    expect(rulesIn({ ...reply, kind: 'new' }, { startedWith: ['ana@cliente.example'] })).toEqual([]);
    expect(
      rulesIn({ ...reply, body: 'Adding our friends of Otra.' }, { startedWith: ['ana@cliente.example'] }),
    ).toEqual([]);
  });
});

describe('many in the open', () => {
  it('are strangers to each other; one click moves them to Bcc', () => {
    expect(check({ recipients: people(...strangers(10)) })).toMatchObject([
      { rule: 'manyInTheOpen', severity: 'medium', remedy: { kind: 'toBcc', addresses: strangers(10) } },
    ]);
    expect(rulesIn({ recipients: people(...strangers(20)) })).toEqual(['manyInTheOpen high']);
  });
  it('weigh more where they are private persons', () => {
    expect(rulesIn({ recipients: people(...privately(10)) })).toEqual(['manyInTheOpen high']);
  });
  it('are one fewer than the administrator allows, or in Bcc, or of one company', () => {
    expect(rulesIn({ recipients: people(...privately(9)) })).toEqual([]);
    expect(rulesIn({ recipients: privately(12).map((address) => person(address, 'bcc')) })).toEqual([]);
    expect(
      rulesIn({ recipients: people(...Array.from({ length: 12 }, (_, n) => `p.q${n}@cliente.example`)) }),
    ).toEqual([]);
    expect(
      rulesIn({ recipients: people(...privately(4)) }, { settings: { ...defaultChecks, manyInTheOpen: 4 } }),
    ).toEqual(['manyInTheOpen high']);
  });
  it('were in the open before', () => {
    expect(
      rulesIn({ kind: 'reply', recipients: people(...privately(12)) }, { startedWith: privately(12) }),
    ).toEqual([]);
  });
});

describe('a reply to all', () => {
  const many = (count: number) => people(...Array.from({ length: count }, (_, n) => `u${n}@norte.example`));
  it('to as many as the administrator calls many', () => {
    expect(rulesIn({ kind: 'reply', recipients: many(25) })).toEqual(['replyAllMany medium']);
    expect(rulesIn({ kind: 'reply', recipients: many(100) })).toEqual(['replyAllMany high']);
    expect(rulesIn({ kind: 'reply', recipients: many(24) })).toEqual([]);
    expect(rulesIn({ kind: 'new', recipients: many(25) })).toEqual([]);
  });
  it('can be made one to the first alone', () => {
    const [finding] = check({ kind: 'reply', recipients: many(25) });
    expect(finding?.remedy).toMatchObject({
      kind: 'remove',
      addresses: many(25)
        .slice(1)
        .map(({ address }) => address),
    });
  });
});

describe('somebody who was in Bcc answers all', () => {
  const reply = {
    kind: 'reply' as const,
    recipients: people('ana.gil@cliente.example', 'luis.paz@cliente.example'),
  };
  it('as the hand-over says', () => {
    expect(rulesIn(reply, { addressedBefore: false })).toEqual(['wasInBcc high']);
    expect(rulesIn(reply, { addressedBefore: true })).toEqual([]);
    expect(rulesIn(reply)).toEqual([]);
  });
  const quoted = (to: string, cc = '') => ({
    ...reply,
    body: `No.\n\nDe: Ana <ana.gil@cliente.example>\nPara: ${to}\n${cc}Asunto: X\n\nHola`,
  });
  it('as the quoted header says, if everybody stands there with an address', () => {
    expect(rulesIn(quoted('Luis <luis.paz@cliente.example>'))).toEqual(['wasInBcc high']);
    expect(rulesIn(quoted('Luis <luis.paz@cliente.example>; Me <ME@norte.example>'))).toEqual([]);
    expect(rulesIn(quoted('Luis <luis.paz@cliente.example>', 'CC: me@norte.example\n'))).toEqual([]);
    expect(rulesIn(quoted('Luis Paz; Me'))).toEqual([]);
    expect(rulesIn(quoted('Luis <luis.paz@cliente.example>', 'CC: Equipo\n'))).toEqual([]);
  });
  it('unless it came through a list, or the answer goes to one only', () => {
    const list = {
      ...message().recipients[0],
      ...person('x@norte.example'),
      type: 'distributionList' as const,
    };
    expect(
      rulesIn({ ...reply, recipients: [...reply.recipients, list] }, { addressedBefore: false }),
    ).toEqual([]);
    expect(
      rulesIn({ ...reply, recipients: reply.recipients.slice(0, 1) }, { addressedBefore: false }),
    ).toEqual([]);
  });
});
