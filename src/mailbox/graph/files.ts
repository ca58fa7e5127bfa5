import { failed } from '../answer';
import type { SharedFiles } from '../files';
import type { GraphConnection } from './http';

export const graphFiles = (_graph: GraphConnection): SharedFiles => ({
  findSharedFiles: () => Promise.resolve(failed({ kind: 'rejected', doing: 'findSharedFiles' })),
  readPermissions: () => Promise.resolve(failed({ kind: 'rejected', doing: 'readPermissions' })),
  removePermission: () => Promise.resolve(failed({ kind: 'rejected', doing: 'removePermission' })),
});
