import { useState } from 'react';
import { nothingEntered, type EnteredByHand } from './record';

/** What the user entered, and how the record stood when it was last taken out of the pane. */
export interface DraftRecord {
  entered: Omit<EnteredByHand, 'knownSince'>;
  /** As the field for day and time has it, on this computer's clock: `2026-11-20T11:44`, or `''`. */
  knownSinceField: string;
  /** The record's content when it was last copied, printed, saved or drafted; `null`: never. */
  takenOut: string | null;
}

/** By item. In memory only, so that it outlives the view but not the pane: it may describe what went wrong. */
const drafts = new Map<string, DraftRecord>();

const empty: DraftRecord = { entered: nothingEntered, knownSinceField: '', takenOut: null };

export function useDraftRecord(itemId: string) {
  const [draft, setDraft] = useState(() => drafts.get(itemId) ?? empty);
  const change = (changes: Partial<DraftRecord>) => {
    const changed = { ...(drafts.get(itemId) ?? empty), ...changes };
    drafts.set(itemId, changed);
    setDraft(changed);
  };
  return { draft, change };
}

/** The instant that the field means on this computer's clock; `null` while it is empty or half filled. */
export function instantOf(field: string): string | null {
  const time = new Date(field);
  return field === '' || Number.isNaN(time.getTime()) ? null : time.toISOString();
}
