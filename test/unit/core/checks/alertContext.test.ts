import { alertContextOf, readAlertContext } from '../../../../src/core/checks/alertContext';
import type { Finding } from '../../../../src/core/checks/finding';
import { worthAnAlert } from '../../../../src/core/checks/alertContext';

const empty: Finding = { rule: 'emptySubject', severity: 'low', remedy: null, key: 'emptySubject' };
const bcc: Finding = { rule: 'wasInBcc', severity: 'high', remedy: null, key: 'wasInBcc' };
const many: Finding = {
  rule: 'replyAllMany',
  recipients: 30,
  severity: 'medium',
  remedy: null,
  key: 'replyAllMany',
};
const greeting: Finding = {
  rule: 'salutation',
  name: 'Eva',
  severity: 'high',
  remedy: null,
  key: 'salutation|eva',
};

test('an alert is about the findings from a severity on, in the order in which they come', () => {
  const all = [bcc, greeting, many, empty];
  expect(worthAnAlert(all, 'high')).toEqual([bcc, greeting]);
  expect(worthAnAlert(all, 'medium')).toEqual([bcc, greeting, many]);
  expect(worthAnAlert(all, 'low')).toEqual(all);
  expect(worthAnAlert(all, 'never')).toEqual([]);
});

test('the pane reads from the alert which findings it was about', () => {
  expect(readAlertContext(alertContextOf([bcc, greeting]))).toEqual(['wasInBcc', 'salutation|eva']);
});

test.each([null, '', 'text', '[]', '{"findings":"all"}'])('%j is no alert of ours', (text) => {
  expect(readAlertContext(text)).toEqual([]);
});
