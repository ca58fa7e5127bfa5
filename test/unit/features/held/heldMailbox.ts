import type { HoldPorts } from '../../../../src/features/held/holdPorts';
import { answered, failed, type Answer, type FailureKind } from '../../../../src/mailbox/answer';
import type { HeldMessage, HeldMessages } from '../../../../src/mailbox/heldMessages';

export const held: HeldMessage = {
  id: 'held',
  folder: 'drafts',
  internetMessageId: '<1@norte.example>',
  conversationId: 'prices',
  subject: 'Prices',
  recipients: [{ name: 'Ana', address: 'ana@norte.example' }],
  deliverAt: '2026-03-10T11:00:00.000Z',
  submitted: true,
  seenAt: '2026-03-10T10:00:00.000Z',
};

export const fails = (kind: FailureKind): Answer<never> => failed({ kind, doing: 'test' });
export const draft = { id: 'copy', webLink: null };

type Mailbox = HoldPorts['mailbox'];
type AnswerOf<M extends keyof Mailbox> = Awaited<ReturnType<HeldMessages[M]>>;
/** The answers of each method in their order; the last one is given again and again. */
export type Script = { [M in keyof Mailbox]?: AnswerOf<M>[] };

/** Ports that answer from a script; without one all goes well. `calls` has what was asked, in order. */
export function holdPorts(script: Script = {}, ports: Partial<HoldPorts> = {}) {
  const calls: string[] = [];
  const answers: { [M in keyof Mailbox]: AnswerOf<M>[] } = {
    readHeld: [answered(held)],
    copyAsDraft: [answered({ draft, notCopied: [] })],
    deleteHeld: [answered(undefined)],
    findStopped: [answered('deletedItems')],
    deleteDraft: [answered(undefined)],
    sendHeldNow: [answered(undefined)],
    findWhenItLeft: [answered(null)],
    ...script,
  };
  const say = <M extends keyof Mailbox>(method: M, about: string): Promise<AnswerOf<M>> => {
    const list: AnswerOf<M>[] = answers[method];
    const before = calls.filter((call) => call.startsWith(method)).length;
    calls.push(`${method} ${about}`);
    const answer = list[Math.min(before, list.length - 1)];
    if (!answer) throw new Error(`The script of ${method} is empty.`);
    return Promise.resolve(answer);
  };
  const waits: number[] = [];
  const all: HoldPorts = {
    mailbox: {
      readHeld: (id) => say('readHeld', id),
      copyAsDraft: ({ id }) => say('copyAsDraft', id),
      deleteHeld: ({ id }) => say('deleteHeld', id),
      deleteDraft: (id) => say('deleteDraft', id),
      sendHeldNow: ({ id }, now) => say('sendHeldNow', `${id} ${now}`),
      findWhenItLeft: ({ internetMessageId }) => say('findWhenItLeft', internetMessageId),
      findStopped: ({ id }) => say('findStopped', id),
    },
    authorize: () => Promise.resolve(answered(undefined)),
    stillMeant: () => true,
    save: () => {
      calls.push('save');
      return Promise.resolve({ ok: true, value: undefined });
    },
    now: () => new Date('2026-03-10T10:00:00Z'),
    wait: (milliseconds) => {
      waits.push(milliseconds);
      return Promise.resolve();
    },
    ...ports,
  };
  return { ports: all, calls, waits };
}
