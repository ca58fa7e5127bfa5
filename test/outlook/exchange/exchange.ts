import type { Clock } from '../clock';
import { Directory } from '../world/directory';
import {
  momentIn,
  type World,
  type WorldGroup,
  type WorldOrganization,
  type WorldPerson,
} from '../world/world';
import { Drafts } from './drafts';
import { Drives } from './drives';
import { Faults } from './faults';
import { SimulatedMailbox } from './mailbox';
import { MailFlow } from './mailFlow';
import { Recalls } from './recalls';
import type { RecallJob, StoredMessage } from './types';

/**
 * The simulated mail system of a world: every mailbox in it, inside and outside, with mail that really flows.
 * README.md in this folder lists what it does beyond the documents.
 */
export class Exchange {
  readonly directory: Directory;
  readonly faults: Faults;
  readonly drafts: Drafts;
  readonly drives: Drives;
  readonly #mailboxes = new Map<WorldPerson, SimulatedMailbox>();
  readonly #recalls: Recalls;
  readonly #mailFlow: MailFlow;
  /** What happened before the world's now, until it has been lived through; then `null`. */
  #past: { at: Date; job: () => void }[] | null = [];

  constructor(
    readonly world: World,
    readonly clock: Clock,
  ) {
    this.directory = new Directory(world);
    this.faults = new Faults(world);
    this.drives = new Drives(world, this.directory);
    for (const person of world.people) this.#mailboxes.set(person, new SimulatedMailbox(person, clock));
    const schedule = this.#schedule.bind(this);
    const mailboxOf = this.mailbox.bind(this);
    const mailFlow = new MailFlow(world, this.directory, mailboxOf, schedule);
    for (const [person, mailbox] of this.#mailboxes) {
      mailbox.whenOpened = (copy, at) => mailFlow.reports.opened(copy, person, at);
    }
    this.#mailFlow = mailFlow;
    this.drafts = new Drafts(world.client, clock, this.directory, mailFlow.departures);
    this.#recalls = new Recalls(world, clock, this.directory, mailboxOf, mailFlow, schedule);
    for (const message of world.messages) {
      mailFlow.send(message);
      if (message.recalledOutside === undefined) continue;
      const at = momentIn(world, message.recalledOutside);
      schedule(at, () => {
        const copy = mailFlow.sentCopy(message);
        const mailbox = this.mailbox(message.sentBy ?? message.sender ?? message.from);
        if (copy && mailbox) this.#recalls.request(mailbox, copy, { at, outsideThePane: true });
      });
    }
    this.#liveThroughThePast();
  }

  /** Every recall that was accepted, oldest first. */
  get recallJobs(): readonly RecallJob[] {
    return this.#recalls.jobs;
  }

  /** A person's mailbox, by primary address or alias in any case. */
  mailbox(address: string): SimulatedMailbox | undefined {
    const person = this.directory.person(address);
    return person && this.#mailboxes.get(person);
  }

  person(address: string): WorldPerson | undefined {
    return this.directory.person(address);
  }

  group(address: string): WorldGroup | undefined {
    return this.directory.group(address);
  }

  organizationOf(address: string): WorldOrganization | undefined {
    return this.directory.organizationOf(address);
  }

  /** Accepts a recall of the owner's sent message; `null` where the tenant has recall switched off. */
  recall(mailbox: SimulatedMailbox, message: StoredMessage): RecallJob | null {
    return this.#recalls.request(mailbox, message);
  }

  /** Gives a held message another time; false where it is not held. */
  holdUntil(mailbox: SimulatedMailbox, message: StoredMessage, time: Date): boolean {
    return this.#mailFlow.departures.holdUntil(mailbox, message, time, this.clock.now());
  }

  #schedule(at: Date, job: () => void): void {
    if (this.#past) this.#past.push({ at, job });
    else this.clock.at(at, job);
  }

  /** Jobs of the past run in their order, whichever the world names first; the rest goes to the clock. */
  #liveThroughThePast(): void {
    const past = this.#past ?? [];
    const now = this.clock.now();
    for (;;) {
      // A stable sort: what was scheduled first at an instant happens first. Jobs may add further ones.
      past.sort((one, other) => one.at.getTime() - other.at.getTime());
      const next = past[0];
      if (!next || next.at > now) break;
      past.shift();
      next.job();
    }
    this.#past = null;
    for (const { at, job } of past) this.clock.at(at, job);
  }
}
