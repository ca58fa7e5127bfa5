import { failed } from '../answer';
import type { HeldMessages } from '../held';
import type { GraphConnection } from './http';

export const graphHeld = (_graph: GraphConnection): HeldMessages => ({
  listHeld: () => Promise.resolve(failed({ kind: 'rejected', doing: 'listHeld' })),
  copyAsDraft: () => Promise.resolve(failed({ kind: 'rejected', doing: 'copyAsDraft' })),
  deleteHeld: () => Promise.resolve(failed({ kind: 'rejected', doing: 'deleteHeld' })),
  sendHeldNow: () => Promise.resolve(failed({ kind: 'rejected', doing: 'sendHeldNow' })),
  findWhenItLeft: () => Promise.resolve(failed({ kind: 'rejected', doing: 'findWhenItLeft' })),
});
