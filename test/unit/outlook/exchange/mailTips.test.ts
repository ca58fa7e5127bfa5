import { ana, ben, fromAna, outsider, startExchange, stopClocks, withAcme } from '../smallWorld';
import { graphClient } from './graphClient';

afterEach(stopClocks);

const options = 'recipientScope, totalMemberCount, externalMemberCount';

async function tipsFor(addresses: string[], changes: Record<string, unknown> = {}, wanted = options) {
  const body = { EmailAddresses: addresses, MailTipsOptions: wanted };
  const { json } = await graphClient(startExchange([fromAna()], changes)).post('/v1.0/me/getMailTips', body);
  return (json as { value: unknown[] }).value;
}

test.each([
  ['a colleague', ben, { recipientScope: 'internal', totalMemberCount: 1, externalMemberCount: 0 }],
  ['an outsider', outsider, { recipientScope: 'external' }],
  ['a stranger', 'who@nowhere.example', { recipientScope: 'external' }],
  [
    'a group with an outsider',
    'team@acme.example',
    { recipientScope: 'internal', totalMemberCount: 9, externalMemberCount: 1 },
  ],
  [
    'a group within a group',
    'all@acme.example',
    { recipientScope: 'internal', totalMemberCount: 10, externalMemberCount: 1 },
  ],
])('%s', async (_, address, tip) => {
  expect(await tipsFor([address])).toMatchObject([{ emailAddress: { address }, ...tip }]);
});

test('an unknown address in an own domain has an error and no scope', async () => {
  const [tip] = await tipsFor(['typo@acme.example']);
  expect(tip).toMatchObject({ error: { code: 'ErrorRecipientNotFound' } });
  expect(tip).not.toHaveProperty('recipientScope');
});

test.each([
  [
    'of hidden membership',
    {
      groups: [
        {
          address: 'secret@acme.example',
          name: 'Secret',
          organization: 'acme',
          members: [ana],
          hiddenMembership: true,
        },
      ],
    },
  ],
  [
    'in a tenant without group counts',
    {
      ...withAcme({ groupCounts: false }),
      groups: [{ address: 'secret@acme.example', name: 'Secret', organization: 'acme', members: [ana] }],
    },
  ],
])('the members of a group %s are not counted', async (_, changes) => {
  const [tip] = await tipsFor(['secret@acme.example'], changes);
  expect(tip).toMatchObject({ recipientScope: 'internal' });
  expect(tip).not.toHaveProperty('totalMemberCount');
});

test('a tenant with mail tips switched off tells nothing', async () => {
  expect(await tipsFor([ben], withAcme({ mailTips: false }))).toEqual([
    { emailAddress: { name: 'Ben', address: ben } },
  ]);
});

test('only the asked-for tips are given', async () => {
  const [tip] = await tipsFor([ben], {}, 'recipientScope');
  expect(tip).not.toHaveProperty('totalMemberCount');
});
