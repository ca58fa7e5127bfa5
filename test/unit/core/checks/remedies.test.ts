import { applyRemedy, undoRemedy } from '../../../../src/core/checks/remedies';
import { FakeItem, on, snapshot } from './composing';

const luis = 'luis@cliente.example';
const threeLines = () =>
  new FakeItem(
    snapshot({
      recipients: [
        on('ana@norte.example'),
        on(luis),
        on('Eva@cliente.example', 'cc'),
        on('x@y.example', 'bcc'),
      ],
    }),
  );

const lines = (item: FakeItem) => [item.line('to'), item.line('cc'), item.line('bcc')];

/** Applies it, and gives what takes it back. */
const done = async (...parameters: Parameters<typeof applyRemedy>) => {
  const outcome = await applyRemedy(...parameters);
  if (outcome.kind !== 'done' || !outcome.undo)
    throw new Error(`It was ${outcome.kind}, without a way back.`);
  return outcome.undo;
};

test('removing takes the addresses from every line, whatever their case, and undo brings them back', async () => {
  const item = threeLines();
  const undo = await done({ kind: 'remove', addresses: [luis, 'eva@cliente.example'] }, item);
  expect([item.line('to'), item.line('cc')]).toEqual([['ana@norte.example'], []]);
  expect(await undoRemedy(undo, item)).toMatchObject({ kind: 'done' });
  expect([item.line('to'), item.line('cc')]).toEqual([['ana@norte.example', luis], ['Eva@cliente.example']]);
});

test('moving to Bcc keeps who is there', async () => {
  const item = threeLines();
  await done({ kind: 'toBcc', addresses: [luis] }, item);
  expect(lines(item)).toEqual([['ana@norte.example'], ['Eva@cliente.example'], ['x@y.example', luis]]);
});

test('when a later line cannot be written, the lines before it are as they were again', async () => {
  const item = threeLines();
  const before = lines(item);
  item.failing = { cc: 9020 };
  expect(await applyRemedy({ kind: 'toBcc', addresses: [luis, 'eva@cliente.example'] }, item)).toEqual({
    kind: 'failed',
  });
  expect(lines(item)).toEqual(before);
});

test('what can neither be finished nor taken back is told as half done', async () => {
  const item = threeLines();
  const write = item.writeRecipients;
  item.writeRecipients = async (field, people) => {
    const answer = await write(field, people);
    item.onScreen = false;
    return answer;
  };
  expect(await applyRemedy({ kind: 'toBcc', addresses: [luis] }, item)).toEqual({ kind: 'partly' });
  expect(item.line('bcc')).toEqual(['x@y.example', luis]);
});

test('undoing a move to Bcc gives everybody their line again', async () => {
  const item = threeLines();
  const before = lines(item);
  const undo = await done({ kind: 'toBcc', addresses: [luis, 'Eva@cliente.example'] }, item);
  expect(lines(item)).toEqual([['ana@norte.example'], [], ['x@y.example', luis, 'Eva@cliente.example']]);
  await undoRemedy(undo, item);
  expect(lines(item)).toEqual(before);
});

test('undoing a move to Bcc leaves whoever stood in Bcc before', async () => {
  const item = new FakeItem(snapshot({ recipients: [on(luis), on(luis, 'cc'), on(luis, 'bcc')] }));
  const undo = await done({ kind: 'toBcc', addresses: [luis] }, item);
  expect(lines(item)).toEqual([[], [], [luis]]);
  await undoRemedy(undo, item);
  expect(lines(item)).toEqual([[luis], [luis], [luis]]);
});

test('somebody who stands on two lines stands in Bcc once', async () => {
  const item = new FakeItem(snapshot({ recipients: [on(luis), on(luis, 'cc')] }));
  const undo = await done({ kind: 'toBcc', addresses: [luis] }, item);
  expect(lines(item)).toEqual([[], [], [luis]]);
  await undoRemedy(undo, item);
  expect(lines(item)).toEqual([[luis], [luis], []]);
});

test('replacing puts the right address on the same line, and undo the other one', async () => {
  const item = threeLines();
  const undo = await done({ kind: 'replace', address: luis, by: 'luis@norte.example' }, item);
  expect(item.line('to')).toEqual(['ana@norte.example', 'luis@norte.example']);
  await undoRemedy(undo, item);
  expect(item.line('to')).toEqual(['ana@norte.example', luis]);
});

test('whoever stood beside the look-alike is there once, and stays when it is undone', async () => {
  const item = threeLines();
  const undo = await done({ kind: 'replace', address: luis, by: 'ana@norte.example' }, item);
  expect(item.line('to')).toEqual(['ana@norte.example']);
  await undoRemedy(undo, item);
  expect(item.line('to')).toEqual(['ana@norte.example', luis]);
});

test('undo looks at the message as it is then: what was added since stays', async () => {
  const item = threeLines();
  const undo = await done({ kind: 'remove', addresses: [luis] }, item);
  await item.writeRecipients('to', [{ name: '', address: 'new@norte.example' }]);
  await undoRemedy(undo, item);
  expect(item.line('to')).toEqual(['new@norte.example', luis]);
});

test('an attachment is found by its name, and cannot be brought back', async () => {
  const item = new FakeItem(snapshot({ attachments: [{ id: '7', name: 'run.exe', inline: false }] }));
  expect(await applyRemedy({ kind: 'removeAttachment', file: 'run.exe' }, item)).toEqual({
    kind: 'done',
    undo: null,
  });
  expect(item.now.message.attachments).toEqual([]);
});

test('a picture in the body that has the name of the file stays', async () => {
  const picture = { id: '1', name: 'run.exe', inline: true };
  const item = new FakeItem(
    snapshot({ attachments: [picture, { id: '7', name: 'run.exe', inline: false }] }),
  );
  await applyRemedy({ kind: 'removeAttachment', file: 'run.exe' }, item);
  expect(item.now.message.attachments).toEqual([picture]);
  expect(await applyRemedy({ kind: 'removeAttachment', file: 'run.exe' }, item)).toEqual({ kind: 'gone' });
});

test.each([
  [{ kind: 'remove', addresses: ['gone@norte.example'] }],
  [{ kind: 'toBcc', addresses: ['x@y.example'] }],
  [{ kind: 'removeAttachment', file: 'gone.pdf' }],
] as const)('what is no longer there is left alone: %o', async (remedy) => {
  const item = threeLines();
  const before = item.now;
  expect(await applyRemedy(remedy, item)).toEqual({ kind: 'gone' });
  expect(item.now).toBe(before);
});

test('another message on screen is not touched', async () => {
  const item = threeLines();
  item.onScreen = false;
  expect(await applyRemedy({ kind: 'remove', addresses: [luis] }, item)).toEqual({ kind: 'otherItem' });
});

test('a line that may be longer than Outlook tells is never written anew', async () => {
  const many = Array.from({ length: 100 }, (_, index) => on(`p${index}@norte.example`));
  const item = new FakeItem(snapshot({ recipients: many }));
  expect(await applyRemedy({ kind: 'remove', addresses: ['p1@norte.example'] }, item)).toEqual({
    kind: 'tooMany',
  });
});

test('lines that Outlook did not tell are never written anew', async () => {
  const item = new FakeItem(snapshot({ recipients: [on(luis)] }, { unread: ['recipients'] }));
  expect(await applyRemedy({ kind: 'remove', addresses: [luis] }, item)).toEqual({ kind: 'failed' });
});
