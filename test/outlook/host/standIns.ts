import type { World } from '../world/world';
import type { KnownSimulator } from './addIn/messages';
import { bundleForBrowser } from './bundle';

/** What today's Outlook has and the office.js of 2022 has not, in the order in which it must be there. */
export const standInsFor = ({ client, modes }: World): string[] => [
  'clock',
  ...(client.nestedAppAuth ? ['nestedAppAuth'] : []),
  ...(client.kind === 'web' ? [] : ['clientKind']),
  ...(modes.itemEvents ? ['lostEvents'] : []),
  ...(client.multiSelect ? ['multiSelect'] : []),
];

/** A stand-in as a script that knows the simulator. */
export const standInScript = async (name: string, known: KnownSimulator): Promise<string> =>
  `{\nconst simulator = ${JSON.stringify(known)};\n${await bundleForBrowser(`addIn/${name}.ts`)}\n}`;

/**
 * All stand-ins of a world as one script for the browser to run in each new page before the page's own scripts: nothing
 * that is served is changed. Outlook's page tells the clock's present offset in the name of the frame.
 */
export const injectedStandIns = async (
  world: World,
  addInOrigin: string,
  known: KnownSimulator,
): Promise<string> => {
  const scripts = await Promise.all(standInsFor(world).map((name) => bundleForBrowser(`addIn/${name}.ts`)));
  return `if (window.location.origin === ${JSON.stringify(addInOrigin)}) {
const simulator = ${JSON.stringify(known)};
try {
  simulator.clockOffset = JSON.parse(window.name).clockOffset ?? simulator.clockOffset;
} catch {}
${scripts.join('\n')}
}`;
};
