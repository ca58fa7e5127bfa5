import { randomUUID } from 'node:crypto';

/** What the service answers, before it is put on the wire or into a part of a `$batch`. */
export interface GraphAnswer {
  status: number;
  headers: Record<string, string>;
  /** JSON, a text or bytes that are sent as they are, or nothing. */
  body:
    | { json: unknown }
    | { text: string; contentType: string }
    | { bytes: Uint8Array; contentType: string }
    | null;
}

/** Names one request, for the headers and for the `innerError`. */
export interface RequestIds {
  requestId: string;
  clientRequestId: string;
  /** Simulated time of the answer. */
  date: Date;
}

export function requestIds(clientRequestId: string | undefined, date: Date): RequestIds {
  const requestId = randomUUID();
  return { requestId, clientRequestId: clientRequestId ?? requestId, date };
}

export const json = (status: number, body: unknown): GraphAnswer => ({
  status,
  headers: {},
  body: { json: body },
});

/** An error that Graph documents, or that a world's fault asks for. */
export interface GraphError {
  status: number;
  code: string;
  message: string;
  retryAfterSeconds?: number | undefined;
}

export function errorAnswer(
  { status, code, message, retryAfterSeconds }: GraphError,
  ids: RequestIds,
): GraphAnswer {
  const headers: Record<string, string> = {
    'request-id': ids.requestId,
    'client-request-id': ids.clientRequestId,
  };
  if (retryAfterSeconds !== undefined) headers['Retry-After'] = String(retryAfterSeconds);
  if (status === 401) {
    headers['WWW-Authenticate'] =
      'Bearer realm="", authorization_uri="https://login.microsoftonline.com/common/oauth2/authorize", client_id="00000003-0000-0000-c000-000000000000"';
  }
  const innerError = {
    date: ids.date.toISOString().slice(0, 19),
    'request-id': ids.requestId,
    'client-request-id': ids.clientRequestId,
  };
  return { status, headers, body: { json: { error: { code, message, innerError } } } };
}

/** A refusal with an error that Graph documents; thrown inside an operation, answered by the service. */
export class Refusal extends Error {
  constructor(readonly error: GraphError) {
    super(error.message);
  }
}

/** Something the product asked that the simulator does not model: it becomes a 501 and is recorded. */
export class Unmodelled extends Error {}

/** The world's fault that loses the connection instead of giving an answer. */
export class ConnectionLost extends Error {}

export const itemNotFound = (): Refusal =>
  new Refusal({
    status: 404,
    code: 'ErrorItemNotFound',
    message: 'The specified object was not found in the store.',
  });
