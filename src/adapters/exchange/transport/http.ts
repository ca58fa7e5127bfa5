import ky, { HTTPError } from 'ky';
import * as v from 'valibot';
import type { SignIn } from '../../signIn/signIn';
import { answered, failed, type Answer } from '../../../mailbox/answer';
import { claimsChallenge } from './claimsChallenge';
import { departure, malformed, refusal, type Trace } from './graphFailure';
import { createSemaphore } from './semaphore';
import { createPace } from './pace';
import { startFlight, type Flight } from './flight';
import { backoff, busyStatuses, longestRetryWait, retryAfter, type Wait } from './retryAfter';

/** How often and when a request may be sent again. Silence (no answer, timeout) never repeats anything here. */
export interface Repetition {
  /** Statuses after which the same request is sent again, at most twice. */
  statuses: readonly number[];
  /** Only where the server names the wait; otherwise we choose one ourselves. */
  onlyWhenTold: boolean;
  /** Once more with a fresh token, where a 401 asks for one. */
  freshToken: boolean;
  /** How long one sending waits for its answer, in milliseconds. */
  timeout: number;
  /** How long all of it may take, waits and reading the answer included. */
  longest: number;
}

/** For whatever may be done twice without harm. */
const harmless: Repetition = {
  statuses: busyStatuses,
  onlyWhenTold: false,
  freshToken: true,
  timeout: 20_000,
  longest: 90_000,
};

export interface GraphRequest {
  /** Short code for support, e.g. `readSentMessage`. */
  doing: string;
  method: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  /** From the version on, e.g. `/v1.0/me`. */
  path: string;
  body?: unknown;
  scopes: readonly string[];
  signal?: AbortSignal | undefined;
  repetition?: Repetition;
  /** More time than usual, for megabytes. */
  patience?: Pick<Repetition, 'timeout' | 'longest'>;
  /** The type of the answer; JSON unless told otherwise. */
  accept?: string;
  /** How many requests Exchange counts it as: a batch is as many as its parts. */
  weight?: number;
}

/** Exchange works on four requests of an app at once for one mailbox. Source: https://learn.microsoft.com/graph/throttling-limits */
const mostAtOnce = 4;

export interface GraphConnectionOptions {
  /** Origin of Graph in the user's cloud. */
  origin: string;
  signIn: SignIn;
  fetch?: typeof globalThis.fetch;
  isOnline?: () => boolean;
  newId?: () => string;
  /** How to wait when Exchange asks for patience. */
  wait: Wait;
}

/** An answer with a status of success, its body unread. */
export interface Reply {
  response: Response;
  trace: Trace;
  /** Lets go of the caller's signal, and lets the next request go: to be called when the body has been read, or is not wanted. */
  release: () => void;
}

export interface GraphConnection {
  send(request: GraphRequest): Promise<Answer<Reply>>;
  /** Sends, and gives the JSON of the answer in the documented shape. */
  ask<T>(request: GraphRequest, shape: v.GenericSchema<unknown, T>): Promise<Answer<T>>;
  /** The server asked for so many milliseconds of rest: whatever is asked next waits for it. */
  slowDown: (milliseconds: number) => void;
}

const repetitionOf = ({ repetition = harmless, patience }: GraphRequest): Repetition => ({
  ...repetition,
  ...patience,
});

/** `undefined` leaves the decision and the wait to ky, which takes it from Retry-After. */
function decideOn(error: Error, { statuses, onlyWhenTold }: Repetition): false | undefined {
  if (!(error instanceof HTTPError) || !statuses.includes(error.response.status)) return false;
  const told = retryAfter(error.response.headers.get('Retry-After'), Date.now());
  // ky would cut a longer wait short and ask too early.
  if (told === null ? onlyWhenTold : told > longestRetryWait) return false;
  return undefined;
}

/** Requests to Microsoft Graph as the signed-in user: tokens, retries, timeouts, and failures as values. */
export function connectToGraph(options: GraphConnectionOptions): GraphConnection {
  const { origin, signIn, isOnline = () => navigator.onLine, newId = () => crypto.randomUUID() } = options;
  const semaphore = createSemaphore(mostAtOnce);
  const pace = createPace(options.wait);

  /** One exchange; throws what fetch throws, when no answer arrived. */
  async function exchange(
    request: GraphRequest,
    token: string,
    trace: Trace,
    flight: Flight,
  ): Promise<Response> {
    const repetition = repetitionOf(request);
    try {
      return await ky(`${origin}${request.path}`, {
        method: request.method,
        headers: {
          Accept: request.accept ?? 'application/json',
          Authorization: `Bearer ${token}`,
          'client-request-id': trace.clientRequestId,
        },
        ...(request.body !== undefined && { json: request.body }),
        fetch: async (...sent) => {
          const response = await flight.fetch(...sent);
          const told = response.ok ? null : retryAfter(response.headers.get('Retry-After'), Date.now());
          if (told !== null && busyStatuses.includes(response.status)) pace.slowDown(told);
          return response;
        },
        signal: flight.signal,
        cache: 'no-store',
        timeout: repetition.timeout,
        retry: {
          limit: 2,
          methods: ['get', 'post', 'patch', 'delete'],
          statusCodes: [...repetition.statuses],
          afterStatusCodes: [...repetition.statuses],
          delay: backoff,
          jitter: (wait) => wait * (0.8 + Math.random() * 0.4),
          shouldRetry: ({ error }) => decideOn(error, repetition),
        },
      });
    } catch (error) {
      if (error instanceof HTTPError) return error.response;
      throw error;
    }
  }

  async function send(request: GraphRequest): Promise<Answer<Reply>> {
    const { doing } = request;
    const trace: Trace = { doing, clientRequestId: newId() };
    const leave = await semaphore.enter(request.weight ?? 1, request.signal);
    if (!leave) return failed({ ...trace, kind: 'noAnswer' });
    if (!isOnline()) {
      leave();
      return failed({ kind: 'offline', doing });
    }
    if (!(await pace.keep(request.signal))) {
      leave();
      return failed({ ...trace, kind: request.signal?.aborted ? 'noAnswer' : 'busy' });
    }
    const flight = startFlight({
      fetch: options.fetch ?? ((...sent) => globalThis.fetch(...sent)),
      wanted: request.signal,
      longest: repetitionOf(request).longest,
      // The server works on what was given up as on everything else, so its place is free only now.
      onEnd: leave,
    });
    const sent = await flight.orGivenUp(sendUntil(flight, request, trace));
    if (!sent) return failed({ ...trace, kind: 'noAnswer' });
    if (sent.ok) return answered({ ...sent.value, release: flight.end });
    flight.end();
    return sent;
  }

  async function sendUntil(
    flight: Flight,
    request: GraphRequest,
    trace: Trace,
  ): Promise<Answer<Omit<Reply, 'release'>>> {
    const { scopes } = request;
    const token = await tokenFor(scopes);
    if (!token.ok) return token;
    try {
      let response = await exchange(request, token.value, trace, flight);
      const claims = repetitionOf(request).freshToken ? claimsChallenge(response) : null;
      if (claims) {
        const fresh = await tokenFor(scopes, { claims });
        if (!fresh.ok) return fresh;
        response = await exchange(request, fresh.value, trace, flight);
      }
      const requestId = response.headers.get('request-id');
      const full = { ...trace, status: response.status, ...(requestId && { requestId }) };
      if (response.ok) return answered({ response, trace: full });
      return refusal(full, await response.json().catch(() => null));
    } catch {
      // fetch tells a lost connection, a timeout and a blocked request apart by prose only: nobody answered.
      return failed({ ...trace, kind: 'noAnswer' });
    }
  }

  async function ask<T>(request: GraphRequest, shape: v.GenericSchema<unknown, T>): Promise<Answer<T>> {
    const sent = await send(request);
    return sent.ok ? readReply(sent.value, shape) : sent;
  }

  /** An empty token would only be refused, and nobody could tell why. */
  async function tokenFor(...asked: Parameters<SignIn['token']>): Promise<Answer<string>> {
    const token = await signIn.token(...asked);
    return token.ok && !token.value ? failed({ kind: 'signInUnavailable', doing: 'signIn' }) : token;
  }

  return { send, ask, slowDown: pace.slowDown };
}

/** The JSON of the answer, if it has the documented shape. */
export async function readReply<T>(
  { response, trace, release }: Reply,
  shape: v.GenericSchema<unknown, T>,
): Promise<Answer<T>> {
  const text = await response.text().catch(() => null);
  release();
  if (text === null) return failed({ ...trace, kind: 'noAnswer' });
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return malformed(trace, 'the answer: expected JSON');
  }
  const parsed = v.safeParse(shape, json);
  return parsed.success ? answered(parsed.output) : malformed(trace, departure(parsed.issues[0]));
}
