import { openMessage, openNewMessage } from '../../../../src/adapters/outlook/forms';
import { fakeOffice } from './fakeOffice';

const draft = { to: [], cc: [], bcc: [], subject: 'Sorry', bodyText: 'Hello' };
type Done = (result: { status: string; error?: { code: number } }) => void;
const answering =
  (...answer: Parameters<Done>) =>
  (_: unknown, done: Done) => {
    done(...answer);
  };
const throwing = () => {
  throw new Error('refused');
};

afterEach(() => {
  jest.useRealTimers();
});

test('a message is opened by the id that Outlook uses, and by the REST id where nothing is converted', async () => {
  const displayMessageForm = jest.fn();
  fakeOffice({ displayMessageForm, convertToEwsId: (id) => `ews ${id}` });
  expect(await openMessage('rest')).toBe('asked');
  fakeOffice({ displayMessageForm });
  expect(await openMessage('rest')).toBe('asked');
  expect(displayMessageForm.mock.calls).toEqual([['ews rest'], ['rest']]);
});

test('an Outlook without forms cannot open one', async () => {
  fakeOffice({});
  expect(await openMessage('rest')).toBe('cannot');
  expect(await openNewMessage(draft)).toBe('cannot');
});

test('an Outlook that throws has not opened anything', async () => {
  fakeOffice({ displayMessageForm: throwing, displayNewMessageForm: throwing });
  expect(await openMessage('rest')).toBe('cannot');
  expect(await openNewMessage(draft)).toBe('cannot');
});

test('where Outlook answers, its answer counts, and no second form is asked for', async () => {
  const displayNewMessageForm = jest.fn();
  fakeOffice({ displayNewMessageForm, displayNewMessageFormAsync: answering({ status: 'succeeded' }) });
  expect(await openNewMessage(draft)).toBe('opened');
  fakeOffice({
    displayNewMessageForm,
    displayNewMessageFormAsync: answering({ status: 'failed', error: { code: 5001 } }),
  });
  expect(await openNewMessage(draft)).toBe('cannot');
  expect(displayNewMessageForm).not.toHaveBeenCalled();
});

test('an Outlook that never answers was asked, and nobody can tell more', async () => {
  jest.useFakeTimers();
  const displayNewMessageForm = jest.fn();
  fakeOffice({ displayNewMessageForm, displayNewMessageFormAsync: () => undefined });
  const opening = openNewMessage(draft);
  await jest.advanceTimersByTimeAsync(4_000);
  expect(await opening).toBe('asked');
  expect(displayNewMessageForm).not.toHaveBeenCalled();
});

test('where the newer call throws, the older one is tried', async () => {
  const displayNewMessageForm = jest.fn();
  fakeOffice({ displayNewMessageForm, displayNewMessageFormAsync: throwing });
  expect(await openNewMessage(draft)).toBe('asked');
  expect(displayNewMessageForm).toHaveBeenCalledTimes(1);
});

test('the text is text in the form as well', async () => {
  const displayNewMessageForm = jest.fn();
  fakeOffice({ displayNewMessageForm });
  await openNewMessage({ ...draft, bodyText: 'a < b & c\n"d"' });
  expect(displayNewMessageForm).toHaveBeenCalledWith(
    expect.objectContaining({ htmlBody: 'a &lt; b &amp; c<br>&quot;d&quot;' }),
  );
});

test('what a form does not take is not asked for', async () => {
  const displayNewMessageForm = jest.fn();
  fakeOffice({ displayNewMessageForm });
  const many = Array.from({ length: 101 }, () => ({ name: '', address: 'ana@norte.example' }));
  expect(await openNewMessage({ ...draft, bcc: many })).toBe('cannot');
  expect(await openNewMessage({ ...draft, subject: 'x'.repeat(256) })).toBe('cannot');
  expect(await openNewMessage({ ...draft, bodyText: 'x'.repeat(30_001) })).toBe('cannot');
  expect(displayNewMessageForm).not.toHaveBeenCalled();
});
