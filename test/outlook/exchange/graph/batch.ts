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

function readParts(body: string, idsFolded: boolean): Part[] {
  const read = v.safeParse(v.pipe(v.string(), v.parseJson(), batchBody), body);
  if (!read.success) throw badBatch('Invalid batch payload format.');
  const { requests } = read.output;
  if (requests.length > mostParts)
    throw badBatch(`Number of batch request steps exceeds the maximum of ${mostParts}.`);
  // Documented as compared without regard to case.
  const ids = requests.map(({ id }) => (idsFolded ? id.toLowerCase() : id));
  if (new Set(ids).size < requests.length) {
    throw badBatch('Request Id has to be unique in a batch.');
  }
  for (const { url } of requests) {
    if (!url.startsWith('/'))
      throw badBatch('Request url must be relative to the version and begin with a slash.');
  }
  if (requests.some(({ dependsOn }) => dependsOn !== undefined) && !isOneChain(requests)) {
    throw new Unmodelled('dependsOn in a $batch other than one chain');
  }
  return requests;
}

/** Each part waits for the one before it. */
const isOneChain = (parts: readonly Part[]): boolean =>
  parts.every(
    ({ dependsOn }, index) => dependsOn?.join() === (index === 0 ? undefined : parts[index - 1]?.id),
  );

const dependencyFailed = (id: string) => ({
  id,
  status: 424,
  headers: { 'Content-Type': 'application/json' },
  body: { error: { code: 'FailedDependency', message: 'A request that this one depends on failed.' } },
});

/** Answers a `$batch`: all parts at once or in a chain, each checked and answered as a request of its own. */
export async function answerBatch(door: FrontDoor, envelope: IncomingRequest): Promise<GraphAnswer> {
  const parts = readParts(envelope.body, door.exchange.world.modes.batchIdsFolded ?? false);
  const [, version = 'v1.0'] = envelope.url.pathname.split('/');
  const answerPart = async ({ id, method, url, headers, body }: Part) => {
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
      // What is not JSON comes in base64.
      const base64 = Buffer.from(content.text).toString('base64');
      return { id, status, headers: { ...more, 'Content-Type': content.contentType }, body: base64 };
    }
    return { id, status, headers: { ...more, 'Content-Type': 'application/json' }, body: content.json };
  };
  if (parts.every(({ dependsOn }) => dependsOn === undefined)) {
    return json(200, { responses: await Promise.all(parts.map(answerPart)) });
  }
  const responses: { id: string; status: number }[] = [];
  for (const part of parts) {
    const before = responses.at(-1);
    const follows = before === undefined || before.status < 400;
    responses.push(follows ? await answerPart(part) : dependencyFailed(part.id));
  }
  return json(200, { responses });
}
