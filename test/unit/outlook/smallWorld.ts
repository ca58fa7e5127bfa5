import { Clock } from '../../outlook/clock';
import { Exchange } from '../../outlook/exchange/exchange';
import type { SimulatedMailbox } from '../../outlook/exchange/mailbox';
import type { FolderName, StoredMessage } from '../../outlook/exchange/types';
import { readWorld } from '../../outlook/world/readWorld';
import type { World } from '../../outlook/world/world';

export const ana = 'ana@acme.example';
export const ben = 'ben@acme.example';
export const cleo = 'cleo@acme.example';
export const plant = 'pete@acme.example';
export const partner = 'paula@partner.example';
export const outsider = 'otto@elsewhere.example';

const acme = {
  id: 'acme',
  name: 'Acme',
  tenantId: '6a0f4c52-3b7e-4d19-9c8e-2f1b7d5a9e01',
  domains: ['acme.example'],
};

/** The parts of a small world, as a world file has them; `changes` replace whole keys. */
export function worldFile(changes: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    name: 'small',
    description: 'For tests.',
    now: '2026-03-10T09:00:00Z',
    organizations: [
      acme,
      {
        id: 'partner',
        name: 'Partner',
        tenantId: 'b1d93e77-50a2-4c6b-8f4d-7e9a3c2b6d02',
        domains: ['partner.example'],
        acceptsRecallsFrom: ['acme'],
      },
    ],
    people: [
      { address: ana, name: 'Ana', organization: 'acme', aliases: ['a@acme.example'] },
      { address: ben, name: 'Ben', organization: 'acme' },
      { address: cleo, name: 'Cleo', organization: 'acme' },
      { address: plant, name: 'Pete', organization: 'acme', mailbox: 'exchangeServer' },
      { address: partner, name: 'Paula', organization: 'partner' },
      { address: outsider, name: 'Otto' },
    ],
    groups: [
      {
        address: 'team@acme.example',
        name: 'Team',
        organization: 'acme',
        members: [cleo, outsider],
        unnamedMembers: 7,
      },
      { address: 'all@acme.example', name: 'All', organization: 'acme', members: [ben, 'team@acme.example'] },
    ],
    client: { user: ana },
    messages: [],
    ...changes,
  };
}

/** Settings of the tenant in which Ana, Ben and Cleo are. */
export const withAcme = (settings: Record<string, unknown>): Record<string, unknown> => ({
  organizations: [{ ...acme, ...settings }, ...(worldFile().organizations as unknown[]).slice(1)],
});

/** A message of Ana's as a world file has it. */
export function fromAna(changes: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    id: 'hello',
    story: 'A message.',
    from: ana,
    to: [ben],
    subject: 'Hello',
    body: 'Hello there',
    sentAt: '-PT3M',
    ...changes,
  };
}

function readOrFail(file: unknown): World {
  const reading = readWorld(file);
  if (!reading.ok) throw new Error(reading.complaints.join('\n'));
  return reading.world;
}

const running: Clock[] = [];

/** Stops the clocks of all started worlds; for `afterEach`. */
export function stopClocks(): void {
  for (const clock of running.splice(0)) clock.stop();
}

/** An Exchange with these messages of Ana's; `changes` to the world as in `worldFile`. */
export function startExchange(
  messages: Record<string, unknown>[],
  changes: Record<string, unknown> = {},
): Exchange {
  const world = readOrFail(worldFile({ messages, ...changes }));
  const clock = new Clock(world.now);
  running.push(clock);
  return new Exchange(world, clock);
}

export function mailboxOf(exchange: Exchange, address: string): SimulatedMailbox {
  const mailbox = exchange.mailbox(address);
  if (!mailbox) throw new Error(`${address} has no mailbox.`);
  return mailbox;
}

export const subjects = (exchange: Exchange, address: string, folder: FolderName = 'inbox'): string[] =>
  mailboxOf(exchange, address)
    .list(folder)
    .map(({ subject }) => subject);

/** The newest message of a folder. */
export function newest(exchange: Exchange, address: string, folder: FolderName = 'inbox'): StoredMessage {
  const message = mailboxOf(exchange, address).listInOutlook(folder)[0];
  if (!message) throw new Error(`${address} has nothing in ${folder}.`);
  return message;
}
