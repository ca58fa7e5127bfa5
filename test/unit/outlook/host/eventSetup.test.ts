import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { callFaults, eventSetup } from '../../../outlook/host/eventSetup';
import { readManifest } from '../../../outlook/host/manifest';
import { readWorld } from '../../../outlook/world/readWorld';
import type { World } from '../../../outlook/world/world';
import { ana, worldFile } from '../smallWorld';

const xml = readFileSync(resolve(__dirname, '../../../../manifest.xml'), 'utf8');
const manifest = readManifest(xml, 'en-US', 'https://localhost:4000');

const world = (client: object = {}, changes: object = {}): World => {
  const reading = readWorld(worldFile({ client: { user: ana, ...client }, ...changes }));
  if (!reading.ok) throw new Error(reading.complaints.join('\n'));
  return reading.world;
};

const events = (client: object): string[] => Object.keys(eventSetup(world(client), manifest).functions);

test('the handlers are those of the manifest, in its page', () => {
  expect(eventSetup(world(), manifest)).toEqual({
    page: 'https://localhost:4000/sendAlert.html',
    functions: { OnNewMessageCompose: 'onNewMessageCompose', OnMessageSend: 'onMessageSend' },
    timeout: 300_000,
    takeAction: false,
  });
});

test.each([
  ['an add-in of the user alone', { addInEvents: false }, []],
  ['a phone', { kind: 'ios' }, []],
  ['Mailbox 1.9', { requirementSets: { Mailbox: '1.9' } }, []],
  ['Mailbox 1.10', { requirementSets: { Mailbox: '1.10' } }, ['OnNewMessageCompose']],
  ['Mailbox 1.12', { requirementSets: { Mailbox: '1.12' } }, ['OnNewMessageCompose', 'OnMessageSend']],
  ['no Mailbox at all', { requirementSets: {} }, []],
])('%s has these events: %j', (_, client, expected) => {
  expect(events(client)).toEqual(expected);
});

test.each([
  [{ kind: 'web' }, false],
  [{ kind: 'newWindows' }, false],
  [{ kind: 'classicWindows' }, true],
  [{ kind: 'mac' }, true],
  [{ kind: 'web', takeAction: true }, true],
  [{ kind: 'mac', takeAction: false }, false],
])('%j has a button for the command: %s', (client, expected) => {
  expect(eventSetup(world(client), manifest).takeAction).toBe(expected);
});

test('of the faults the page gets those of its calls, with delays in milliseconds', () => {
  const faults = [
    { on: 'recall', answer: 'drop' },
    { on: 'officeCall', call: 'body', in: 'handler', answer: { delay: 'PT2S' }, times: 3 },
    { on: 'officeCall', call: 'subject', answer: { code: 9020 } },
  ];
  expect(callFaults(world({}, { faults }))).toEqual([
    { call: 'body', in: 'handler', answer: { delayMilliseconds: 2000 }, times: 3 },
    { call: 'subject', answer: { code: 9020 } },
  ]);
});
