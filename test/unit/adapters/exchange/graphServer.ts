import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { requestDepartures, type AskedOfGraph } from '../../../outlook/exchange/graph/contract/contract';
import { createGraphMailbox } from '../../../../src/adapters/exchange/graphMailbox';
import type { Answer } from '../../../../src/mailbox/answer';
import type { Mailbox } from '../../../../src/mailbox/mailbox';
import type { SignIn } from '../../../../src/adapters/signIn/signIn';

/** A request as it arrived. */
export interface Received {
  method: string;
  /** Path and query, decoded. */
  path: string;
  headers: IncomingMessage['headers'];
  text: string;
}

/** What the test lets Graph say; `hangUp` drops the connection without a word. */
export type Say =
  { status?: number; headers?: Record<string, string>; body?: unknown; text?: string } | 'hangUp';

/** The token requests that were made, with their scopes and claims. */
export interface TokenRequest {
  scopes: readonly string[];
  claims: string | undefined;
}

/** A real HTTP server on loopback, answering as one test wants, and a mailbox that asks it. */
export class GraphServer {
  readonly received: Received[] = [];
  readonly tokenRequests: TokenRequest[] = [];
  readonly waits: number[] = [];
  online = true;
  /** What the sign-in answers to its first, second … request. */
  tokens: (count: number) => Answer<string> = (count) => ({ ok: true, value: `token ${String(count)}` });
  /** What the requests ask that Graph does not have. */
  readonly departures: string[] = [];
  /** The most requests that were under way at once. */
  mostAtOnce = 0;
  private atOnce = 0;
  private readonly server: Server;

  private constructor(private readonly answer: (request: Received, count: number) => Say | Promise<Say>) {
    this.server = createServer((request, response) => void this.handle(request, response));
  }

  static async start(answer: (request: Received, count: number) => Say | Promise<Say>): Promise<GraphServer> {
    const graph = new GraphServer(answer);
    await new Promise<void>((resolve) => graph.server.listen(0, '127.0.0.1', resolve));
    return graph;
  }

  get mailbox(): Mailbox {
    const signIn: SignIn = {
      token: (scopes, { claims } = {}) => {
        this.tokenRequests.push({ scopes, claims });
        return Promise.resolve(this.tokens(this.tokenRequests.length));
      },
    };
    return createGraphMailbox({
      origin: `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`,
      signIn,
      fetch: async (...request) => {
        this.atOnce += 1;
        this.mostAtOnce = Math.max(this.mostAtOnce, this.atOnce);
        return fetch(...request).finally(() => (this.atOnce -= 1));
      },
      isOnline: () => this.online,
      newId: () => 'client request',
      wait: (milliseconds) => {
        this.waits.push(milliseconds);
        return Promise.resolve();
      },
    });
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  private async handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const { method = '', url = '', headers } = request;
    const received = {
      method,
      path: decodeURIComponent(url),
      headers,
      text: Buffer.concat(chunks).toString(),
    };
    this.received.push(received);
    this.departures.push(...departuresOf({ method, url: new URL(url, graphHost), body: received.text }));
    const said = await this.answer(received, this.received.length);
    if (said === 'hangUp') {
      request.socket.destroy();
      return;
    }
    response.writeHead(said.status ?? 200, { 'request-id': 'request', ...said.headers });
    response.end(said.text ?? (said.body === undefined ? '' : JSON.stringify(said.body)));
  }
}

const graphHost = 'https://graph.microsoft.com';

/** Held against Microsoft's types, the parts of a `$batch` one by one; what goes to an upload session is not Graph's. */
function departuresOf(asked: AskedOfGraph): string[] {
  if (asked.method === 'PUT') return [];
  if (!asked.url.pathname.endsWith('/$batch')) return requestDepartures(asked);
  const { requests } = JSON.parse(asked.body) as {
    requests: { method: string; url: string; body?: unknown }[];
  };
  return requests.flatMap(({ method, url, body }) =>
    requestDepartures({
      method,
      url: new URL(`/v1.0${url}`, graphHost),
      body: body === undefined ? '' : JSON.stringify(body),
    }),
  );
}

let running: GraphServer[] = [];

/** Starts a server that ends with the test. */
export async function graphThat(
  answer: (request: Received, count: number) => Say | Promise<Say>,
): Promise<GraphServer> {
  const graph = await GraphServer.start(answer);
  running.push(graph);
  return graph;
}

afterEach(async () => {
  await Promise.all(running.map((graph) => graph.stop()));
  const departures = running.flatMap((graph) => graph.departures);
  running = [];
  expect(departures).toEqual([]);
});

export const throttled: Say = {
  status: 429,
  headers: { 'Retry-After': '0' },
  body: { error: { code: 'TooManyRequests' } },
};
