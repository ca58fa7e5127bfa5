import { openMessage } from '../../../../src/adapters/outlook/forms';
import { fakeOffice } from './fakeOffice';

test('a message is opened by the id that Outlook uses', () => {
  const displayMessageForm = jest.fn();
  fakeOffice({ displayMessageForm, convertToEwsId: (id) => `ews ${id}` });
  expect(openMessage('rest')).toBe(true);
  expect(displayMessageForm).toHaveBeenCalledWith('ews rest');
});

test('an Outlook without conversion, as on a phone, gets the REST id', () => {
  const displayMessageForm = jest.fn();
  fakeOffice({ displayMessageForm });
  expect(openMessage('rest')).toBe(true);
  expect(displayMessageForm).toHaveBeenCalledWith('rest');
});

test('an Outlook that cannot show a message is told from one that can', () => {
  fakeOffice({});
  expect(openMessage('rest')).toBe(false);
});

test('an Outlook that throws has not opened the message', () => {
  fakeOffice({
    displayMessageForm: () => {
      throw new Error('invalid id');
    },
  });
  expect(openMessage('rest')).toBe(false);
});
