import { identityOf, itemOnScreen, watchItemOnScreen } from '../../../../src/adapters/outlook/itemOnScreen';
import { fakeOffice, message } from './fakeOffice';

test('a message for which the host sends no sender has an empty one', () => {
  fakeOffice({ item: message({ from: undefined, sender: undefined }) });
  const nobody = { name: '', address: '' };
  expect(itemOnScreen()).toMatchObject({ kind: 'message', message: { from: nobody, sender: nobody } });
});

test('an item that cannot be read takes the place of the one before it', () => {
  const office = fakeOffice({ item: message() });
  const items = watchItemOnScreen();
  const told = jest.fn();
  items.subscribe(told);
  expect(items.current()).toMatchObject({ kind: 'message' });
  office.show(message({ to: undefined }));
  expect(items.current()).toEqual({ kind: 'nothing' });
  expect(told).toHaveBeenCalledTimes(1);
});

test('an item that cannot be read at the start does not stop the pane', () => {
  const office = fakeOffice({ item: message({ cc: undefined }) });
  const items = watchItemOnScreen();
  expect(items.current()).toEqual({ kind: 'nothing' });
  office.show(message());
  expect(items.current()).toMatchObject({ kind: 'message' });
});

test('of messages without an id, another one selected during the start is noticed by its Message-ID', () => {
  const office = fakeOffice({ item: message({ itemId: '' }) });
  const items = watchItemOnScreen();
  const same = items.current();
  office.showUnheard(message({ itemId: '' }));
  expect(items.current()).toBe(same);
  office.showUnheard(message({ itemId: '', internetMessageId: '<2@contoso.com>', subject: 'Other' }));
  expect(items.current()).toMatchObject({ message: { subject: 'Other' } });
});

describe('a message is known in the pane', () => {
  const identity = (differences: Record<string, unknown>) => {
    fakeOffice({ item: message(differences) });
    return identityOf(itemOnScreen());
  };

  test('by its mailbox and its id, else its Message-ID; anything else by its kind', () => {
    expect(identity({})).toBe('me@contoso.com id');
    expect(identity({ itemId: '' })).toBe('me@contoso.com <1@contoso.com>');
    expect(identityOf({ kind: 'several', messages: [] })).toBe('several');
  });

  test.each([[''], [null], [undefined]])('with %j for both ids by its appearance, each time anew', (none) => {
    const nameless = { itemId: none, internetMessageId: none };
    const office = fakeOffice({ item: message(nameless) });
    const items = watchItemOnScreen();
    const first = identityOf(items.current());
    expect(identityOf(itemOnScreen())).toBe(first);
    expect(items.current()).toMatchObject({ message: { id: '', internetMessageId: null } });
    office.show(message({ ...nameless, subject: 'Bonus list' }));
    const second = identityOf(items.current());
    // The very same time and subject: two copies, or two messages of one minute.
    office.show(message({ ...nameless, subject: 'Bonus list' }));
    expect(new Set([first, second, identityOf(items.current())]).size).toBe(3);
  });
});

describe('several selected messages', () => {
  const two = [
    { itemId: 'a', subject: 'First' },
    { itemId: 'b', subject: 'Second', internetMessageId: '<2@contoso.com>' },
  ];

  test('are told with what this Outlook knows of each, and told again when the selection grows', () => {
    const office = fakeOffice({ item: message(), selected: [{ itemId: 'a', subject: 'First' }] });
    const items = watchItemOnScreen();
    expect(items.current()).toMatchObject({ kind: 'message' });
    office.selectSeveral(two);
    expect(items.current()).toEqual({
      kind: 'several',
      messages: [
        { key: 'me@contoso.com a', id: 'a', subject: 'First', internetMessageId: null },
        { key: 'me@contoso.com b', id: 'b', subject: 'Second', internetMessageId: '<2@contoso.com>' },
      ],
    });
    office.selectSeveral([...two, { itemId: 'c', subject: 'Third' }]);
    expect(items.current()).toMatchObject({ messages: [{ id: 'a' }, { id: 'b' }, { id: 'c' }] });
  });

  test('without ids are told apart all the same', () => {
    const nameless = ['First', 'Second', 'Second'].map((subject) => ({ itemId: '', subject }));
    fakeOffice({ item: null, selected: nameless });
    const item = watchItemOnScreen().current();
    const keys = item.kind === 'several' ? item.messages.map(({ key }) => key) : [];
    expect(new Set(keys).size).toBe(3);
  });

  test('count before an item that Outlook still shows, and give way to a single one', () => {
    const item = message();
    const office = fakeOffice({ item, selected: two });
    const items = watchItemOnScreen();
    expect(items.current()).toMatchObject({ kind: 'several' });
    office.selectSeveral([{ itemId: 'id', subject: 'Offer' }], message({ itemId: 'other' }));
    expect(items.current()).toMatchObject({ kind: 'message', message: { id: 'other' } });
  });

  test('stay as they are, the very same, where nothing changed', () => {
    const office = fakeOffice({ item: null, selected: two });
    const items = watchItemOnScreen();
    const before = items.current();
    office.selectSeveral(two);
    expect(items.current()).toBe(before);
  });
});
