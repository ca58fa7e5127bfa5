import type { Clock } from './clock';
import type { Exchange } from './exchange/exchange';
import type { RequestLog } from './exchange/graph/requestLog';
import { createOutlookServer } from './host/outlookServer';
import {
  ajaxHost,
  createAddInServer,
  createProductionServer,
  createScriptServer,
  officeJsHosts,
} from './host/serving';
import { injectedStandIns } from './host/standIns';
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
  /**
   * Everything under the names that it has in life instead of localhost, and the build byte for byte: for a browser
   * that is led to `hosts` and runs `standIns` in every page.
   */
  production?: ProductionNames;
}

/** The names that are not Microsoft's. */
export interface ProductionNames {
  /** The origin for which the add-in was built. */
  addIn: string;
  /** The host name of Outlook: Microsoft's, or that of an Exchange Server. */
  outlook: string;
}

/** A running simulator. */
export interface Simulator {
  readonly origins: { readonly addIn: string; readonly outlook: string; readonly graph: string };
  /** The local port behind each host name; empty on localhost. */
  readonly hosts: ReadonlyMap<string, number>;
  /** What today's Outlook has and this office.js lacks, as a script to be run before those of every page. */
  standIns(): Promise<string>;
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
  const { production } = options;
  const names = production && {
    addIn: production.addIn,
    outlook: `https://${production.outlook}`,
    graph: 'https://graph.microsoft.com',
  };
  // The same host as Outlook on the web, whatever Outlook runs.
  const uploads = 'https://outlook.office.com';
  const places = names ? { page: names.addIn, uploads } : null;
  let session = new Session(world, places);
  const reset = (): void => {
    session.close();
    session = new Session(world, places);
  };
  const originAt = (index: number): string => `https://localhost:${servers.port + index}`;
  const origins = () => names ?? { addIn: originAt(0), outlook: originAt(1), graph: originAt(2) };

  const addIn = production
    ? createProductionServer(options.dist, () => world)
    : createAddInServer(options.dist, () => ({ world, clock: session.clock, origins: origins() }));
  const outlook = createOutlookServer({
    session: () => session,
    addInOrigin: () => origins().addIn,
    reset,
  });
  const graph: App = { fetch: (request, env) => session.graph.fetch(request, env) };
  const outlookOrUploads: App = {
    fetch: (request, env) =>
      (new URL(request.url).pathname.startsWith('/uploads/') ? graph : outlook).fetch(request, env),
  };
  const apps = [addIn, production ? outlookOrUploads : outlook, graph];
  const servers = await startServers(
    options.port ?? 3000,
    production ? [...apps, createScriptServer(() => world)] : apps,
  );
  const hostsAt = (index: number, ...hosts: string[]): [string, number][] =>
    hosts.map((host) => [host, servers.port + index]);

  return {
    origins: origins(),
    hosts: new Map(
      names && [
        ...hostsAt(0, new URL(names.addIn).hostname),
        ...hostsAt(1, new URL(uploads).hostname, new URL(names.outlook).hostname),
        ...hostsAt(2, new URL(names.graph).hostname),
        ...hostsAt(3, ...Object.keys(officeJsHosts), ajaxHost),
      ],
    ),
    standIns: () =>
      injectedStandIns(world, origins().addIn, {
        outlookOrigin: origins().outlook,
        clockOffset: session.clock.offset(),
        clientKind: world.client.kind,
        selectedItems: world.modes.selectedItems ?? null,
      }),
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
