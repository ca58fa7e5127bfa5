import type { ShownPerson } from '../../api';
import { recipientKind } from '../../api';
import type { Answering } from '../answering';
import { server } from '../server';
import {
  CallFailure,
  codes,
  people,
  plainText,
  textOf,
  type Call,
  type CallContext,
  type Parameters,
} from './call';
import { composeCalls } from './composeCalls';
import { opening } from './forms';
import { restId } from './initialData';

const itemKey = ({ model }: CallContext): string => {
  const { item } = model;
  if (item.kind === 'message') return item.message.id;
  if (item.kind === 'draft') return item.draft.key;
  throw new CallFailure(codes.notFound);
};

/** The model resolves them. */
const shown = (value: unknown): ShownPerson[] =>
  people(value).map((person) => ({ ...person, kind: recipientKind.other }));

const newMessage = opening((parameters, { model }) => {
  model.write({
    to: shown(parameters['toRecipients']),
    cc: shown(parameters['ccRecipients']),
    bcc: shown(parameters['bccRecipients']),
    subject: textOf(parameters, 'subject'),
    body: plainText(textOf(parameters, 'htmlBody')),
  });
});

const answer = (how: Answering): Call =>
  opening((parameters, { model }) => {
    const { item } = model;
    if (item.kind !== 'message') throw new CallFailure(codes.notFound);
    model.answer(item.message, how, plainText(textOf(parameters, 'htmlBody')));
  });

const showMessage = opening(async (parameters, { model }) => {
  if (!(await model.show(restId(textOf(parameters, 'itemId'))))) throw new CallFailure(codes.notFound);
});

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
  ...composeCalls,
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
    if (!list.some((entry) => entry.key === key)) throw new CallFailure(codes.unknownNotification);
    await keepNotifications(
      context,
      list.filter((entry) => entry.key !== key),
    );
  },
  42: (_, { closePane }) => closePane(),
  108: (_, { model }) => {
    const shared = model.sharedMailboxes.find(({ address }) => address === model.mailbox);
    if (!shared) throw new CallFailure(codes.notFound);
    const delegatePermissions = shared.permission === 'read' ? delegate.read : delegate.read | delegate.write;
    return {
      data: { owner: shared.address, targetMailbox: shared.address, targetRestUrl: '', delegatePermissions },
    };
  },
  // The numbers in each pair: the calls with and without a callback.
  178: newMessage,
  44: newMessage,
  182: answer('replyAll'),
  31: answer('replyAll'),
  184: answer('replyAll'),
  11: answer('replyAll'),
  181: answer('reply'),
  30: answer('reply'),
  183: answer('reply'),
  10: answer('reply'),
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
