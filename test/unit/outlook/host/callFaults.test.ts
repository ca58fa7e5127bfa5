import { CallFaults } from '../../../outlook/host/page/office/callFaults';

test('a fault befalls the calls of its name as many times as it says', () => {
  const faults = new CallFaults([{ call: 'subject', answer: { code: 9020 }, times: 1 }]);
  expect(faults.take(15, 'pane')).toBeUndefined();
  expect(faults.take(18, 'pane')).toEqual({ code: 9020 });
  expect(faults.take(18, 'pane')).toBeUndefined();
});

test('a fault for handlers spares the pane', () => {
  const faults = new CallFaults([{ call: 'sessionData', in: 'handler', answer: 'drop' }]);
  expect(faults.take(186, 'pane')).toBeUndefined();
  expect(faults.take(186, 'handler')).toBe('drop');
});

test('when one is used up, the next that fits has its turn', () => {
  const faults = new CallFaults([
    { call: 'body', answer: 'drop', times: 1 },
    { call: 'body', answer: { delayMilliseconds: 5 } },
  ]);
  expect([37, 37, 37].map((id) => faults.take(id, 'pane'))).toEqual([
    'drop',
    { delayMilliseconds: 5 },
    { delayMilliseconds: 5 },
  ]);
});
