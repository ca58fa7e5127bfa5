/* A pane that only shows what office.js and the sign-in tell it, to try the simulated Outlook without the product. */
import { createNestablePublicClientApplication } from '@azure/msal-browser';

const show = (name: string, value: unknown): void => {
  document.body.dataset[name] = typeof value === 'string' ? value : JSON.stringify(value);
};

const showItem = (): void => {
  const { item } = Office.context.mailbox as unknown as { item?: Office.MessageRead | null };
  // What a draft has under this name is not a text but an object to ask.
  const subject: unknown = item?.subject;
  show('item', !item ? 'none' : typeof subject === 'string' ? subject : 'draft');
  show('recipients', Array.isArray(item?.to) ? item.to.length : 0);
  show(
    'id',
    typeof item?.itemId === 'string' ? Office.context.mailbox.convertToRestId(item.itemId, 'v2.0') : '',
  );
};

const readSentItems = async (token: string): Promise<number> => {
  const graph = `https://localhost:${Number(location.port) + 2}`;
  const answer = await fetch(`${graph}/v1.0/me/mailFolders/sentitems?$select=id`, {
    headers: { Authorization: `Bearer ${token}` },
  });
  return answer.status;
};

const signIn = async (method: 'acquireTokenSilent' | 'acquireTokenPopup'): Promise<string> => {
  const application = await createNestablePublicClientApplication({
    auth: { clientId: '11111111-2222-4333-8444-555555555555' },
  });
  try {
    const { accessToken, account } = await application[method]({ scopes: ['User.Read', 'Mail.Read'] });
    return `${account.username} ${await readSentItems(accessToken)}`;
  } catch (error) {
    return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  }
};

/** A function of the mailbox or item by name, for the test to call; office.js's typings do not matter here. */
const call = (owner: 'mailbox' | 'item', name: string, ...values: unknown[]): Promise<unknown> =>
  new Promise((answered) => {
    const { mailbox } = Office.context;
    const object = (owner === 'mailbox' ? mailbox : mailbox.item) as unknown as Record<
      string,
      (...values: unknown[]) => void
    >;
    object[name]?.(...values, ({ status, value, error }: Office.AsyncResult<unknown>) =>
      answered({ status, value, code: (error as Office.Error | undefined)?.code }),
    );
  });

void Office.onReady(({ host, platform }) => {
  Object.assign(window, { signIn, call });
  show('host', `${host} ${platform}`);
  showItem();
  const { mailbox } = Office.context;
  if (mailbox.item?.itemType === Office.MailboxEnums.ItemType.Message) {
    mailbox.addHandlerAsync(Office.EventType.ItemChanged, showItem, ({ status }) => show('handler', status));
  }
});
