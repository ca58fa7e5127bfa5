import type { Person } from '../../../exchange/types';
import type { OutlookSetup } from '../../api';
import type { Draft } from '../draft';
import type { OutlookModel } from '../model';

/** Office's error codes that the simulated Outlook gives. */
export const codes = {
  noSuchAttachment: 9003,
  duplicateKey: 9023,
  unknownNotification: 9024,
  notSaved: 9046,
  notFound: 9049,
} as const;

/** A call that fails as it would in Outlook: the add-in's callback gets the code. */
export class CallFailure extends Error {
  constructor(readonly code: number) {
    super(`Office error ${code}`);
  }
}

/** What a call may look at and change. */
export interface CallContext {
  setup: OutlookSetup;
  model: OutlookModel;
  closePane: () => void;
  /** A call that nobody has modelled: tells the person and the state. */
  unmodelled: (what: string) => void;
}

export type Parameters = Record<string, unknown>;
export type Call = (parameters: Parameters, context: CallContext) => unknown;

export const textOf = (parameters: Parameters, name: string): string => {
  const value = parameters[name];
  return typeof value === 'string' ? value : '';
};

/** The message being written; a call that needs one fails without it. */
export const theDraft = ({ model }: CallContext): Draft => {
  if (model.draft === null) throw new CallFailure(codes.notFound);
  return model.draft;
};

/** office.js gives recipients as addresses or as objects with a name. */
export const people = (value: unknown): Person[] =>
  (Array.isArray(value) ? (value as unknown[]) : []).map((entry) => {
    const given =
      typeof entry === 'string' ? { address: entry } : (entry as { name?: string; address?: string });
    const address = given.address ?? '';
    return { name: given.name ?? '', address };
  });

/** A page without scripts of its own would show the text of a body like this. */
export const plainText = (html: string): string =>
  new DOMParser().parseFromString(html.replace(/<(br|\/p|\/div)[^>]*>/gi, '$&\n'), 'text/html').body
    .textContent;
