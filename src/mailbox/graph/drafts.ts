import { failed } from '../answer';
import type { DraftMaker } from '../drafts';
import type { GraphConnection } from './http';

export const graphDrafts = (_graph: GraphConnection): DraftMaker => ({
  readContent: () => Promise.resolve(failed({ kind: 'rejected', doing: 'readContent' })),
  createDraft: () => Promise.resolve(failed({ kind: 'rejected', doing: 'createDraft' })),
  copyAttachments: () => Promise.resolve(failed({ kind: 'rejected', doing: 'copyAttachments' })),
});
