import { readSharedMailbox } from '../../../../src/adapters/outlook/sharedMailbox';
import { fakeOffice, message } from './fakeOffice';

type Answer = (then: (result: object) => void) => void;
const shared = (getSharedPropertiesAsync: Answer) => message({ getSharedPropertiesAsync });
const saying =
  (delegatePermissions: number): Answer =>
  (then) => {
    then({ status: 'succeeded', value: { owner: 'projects@contoso.com', delegatePermissions } });
  };

test('the owner and what the user may do there come from Outlook', async () => {
  fakeOffice({ item: shared(saying(3)) });
  expect(await readSharedMailbox('me@contoso.com id')).toEqual({
    owner: 'projects@contoso.com',
    mayRead: true,
    mayWrite: true,
  });
  fakeOffice({ item: shared(saying(1)) });
  expect(await readSharedMailbox('me@contoso.com id')).toMatchObject({ mayRead: true, mayWrite: false });
});

test('nothing is said where Outlook says nothing, or another item came on screen meanwhile', async () => {
  fakeOffice({ item: shared((then) => then({ status: 'failed' })) });
  expect(await readSharedMailbox('me@contoso.com id')).toBeNull();
  const office = fakeOffice({
    item: shared((then) => {
      office.show(message({ itemId: 'other' }));
      saying(3)(then);
    }),
  });
  expect(await readSharedMailbox('me@contoso.com id')).toBeNull();
  expect(await readSharedMailbox('never on screen')).toBeNull();
});
