import { randomUUID } from 'node:crypto';

interface Session {
  size: number;
  parts: Uint8Array[];
  /** The byte that is expected next. */
  next: number;
  finish: (bytes: Uint8Array) => void;
}

const stepOfParts = 320 * 1024;
const largestPart = 4 * 1024 * 1024;

/** What an upload session answers: documented are 200 for a part, 201 for the last one. */
export interface UploadAnswer {
  status: number;
  body: unknown;
}

const refused = (status: number, message: string): UploadAnswer => ({ status, body: { error: { message } } });

/** Where the parts of large attachments go: to a host of its own, or (`null`) beside Graph. */
export class Uploads {
  readonly #sessions = new Map<string, Session>();

  constructor(private readonly host: string | null) {}

  /** The address of a new session, at which nobody is asked for a token. */
  open(origin: string, size: number, finish: Session['finish']): string {
    const id = randomUUID();
    this.#sessions.set(id, { size, parts: [], next: 0, finish });
    return `${this.host ?? origin}/uploads/${id}?authtoken=simulated`;
  }

  /** Takes one part; strict about its place, its length, and a token that has no business here. */
  put(id: string, range: string | undefined, bytes: Uint8Array, hasToken: boolean): UploadAnswer {
    const session = this.#sessions.get(id);
    if (!session) return refused(404, 'There is no such upload session.');
    if (hasToken) return refused(401, 'An upload session takes no Authorization header.');
    const [, from, to, total] = /^bytes (\d+)-(\d+)\/(\d+)$/.exec(range ?? '') ?? [];
    if (from === undefined || Number(to) - Number(from) + 1 !== bytes.length) {
      return refused(400, `Content-Range "${range ?? ''}" does not fit ${bytes.length} bytes.`);
    }
    if (Number(from) !== session.next || Number(total) !== session.size) {
      return refused(416, `Expected from ${session.next} of ${session.size}.`);
    }
    session.next += bytes.length;
    const isLast = session.next === session.size;
    if (bytes.length >= largestPart || (!isLast && bytes.length % stepOfParts !== 0)) {
      return refused(400, `A part of ${bytes.length} bytes.`);
    }
    session.parts.push(bytes);
    if (!isLast) return { status: 200, body: { nextExpectedRanges: [`${session.next}-`] } };
    this.#sessions.delete(id);
    session.finish(new Uint8Array(Buffer.concat(session.parts)));
    return { status: 201, body: null };
  }
}
