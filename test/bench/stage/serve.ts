import { Hono } from 'hono';
import { compress } from 'hono/compress';
import { createOutlookServer } from '../../outlook/host/outlookServer';
import { createAddInServer } from '../../outlook/host/serving';
import { Session } from '../../outlook/host/session';
import { startServers } from '../../outlook/servers';
import { WorldError } from '../../outlook/simulator';
import { readWorld } from '../../outlook/world/readWorld';
import { withStandInsInOfficeJs } from './officeJs';

/** An add-in on a simulated Outlook. */
export interface Served {
  origins: { addIn: string; outlook: string; graph: string };
  close(): Promise<void>;
}

/**
 * The simulator, except that the add-in's server compresses, as any real one does (over a slow line it would else be
 * timed with three times the bytes), that its stand-ins cost no round trips, and that the pane has a process of its own
 * if asked, as a real pane has: localhost with another port is the same site, which only this header divides.
 */
export const serve = async (
  dist: string,
  worldFile: unknown,
  { ownProcess = false } = {},
): Promise<Served> => {
  const reading = readWorld(worldFile);
  if (!reading.ok) throw new WorldError(reading.complaints);
  const { world } = reading;
  const session = new Session(world);
  const originAt = (index: number): string => `https://localhost:${servers.port + index}`;
  const origins = () => ({ addIn: originAt(0), outlook: originAt(1), graph: originAt(2) });

  const addIn = new Hono();
  addIn.use(compress({ encoding: 'gzip' }));
  addIn.use(async (c, next) => {
    await next();
    if (ownProcess) c.header('Origin-Agent-Cluster', '?1');
  });
  const asSimulated = createAddInServer(dist, () => ({ world, clock: session.clock, origins: origins() }));
  const answer = withStandInsInOfficeJs(asSimulated);
  addIn.get('*', (c) => answer(c.req.raw));
  const outlook = createOutlookServer({
    session: () => session,
    addInOrigin: () => originAt(0),
    reset: () => {
      throw new Error('The bench never starts a world again.');
    },
  });
  const servers = await startServers(0, [addIn, outlook, session.graph]);
  return {
    origins: origins(),
    close: async () => {
      session.close();
      await servers.close();
    },
  };
};
