import type { Clock } from './clock';
import type { Exchange } from './exchange/exchange';
import type { RequestLog } from './exchange/graph/requestLog';
import { createOutlookServer } from './host/outlookServer';
import { createAddInServer } from './host/serving';
import { Session } from './host/session';
import { simulatorState, type SimulatorState } from './host/state';
import { startServers, type App } from './servers';
import { readWorld } from './world/readWorld';
import type { World } from './world/world';

/** A world that cannot be loaded; each complaint names a place in it and what was expected there. */
export class WorldError extends Error {
  override readonly name = 'WorldError';
  constructor(readonly complaints: readonly string[]) {
    super(complaints.join('\n'));
  }
}

/** How a simulator is started. */
export interface SimulatorOptions {
  /** The add-in's port; Outlook has the next, Graph the one after. 0 finds three free ones. */
  port?: number;
  /** A world file's JSON, parsed. */
  world: unknown;
  /** Folder of the built add-in. */
  dist: string;
  /** Instead of the locale of the world's client. */
  locale?: string;
}

/** A running simulator. */
export interface Simulator {
  readonly origins: { readonly addIn: string; readonly outlook: string; readonly graph: string };
  /* These belong to the present run of the world; after a reset they are new ones. */
  readonly world: World;
  readonly exchange: Exchange;
  readonly clock: Clock;
  readonly log: RequestLog;
  state(): SimulatorState;
  /** Starts the world from its beginning. */
  reset(): void;
  close(): Promise<void>;
}

const loadedWorld = (value: unknown, locale: string | undefined): World => {
  const reading = readWorld(value);
  if (!reading.ok) throw new WorldError(reading.complaints);
  const { world } = reading;
  return locale === undefined ? world : { ...world, client: { ...world.client, locale } };
};

/** Starts the simulated Outlook, Exchange and sign-in, and serves the add-in beside them. */
export const startSimulator = async (options: SimulatorOptions): Promise<Simulator> => {
  const world = loadedWorld(options.world, options.locale);
  let session = new Session(world);
  const reset = (): void => {
    session.close();
    session = new Session(world);
  };
  const originAt = (index: number): string => `https://localhost:${servers.port + index}`;
  const origins = () => ({ addIn: originAt(0), outlook: originAt(1), graph: originAt(2) });

  const addIn = createAddInServer(options.dist, () => ({ world, clock: session.clock, origins: origins() }));
  const outlook = createOutlookServer({ session: () => session, addInOrigin: () => originAt(0), reset });
  const graph: App = { fetch: (request, env) => session.graph.fetch(request, env) };
  const servers = await startServers(options.port ?? 3000, [addIn, outlook, graph]);

  return {
    origins: origins(),
    world,
    get exchange() {
      return session.exchange;
    },
    get clock() {
      return session.clock;
    },
    get log() {
      return session.log;
    },
    state: () => simulatorState(session),
    reset,
    close: async () => {
      session.close();
      await servers.close();
    },
  };
};
