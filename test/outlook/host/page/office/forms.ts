import { CallFailure, type Call } from './call';

const genericFailure = 9020;

/** A call that opens a form, in an Outlook whose forms may do something else than what they say. */
export const opening =
  (open: Call): Call =>
  (parameters, context) => {
    const { forms } = context.setup.modes;
    switch (forms) {
      case undefined:
        return open(parameters, context);
      case 'nothing':
        return undefined;
      case 'empty':
        context.model.write();
        return undefined;
      case 'fail':
        throw new CallFailure(genericFailure);
      case 'lost':
        return new Promise(() => undefined);
    }
  };
