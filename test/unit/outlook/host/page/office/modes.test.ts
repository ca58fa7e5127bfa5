import type { OutlookSetup, PageModes } from '../../../../../outlook/host/api';
import { CallFailure, type CallContext } from '../../../../../outlook/host/page/office/call';
import { composeCalls } from '../../../../../outlook/host/page/office/composeCalls';
import { opening } from '../../../../../outlook/host/page/office/forms';
import { toldId } from '../../../../../outlook/host/page/office/itemIds';

/* The modes of Outlook that are decided before anything is sent to office.js. */

const write = jest.fn();
const ben = { name: 'Ben', address: 'ben@acme.example', kind: 2 };

const context = (modes: Partial<PageModes>): CallContext => {
  const draft = { to: [ben], cc: [], bcc: [], composeType: 'reply' };
  const setup = { modes: { itemNullFor: 0, sessionDataAfter: 0, ...modes } } as OutlookSetup;
  const model = { draft, write } as unknown as CallContext['model'];
  return { setup, model, closePane: () => undefined, unmodelled: () => undefined };
};

beforeEach(() => write.mockClear());

describe('the id of an item', () => {
  const id = `AAMkAG${'x'.repeat(86)}AAA=`;

  test.each([
    [undefined, id],
    ['empty', ''],
    ['null', null],
  ] as const)('%s', (itemIds, told) => {
    expect(toldId(id, itemIds)).toBe(told);
  });

  test('changing: another one each time, of the same form', () => {
    const told = [toldId(id, 'changing'), toldId(id, 'changing')];
    expect(new Set([id, ...told]).size).toBe(3);
    for (const one of told) expect(one).toMatch(/^AAMkAG\w{86}AAA=$/);
  });
});

describe('a call that opens a form', () => {
  const open = jest.fn();
  beforeEach(() => open.mockClear());
  const call = (forms: PageModes['forms']) => opening(open)({}, context({ ...(forms && { forms }) }));

  test('opens it', () => {
    void call(undefined);
    expect(open).toHaveBeenCalledTimes(1);
  });

  test('nothing: says that it did', () => {
    expect(call('nothing')).toBeUndefined();
    expect(open).not.toHaveBeenCalled();
  });

  test('empty: opens one without anything in it', () => {
    void call('empty');
    expect(open).not.toHaveBeenCalled();
    expect(write).toHaveBeenCalledWith();
  });

  test('fail: fails', () => {
    expect(() => call('fail')).toThrow(CallFailure);
  });

  test('lost: never comes back', async () => {
    const answer = Promise.resolve(call('lost')).then(() => 'came back');
    expect(await Promise.race([answer, new Promise((later) => setTimeout(later, 20, 'nothing'))])).toBe(
      'nothing',
    );
  });
});

test.each([
  [{}, [{ name: 'Ben', address: ben.address, recipientType: 2 }]],
  [{ recipients: 'withoutNames' }, [{ name: '', address: ben.address, recipientType: 2 }]],
  [{ recipients: 'notTold' }, []],
] as const)('%j: the recipients of a line are told as %j', (modes, told) => {
  expect(composeCalls[15]?.({ recipientField: 0 }, context(modes))).toEqual({ data: told });
});

test.each([
  [{}, 'reply'],
  [{ composeTypeWrong: true }, 'newMail'],
] as const)('%j: a reply is told as %s', (modes, composeType) => {
  expect(composeCalls[174]?.({}, context(modes))).toMatchObject({ data: { composeType } });
});
