/* What the stand-ins in the add-in's page and the Outlook page say to each other, beside office.js's own messages. */

import type { Modes, WorldClient } from '../../world/world';

/** Put in front of each stand-in when it is served. */
export interface KnownSimulator {
  outlookOrigin: string;
  clockOffset: number;
  clientKind: WorldClient['kind'];
  selectedItems: Modes['selectedItems'] | null;
}

/** From the add-in's page to Outlook. */
export type FromAddIn =
  { simulated: 'nestedAppAuth'; text: string } | { simulated: 'getSelectedItems'; call: number };

/** From Outlook to the add-in's page. */
export type ToAddIn =
  | { simulated: 'nestedAppAuth'; text: string }
  | { simulated: 'clock'; offset: number }
  | { simulated: 'selectedItems'; call: number; items: SelectedItem[] }
  | { simulated: 'selectedItemsChanged' };

/** A line of the answer to getSelectedItemsAsync. */
export interface SelectedItem {
  itemId: string;
  itemType: string;
  itemMode: string;
  subject: string;
}

/** A message of ours, known by its mark; office.js's own are texts. */
export const isSimulated = (data: unknown): data is FromAddIn | ToAddIn =>
  typeof data === 'object' && data !== null && 'simulated' in data;
