import { server } from '../server';
import { appContext } from './appContext';
import type { CallContext } from './call';
import { answerCall } from './calls';
import type { CallHandler } from './conversation';
import { initialData } from './initialData';

interface MethodCall {
  ApiParams?: unknown;
  MethodData?: { DispatchId?: number };
}

interface HostCall {
  DdaMethod?: { DispatchId?: number };
}

const getInitialData = 1;
const closeContainer = 97;

/** Answers everything that office.js asks its host. */
export const officeHost = (controlId: string, context: CallContext): CallHandler => {
  const { setup, model, unmodelled } = context;
  return async (action, data) => {
    switch (action) {
      case 'ContextActivationManager_getAppContextAsync': {
        const settings = await server.readStorage(`roaming settings ${model.person}`);
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
        return answerCall(id, ApiParams, context);
      }
      case 'executeMethod': {
        const id = (data as HostCall).DdaMethod?.DispatchId;
        if (id !== closeContainer) break;
        context.closePane();
        return { Version: 1, Error: 0 };
      }
    }
    unmodelled(`Office.js action ${action} with ${JSON.stringify(data)}`);
    throw new Error(`The simulated Outlook does not model "${action}".`);
  };
};
