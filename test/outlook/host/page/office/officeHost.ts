import { appContext } from './appContext';
import type { CallContext } from './call';
import { roamingSettings } from './roaming';
import type { CallHandler } from './conversation';
import { initialData } from './initialData';
import { answerInRuntime, type Runtime } from './runtime';

interface MethodCall {
  ApiParams?: unknown;
  MethodData?: { DispatchId?: number };
}

/** Of the second family; its arguments stand beside the method, under their numbers. */
interface HostCall {
  DdaMethod?: { DispatchId?: number };
  1?: number;
  2?: string;
}

const getInitialData = 1;
const functionCompleted = 94;
const closeContainer = 97;

/** Answers everything that the office.js of this runtime asks its host. */
export const officeHost = (controlId: string, context: CallContext, runtime: Runtime): CallHandler => {
  const { setup, model, unmodelled } = context;
  return async (action, data) => {
    switch (action) {
      case 'ContextActivationManager_getAppContextAsync': {
        // Office.onReady waits for this answer, and for ever.
        if (setup.modes.officeNeverReady) return new Promise(() => undefined);
        const settings = await roamingSettings(context, runtime.kind);
        return appContext(setup, controlId, settings);
      }
      case 'ContextActivationManager_notifyHost':
        return {};
      case 'GetInitialData':
        return initialData(model);
      case 'ExecuteMethod': {
        const { ApiParams, MethodData } = data as MethodCall;
        const id = MethodData?.DispatchId ?? 0;
        if (id === getInitialData) return initialData(model);
        return answerInRuntime(id, ApiParams, context, runtime);
      }
      case 'executeMethod': {
        const { DdaMethod, 1: status = 0, 2: text = '' } = data as HostCall;
        if (DdaMethod?.DispatchId === functionCompleted) runtime.completed(status, text);
        else if (DdaMethod?.DispatchId === closeContainer && runtime.kind === 'pane') context.closePane();
        else break;
        return { Version: 1, Error: 0 };
      }
    }
    unmodelled(`Office.js action ${action} with ${JSON.stringify(data)}`);
    throw new Error(`The simulated Outlook does not model "${action}".`);
  };
};
