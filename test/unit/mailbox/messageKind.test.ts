import { messageKind } from '../../../src/mailbox/messageKind';

test.each([
  ['IPM.Note', 'message'],
  ['ipm.note', 'message'],
  ['IPM.Note.SMIME.MultipartSigned', 'message'],
  [null, 'message'],
  [undefined, 'message'],
  ['', 'message'],
  ['IPM.Notebook', 'other'],
  ['REPORT.IPM.Note.NDR', 'other'],
  ['IPM.Schedule.Meeting.Request', 'meeting'],
  ['IPM.Schedule.Meeting.Resp.Pos', 'meeting'],
] as const)('an item of the class %s is of the kind %s', (itemClass, kind) => {
  expect(messageKind(itemClass)).toBe(kind);
});
