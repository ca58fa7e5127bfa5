import type { OutlookSetup, ShownPerson } from '../../api';
import { recipientKind } from '../../api';
import type { Draft, OutlookModel } from '../model';
import { server } from '../server';
import { restId } from './initialData';

/** Office's error codes that the simulated Outlook gives. */
const codes = { notSaved: 9046, duplicateKey: 9023, unknownKey: 9024, notFound: 9049 } as const;

/** A call that fails as it would in Outlook: the add-in's callback gets the code. */
class CallFailure extends Error {
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

type Parameters = Record<string, unknown>;
type Call = (parameters: Parameters, context: CallContext) => unknown;

const textOf = (parameters: Parameters, name: string): string => {
  const value = parameters[name];
  return typeof value === 'string' ? value : '';
};

const draftOf = ({ model }: CallContext): Draft => {
  if (model.draft === null) throw new CallFailure(codes.notFound);
  return model.draft;
};

const itemKey = ({ model }: CallContext): string => {
  const { item } = model;
  if (item.kind === 'message') return item.message.id;
  if (item.kind === 'draft') return item.draft.conversationId;
  throw new CallFailure(codes.notFound);
};

/** office.js gives recipients as addresses or as objects with a name. */
const people = (value: unknown): ShownPerson[] =>
  (Array.isArray(value) ? (value as unknown[]) : []).map((entry) => {
    const given =
      typeof entry === 'string' ? { address: entry } : (entry as { name?: string; address?: string });
    const address = given.address ?? '';
    return { name: given.name ?? address, address, kind: recipientKind.other };
  });

/** A page without scripts of its own would show the text of a body like this. */
const plainText = (html: string): string =>
  new DOMParser().parseFromString(html.replace(/<(br|\/p|\/div)[^>]*>/gi, '$&\n'), 'text/html').body
    .textContent;

const lines = ['to', 'cc', 'bcc'] as const;
const lineOf = (parameters: Parameters): (typeof lines)[number] =>
  lines[Number(parameters['recipientField'])] ?? 'to';

const newMessage: Call = (parameters, { model }) => {
  model.write({
    to: people(parameters['toRecipients']),
    cc: people(parameters['ccRecipients']),
    bcc: people(parameters['bccRecipients']),
    subject: textOf(parameters, 'subject'),
    body: plainText(textOf(parameters, 'htmlBody')),
  });
};

const reply =
  (everybody: boolean): Call =>
  (parameters, { model }) => {
    const { item } = model;
    if (item.kind !== 'message') throw new CallFailure(codes.notFound);
    const { message } = item;
    model.write({
      to: everybody ? [message.from, ...message.to] : [message.from],
      cc: everybody ? message.cc : [],
      subject: `RE: ${message.subject}`,
      body: plainText(textOf(parameters, 'htmlBody')),
      conversationId: message.conversationId,
      composeType: 'reply',
      answers: message.id,
    });
  };

const showMessage: Call = async (parameters, { model }) => {
  if (!(await model.show(restId(textOf(parameters, 'itemId'))))) throw new CallFailure(codes.notFound);
};

interface Notification {
  key: string;
  type: number;
  message: string;
}

const notificationTypes = ['informationalMessage', 'progressIndicator', 'errorMessage', 'insightMessage'];
const notificationsOf = async (context: CallContext): Promise<Notification[]> => {
  const json = await server.readStorage(`notifications ${itemKey(context)}`);
  return (JSON.parse(json) as { list?: Notification[] }).list ?? [];
};
const keepNotifications = (context: CallContext, list: Notification[]): Promise<unknown> =>
  server.writeStorage(`notifications ${itemKey(context)}`, JSON.stringify({ list }));
const notification = (parameters: Parameters): Notification => ({
  key: textOf(parameters, 'key'),
  type: Number(parameters['type']),
  message: textOf(parameters, 'message'),
});

const succeed: Call = () => undefined;

/* The numbers are office.js's dispatch ids. */
const calls: Record<number, Call> = {
  3: async (_, context) => ({
    customProperties: await server.readStorage(`custom properties ${itemKey(context)}`),
  }),
  // Like Outlook, this goes by the item on screen: the call does not say for which item it is.
  4: async (parameters, context) => {
    const given = parameters['customProperties'];
    const json = typeof given === 'string' ? given : JSON.stringify(given ?? {});
    await server.writeStorage(`custom properties ${itemKey(context)}`, json);
  },
  404: (parameters, { model }) => {
    const [settings] = Array.isArray(parameters) ? (parameters as unknown[]) : [parameters];
    return server
      .writeStorage(`roaming settings ${model.person}`, JSON.stringify(settings ?? {}))
      .then(() => undefined);
  },
  14: () => ({ data: 'text' }),
  15: (parameters, context) => ({
    data: draftOf(context)[lineOf(parameters)].map(({ kind, ...person }) => ({
      ...person,
      recipientType: kind,
    })),
  }),
  17: (parameters, { model }) => model.edit({ subject: textOf(parameters, 'subject') }),
  18: (_, context) => ({ data: draftOf(context).subject }),
  21: (parameters, { model }) => model.edit({ [lineOf(parameters)]: people(parameters['recipientArray']) }),
  22: (parameters, context) => {
    const field = lineOf(parameters);
    context.model.edit({ [field]: [...draftOf(context)[field], ...people(parameters['recipientArray'])] });
  },
  33: async (parameters, context) => {
    const list = await notificationsOf(context);
    const added = notification(parameters);
    if (list.some(({ key }) => key === added.key)) throw new CallFailure(codes.duplicateKey);
    await keepNotifications(context, [...list, added]);
  },
  34: async (_, context) => ({
    data: (await notificationsOf(context)).map((entry) => ({
      ...entry,
      type: notificationTypes[entry.type],
    })),
  }),
  35: async (parameters, context) => {
    const replaced = notification(parameters);
    const others = (await notificationsOf(context)).filter(({ key }) => key !== replaced.key);
    await keepNotifications(context, [...others, replaced]);
  },
  36: async (parameters, context) => {
    const list = await notificationsOf(context);
    const key = textOf(parameters, 'key');
    if (!list.some((entry) => entry.key === key)) throw new CallFailure(codes.unknownKey);
    await keepNotifications(
      context,
      list.filter((entry) => entry.key !== key),
    );
  },
  37: (_, { model }) => {
    const { item } = model;
    if (item.kind === 'nothing') throw new CallFailure(codes.notFound);
    return { data: item.kind === 'draft' ? item.draft.body : item.message.bodyText };
  },
  38: (parameters, { model }) => model.edit({ body: plainText(textOf(parameters, 'data')) }),
  41: (_, { model }) => model.discard(),
  42: (_, { closePane }) => closePane(),
  107: (_, { setup, model }) => {
    const user = setup.people.find(({ address }) => address === model.person);
    return { data: { name: user?.name ?? '', address: model.person, recipientType: recipientKind.user } };
  },
  108: (_, { model }) => {
    const shared = model.sharedMailboxes.find(({ address }) => address === model.mailbox);
    if (!shared) throw new CallFailure(codes.notFound);
    const delegatePermissions = shared.permission === 'read' ? delegate.read : delegate.read | delegate.write;
    return {
      data: { owner: shared.address, targetMailbox: shared.address, targetRestUrl: '', delegatePermissions },
    };
  },
  164: () => {
    throw new CallFailure(codes.notSaved);
  },
  174: (_, context) => ({ data: { composeType: draftOf(context).composeType, coercionType: 'text' } }),
  // The numbers in each pair: the calls with and without a callback.
  178: newMessage,
  44: newMessage,
  182: reply(true),
  31: reply(true),
  184: reply(true),
  11: reply(true),
  181: reply(false),
  30: reply(false),
  183: reply(false),
  10: reply(false),
  179: showMessage,
  8: showMessage,
  // Telemetry goes nowhere.
  163: succeed,
  193: succeed,
  400: succeed,
  401: succeed,
  402: succeed,
};

/** Bits of Office.MailboxEnums.DelegatePermissions. */
const delegate = { read: 1, write: 2 };

const genericFailure = 9020;

/** Answers one call of office.js's mailbox; a call that is not modelled fails for the caller, and loudly. */
export const answerCall = async (id: number, parameters: unknown, context: CallContext): Promise<object> => {
  const call = calls[id];
  if (call === undefined) {
    context.unmodelled(`Office.js call ${id} with ${JSON.stringify(parameters ?? null)}`);
    return { error: true, errorCode: genericFailure, wasSuccessful: false };
  }
  try {
    const answer = await call((parameters ?? {}) as Parameters, context);
    return { error: false, errorCode: 0, wasSuccessful: true, ...(answer as object | undefined) };
  } catch (error) {
    if (!(error instanceof CallFailure)) throw error;
    return { error: true, errorCode: error.code, wasSuccessful: false };
  }
};
