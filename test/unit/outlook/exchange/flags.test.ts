import { ana, fromAna, newest, startExchange, stopClocks } from '../smallWorld';
import { graphClient } from './graphClient';

afterEach(stopClocks);

const moment = { dateTime: '2026-03-11T11:00:00', timeZone: 'UTC' };

function start() {
  const exchange = startExchange([fromAna()]);
  const sent = newest(exchange, ana, 'sentItems');
  const patch = (body: unknown) =>
    graphClient(exchange).patch(`/v1.0/me/messages/${encodeURIComponent(sent.id)}`, body);
  return { patch, sent: () => newest(exchange, ana, 'sentItems') };
}

test('a follow-up flag is set on the message', async () => {
  const { patch, sent } = start();
  const flag = { flagStatus: 'flagged', startDateTime: moment, dueDateTime: moment };
  expect((await patch({ flag })).status).toBe(200);
  expect(sent().flaggedUntil).toBe('2026-03-11T11:00:00.000Z');
});

test('a due date without a start date is refused, as documented', async () => {
  const { patch, sent } = start();
  const reply = await patch({ flag: { flagStatus: 'flagged', dueDateTime: moment } });
  expect(reply.status).toBe(400);
  expect(sent().flaggedUntil).toBeUndefined();
});

test('another change of the flag is not modelled', async () => {
  expect((await start().patch({ flag: { flagStatus: 'complete' } })).status).toBe(501);
});
