import { isSimulated } from '../../addIn/messages';
import type { LaunchEventType } from '../../api';
import { element } from '../dom';
import { server } from '../server';
import { frameAddress } from '../office/appContext';
import type { CallFaults } from '../office/callFaults';
import type { CallContext } from '../office/call';
import { Conversation } from '../office/conversation';
import { officeHost } from '../office/officeHost';
import type { Runtime } from '../office/runtime';
import { within } from './within';

/** How a handler ended by itself: it completed with this JSON text, or it could not be started at all. */
export type HandlerEnd = { kind: 'completed'; text: string } | { kind: 'unavailable' };

/** A page with office.js speaks up before it has loaded; one that is silent so many milliseconds later has none. */
const speaksWithin = 3000;

const invoked = 'appCommandInvoked';

/** The hidden page in which one event is handled, with an office.js of its own. */
export class EventRuntime {
  readonly ended: Promise<HandlerEnd>;
  readonly #frame: HTMLIFrameElement;
  readonly #conversation: Conversation;
  readonly #listener: (event: MessageEvent<unknown>) => void;
  #closed = false;

  constructor(
    context: Omit<CallContext, 'closePane'>,
    faults: CallFaults,
    event: LaunchEventType,
    name: string,
  ) {
    const { setup, unmodelled } = context;
    let end: (how: HandlerEnd) => void = () => undefined;
    this.ended = new Promise((ended) => (end = ended));
    let speak: () => void = () => undefined;
    const spoke = new Promise<void>((heard) => (speak = heard));

    const runtime: Runtime = {
      kind: 'handler',
      initializationContext: '',
      sessionData: new Map(),
      faults,
      completed: (status, text) => end(status === 0 ? { kind: 'completed', text } : { kind: 'unavailable' }),
    };
    const controlId = crypto.randomUUID();
    const closePane = (): void => unmodelled('closing the pane from an event handler');
    const host = officeHost(controlId, { ...context, closePane }, runtime);
    const frame = element('iframe', {
      class: 'event',
      title: event,
      hidden: true,
      sandbox: 'allow-scripts allow-same-origin',
    });
    const conversation = new Conversation(frame, setup.addIn.origin, (action, data) => {
      speak();
      return host(action, data);
    });
    // Not before it has loaded, or a handler in a deferred script would not be there yet.
    frame.addEventListener('load', () => {
      void within(speaksWithin, spoke).then(async (spoken) => {
        if (spoken === 'late') {
          end({ kind: 'unavailable' });
          return;
        }
        await conversation.wantsToHearOf(invoked);
        conversation.raise(invoked, [crypto.randomUUID(), name, JSON.stringify({ source: { id: event } })]);
      });
    });
    this.#frame = frame;
    this.#conversation = conversation;
    this.#listener = ({ data, source }) => {
      if (source === frame.contentWindow && isSimulated(data)) {
        unmodelled(`${data.simulated} in an event handler`);
      }
    };
    window.addEventListener('message', this.#listener);
    // With the clock as it is at this moment: a handler is begun anew for each event, and may count from it.
    void server.view(context.model.mailbox).then((view) => {
      if (this.#closed) return;
      const model = { view };
      const { url, name: frameName } = frameAddress(
        { setup, model },
        setup.events.page,
        conversation.id,
        controlId,
      );
      frame.name = frameName;
      frame.src = url;
      document.body.append(frame);
    });
  }

  /** Ends the page, whatever it is doing. */
  close(): void {
    this.#closed = true;
    window.removeEventListener('message', this.#listener);
    this.#conversation.close();
    this.#frame.remove();
  }
}
