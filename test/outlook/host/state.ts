import type { LoggedRequest } from '../exchange/graph/requestLog';
import {
  folderNames,
  type FolderName,
  type RecallJob,
  type StoredAttachment,
  type StoredMessage,
} from '../exchange/types';
import { mailboxPlace, type MailboxPlace } from '../world/world';
import type { EventOutcome, LaunchEventType } from './api';
import type { Session } from './session';

/** A message in the answer of `GET /simulator/state`. */
export interface MessageState extends Omit<StoredMessage, 'extendedProperties' | 'folder' | 'attachments'> {
  attachments: Omit<StoredAttachment, 'bytes'>[];
  extendedProperties: Record<string, string>;
}

/** The answer of `GET /simulator/state`. Holds no token. */
export interface SimulatorState {
  /** Simulated time, ISO 8601. */
  now: string;
  mailboxes: {
    address: string;
    name: string;
    mailbox: MailboxPlace;
    folders: Record<FolderName, MessageState[]>;
  }[];
  recallJobs: readonly RecallJob[];
  requests: readonly LoggedRequest[];
  unmodelled: readonly string[];
  /** The add-in's event handlers that ran, oldest first, and how each ended. */
  launchEvents: readonly { event: LaunchEventType; outcome: EventOutcome }[];
}

const messageState = ({
  extendedProperties,
  attachments = [],
  folder: _,
  ...message
}: StoredMessage): MessageState => ({
  ...message,
  attachments: attachments.map(({ bytes: _bytes, ...attachment }) => attachment),
  extendedProperties: Object.fromEntries(extendedProperties),
});

/** The whole state, as programs may ask for it. */
export const simulatorState = ({ world, exchange, clock, log, launchEvents }: Session): SimulatorState => ({
  now: clock.now().toISOString(),
  mailboxes: world.people.flatMap((person) => {
    const mailbox = exchange.mailbox(person.address);
    if (mailbox === undefined) return [];
    const folders = folderNames.map((folder) => [folder, mailbox.list(folder).map(messageState)]);
    return [
      {
        address: person.address,
        name: person.name,
        mailbox: mailboxPlace(person),
        folders: Object.fromEntries(folders) as Record<FolderName, MessageState[]>,
      },
    ];
  }),
  recallJobs: exchange.recallJobs,
  requests: log.requests,
  unmodelled: log.unmodelled,
  launchEvents,
});
