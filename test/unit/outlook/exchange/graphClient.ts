import type { Exchange } from '../../../outlook/exchange/exchange';
import { RequestLog } from '../../../outlook/exchange/graph/requestLog';
import { createGraphService } from '../../../outlook/exchange/graph/service';
import type { TokenOffice } from '../../../outlook/exchange/graph/tokens';
import { ana } from '../smallWorld';

/** A token names its scopes itself: `Mail.Read+User.Read`. Nothing else is a valid one. */
const tokens: TokenOffice = {
  check: (bearer) =>
    /^\w+(\.\w+)+(\+\w+(\.\w+)+)*$/.test(bearer) ? { address: ana, scopes: bearer.split('+') } : null,
};

export const allScopes = 'User.Read+Mail.ReadWrite';
const host = 'https://localhost:3002';

export interface GraphReply {
  status: number;
  headers: Headers;
  text: string;
  /** The body as JSON; `undefined` where it is none. */
  json: unknown;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Asks the Graph service of an Exchange as Ana, without a network. */
export function graphClient(exchange: Exchange, scopes: string | null = allScopes) {
  const log = new RequestLog();
  const service = createGraphService(exchange, tokens, log);
  async function ask(method: string, path: string, body?: unknown): Promise<GraphReply> {
    const headers: Record<string, string> = { Origin: 'https://localhost:3000', 'client-request-id': 'mine' };
    if (scopes !== null) headers.Authorization = `Bearer ${scopes}`;
    if (body !== undefined) headers['Content-Type'] = 'application/json';
    const content = body === undefined ? null : JSON.stringify(body);
    const reply = await service.request(`${host}${path}`, { method, headers, body: content });
    const text = await reply.text();
    return { status: reply.status, headers: reply.headers, text, json: parsed(text) };
  }
  return {
    log,
    service,
    get: (path: string) => ask('GET', path),
    post: (path: string, body?: unknown) => ask('POST', path, body),
    patch: (path: string, body: unknown) => ask('PATCH', path, body),
  };
}
