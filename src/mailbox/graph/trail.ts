import { failed } from '../answer';
import type { TrailFinder } from '../trail';
import type { GraphConnection } from './http';

export const graphTrail = (_graph: GraphConnection): TrailFinder => ({
  findTrail: () => Promise.resolve(failed({ kind: 'rejected', doing: 'findTrail' })),
  flagForFollowUp: () => Promise.resolve(failed({ kind: 'rejected', doing: 'flagForFollowUp' })),
});
