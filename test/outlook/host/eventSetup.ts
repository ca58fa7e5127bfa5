import { millisecondsOf } from '../exchange/graph/befall';
import { hasTakeAction, isOfficeCallFault, type World, type WorldClient } from '../world/world';
import type { CallFault, EventSetup, LaunchEventType, PageModes } from './api';
import type { AddInManifest } from './manifest';

/**
 * The minor version of the Mailbox requirement set with which an Outlook has each event.
 * https://learn.microsoft.com/office/dev/add-ins/develop/event-based-activation#outlook-events
 */
const since: Record<LaunchEventType, number> = { OnNewMessageCompose: 10, OnMessageSend: 12 };

/** Phones take events from the MobileFormFactor of a manifest, where ours has none. */
const hasEvent = ({ kind, requirementSets }: WorldClient, event: LaunchEventType): boolean =>
  kind !== 'ios' &&
  kind !== 'android' &&
  Number(requirementSets['Mailbox']?.split('.')[1] ?? 0) >= since[event];

/** At which events the world's Outlook starts the add-in of this manifest. */
export const eventSetup = ({ client }: World, { events }: AddInManifest): EventSetup => {
  const functions = Object.entries(events?.functions ?? {}).filter(
    ([event]) => client.addInEvents && hasEvent(client, event as LaunchEventType),
  );
  return {
    page: events?.page ?? '',
    functions: Object.fromEntries(functions),
    timeout: millisecondsOf(client.sendAlertTimeout),
    takeAction: hasTakeAction(client),
  };
};

/** The world's modes for the page. */
export const pageModes = ({ modes }: World): PageModes => ({
  ...modes,
  itemNullFor: millisecondsOf(modes.itemNullFor ?? 'PT0S'),
  sessionDataAfter: millisecondsOf(modes.sessionDataAfter ?? 'PT0S'),
});

/** What goes wrong in this world with the add-in's calls of Office.js. */
export const callFaults = (world: World): CallFault[] =>
  world.faults.filter(isOfficeCallFault).map(({ on: _, answer, ...fault }) => ({
    ...fault,
    answer:
      answer !== 'drop' && 'delay' in answer ? { delayMilliseconds: millisecondsOf(answer.delay) } : answer,
  }));
