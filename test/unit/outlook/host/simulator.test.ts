import { request } from 'node:https';
import { startSimulator, WorldError, type Simulator } from '../../../outlook/simulator';
import type { SimulatorState } from '../../../outlook/host/state';

const world = {
  name: 'tiny',
  description: 'Two people.',
  now: '2026-03-10T10:00:00Z',
  organizations: [
    { id: 'home', name: 'Home', tenantId: '6a0f4c52-3b7e-4d19-9c8e-2f1b7d5a9e01', domains: ['home.example'] },
  ],
  people: [
    { address: 'ana@home.example', name: 'Ana', organization: 'home' },
    { address: 'ben@home.example', name: 'Ben', organization: 'home' },
  ],
  client: { user: 'ana@home.example' },
  messages: [
    {
      id: 'hello',
      story: 'Any.',
      from: 'ana@home.example',
      to: ['ben@home.example'],
      subject: 'Hello',
      body: 'Hello, Ben.',
      sentAt: '-PT5M',
    },
  ],
};

let simulator: Simulator;
beforeEach(async () => {
  simulator = await startSimulator({ port: 0, world, dist: __dirname });
});
afterEach(() => simulator.close());

/** Asks over the network, as a program would; the certificate was made by the simulator itself. */
const ask = (method: string, path: string, body?: unknown): Promise<{ status: number; json: unknown }> =>
  new Promise((answered, failed) => {
    const asked = request(
      `${simulator.origins.outlook}${path}`,
      { method, rejectUnauthorized: false },
      (response) => {
        let text = '';
        response.on('data', (part) => (text += String(part)));
        response.on('end', () =>
          answered({ status: response.statusCode ?? 0, json: JSON.parse(text) as unknown }),
        );
      },
    );
    asked.on('error', failed);
    asked.end(body === undefined ? undefined : JSON.stringify(body));
  });

const state = async (): Promise<SimulatorState> =>
  (await ask('GET', '/simulator/state')).json as SimulatorState;

test('add-in, Outlook and Graph have three consecutive ports', () => {
  const ports = Object.values(simulator.origins).map((origin) => Number(new URL(origin).port));
  const [first = 0] = ports;
  expect(ports).toEqual([first, first + 1, first + 2]);
});

test('the state tells what is in each mailbox', async () => {
  const { mailboxes, now } = await state();
  const ben = mailboxes.find(({ address }) => address === 'ben@home.example');
  expect(ben?.folders.inbox.map(({ subject, isRead }) => [subject, isRead])).toEqual([['Hello', false]]);
  expect(now).toMatch(/^2026-03-10T10:00/);
});

test('the clock can be moved', async () => {
  expect((await ask('POST', '/simulator/clock', { advance: 'PT10M' })).status).toBe(200);
  expect((await state()).now).toMatch(/^2026-03-10T10:10/);
});

test.each([{ advance: 'ten minutes' }, { forward: 'PT1M' }, { advance: '-PT1M' }])(
  'moving the clock by %j is refused with a sentence that shows how',
  async (body) => {
    const { status, json } = await ask('POST', '/simulator/clock', body);
    expect(status).toBe(400);
    expect(json).toEqual({ error: expect.stringContaining('PT10M') as string });
  },
);

test('a reset starts the world from its beginning', async () => {
  const [hello] = simulator.exchange.mailbox('ben@home.example')?.list('inbox') ?? [];
  await ask('POST', '/host/open', { person: 'ben@home.example', id: hello?.id });
  simulator.clock.advance('P1D');
  await ask('POST', '/simulator/reset');
  const { now, mailboxes } = await state();
  expect(now).toMatch(/^2026-03-10T10:00/);
  expect(mailboxes[1]?.folders.inbox[0]?.isRead).toBe(false);
});

test('a world that cannot be loaded is refused with its complaints', async () => {
  const refused = startSimulator({ port: 0, world: { ...world, people: [] }, dist: __dirname });
  await expect(refused).rejects.toThrow(WorldError);
});
