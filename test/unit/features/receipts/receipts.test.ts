import { answered, failed, type Answer, type FailureKind } from '../../../../src/mailbox/answer';
import type { ItemAnswer } from '../../../../src/mailbox/composing';
import type { ReceiptFlags } from '../../../../src/mailbox/receipts';
import {
  afterLooking,
  changeReceipts,
  mayPass,
  whyNot,
  type ReceiptPorts,
} from '../../../../src/features/receipts/receipts';

const now = new Date('2026-11-22T10:41:00Z');
const none: ReceiptFlags = { read: false, delivery: false };
const refusal = (kind: FailureKind) => failed({ kind, doing: 'test' });

interface World {
  allowed: Answer<unknown>;
  saved: ItemAnswer<string>;
  /** Whether another message comes on screen after saving. */
  switched: boolean;
  changed: Answer<void>;
  /** What the server has afterwards; by default what was asked for. */
  has: Answer<ReceiptFlags> | null;
  fromElsewhere: boolean;
}

/** A draft on a server; gives the ports and what was done, in order. */
function draft(differences: Partial<World> = {}) {
  const world: World = {
    allowed: answered(null),
    saved: { ok: true, value: 'draft' },
    switched: false,
    changed: answered(undefined),
    has: null,
    fromElsewhere: false,
    ...differences,
  };
  const did: string[] = [];
  let flags = none;
  const ports: ReceiptPorts = {
    authorize: () => Promise.resolve(world.allowed),
    saveDraft: () => {
      did.push('save');
      return Promise.resolve(world.saved);
    },
    stillMeant: () => !world.switched,
    mailbox: {
      changeReceiptFlags: (id, change) => {
        did.push(`change ${id}`);
        flags = { ...flags, ...change };
        return Promise.resolve(world.changed);
      },
      readReceiptFlags: (id) => {
        did.push(`read ${id}`);
        return Promise.resolve(world.has ?? answered(flags));
      },
    },
    fromElsewhere: world.fromElsewhere,
    now: () => now,
  };
  return { ports, did };
}

const ask = async (differences: Partial<World> = {}, change: Partial<ReceiptFlags> = { read: true }) => {
  const { ports, did } = draft(differences);
  const steps: string[] = [];
  const state = await changeReceipts(none, change, ports, ({ step }) => steps.push(step));
  return { state, did, steps };
};

test('a receipt counts as requested only when it was read back', async () => {
  const { state, did, steps } = await ask();
  expect(steps).toEqual(['allowing', 'saving', 'asking', 'verifying']);
  expect(did).toEqual(['save', 'change draft', 'read draft']);
  expect(state).toEqual({ step: 'verified', flags: { read: true, delivery: false }, at: now.toISOString() });
});

test('the server took it and does not have it: lost, and what was wished is kept for asking again', async () => {
  const { state } = await ask({ has: answered(none) });
  expect(state).toEqual({ step: 'lost', flags: none, wished: { read: true, delivery: false } });
});

test('taking the request back works the same way', async () => {
  const { state } = await ask({}, { read: false });
  expect(state).toMatchObject({ step: 'verified', flags: none });
});

test('without permission the draft is not even saved', async () => {
  const { state, did } = await ask({ allowed: refusal('consentRefused') });
  expect(did).toEqual([]);
  expect(state).toMatchObject({ step: 'failed', failure: { kind: 'consentRefused' } });
});

test.each([
  ['a reply in the reading pane', { ok: false, code: 9021 }, { step: 'notPossible', why: 'inline' }],
  ['a save that Outlook refuses', { ok: false, code: 9020 }, { step: 'notSaved' }],
  ['a save that Outlook does not answer', { ok: false, code: 'noAnswer' }, { step: 'notSaved' }],
  ['another message on screen', { ok: false, code: 'otherItem' }, { step: 'otherItem' }],
] as const)('%s stops it before anything is asked', async (_, saved, expected) => {
  const { state, did } = await ask({ saved });
  expect(did).toEqual(['save']);
  expect(state).toMatchObject(expected);
});

test('another message that comes on screen while saving stops it', async () => {
  const { state, did } = await ask({ switched: true });
  expect(did).toEqual(['save']);
  expect(state).toEqual({ step: 'otherItem', flags: null });
});

test.each([
  [false, 'notOnServer', true],
  [true, 'otherMailbox', false],
])(
  'a draft unknown to the server, sent from elsewhere: %s, is told at once as %s; trying again may help: %s',
  async (fromElsewhere, why, passes) => {
    const { state, did } = await ask({ changed: refusal('notFound'), fromElsewhere });
    expect(did).toEqual(['save', 'change draft']);
    expect(state).toEqual({ step: 'notPossible', why, flags: null });
    expect(mayPass(state)).toBe(passes);
  },
);

test('silence is settled by reading back', async () => {
  expect((await ask({ changed: refusal('noAnswer') })).state).toMatchObject({ step: 'verified' });
  expect((await ask({ changed: refusal('noAnswer'), has: answered(none) })).state).toMatchObject({
    step: 'failed',
    failure: { kind: 'noAnswer' },
  });
});

test('a refusal is told without reading back', async () => {
  const { state, did } = await ask({ changed: refusal('forbidden') });
  expect(did).not.toContain('read draft');
  expect(state).toMatchObject({ step: 'failed', failure: { kind: 'forbidden' } });
});

test('what cannot be read back is never claimed', async () => {
  expect((await ask({ has: refusal('offline') })).state).toMatchObject({ step: 'unverified', flags: null });
});

describe('a later look', () => {
  const verified = { step: 'verified', flags: { read: true, delivery: false }, at: 'earlier' } as const;

  test('renews the time, and takes in what Outlook itself asked for meanwhile', () => {
    const both = { read: true, delivery: true };
    expect(afterLooking(verified, answered(both), now)).toEqual({
      step: 'verified',
      flags: both,
      at: now.toISOString(),
    });
  });

  test('notices that the request was lost', () => {
    expect(afterLooking(verified, answered(none), now)).toEqual({
      step: 'lost',
      flags: none,
      wished: verified.flags,
    });
  });

  test('that fails leaves what was verified, with its time', () => {
    expect(afterLooking(verified, refusal('offline'), now)).toBe(verified);
  });
});

test.each([
  ['web', 'exchangeOnline', null],
  ['mac', 'exchangeOnline', null],
  ['classicWindows', 'exchangeOnline', 'classic'],
  ['ios', 'exchangeOnline', 'phone'],
  ['web', 'exchangeServer', 'exchangeServer'],
  ['classicWindows', 'exchangeServer', 'exchangeServer'],
  ['web', 'gmail', 'account'],
] as const)('%s with %s: %s', (client, kind, why) => {
  expect(whyNot(client, { kind, address: 'a@b.example' })).toBe(why);
});
