import type { Directory } from '../world/directory';
import { recipientKind, type ShownPerson } from './api';

/** As Outlook classifies a recipient: by its own directory, so an address outside it is external. */
export const kindOf = (directory: Directory, viewer: string, address: string): ShownPerson['kind'] => {
  const home = directory.organizationOf(viewer);
  if (home === undefined) return recipientKind.other;
  if (directory.organizationOf(address)?.id !== home.id) return recipientKind.external;
  return directory.group(address) === undefined ? recipientKind.user : recipientKind.list;
};
