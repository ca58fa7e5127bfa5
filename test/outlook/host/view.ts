import type { Exchange } from '../exchange/exchange';
import type { RequestLog } from '../exchange/graph/requestLog';
import { addDuration } from '../clock';
import { folderNames, type Person, type StoredMessage } from '../exchange/types';
import { mailboxPlace, type World } from '../world/world';
import type { OutlookSetup, OutlookView, ShownMessage, ShownPerson } from './api';
import { callFaults, eventSetup, pageModes } from './eventSetup';
import type { AddInManifest } from './manifest';
import { kindOf } from './recipientKinds';
import type { Session } from './session';

const shownMessage = (exchange: Exchange, viewer: string, message: StoredMessage): ShownMessage => {
  const show = (person: Person): ShownPerson => ({
    ...person,
    kind: kindOf(exchange.directory, viewer, person.address),
  });
  return {
    id: message.id,
    worldId: message.worldId,
    internetMessageId: message.internetMessageId,
    conversationId: message.conversationId,
    subject: message.subject,
    bodyText: message.bodyText,
    from: show(message.from),
    sender: show(message.sender),
    to: message.to.map(show),
    cc: message.cc.map(show),
    bcc: message.bcc.map(show),
    sentAt: message.sentAt,
    receivedAt: message.receivedAt,
    itemClass: message.itemClass,
    isRead: message.isRead,
    isDraft: message.isDraft,
    isWaiting: message.isWaiting,
    attachments: (message.attachments ?? []).map(({ id, name, size, contentType, inline, kind }) => ({
      id,
      name,
      size,
      contentType,
      inline,
      kind,
    })),
    readReceiptRequested: message.readReceiptRequested,
    deliveryReceiptRequested: message.deliveryReceiptRequested,
    composeType: message.composeType ?? (message.answers === undefined ? 'newMail' : 'reply'),
    deliverAt: message.deliverAt,
    isFlagged: message.flaggedUntil !== undefined,
  };
};

const milliseconds = (duration: string): number => addDuration(new Date(0), duration).getTime();

/** What the Outlook page needs once. */
export const outlookSetup = (world: World, manifest: AddInManifest, addInOrigin: string): OutlookSetup => {
  const isUser = ({ address }: Person): boolean => address === world.client.user;
  const people = world.people.map((person) => ({
    name: person.name,
    address: person.address,
    mailbox: mailboxPlace(person),
    openTo: person.openTo,
  }));
  return {
    worldName: world.name,
    worldDescription: world.description,
    client: world.client,
    timeZone: world.timeZone,
    directory: { organizations: world.organizations, people: world.people, groups: world.groups },
    autosaveAfter: world.client.autosaveAfter === undefined ? null : milliseconds(world.client.autosaveAfter),
    people: [...people.filter(isUser), ...people.filter((person) => !isUser(person))],
    stories: Object.fromEntries(world.messages.map(({ id, story }) => [id, story])),
    addIn: {
      origin: addInOrigin,
      name: manifest.name,
      permissionLevel: manifest.permissionLevel,
      read: manifest.read,
      compose: manifest.compose,
    },
    events: eventSetup(world, manifest),
    callFaults: callFaults(world),
    modes: pageModes(world),
  };
};

/** `noticeDelivered` as "notice delivered". */
const inWords = (code: string): string => code.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);

const countedBy = (results: string[]): string => {
  const counts = new Map<string, number>();
  for (const result of results) counts.set(result, (counts.get(result) ?? 0) + 1);
  return [...counts].map(([result, count]) => `${count} ${inWords(result)}`).join(', ');
};

/** Recalls first, for they are what happens in these worlds; then the last requests. Newest first. */
const happened = ({ exchange, log }: { exchange: Exchange; log: RequestLog }): string[] => {
  const recalls = exchange.recallJobs
    .filter(({ outsideThePane }) => !outsideThePane)
    .map(({ subject, state, outcomes }) => {
      const detail = outcomes.length === 0 ? '' : `: ${countedBy(outcomes.map(({ result }) => result))}`;
      return `Recall of “${subject}” is ${state}${detail}`;
    });
  const requests = log.requests.slice(-20).map(({ method, path, status }) => {
    const shortPath = path.split('?')[0] ?? path;
    return `${method} ${shortPath.replace(/[A-Za-z0-9_=-]{40,}/g, '…')} → ${status === 0 ? 'dropped' : status}`;
  });
  return [...recalls.reverse(), ...requests.reverse()];
};

/** What one person's Outlook shows now. */
export const outlookView = (session: Session, address: string): OutlookView => {
  const { exchange, clock, log } = session;
  const mailbox = exchange.mailbox(address);
  const folders = folderNames.map((folder) => [
    folder,
    (mailbox?.listInOutlook(folder) ?? []).map((message) => shownMessage(exchange, address, message)),
  ]);
  return {
    clockOffset: clock.offset(),
    folders: Object.fromEntries(folders) as OutlookView['folders'],
    happened: happened({ exchange, log }),
    unmodelled: log.unmodelled,
  };
};
