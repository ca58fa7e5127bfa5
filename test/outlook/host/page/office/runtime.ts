import type { CallFaults } from './callFaults';
import type { CallContext } from './call';
import { answerCall } from './calls';
import { keepRoamingSettings } from './roaming';
import { answerSessionCall } from './sessionCalls';

/** One office.js at work beside Outlook's page, from its start to its end. */
export interface Runtime {
  /** In the pane, or in the hidden page in which an event is handled. */
  readonly kind: 'pane' | 'handler';
  /** What `getInitializationContextAsync` gives: the context data of the Smart Alert that opened the pane, else ''. */
  readonly initializationContext: string;
  /** Its own session data, where the world's client does not share those of the draft. */
  readonly sessionData: Map<string, string>;
  readonly faults: CallFaults;
  /** A function that Outlook started has ended: 0 or an error code, and what it said as JSON text. */
  completed(status: number, text: string): void;
}

/**
 * What Outlook refuses to an event handler.
 * https://learn.microsoft.com/office/dev/add-ins/develop/event-based-activation#unsupported-apis
 */
const blockedInHandlers: Record<number, string> = {
  8: 'displayMessageForm',
  179: 'displayMessageFormAsync',
  10: 'displayReplyForm',
  30: 'displayReplyForm',
  181: 'displayReplyFormAsync',
  183: 'displayReplyFormAsync',
  11: 'displayReplyAllForm',
  31: 'displayReplyAllForm',
  182: 'displayReplyAllFormAsync',
  184: 'displayReplyAllFormAsync',
  44: 'displayNewMessageForm',
  178: 'displayNewMessageFormAsync',
  41: 'item.close',
  42: 'closeContainer',
};

const getInitializationContext = 99;
const saveRoamingSettings = 404;
/** Office's "the call is not supported by this extension point"; that blocked calls get it is a guess. */
const notSupportedHere = 9032;
const noItem = 9049;

const succeeded = (data: object) => ({ error: false, errorCode: 0, wasSuccessful: true, ...data });
const failed = (errorCode: number) => ({ error: true, errorCode, wasSuccessful: false });

const sessionAnswer = (
  id: number,
  parameters: unknown,
  { model, setup }: CallContext,
  runtime: Runtime,
): object | null => {
  const { draft } = model;
  const isEarly = draft !== null && Date.now() - draft.begunAt < setup.modes.sessionDataAfter;
  const shared = draft?.sessionData;
  const kept = setup.client.sessionDataShared ? shared : runtime.sessionData;
  // Too early there is nothing to read, and what is written is not kept.
  const answer = answerSessionCall(
    id,
    parameters ?? {},
    (isEarly ? undefined : kept) ?? new Map<string, string>(),
  );
  if (answer === null) return null;
  if (shared === undefined || isEarly) return failed(noItem);
  return 'code' in answer ? failed(answer.code) : succeeded(answer);
};

/** Answers one call of office.js's mailbox as this runtime gets it answered, the world's faults included. */
export const answerInRuntime = async (
  id: number,
  parameters: unknown,
  context: CallContext,
  runtime: Runtime,
): Promise<object> => {
  const blocked = runtime.kind === 'handler' ? blockedInHandlers[id] : undefined;
  if (blocked !== undefined) {
    context.unmodelled(`Office.js call ${id} (${blocked}) in an event handler, where Outlook blocks it`);
    return failed(notSupportedHere);
  }
  const fault = runtime.faults.take(id, runtime.kind);
  if (fault === 'drop') return new Promise(() => undefined);
  if (fault !== undefined && 'code' in fault) return failed(fault.code);
  if (fault !== undefined) {
    await new Promise((waited) => window.setTimeout(waited, fault.delayMilliseconds));
  }
  if (id === saveRoamingSettings) {
    const [settings] = Array.isArray(parameters) ? (parameters as unknown[]) : [parameters];
    await keepRoamingSettings(context, runtime.kind, settings);
    return succeeded({});
  }
  if (id === getInitializationContext) return succeeded({ data: runtime.initializationContext });
  return sessionAnswer(id, parameters, context, runtime) ?? answerCall(id, parameters, context);
};
