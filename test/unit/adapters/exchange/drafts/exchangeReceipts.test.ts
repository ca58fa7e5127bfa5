import { graphThat } from '../graphServer';

test('what a draft asks for is read with the permission to look', async () => {
  const graph = await graphThat(() => ({
    body: { isReadReceiptRequested: true, isDeliveryReceiptRequested: false },
  }));
  expect(await graph.mailbox.readReceiptFlags('AAMk/1')).toEqual({
    ok: true,
    value: { read: true, delivery: false },
  });
  expect(graph.received).toMatchObject([
    {
      method: 'GET',
      path: '/v1.0/me/messages/AAMk/1?$select=isReadReceiptRequested,isDeliveryReceiptRequested',
    },
  ]);
  expect(graph.tokenRequests[0]?.scopes).not.toContain('Mail.ReadWrite');
});

test('flags that Graph leaves out or gives as null are not set', async () => {
  const graph = await graphThat(() => ({ body: { isReadReceiptRequested: null } }));
  expect(await graph.mailbox.readReceiptFlags('1')).toEqual({
    ok: true,
    value: { read: false, delivery: false },
  });
});

test('only the flag that is meant is changed, with the permission to change', async () => {
  const graph = await graphThat(() => ({ body: {} }));
  expect(await graph.mailbox.changeReceiptFlags('1', { read: false })).toEqual({
    ok: true,
    value: undefined,
  });
  expect(graph.received).toMatchObject([{ method: 'PATCH', path: '/v1.0/me/messages/1' }]);
  expect(JSON.parse(graph.received[0]?.text ?? '')).toEqual({ isReadReceiptRequested: false });
  expect(graph.tokenRequests[0]?.scopes).toContain('Mail.ReadWrite');
});

test('a draft that the server does not have is told as such', async () => {
  const graph = await graphThat(() => ({ status: 404, body: { error: { code: 'ErrorItemNotFound' } } }));
  expect(await graph.mailbox.changeReceiptFlags('1', { delivery: true })).toMatchObject({
    ok: false,
    failure: { kind: 'notFound', doing: 'changeReceiptFlags' },
  });
});
