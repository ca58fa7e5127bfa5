import type { OutlookSetup, ShownMessage, ShownPerson } from '../../api';
import type { Draft } from '../draft';
import type { CurrentItem } from '../model';
import { toldId } from './itemIds';

/** Outlook on the web gives an add-in only the first 20 recipients of a line while the line is collapsed. */
const collapsedLine = 20;

/* office.js's numbers for the kind of an item. */
const messageRead = 1;
const meetingRequest = 3;
const messageCompose = 4;
const noItem = 6;

const profileTypes = {
  exchangeOnline: 'office365',
  exchangeServer: 'enterprise',
  outlookCom: 'outlookCom',
  gmail: 'gmail',
  internet: 'other',
} as const;

/** The EWS form of an id, which Outlook gives to add-ins; office.js turns it into the REST form by the reverse. */
export const ewsId = (restId: string): string => restId.replaceAll('-', '/').replaceAll('_', '+');
export const restId = (id: string): string => id.replaceAll('/', '-').replaceAll('+', '_');

const officePerson = ({ name, address, kind }: ShownPerson) => ({ name, address, recipientType: kind });

const line = (people: ShownPerson[]) => people.slice(0, collapsedLine).map(officePerson);

const messageData = (message: ShownMessage, { itemIds }: OutlookSetup['modes']) => {
  const isMeeting = message.itemClass.startsWith('IPM.Schedule.Meeting');
  const created = Date.parse(message.sentAt);
  return {
    itemType: isMeeting ? meetingRequest : messageRead,
    id: toldId(ewsId(message.id), itemIds),
    subject: message.subject,
    normalizedSubject: message.subject.replace(/^((re|fw|fwd|rv):\s*)+/i, ''),
    from: officePerson(message.from),
    sender: officePerson(message.sender),
    to: line(message.to),
    cc: line(message.cc),
    conversationId: ewsId(message.conversationId),
    internetMessageId: message.internetMessageId,
    itemClass: message.itemClass,
    dateTimeCreated: created,
    dateTimeModified: created,
    attachments: [],
    isRead: true,
    ...(isMeeting && { start: created, end: created + 3_600_000, location: '' }),
  };
};

/** A new message has none before it is saved. */
const conversationOf = ({ conversationId }: Draft): string | null =>
  conversationId === null ? null : ewsId(conversationId);

const itemData = (item: CurrentItem, modes: OutlookSetup['modes']): object => {
  switch (item.kind) {
    case 'nothing':
      return { itemType: noItem };
    case 'message':
      return messageData(item.message, modes);
    case 'draft':
      return { itemType: messageCompose, conversationId: conversationOf(item.draft), seriesId: null };
  }
};

interface InitialFacts {
  setup: OutlookSetup;
  person: string;
  item: CurrentItem;
  isInSharedMailbox: boolean;
}

/** What office.js learns about the user and the item on screen, at its start and when the item changes. */
export const initialData = ({ setup, person, item, isInSharedMailbox }: InitialFacts): object => {
  const user = setup.people.find(({ address }) => address === person);
  return {
    permissionLevel: setup.addIn.permissionLevel,
    userDisplayName: user?.name ?? person,
    userEmailAddress: person,
    userTimeZone: setup.timeZone,
    userProfileType: profileTypes[user?.mailbox ?? 'internet'],
    hostVersion: '20261120001.04',
    owaView: 'ThreeColumns',
    isFromSharedFolder: isInSharedMailbox,
    openWindowOpen: false,
    timeZoneOffsets: [{ start: '', end: '', offset: -new Date().getTimezoneOffset() }],
    ...itemData(item, setup.modes),
  };
};
