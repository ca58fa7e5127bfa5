import { createPerMessage } from '../../pane/perMessage';
import { usePerMessage } from '../../pane/usePerMessage';
import { nothingEntered, type EnteredByHand } from './record';

/** What the user entered, and how the record stood when it was last taken out of the pane. */
export interface DraftRecord {
  entered: Omit<EnteredByHand, 'knownSince'>;
  /** As the field for day and time has it, on this computer's clock: `2026-11-20T11:44`, or `''`. */
  knownSinceField: string;
  /** The record's content when it was last copied, printed, saved or drafted; `null`: never. */
  takenOut: string | null;
}

const empty: DraftRecord = { entered: nothingEntered, knownSinceField: '', takenOut: null };

/** In memory only, so that it outlives the view but not the pane: it may describe what went wrong. What was entered stays. */
const drafts = createPerMessage<DraftRecord>(
  ({ entered, knownSinceField }) => knownSinceField !== '' || Object.values(entered).some(Boolean),
);

export function useDraftRecord(key: string) {
  const draft = usePerMessage(drafts, key) ?? empty;
  const change = (changes: Partial<DraftRecord>) => {
    drafts.put(key, { ...(drafts.of(key) ?? empty), ...changes });
  };
  return { draft, change };
}

/** The instant that the field means on this computer's clock; `null` while it is empty or half filled. */
export function instantOf(field: string): string | null {
  const time = new Date(field);
  return field === '' || Number.isNaN(time.getTime()) ? null : time.toISOString();
}
