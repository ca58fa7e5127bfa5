import { createServer, type Server } from 'node:https';
import { getRequestListener, type HttpBindings } from '@hono/node-server';
import { localCertificate } from './certificate';

/** A port that the simulator needs belongs to another program. */
export class PortInUseError extends Error {
  override readonly name = 'PortInUseError';
  constructor(readonly port: number) {
    super(`Port ${port} is in use. Stop the program that uses it, or choose another with --port N.`);
  }
}

/** Not by `instanceof`: inside jest, an error of Node itself is none of the test's own `Error`. */
const isInUse = (error: NodeJS.ErrnoException): boolean => error.code === 'EADDRINUSE';

const listen = (server: Server, port: number): Promise<void> =>
  new Promise((listening, failed) => {
    server.once('error', (error) => failed(isInUse(error) ? new PortInUseError(port) : error));
    server.listen(port, '127.0.0.1', listening);
  });

const close = (server: Server): Promise<void> =>
  new Promise((closed) => {
    server.close(() => closed());
    server.closeAllConnections();
  });

/** Running https servers on consecutive ports. */
export interface Servers {
  /** The first port. */
  port: number;
  close(): Promise<void>;
}

/** What answers the requests to one port. */
export interface App {
  fetch(request: Request, env: HttpBindings): Response | Promise<Response>;
}

const startAt = async (port: number, apps: readonly App[]): Promise<Servers> => {
  const { key, cert } = await localCertificate();
  const servers = apps.map((app) => {
    const answer = getRequestListener((request, env) => app.fetch(request, env as HttpBindings), {
      overrideGlobalObjects: false,
    });
    return createServer({ key, cert }, (request, response) => void answer(request, response));
  });
  const all: Servers = {
    port,
    close: async () => {
      await Promise.all(servers.map(close));
    },
  };
  const results = await Promise.allSettled(servers.map((server, index) => listen(server, port + index)));
  const failure = results.find((result) => result.status === 'rejected');
  if (failure === undefined) return all;
  await all.close();
  throw failure.reason;
};

const firstPort = 20_000;
const lastPort = 60_000;

/** Serves each app on a port of its own, consecutive from `port`; with 0 from wherever enough of them are free. */
export const startServers = async (port: number, apps: readonly App[]): Promise<Servers> => {
  if (port !== 0) return startAt(port, apps);
  for (let attempt = 0; attempt < 50; attempt++) {
    const guess = firstPort + Math.floor(Math.random() * (lastPort - firstPort));
    try {
      return await startAt(guess, apps);
    } catch (error) {
      if (!(error instanceof PortInUseError)) throw error;
    }
  }
  throw new Error(
    `No ${apps.length} consecutive free ports were found between ${firstPort} and ${lastPort}.`,
  );
};
