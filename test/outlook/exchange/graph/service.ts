import type { HttpBindings } from '@hono/node-server';
import { Hono } from 'hono';
import { cors } from 'hono/cors';
import type { Exchange } from '../exchange';
import { ConnectionLost, Refusal, requestIds, type GraphAnswer } from './answers';
import { answerBatch } from './batch';
import { befall } from './befall';
import { FrontDoor, type IncomingRequest } from './frontDoor';
import type { RequestLog } from './requestLog';
import type { TokenOffice } from './tokens';

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

function serveBatch(door: FrontDoor, envelope: IncomingRequest): Promise<GraphAnswer> {
  return door.guard(envelope, async () => {
    const holder = door.signedIn(envelope.bearer);
    if ('status' in holder) throw new Refusal(holder);
    const fault = door.exchange.faults.take('batch');
    return befall(fault?.answer, () => answerBatch(door, envelope));
  });
}

/** Microsoft Graph as far as the product uses it, over a simulated Exchange. Everything else is a loud 501. */
export function createGraphService(
  exchange: Exchange,
  tokens: TokenOffice,
  log: RequestLog,
): Hono<GraphEnvironment> {
  const door = new FrontDoor(exchange, tokens, log);
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
  app.use(
    cors({
      origin: (origin) => (/^https:\/\/localhost(:\d+)?$/.test(origin) ? origin : null),
      allowMethods: ['GET', 'POST', 'PATCH', 'PUT', 'DELETE', 'OPTIONS'],
      exposeHeaders: exposedHeaders,
      maxAge: 3600,
    }),
  );
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
      const content = body === null ? null : 'text' in body ? body.text : JSON.stringify(body.json);
      const contentType =
        body !== null && 'text' in body ? body.contentType : 'application/json; charset=utf-8';
      const names = { 'request-id': ids.requestId, 'client-request-id': ids.clientRequestId };
      for (const [name, value] of Object.entries({ ...names, ...headers, 'Content-Type': contentType })) {
        context.header(name, value);
      }
      return new Response(content, { status, headers: context.res.headers });
    } catch (error) {
      if (!(error instanceof ConnectionLost)) throw error;
      const { incoming } = context.env;
      incoming?.socket.destroy();
      return new Response(null, { status: 502 });
    }
  });
  return app;
}
