import { server } from '../server';
import type { CallContext } from './call';

/** Which office.js it is for. */
type Place = 'pane' | 'handler';

/** With `split`, pane and handlers each have a copy of their own. */
const placeFor = ({ setup, model }: CallContext, where: Place): string =>
  setup.modes.roamingSettings === 'split'
    ? `roaming settings ${model.person} ${where}`
    : `roaming settings ${model.person}`;

const beforehand = new Map<string, string>();

/** What an office.js is given at its start; with `stale`, a handler gets what there was when this page was loaded. */
export const roamingSettings = async (context: CallContext, where: Place): Promise<string> => {
  const place = placeFor(context, where);
  const kept = beforehand.get(place);
  if (context.setup.modes.roamingSettings === 'stale' && where === 'handler' && kept !== undefined)
    return kept;
  const settings = await server.readStorage(place);
  if (kept === undefined) beforehand.set(place, settings);
  return settings;
};

export const keepRoamingSettings = (
  context: CallContext,
  where: Place,
  settings: unknown,
): Promise<unknown> => server.writeStorage(placeFor(context, where), JSON.stringify(settings ?? {}));
