import { graphThat } from '../graphServer';

const due = '2026-11-23T11:00:00.000Z';

test('the follow-up flag has both dates, without which Graph refuses it, in UTC', async () => {
  const graph = await graphThat(() => ({ body: {} }));
  expect(await graph.mailbox.flagForFollowUp('AAMk-1', due)).toEqual({ ok: true, value: undefined });
  expect(graph.received).toMatchObject([{ method: 'PATCH', path: '/v1.0/me/messages/AAMk-1' }]);
  const moment = { dateTime: '2026-11-23T11:00:00.000', timeZone: 'UTC' };
  expect(JSON.parse(graph.received[0]?.text ?? '')).toEqual({
    flag: { flagStatus: 'flagged', startDateTime: moment, dueDateTime: moment },
  });
  expect(graph.tokenRequests[0]?.scopes).toContain('Mail.ReadWrite');
});

test('silence leaves it open whether the flag is set', async () => {
  const graph = await graphThat(() => 'hangUp');
  expect(await graph.mailbox.flagForFollowUp('AAMk-1', due)).toMatchObject({
    ok: false,
    failure: { kind: 'noAnswer', doing: 'flagForFollowUp' },
  });
});
