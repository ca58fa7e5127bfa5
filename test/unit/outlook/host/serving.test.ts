import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { contentPolicy, officeJs } from '../../../../src/app/build/microsoftHosts.cjs';
import { Clock } from '../../../outlook/clock';
import { changesWhenServing, createAddInServer, policyText } from '../../../outlook/host/serving';
import { readWorld } from '../../../outlook/world/readWorld';
import type { World } from '../../../outlook/world/world';

const origins = {
  addIn: 'https://localhost:1',
  outlook: 'https://localhost:2',
  graph: 'https://localhost:3',
};

const world = (changes: object = {}): World => {
  const reading = readWorld({
    name: 'tiny',
    description: 'One person.',
    now: '2026-03-10T10:00:00Z',
    organizations: [],
    people: [{ address: 'ana@home.example', name: 'Ana' }],
    client: { user: 'ana@home.example' },
    messages: [],
    ...changes,
  });
  if (!reading.ok) throw new Error(reading.complaints.join('\n'));
  return reading.world;
};

let dist: string;
beforeAll(async () => {
  dist = await mkdtemp(join(tmpdir(), 'dist-'));
  const page = (name: string) =>
    `<meta content="${contentPolicy('global', name)}" /><script defer src="${officeJs.global[0]}"></script>`;
  await writeFile(join(dist, 'taskpane.html'), page('taskpane'));
  await writeFile(join(dist, 'sendAlert.html'), page('sendAlert'));
  await writeFile(join(dist, 'script.js'), 'const a = "https://appsforoffice.microsoft.com";');
  await writeFile(join(tmpdir(), 'beside.txt'), 'not served');
});
afterAll(() => rm(dist, { recursive: true }));

const clock = new Clock('2026-03-10T10:00:00Z');
const ask = async (path: string, of: World = world()): Promise<Response> =>
  createAddInServer(dist, () => ({ world: of, clock, origins })).request(path);

test('the pane gets the local office.js after the stand-ins, and a policy that admits the simulated Graph alone', async () => {
  const html = await (await ask('/taskpane.html')).text();
  const sources = [...html.matchAll(/<script src="([^"]+)"/g)].map(([, source]) => source);
  expect(sources).toEqual([
    '/simulated/clock.js',
    '/simulated/nestedAppAuth.js',
    '/simulated/ajax.js',
    '/office-js/office.js',
  ]);
  expect(html).toContain("script-src 'self';");
  expect(html).toContain(`connect-src 'self' ${origins.graph} `);
});

test('the sign-in bridge and multi-select are there as the world says', async () => {
  const client = { user: 'ana@home.example', nestedAppAuth: false, multiSelect: true };
  const html = await (await ask('/taskpane.html', world({ client }))).text();
  expect(html).not.toContain('nestedAppAuth.js');
  expect(html).toContain('/simulated/multiSelect.js');
});

test('any other page gets the same scripts, and no way to Graph', async () => {
  const html = await (await ask('/sendAlert.html')).text();
  expect(html).toContain('<script src="/simulated/ajax.js"></script>');
  expect(html).toContain("script-src 'self';");
  expect(html).toContain("connect-src 'self';");
});

test('a page that the build does not have is not found', async () => {
  expect((await ask('/other.html')).status).toBe(404);
});

test('every other file of the build is served byte for byte', async () => {
  expect(await (await ask('/script.js')).text()).toBe('const a = "https://appsforoffice.microsoft.com";');
});

test('a page that no longer has what must be replaced is refused with the missing text', async () => {
  const other = await mkdtemp(join(tmpdir(), 'dist-'));
  await writeFile(join(other, 'taskpane.html'), '<html></html>');
  const response = await createAddInServer(other, () => ({ world: world(), clock, origins })).request(
    '/taskpane.html',
  );
  expect(response.status).toBe(500);
  expect(await response.text()).toContain('office\\.js');
  await rm(other, { recursive: true });
});

test('no path leads out of the build', async () => {
  expect((await ask('/..%2fbeside.txt')).status).toBe(404);
});

test("config.json is the world's policy for the simulator's cloud, with a client id", () => {
  const text = policyText(world({ policy: { ownDomains: ['home.example'], cloud: 'global' } }), 'simulator');
  expect(JSON.parse(text ?? '')).toMatchObject({
    cloud: 'simulator',
    ownDomains: ['home.example'],
    clientId: expect.any(String) as string,
  });
});

test('a world without a policy has no config.json, and a policy text is served as it is', async () => {
  expect((await ask('/config.json', world({ policy: null }))).status).toBe(404);
  expect(await (await ask('/config.json', world({ policyText: '{ broken' }))).text()).toBe('{ broken');
});

test('the README quotes every change', async () => {
  const readme = await readFile(resolve(__dirname, '../../../outlook/README.md'), 'utf8');
  const missing = changesWhenServing.map(({ what }) => what).filter((what) => !readme.includes(what));
  expect(missing).toEqual([]);
});
