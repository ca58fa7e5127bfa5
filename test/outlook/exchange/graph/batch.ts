import * as v from 'valibot';
import { json, Refusal, Unmodelled, type GraphAnswer } from './answers';
import type { FrontDoor, IncomingRequest } from './frontDoor';

/** The documented limit. */
const mostParts = 20;

const part = v.object({
  id: v.string(),
  method: v.string(),
  url: v.string(),
  headers: v.optional(v.record(v.string(), v.string()), {}),
  body: v.optional(v.unknown()),
  dependsOn: v.optional(v.array(v.string())),
});
const batchBody = v.object({ requests: v.pipe(v.array(part), v.minLength(1)) });
type Part = v.InferOutput<typeof part>;

const badBatch = (message: string): Refusal => new Refusal({ status: 400, code: 'BadRequest', message });

function readParts(body: string): Part[] {
  const read = v.safeParse(v.pipe(v.string(), v.parseJson(), batchBody), body);
  if (!read.success) throw badBatch('Invalid batch payload format.');
  const { requests } = read.output;
  if (requests.length > mostParts)
    throw badBatch(`Number of batch request steps exceeds the maximum of ${mostParts}.`);
  if (new Set(requests.map(({ id }) => id)).size < requests.length) {
    throw badBatch('Request Id has to be unique in a batch.');
  }
  for (const { url } of requests) {
    if (!url.startsWith('/'))
      throw badBatch('Request url must be relative to the version and begin with a slash.');
  }
  if (requests.some(({ dependsOn }) => dependsOn !== undefined)) {
    throw new Unmodelled('dependsOn in a $batch');
  }
  return requests;
}

/** Answers a `$batch`: all parts at once, each checked and answered as a request of its own. */
export async function answerBatch(door: FrontDoor, envelope: IncomingRequest): Promise<GraphAnswer> {
  const parts = readParts(envelope.body);
  const [, version = 'v1.0'] = envelope.url.pathname.split('/');
  const responses = await Promise.all(
    parts.map(async ({ id, method, url, headers, body }) => {
      const {
        status,
        headers: more,
        body: content,
      } = await door.serve({
        method,
        url: new URL(`/${version}${url}`, envelope.url),
        body: body === undefined ? '' : JSON.stringify(body),
        bearer: envelope.bearer,
        clientRequestId: headers['client-request-id'] ?? envelope.clientRequestId,
        prefer: Object.entries(headers).find(([name]) => name.toLowerCase() === 'prefer')?.[1],
        inBatch: true,
      });
      if (content !== null && 'bytes' in content) throw new Unmodelled('raw bytes in a $batch');
      if (content === null) return { id, status, headers: more };
      if ('text' in content) {
        return { id, status, headers: { ...more, 'Content-Type': content.contentType }, body: content.text };
      }
      return { id, status, headers: { ...more, 'Content-Type': 'application/json' }, body: content.json };
    }),
  );
  return json(200, { responses });
}
