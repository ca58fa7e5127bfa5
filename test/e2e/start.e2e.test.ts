import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { get } from 'node:https';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/* The command itself, as a newcomer types it. What it refuses without starting is tested in test/unit/outlook/host. */

const worlds = resolve(__dirname, '../outlook/worlds');

interface Started {
  program: ChildProcess;
  said: string[];
  complained: string[];
  /** Its exit code, once it has ended. */
  ended: Promise<number | null>;
}

const running: Started[] = [];
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'worlds-'));
});
afterEach(async () => {
  for (const { program, ended } of running.splice(0)) {
    program.kill('SIGINT');
    await ended;
  }
});
afterAll(() => rm(folder, { recursive: true }));

const start = (...args: string[]): Started => {
  const program = spawn(process.execPath, [
    require.resolve('tsx/cli'),
    resolve(__dirname, '../outlook/start.ts'),
    ...args,
  ]);
  const started: Started = {
    program,
    said: [],
    complained: [],
    ended: new Promise((ended) => program.once('close', ended)),
  };
  program.stdout.setEncoding('utf8').on('data', (text: string) => started.said.push(text));
  program.stderr.setEncoding('utf8').on('data', (text: string) => started.complained.push(text));
  running.push(started);
  return started;
};

/** Waits until it says which address to open; rejects with its complaint if it ends instead. */
const addressOf = (started: Started): Promise<URL> =>
  new Promise((found, failed) => {
    const look = (): void => {
      const [, address] = /^Open (https:\/\/\S+)$/m.exec(started.said.join('')) ?? [];
      if (address) found(new URL(address));
    };
    started.program.stdout?.on('data', look);
    void started.ended.then(() => failed(new Error(`It ended. ${started.complained.join('')}`)));
    look();
  });

const fetched = (url: URL): Promise<{ status: number | undefined; text: string }> =>
  new Promise((answered, failed) => {
    get(url, { rejectUnauthorized: false }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (part: string) => (text += part));
      response.on('end', () => answered({ status: response.statusCode, text }));
    }).on('error', failed);
  });

const file = async (name: string, text: string): Promise<string> => {
  const path = join(folder, name);
  await writeFile(path, text);
  return path;
};

const smallestWorld = async (): Promise<string> => {
  const readme = await readFile(join(worlds, 'README.md'), 'utf8');
  const [, text] = /## The smallest world\s+```json\n([^]+?)```/.exec(readme) ?? [];
  if (text === undefined) throw new Error('The README of the worlds shows no smallest world.');
  return text;
};

const listening = (): Promise<Server> =>
  new Promise((ready) => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => ready(server));
  });

test('one address is printed, and Outlook, the add-in and its settings answer there over https', async () => {
  const started = start('--port', '0');
  const outlook = await addressOf(started);
  expect(started.said.join('').match(/https:\/\//g)).toHaveLength(1);
  const addIn = new URL(`https://localhost:${Number(outlook.port) - 1}`);
  for (const [page, shows] of [
    [outlook, '<title>'],
    [new URL('/taskpane.html', addIn), 'id="pane"'],
    [new URL('/config.json', addIn), '"cloud"'],
  ] as const) {
    const { status, text } = await fetched(page);
    expect(status).toBe(200);
    expect(text).toContain(shows);
  }
});

test('the smallest world of the README runs as it stands there, in the language that was asked for', async () => {
  const path = await file('smallest.json', await smallestWorld());
  const outlook = await addressOf(start('--port', '0', '--world', path, '--locale', 'es-ES'));
  const state = JSON.parse((await fetched(new URL('/simulator/state', outlook))).text) as {
    mailboxes: { address: string; folders: { inbox: { subject: string }[] } }[];
  };
  const ben = state.mailboxes.find(({ address }) => address === 'ben@acme.example');
  expect(ben?.folders.inbox.map(({ subject }) => subject)).toEqual(['Hello']);
  const setup = await fetched(new URL('/host/setup', outlook));
  expect(JSON.parse(setup.text)).toMatchObject({ client: { locale: 'es-ES' } });
});

test('a world with a mistake is refused with the place of the mistake and what belongs there', async () => {
  const world = (await smallestWorld()).replace('"to": ["ben@acme.example"]', '"to": ["dan@acme.example"]');
  const path = await file('mistaken.json', world);
  const started = start('--port', '0', '--world', path);
  expect(await started.ended).toBe(1);
  expect(started.complained.join('')).toBe(
    `The world ${path} cannot be loaded:\nmessages[0].to[0]: expected an address of one of the people or groups, but found "dan@acme.example"\n`,
  );
});

test('a port in use gets one sentence that names it, and exit code 1', async () => {
  const taken = await listening();
  const address = taken.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  const started = start('--port', String(address.port));
  expect(await started.ended).toBe(1);
  expect(started.complained.join('')).toBe(
    `Port ${address.port} is in use. Stop the program that uses it, or choose another with --port N.\n`,
  );
  await new Promise((closed) => taken.close(closed));
});
