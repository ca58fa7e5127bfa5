/*
 * Office.js's message envelopes, as the unmodified library sends and accepts them. How they were measured:
 * test/outlook/README.md.
 */

/** A request from office.js: a call, or the wish to hear of an event, or no longer to. */
interface Request {
  _messageType: 0;
  _actionName: string;
  _conversationId: string;
  _correlationId: number;
  _actionType: 0 | 1 | 2;
  _data: unknown;
}

const errorInHandling = -2;

/** What answers office.js's calls; a rejection becomes the library's "error handling the request". */
export type CallHandler = (action: string, data: unknown) => Promise<unknown>;

const isRequest = (value: unknown): value is Request =>
  typeof value === 'object' && value !== null && '_messageType' in value && value._messageType === 0;

const parsed = (data: unknown): unknown => {
  if (typeof data !== 'string') return null;
  try {
    return JSON.parse(data);
  } catch {
    return null;
  }
};

/** The exchange of messages with the office.js in one frame, from its opening until it is closed. */
export class Conversation {
  readonly id = crypto.randomUUID();
  /** The events that the add-in wants to hear of, with the correlation id of its wish. */
  readonly #wanted = new Map<string, number>();
  readonly #awaited = new Map<string, () => void>();
  readonly #listener = (event: MessageEvent<unknown>): void => void this.#receive(event);

  constructor(
    private readonly frame: HTMLIFrameElement,
    private readonly addInOrigin: string,
    private readonly handle: CallHandler,
  ) {
    window.addEventListener('message', this.#listener);
  }

  close(): void {
    window.removeEventListener('message', this.#listener);
  }

  /** Tells the add-in of an event, if it wanted to hear of it. */
  raise(event: string, data: unknown): void {
    const correlation = this.#wanted.get(event);
    if (correlation !== undefined) this.#send(event, correlation, data, 0, 1);
  }

  /** Waits until the add-in wants to hear of an event. */
  wantsToHearOf(event: string): Promise<void> {
    if (this.#wanted.has(event)) return Promise.resolve();
    return new Promise((wanted) => this.#awaited.set(event, wanted));
  }

  async #receive({ data, origin, source }: MessageEvent<unknown>): Promise<void> {
    if (source !== this.frame.contentWindow || origin !== this.addInOrigin) return;
    const request = parsed(data);
    if (!isRequest(request) || request._conversationId !== this.id) return;
    const { _actionName: action, _correlationId: correlation, _actionType: type } = request;
    if (type === 1) this.#wanted.set(action, correlation);
    if (type === 2) this.#wanted.delete(action);
    if (type !== 0) {
      this.#send(action, correlation, { Error: 0 }, 0, 0);
      if (type === 1) this.#awaited.get(action)?.();
      return;
    }
    try {
      this.#send(action, correlation, await this.handle(action, request._data), 0, 0);
    } catch (error) {
      console.error(error);
      this.#send(action, correlation, String(error), errorInHandling, 0);
    }
  }

  #send(action: string, correlation: number, data: unknown, errorCode: number, responseType: 0 | 1): void {
    const envelope = {
      _messageType: 1,
      _actionName: action,
      _conversationId: this.id,
      _correlationId: correlation,
      _origin: window.location.origin,
      _data: data,
      _errorCode: errorCode,
      _responseType: responseType,
      _serializerVersion: 1,
    };
    this.frame.contentWindow?.postMessage(JSON.stringify(envelope), this.addInOrigin);
  }
}
