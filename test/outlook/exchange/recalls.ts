import { addDuration, type Clock } from '../clock';
import type { Directory } from '../world/directory';
import { mailboxPlace, type World, type WorldOrganization, type WorldPerson } from '../world/world';
import { conversationId, internetMessageId } from './ids';
import type { SimulatedMailbox } from './mailbox';
import type { Schedule } from './departures';
import type { MailFlow } from './mailFlow';
import { deliver, personAt, type Letter, type MailboxOf } from './post';
import { reportOf } from './recallReport';
import type { RecallJob, RecallResult, StoredMessage } from './types';

const dayInMilliseconds = 24 * 60 * 60 * 1000;

/** A recall as it is carried out: the job, the mailbox that asked, and the copy that it asked about. */
interface Recall {
  job: RecallJob;
  mailbox: SimulatedMailbox;
  message: StoredMessage;
  organization: WorldOrganization;
}

/** What Exchange Online does with recalls: queue them, carry them out in each mailbox, report by mail. */
export class Recalls {
  readonly jobs: RecallJob[] = [];

  constructor(
    private readonly world: World,
    private readonly clock: Clock,
    private readonly directory: Directory,
    private readonly mailboxOf: MailboxOf,
    private readonly mailFlow: MailFlow,
    private readonly schedule: Schedule,
  ) {}

  /** Accepts a recall, or returns `null` where the tenant has recall switched off. */
  request(
    mailbox: SimulatedMailbox,
    message: StoredMessage,
    options: { at?: Date; outsideThePane?: boolean } = {},
  ): RecallJob | null {
    const organization = this.directory.organizationOf(mailbox.owner.address);
    if (!organization?.recall.enabled) return null;
    const at = options.at ?? this.clock.now();
    const job: RecallJob = {
      id: `recall-${this.jobs.length + 1}`,
      worldId: message.worldId,
      internetMessageId: message.internetMessageId,
      subject: message.subject,
      requestedBy: mailbox.owner.address,
      requestedAt: at.toISOString(),
      outsideThePane: options.outsideThePane ?? false,
      state: 'queued',
      outcomes: [],
    };
    this.jobs.push(job);
    const recall = { job, mailbox, message, organization };
    const executeAt = addDuration(at, this.world.recallTiming.executedAfter);
    const asked = addDuration(at, this.world.recallTiming.reportedAfter);
    // No report before the deed, whatever the world says.
    const reportAt = asked > executeAt ? asked : executeAt;
    this.schedule(executeAt, () => {
      this.#execute(recall, executeAt);
      this.schedule(reportAt, () => this.#report(recall, reportAt));
    });
    return job;
  }

  #execute(recall: Recall, at: Date): void {
    const { job, message } = recall;
    const addresses = [...message.to, ...message.cc, ...message.bcc].map(({ address }) => address);
    job.outcomes = this.directory.peopleBehind(addresses).map((person) => ({
      address: person.address,
      result: this.#recallFrom(person, recall, at),
    }));
    job.state = 'executed';
  }

  #recallFrom(person: WorldPerson, recall: Recall, at: Date): RecallResult {
    const { message, organization } = recall;
    const mailbox = this.mailboxOf(person.address);
    if (!mailbox || this.mailFlow.departures.hasBounced(message.internetMessageId, person))
      return 'neverDelivered';
    const theirs = this.directory.organizationOf(person.address);
    const place = mailboxPlace(person);
    if (theirs?.id === organization.id && place === 'exchangeServer') return 'notReached';
    const isReached = theirs?.id === organization.id || theirs?.acceptsRecallsFrom.includes(organization.id);
    if (!theirs || !isReached || place !== 'exchangeOnline') {
      this.#sendNotice(mailbox, recall, at);
      return 'noticeDelivered';
    }
    return this.#removeCopy(mailbox, theirs, recall, at);
  }

  /** `settings` are those of the organization whose mailbox it is. */
  #removeCopy(
    mailbox: SimulatedMailbox,
    { recall: settings }: WorldOrganization,
    recall: Recall,
    at: Date,
  ): RecallResult {
    const copy = mailbox.receivedCopy(recall.message.internetMessageId);
    if (!copy) return 'noCopyFound';
    const age = Date.parse(recall.job.requestedAt) - Date.parse(copy.receivedAt);
    if (age > recall.organization.recall.maximumAgeDays * dayInMilliseconds) return 'keptBecauseTooOld';
    if (copy.isRead && !settings.readMessages) return 'keptBecauseRead';
    mailbox.hardDelete(copy);
    if (settings.notReadReports) this.mailFlow.reports.deletedUnread(copy, mailbox.owner, at);
    if (settings.alertRecipients) {
      const { subject, from } = recall.message;
      const body = `A message from ${from.name} with the subject "${subject}" was recalled from your mailbox.`;
      const alert = this.#letterAbout(recall, mailbox, 'alert', `Message recalled: ${subject}`, body, at);
      deliver(mailbox, alert, at);
    }
    return 'removed';
  }

  #sendNotice(mailbox: SimulatedMailbox, recall: Recall, at: Date): void {
    const { subject, from, to, cc } = recall.message;
    const body = `${from.address} would like to recall the message, "${subject}".`;
    const notice = this.#letterAbout(recall, mailbox, 'notice', `Recall: ${subject}`, body, at);
    // Everybody who was on To and Cc stands on it, for each of its readers to see.
    deliver(mailbox, { ...notice, to, cc }, at);
  }

  #report(recall: Recall, at: Date): void {
    const { job, mailbox, message, organization } = recall;
    const domain = organization.domains[0] ?? 'localhost';
    const { subject, body, headers } = reportOf(job, (address) => personAt(this.directory, address));
    const exchange = { name: 'Microsoft Outlook', address: `postmaster@${domain}` };
    const letter = {
      ...this.#letterAbout(recall, mailbox, 'report', subject, body, at),
      conversationId: message.conversationId,
      from: exchange,
      sender: exchange,
    };
    deliver(mailbox, letter, at, headers);
    job.state = 'reported';
  }

  #letterAbout(
    { job, message }: Recall,
    mailbox: SimulatedMailbox,
    what: string,
    subject: string,
    bodyText: string,
    at: Date,
  ): Letter {
    const { owner } = mailbox;
    const ownId = internetMessageId(job.requestedBy, job.id, what, owner.address, message.internetMessageId);
    return {
      worldId: null,
      internetMessageId: ownId,
      conversationId: conversationId(owner.address, ownId),
      subject,
      bodyText,
      from: message.from,
      sender: message.sender,
      to: [{ name: owner.name, address: owner.address }],
      cc: [],
      bcc: [],
      sentAt: at.toISOString(),
      itemClass: 'IPM.Note',
      readReceiptRequested: false,
      deliveryReceiptRequested: false,
      deliverAt: null,
    };
  }
}
