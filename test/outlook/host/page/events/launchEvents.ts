import type { EventOutcome, LaunchEventType } from '../../api';
import { byId } from '../dom';
import type { Draft } from '../draft';
import type { OutlookModel } from '../model';
import type { CallFaults } from '../office/callFaults';
import type { Pane } from '../pane';
import { server } from '../server';
import { alertWordsFor, type AlertWords } from './alertWords';
import { readCompletedOptions } from './completedOptions';
import { EventRuntime, type HandlerEnd } from './eventRuntime';
import { buttonsFor, laterButtons, plainButtons, showAlert, type AlertAnswer } from './smartAlert';
import { within } from './within';

/** After so many real milliseconds Outlook says that the add-in takes long. */
const slowAfter = 5000;

interface Stage {
  model: OutlookModel;
  pane: Pane;
  unmodelled: (what: string) => void;
  faults: CallFaults;
}

/** How the waiting for a handler ended. */
type End = HandlerEnd | { kind: 'left' } | { kind: 'timedOut' } | { kind: 'answered'; answer: AlertAnswer };

const outcomeOf = ({ kind }: End): EventOutcome =>
  kind === 'left' || kind === 'answered' ? 'interrupted' : kind;

/** Starts the add-in when a message is begun and before one is sent, and lets Smart Alerts speak for it. */
export class LaunchEvents {
  readonly #words: AlertWords;

  constructor(private readonly stage: Stage) {
    this.#words = alertWordsFor(stage.model.setup.client.locale);
  }

  listen(): void {
    const { model } = this.stage;
    model.begun = (draft) => void this.#begin(draft);
    model.maySend = (draft) => this.#maySend(draft);
  }

  async #begin(draft: Draft): Promise<void> {
    const handler = this.#start('OnNewMessageCompose');
    if (handler === null) return;
    const waiting = Promise.race([handler.ended, this.#left(draft)]);
    const end = await within(this.stage.model.setup.events.timeout, waiting);
    handler.close();
    this.#record('OnNewMessageCompose', end === 'late' ? { kind: 'timedOut' } : end);
  }

  /** Whether the draft may leave now: what the handler says, and where it does not, what the person says. */
  async #maySend(draft: Draft): Promise<boolean> {
    const handler = this.#start('OnMessageSend');
    if (handler === null) return true;
    this.#busy(true);
    try {
      const end = await this.#end(Promise.race([handler.ended, this.#left(draft)]));
      // Nothing of it goes on while the person thinks: what comes after event.completed is not sure to run.
      handler.close();
      this.#record('OnMessageSend', end);
      return await this.#decide(end);
    } finally {
      this.#busy(false);
    }
  }

  /** Waits for the handler, tells the person when it takes long, and gives up after the world's time. */
  async #end(ended: Promise<HandlerEnd | { kind: 'left' }>): Promise<End> {
    const { timeout } = this.stage.model.setup.events;
    const early = await within(Math.min(slowAfter, timeout), ended);
    if (early !== 'late') return early;
    if (timeout <= slowAfter) return { kind: 'timedOut' };
    const notice = this.#show(this.#words.slow(this.#addIn), plainButtons(this.#words));
    const answered = notice.answer.then((answer): End => ({ kind: 'answered', answer }));
    const later = await within(timeout - slowAfter, Promise.race([ended, answered]));
    notice.close();
    return later === 'late' ? { kind: 'timedOut' } : later;
  }

  async #decide(end: End): Promise<boolean> {
    switch (end.kind) {
      case 'unavailable':
        return this.#withoutScript();
      case 'left':
        return false;
      case 'answered':
        return end.answer === 'send';
      case 'timedOut':
        return (await this.#ask(this.#words.timedOut(this.#addIn), plainButtons(this.#words))) === 'send';
      case 'completed':
        return this.#obey(end.text);
    }
  }

  /** Where page or function are not there, sources have the message go, a dialog, or a message that cannot leave. */
  async #withoutScript(): Promise<boolean> {
    const { scriptUnavailable = 'goes' } = this.stage.model.setup.modes;
    if (scriptUnavailable === 'goes') return true;
    const [send, stay] = laterButtons(this.#words);
    const buttons = scriptUnavailable === 'dialog' ? [send, stay] : [stay];
    return (await this.#ask(this.#words.unavailable(this.#addIn), buttons)) === 'send';
  }

  async #obey(text: string): Promise<boolean> {
    const { model, pane, unmodelled } = this.stage;
    const { options, odd } = readCompletedOptions(text);
    odd.forEach(unmodelled);
    if (options.allowEvent) return true;
    const message = options.errorMessage ?? this.#words.withoutText(this.#addIn);
    const answer = await this.#ask(message, buttonsFor(options, model.setup.events.takeAction, this.#words));
    if (answer === 'act') {
      const button = model.setup.addIn.compose.find(({ id }) => id === options.commandId);
      if (button === undefined)
        unmodelled(`event.completed with the unknown commandId "${options.commandId}"`);
      else pane.open(button, options.contextData);
    }
    return answer === 'send';
  }

  #start(event: LaunchEventType): EventRuntime | null {
    const { model, unmodelled, faults } = this.stage;
    const name = model.setup.events.functions[event];
    if (name === undefined) return null;
    return new EventRuntime({ setup: model.setup, model, unmodelled }, faults, event, name);
  }

  /** Settles when the person goes on to something else, as a handler runs only while its message is on screen. */
  #left(draft: Draft): Promise<{ kind: 'left' }> {
    const { model } = this.stage;
    return new Promise((left) => {
      const stop = model.onChange(() => {
        if (model.draft === draft) return;
        stop();
        left({ kind: 'left' });
      });
    });
  }

  async #ask(text: string, buttons: ReturnType<typeof plainButtons>): Promise<AlertAnswer> {
    const alert = this.#show(text, buttons);
    const answer = await alert.answer;
    alert.close();
    return answer;
  }

  #show(text: string, buttons: ReturnType<typeof plainButtons>) {
    return showAlert(this.#addIn, text, buttons);
  }

  get #addIn(): string {
    return this.stage.model.setup.addIn.name;
  }

  /** The form can be seen but not used while Outlook waits. */
  #busy(isBusy: boolean): void {
    const reading = byId('reading');
    reading.inert = isBusy;
    reading.ariaBusy = String(isBusy);
    reading.dataset['busy'] = this.#words.checking(this.#addIn);
  }

  #record(event: LaunchEventType, end: End): void {
    void server.launchEventEnded(event, outcomeOf(end));
  }
}
