/** A request that the Graph service received; parts of a `$batch` are entries of their own. Never holds a token. */
export interface LoggedRequest {
  /** Simulated time, ISO 8601. */
  time: string;
  method: string;
  /** Path and query. */
  path: string;
  /** 0 where the connection was dropped instead of an answer. */
  status: number;
  /** Size of the request's body in bytes. */
  bodySize: number;
  /** Whether it came as a part of a `$batch`. */
  inBatch: boolean;
}

/** Everything that the Graph service was asked, and what of it the simulator does not model. */
export class RequestLog {
  readonly requests: LoggedRequest[] = [];
  readonly unmodelled: string[] = [];

  record(request: LoggedRequest): void {
    this.requests.push(request);
  }

  recordUnmodelled(what: string): void {
    this.unmodelled.push(what);
  }
}
