/* Event handlers that do what the body of the draft says, to try the simulated Outlook without the product. */

/** What a draft's body says, as JSON; an empty body lets the message go. */
export interface Script {
  /** Completes with this; without it never. */
  complete?: Record<string, unknown>;
  /** Completes so many real milliseconds later. */
  after?: number;
  /** First calls this, by the name of its function below; what comes of it becomes the errorMessage. */
  ask?: keyof typeof questions;
  /** Throws instead. */
  fail?: boolean;
}

interface Completable {
  source: { id: string };
  completed(options?: object): void;
}

type Draft = Office.MessageCompose & { close(): void };

const itemOf = (): Draft => Office.context.mailbox.item as unknown as Draft;

/** The result of a call as text: its value, or its error's code. */
const told = (answer: (text: string) => void) => (result: Office.AsyncResult<unknown>) =>
  answer(
    result.status === Office.AsyncResultStatus.Succeeded
      ? JSON.stringify(result.value)
      : `error ${result.error.code}`,
  );

const questions = {
  recipients: (answer: (text: string) => void) => itemOf().to.getAsync(told(answer)),
  subject: (answer: (text: string) => void) => itemOf().subject.getAsync(told(answer)),
  begun: (answer: (text: string) => void) => itemOf().sessionData.getAsync('begun', told(answer)),
  setting: (answer: (text: string) => void) =>
    answer(String(Office.context.roamingSettings.get('kept') ?? 'nothing')),
  close: (answer: (text: string) => void) => {
    itemOf().close();
    answer('asked to close');
  },
};

const completing = (event: Completable, { complete, after = 0 }: Script, answer?: string): void => {
  if (complete === undefined) return;
  const options = answer === undefined ? complete : { ...complete, errorMessage: answer };
  window.setTimeout(() => event.completed(options), after);
};

const onNewMessageCompose = (event: Completable): void => {
  itemOf().sessionData.setAsync('begun', event.source.id, () => event.completed());
};

const onMessageSend = (event: Completable): void => {
  itemOf().body.getAsync('text', ({ value }) => {
    const script = (value.trim() === '' ? { complete: { allowEvent: true } } : JSON.parse(value)) as Script;
    if (script.fail) throw new Error('The handler fails, as the test wants.');
    if (script.ask === undefined) completing(event, script);
    else questions[script.ask]((answer) => completing(event, script, answer));
  });
};

// Without this, the office.js of 2022 tells its host of nothing.
void Office.onReady();
Office.actions.associate('onNewMessageCompose', onNewMessageCompose);
Office.actions.associate('onMessageSend', onMessageSend);
