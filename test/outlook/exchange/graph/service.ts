import type { HttpBindings } from '@hono/node-server';
import { Hono } from 'hono';
import { cors } from 'hono/cors';
import type { Exchange } from '../exchange';
import { ConnectionLost, json, Refusal, requestIds, type GraphAnswer } from './answers';
import { answerBatch } from './batch';
import { befall } from './befall';
import { FrontDoor, type IncomingRequest } from './frontDoor';
import type { RequestLog } from './requestLog';
import type { TokenOffice } from './tokens';
import { Uploads } from './uploads';

/** Without a server around it (`app.request` in tests) there is no connection to lose. */
interface GraphEnvironment {
  Bindings: Partial<HttpBindings>;
}

const exposedHeaders = [
  'request-id',
  'client-request-id',
  'Retry-After',
  'WWW-Authenticate',
  'ETag',
  'Location',
];

function contentOf(body: GraphAnswer['body']): string | Uint8Array<ArrayBuffer> | null {
  if (body === null) return null;
  if ('text' in body) return body.text;
  return 'bytes' in body ? new Uint8Array(body.bytes) : JSON.stringify(body.json);
}

function serveBatch(door: FrontDoor, envelope: IncomingRequest): Promise<GraphAnswer> {
  return door.guard(envelope, async () => {
    const holder = door.signedIn(envelope.bearer);
    if ('status' in holder) throw new Refusal(holder);
    const fault = door.exchange.faults.take('batch');
    return befall(fault?.answer, () => answerBatch(door, envelope));
  });
}

/** Origins around Graph, where they are not localhost. */
export interface GraphPlaces {
  /** From which it may be asked. */
  page: string;
  /** Where the parts of large attachments go. */
  uploads: string;
}

/** Microsoft Graph as far as the product uses it, over a simulated Exchange. Everything else is a loud 501. */
export function createGraphService(
  exchange: Exchange,
  tokens: TokenOffice,
  log: RequestLog,
  places: GraphPlaces | null = null,
): Hono<GraphEnvironment> {
  const uploads = new Uploads(places?.uploads ?? null);
  const isPage = (origin: string): boolean =>
    places === null ? /^https:\/\/localhost(:\d+)?$/.test(origin) : origin === places.page;
  const door = new FrontDoor(exchange, tokens, log, uploads);
  const losesConnections = exchange.world.faults.some(
    ({ answer }) => answer === 'drop' || answer === 'dropAfter',
  );
  const app = new Hono<GraphEnvironment>();
  if (losesConnections) {
    // A browser sends a request again by itself when a connection that it had used before is lost: one would be two.
    app.use(async (context, next) => {
      await next();
      context.header('Connection', 'close');
    });
  }
  const shared = cors({
    origin: (origin) => (isPage(origin) ? origin : null),
    allowMethods: ['GET', 'POST', 'PATCH', 'PUT', 'DELETE', 'OPTIONS'],
    exposeHeaders: exposedHeaders,
    maxAge: 3600,
  });
  app.use((context, next) => {
    const isUpload = context.req.path.startsWith('/uploads/');
    return isUpload && exchange.world.modes.uploadsWithoutCors ? next() : shared(context, next);
  });
  app.put('/uploads/:session', async (context) => {
    const bytes = new Uint8Array(await context.req.arrayBuffer());
    const hasToken = context.req.header('Authorization') !== undefined;
    const fault = exchange.faults.take('upload');
    const answer = await befall(fault?.answer, () => {
      const { status, body } = uploads.put(
        context.req.param('session'),
        context.req.header('Content-Range'),
        bytes,
        hasToken,
      );
      return json(status, body);
    }).catch((error: unknown) => {
      if (error instanceof ConnectionLost) return null;
      if (error instanceof Refusal) return json(error.error.status, { error: error.error });
      throw error;
    });
    const time = exchange.clock.now().toISOString();
    const status = answer?.status ?? 0;
    log.record({
      time,
      method: 'PUT',
      path: '/uploads/…',
      status,
      bodySize: bytes.length,
      inBatch: false,
    });
    if (answer === null) {
      context.env.incoming?.socket.destroy();
      return new Response(null, { status: 502 });
    }
    context.header('Content-Type', 'application/json');
    const content = answer.body !== null && 'json' in answer.body ? JSON.stringify(answer.body.json) : null;
    return new Response(content, { status, headers: context.res.headers });
  });
  app.all('*', async (context) => {
    const clientRequestId = context.req.header('client-request-id');
    const request: IncomingRequest = {
      method: context.req.method,
      url: new URL(context.req.url),
      body: await context.req.text(),
      bearer: /^Bearer (.+)$/i.exec(context.req.header('Authorization') ?? '')?.[1] ?? null,
      clientRequestId,
      prefer: context.req.header('Prefer'),
      inBatch: false,
    };
    const isBatch = request.method === 'POST' && request.url.pathname === '/v1.0/$batch';
    try {
      const { status, headers, body } = await (isBatch ? serveBatch(door, request) : door.serve(request));
      const ids = requestIds(clientRequestId, exchange.clock.now());
      const contentType =
        body !== null && 'contentType' in body ? body.contentType : 'application/json; charset=utf-8';
      const names = { 'request-id': ids.requestId, 'client-request-id': ids.clientRequestId };
      for (const [name, value] of Object.entries({ ...names, ...headers, 'Content-Type': contentType })) {
        context.header(name, value);
      }
      return new Response(contentOf(body), { status, headers: context.res.headers });
    } catch (error) {
      if (!(error instanceof ConnectionLost)) throw error;
      const { incoming } = context.env;
      incoming?.socket.destroy();
      return new Response(null, { status: 502 });
    }
  });
  return app;
}
