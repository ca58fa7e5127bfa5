import { cloudAddresses } from '../../../src/policy/clouds';

const published = { hostname: 'addins.contoso.com', port: '' };

test('the simulator is reached two ports above a pane on localhost', () => {
  expect(cloudAddresses('simulator', { hostname: 'localhost', port: '3000' })?.graph).toBe(
    'https://localhost:3002',
  );
});

test('a published pane is never led to the simulator', () => {
  expect(cloudAddresses('simulator', published)).toBeNull();
  expect(cloudAddresses('simulator', { hostname: 'localhost.contoso.com', port: '3000' })).toBeNull();
});

test.each([
  [
    'global',
    'https://graph.microsoft.com',
    'https://login.microsoftonline.com',
    'https://outlook.office.com',
  ],
  ['usGovernment', 'https://graph.microsoft.us', 'https://login.microsoftonline.us', null],
  ['usGovernmentDod', 'https://dod-graph.microsoft.us', 'https://login.microsoftonline.us', null],
  ['china', 'https://microsoftgraph.chinacloudapi.cn', 'https://login.chinacloudapi.cn', null],
] as const)('the cloud %s has its own Graph and its own sign-in', (cloud, graph, signIn, uploads) => {
  expect(cloudAddresses(cloud, published)).toEqual({ graph, signIn, uploads });
});
