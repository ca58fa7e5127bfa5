import { neverLeft, type Answer, type Failure } from '../../mailbox/answer';
import type { FileSharing, SharedFiles } from '../../mailbox/files';
import { fileKey } from './lookUp';
import type { LinkedFile, Removable } from './access';

/** One thing that the user confirmed to be taken away. */
export interface Removal {
  file: LinkedFile;
  entry: Removable;
}

/** What became of it. Each was looked up again afterwards, as far as that was possible. */
export type Outcome =
  /** It is not listed any more. */
  | { kind: 'done' }
  /** It was gone before. */
  | { kind: 'alreadyGone' }
  /** The server took the request, but could not be asked what holds now. */
  | { kind: 'unchecked' }
  /** The server took the request, and it is listed all the same: it may come from a folder above. */
  | { kind: 'stillListed' }
  /** The server said no, or nothing was sent. */
  | { kind: 'refused'; failure: Failure }
  /** No answer, and no telling. */
  | { kind: 'uncertain'; failure: Failure }
  /** Not begun: the user stopped, another message came on screen, or nothing more could be asked. */
  | { kind: 'notTried' };

/** What stopping needs of the world. */
export interface StopPorts {
  mailbox: Pick<SharedFiles, 'removePermission' | 'readSharing'>;
  /** Whether to go on: the message is still on screen, and the user has not stopped. Asked before every change. */
  mayGoOn: () => boolean;
  onOutcome: (removal: Removal, outcome: Outcome) => void;
}

/** Servers between that heard nothing themselves: the request may have taken effect. */
const silentStatuses: readonly (number | undefined)[] = [408, 502, 504];

/** Names one removal among all: a file may have several permissions. */
export const removalKey = ({ file, entry }: { file: LinkedFile; entry: { permission: { id: string } } }) =>
  `${fileKey(file)}/${entry.permission.id}`;

/** Takes away what was confirmed, one after the other; each outcome is told as soon as it is known. */
export async function stopSharing(removals: readonly Removal[], ports: StopPorts): Promise<void> {
  let ended = false;
  for (const removal of removals) {
    if (ended || !ports.mayGoOn()) {
      ports.onOutcome(removal, { kind: 'notTried' });
      continue;
    }
    const outcome = await removeOne(removal, ports.mailbox);
    ports.onOutcome(removal, outcome);
    ended = 'failure' in outcome && neverLeft(outcome.failure);
  }
}

async function removeOne({ file, entry }: Removal, mailbox: StopPorts['mailbox']): Promise<Outcome> {
  const { permission, people, remedy } = entry;
  const addresses = remedy === 'removeFromLink' ? people.map(({ address }) => address) : null;
  const removed = await mailbox.removePermission(file, permission, addresses);
  if (!removed.ok && neverLeft(removed.failure)) return { kind: 'refused', failure: removed.failure };
  const left = isLeft(entry, await mailbox.readSharing([file]));
  if (removed.ok) {
    if (left === null) return { kind: 'unchecked' };
    return { kind: left ? 'stillListed' : 'done' };
  }
  const { failure } = removed;
  const silent = failure.kind === 'noAnswer' || silentStatuses.includes(failure.status);
  if (left === false) return { kind: silent ? 'done' : 'alreadyGone' };
  // Still listed after silence proves little: it may take effect in a moment.
  return { kind: silent ? 'uncertain' : 'refused', failure };
}

/** Whether the permission is still listed for one of these people; `null` where nobody could say. */
function isLeft({ permission, people }: Removable, looked: Answer<Answer<FileSharing>[]>): boolean | null {
  const sharing = looked.ok ? looked.value[0] : undefined;
  if (!sharing?.ok) return null;
  const now = sharing.value.permissions.find(({ id }) => id === permission.id);
  // What is not on a list that was cut short may stand on the rest of it.
  if (!now) return sharing.value.cutShort ? null : false;
  return (
    people.length === 0 || now.grantees.some(({ address }) => people.some((one) => one.address === address))
  );
}
