import { readCompletedOptions } from '../../../outlook/host/page/events/completedOptions';

const read = (completedContext?: object) =>
  readCompletedOptions(JSON.stringify({ source: { id: 'OnMessageSend' }, completedContext }));

test('what a handler says is read, and the object that it hands over becomes text', () => {
  const { options, odd } = read({
    allowEvent: false,
    errorMessage: 'Look again',
    cancelLabel: 'Review',
    commandId: 'Compose.Open',
    contextData: { findings: 1 },
    sendModeOverride: 'promptUser',
  });
  expect(options).toEqual({
    allowEvent: false,
    errorMessage: 'Look again',
    cancelLabel: 'Review',
    commandId: 'Compose.Open',
    contextData: '{"findings":1}',
  });
  expect(odd).toEqual([]);
});

test('a text that is handed over stays as it is', () => {
  expect(read({ allowEvent: false, commandId: 'x', contextData: 'plain' }).options.contextData).toBe('plain');
});

test.each([
  ['no allowEvent', undefined, 'without allowEvent'],
  ['a word for allowEvent', { allowEvent: 'no' }, 'without allowEvent'],
  [
    'a text of 501',
    { allowEvent: false, errorMessage: 'x'.repeat(501) },
    '501 characters as errorMessage; 500',
  ],
  ['a label of 21', { allowEvent: false, cancelLabel: 'x'.repeat(21) }, '21 characters as cancelLabel; 20'],
  ['an unknown option', { allowEvent: true, message: 'x' }, '"message", which Outlook does not know'],
  ['data for nobody', { allowEvent: false, contextData: 'x' }, 'no commandId to give it to'],
])('%s is odd', (_, given, expected) => {
  expect(read(given).odd).toEqual([expect.stringContaining(expected)]);
});

test('a text of 500 and a label of 20 are not odd', () => {
  const given = { allowEvent: false, errorMessage: 'x'.repeat(500), cancelLabel: 'x'.repeat(20) };
  expect(read(given).odd).toEqual([]);
});

test('without a word about it the message may go', () => {
  expect(read({}).options.allowEvent).toBe(true);
});
