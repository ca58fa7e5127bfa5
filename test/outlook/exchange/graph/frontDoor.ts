import { setTimeout as wait } from 'node:timers/promises';
import { mailboxPlace } from '../../world/world';
import type { Exchange } from '../exchange';
import {
  ConnectionLost,
  errorAnswer,
  Refusal,
  requestIds,
  Unmodelled,
  type GraphAnswer,
  type GraphError,
} from './answers';
import { befall, millisecondsOf } from './befall';
import { attachmentOperations } from './attachmentOperations';
import { answerDepartures, requestDepartures } from './contract/contract';
import { directoryOperations } from './directoryOperations';
import { draftOperations } from './draftOperations';
import { fileOperations } from './fileOperations';
import { messageOperations } from './messageOperations';
import { expectAccess, mailboxNamedIn } from './sharedMailbox';
import { readQuery, type Query } from './odata';
import type { GraphCall, Operation } from './operation';
import { expectWithinLimit } from './refusals';
import type { RequestLog } from './requestLog';
import { lookOperations } from './lookOperations';
import { responseOperations } from './responseOperations';
import type { TokenOffice } from './tokens';
import type { Uploads } from './uploads';

/** A request as it came over the wire, or as a part of a `$batch`. */
export interface IncomingRequest {
  method: string;
  /** Absolute; the host does not openedMessage. */
  url: URL;
  body: string;
  bearer: string | null;
  clientRequestId: string | undefined;
  /** The Prefer header. */
  prefer?: string | undefined;
  inBatch: boolean;
}

const operations: readonly Operation[] = [
  ...lookOperations,
  ...responseOperations,
  ...draftOperations,
  ...attachmentOperations,
  ...messageOperations,
  ...directoryOperations,
  ...fileOperations,
];

/** Requests that Exchange works on at the same time for one mailbox and app. */
const mostInFlight = 4;

const isBearerMissing = (bearer: string | null): boolean => bearer === null || bearer === '';

/** Throws what Microsoft's types say against a request or an answer, as something that is not modelled. */
function expectContract(departures: readonly string[]): void {
  if (departures.length > 0) throw new Unmodelled(`against Microsoft's types: ${departures.join('; ')}`);
}

/**
 * Checks each request as Graph does (token, scope, load, fault), hands it to its operation, and records it. Request and
 * answer are held against Microsoft's types.
 */
export class FrontDoor {
  readonly #inFlight = new Map<string, number>();

  constructor(
    readonly exchange: Exchange,
    private readonly tokens: TokenOffice,
    private readonly log: RequestLog,
    private readonly uploads: Uploads,
  ) {}

  /** Who is signed in, or the 401 that says that nobody is. */
  signedIn(bearer: string | null): { address: string; scopes: string[] } | GraphError {
    const holder = bearer === null ? null : this.tokens.check(bearer);
    if (holder) return holder;
    const message = isBearerMissing(bearer) ? 'Access token is empty.' : 'Access token validation failure.';
    return { status: 401, code: 'InvalidAuthenticationToken', message };
  }

  /** Answers one request; throws `ConnectionLost` where the world's fault loses the answer. */
  serve(request: IncomingRequest): Promise<GraphAnswer> {
    return this.guard(request, () => this.#answer(request));
  }

  /** Records a request, and turns refusals and what is not modelled into answers. */
  async guard(request: IncomingRequest, answer: () => Promise<GraphAnswer>): Promise<GraphAnswer> {
    try {
      return this.#recorded(request, await answer());
    } catch (error) {
      if (error instanceof ConnectionLost) this.#record(request, 0);
      const ids = requestIds(request.clientRequestId, this.exchange.clock.now());
      if (error instanceof Refusal) return this.#recorded(request, errorAnswer(error.error, ids));
      if (!(error instanceof Unmodelled)) throw error;
      const what = `${request.method} ${pathAndQuery(request.url)}: ${error.message}`;
      this.log.recordUnmodelled(`Graph: ${what}`);
      const message = `The simulator does not model this: ${what}`;
      return this.#recorded(request, errorAnswer({ status: 501, code: 'notImplemented', message }, ids));
    }
  }

  #record(request: IncomingRequest, status: number): void {
    this.log.record({
      time: this.exchange.clock.now().toISOString(),
      method: request.method,
      path: pathAndQuery(request.url),
      status,
      bodySize: Buffer.byteLength(request.body),
      inBatch: request.inBatch,
    });
  }

  #recorded(request: IncomingRequest, answer: GraphAnswer): GraphAnswer {
    this.#record(request, answer.status);
    return answer;
  }

  async #answer(request: IncomingRequest): Promise<GraphAnswer> {
    const holder = this.signedIn(request.bearer);
    if ('status' in holder) throw new Refusal(holder);
    expectContract(requestDepartures(request));
    const { owner, url } = mailboxNamedIn(request.url);
    const query = readQuery(url);
    const { operation, parameters } = findOperation({ ...request, url }, query);
    const needed = operation.scopes.map((scope) => (owner === null ? scope : `${scope}.Shared`));
    if (!needed.some((scope) => holder.scopes.includes(scope))) throw new Refusal(denied(operation));
    if (owner !== null) expectAccess(this.exchange, holder.address, owner, operation);
    const call = this.#call(owner ?? holder.address, {
      parameters,
      query,
      body: request.body,
      prefersText: prefersText(request, query),
      asked: request.url,
    });
    expectWithinLimit(call);
    if (!operation.usesMailbox) return this.#carryOut(operation, call, request);
    const { address } = call.mailbox.owner;
    const inFlight = this.#inFlight.get(address) ?? 0;
    if (inFlight >= mostInFlight) throw new Refusal(throttled);
    this.#inFlight.set(address, inFlight + 1);
    try {
      return await this.#carryOut(operation, call, request);
    } finally {
      this.#inFlight.set(address, (this.#inFlight.get(address) ?? 1) - 1);
    }
  }

  #call(
    address: string,
    rest: Omit<GraphCall, 'exchange' | 'mailbox' | 'organization' | 'uploads'>,
  ): GraphCall {
    const { exchange } = this;
    const mailbox = exchange.mailbox(address);
    const organization = exchange.organizationOf(address);
    const place = mailbox && mailboxPlace(mailbox.owner);
    if (place === 'exchangeServer') {
      const message = 'The mailbox is either inactive, soft-deleted, or is hosted on-premise.';
      throw new Refusal({ status: 404, code: 'MailboxNotEnabledForRESTAPI', message });
    }
    if (!mailbox || !organization || place !== 'exchangeOnline') {
      throw new Unmodelled(`Graph for ${address}, which has no mailbox in Exchange Online`);
    }
    return { exchange, mailbox, organization, uploads: this.uploads, ...rest };
  }

  async #carryOut(operation: Operation, call: GraphCall, request: IncomingRequest): Promise<GraphAnswer> {
    await wait(millisecondsOf(this.exchange.world.answerTime));
    const about = call.mailbox.findInOutlook(call.parameters[0] ?? '')?.worldId ?? null;
    const fault = this.exchange.faults.take(operation.fault, about, operation.file?.(call) ?? null);
    return befall(fault?.answer, () => {
      const answer = operation.answer(call);
      expectContract(answerDepartures(request, answer));
      return answer;
    });
  }
}

/** Bodies as text instead of HTML. What only this message adds to its conversation is modelled as text alone. */
function prefersText({ prefer }: IncomingRequest, query: Query): boolean {
  const text = prefer === 'outlook.body-content-type="text"';
  if (prefer !== undefined && !text) throw new Unmodelled(`Prefer: ${prefer}`);
  const unique = query.get('$select')?.split(',').includes('uniqueBody') ?? false;
  if (unique && !text) throw new Unmodelled('uniqueBody as HTML');
  return text;
}

const pathAndQuery = (url: URL): string => decodeURIComponent(`${url.pathname}${url.search}`);

const throttled: GraphError = {
  status: 429,
  code: 'ApplicationThrottled',
  message: 'Application is over its MailboxConcurrency limit.',
  retryAfterSeconds: 1,
};

function denied(operation: Operation): GraphError {
  return operation.usesMailbox
    ? {
        status: 403,
        code: 'ErrorAccessDenied',
        message: 'Access is denied. Check credentials and try again.',
      }
    : {
        status: 403,
        code: 'Authorization_RequestDenied',
        message: 'Insufficient privileges to complete the operation.',
      };
}

function findOperation(
  request: IncomingRequest,
  query: Query,
): { operation: Operation; parameters: string[] } {
  const [version, ...segments] = request.url.pathname.split('/').filter(Boolean).map(decodeURIComponent);
  for (const operation of operations) {
    if (operation.method !== request.method || operation.version !== version) continue;
    const pattern = operation.path.split('/');
    if (pattern.length !== segments.length) continue;
    const fits = pattern.every(
      (part, index) => part === '*' || part.toLowerCase() === segments[index]?.toLowerCase(),
    );
    if (!fits || !(operation.matches?.(query, request.body) ?? true)) continue;
    return { operation, parameters: segments.filter((_, index) => pattern[index] === '*') };
  }
  throw new Unmodelled('no such request');
}
