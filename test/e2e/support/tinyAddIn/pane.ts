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
    typeof item?.itemId === 'string' && 'convertToRestId' in Office.context.mailbox
      ? Office.context.mailbox.convertToRestId(item.itemId, 'v2.0')
      : '',
  );
};

const readSentItems = async (token: string): Promise<number> => {
  const answer = await fetch(`https://graph.microsoft.com/v1.0/me/mailFolders/sentitems?$select=id`, {
    headers: { Authorization: `Bearer ${token}` },
  });
  return answer.status;
};

/** A token for these scopes, for the test's own requests to Graph. */
const token = async (scopes: string[]): Promise<string> => {
  const application = await createNestablePublicClientApplication({
    auth: { clientId: '11111111-2222-4333-8444-555555555555' },
  });
  return (await application.acquireTokenSilent({ scopes })).accessToken;
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

/** A function of the mailbox or item by name (`to.getAsync`), for the test to call; office.js's typings do not openedMessage here. */
const call = (owner: 'mailbox' | 'item', name: string, ...values: unknown[]): Promise<unknown> =>
  new Promise((answered) => {
    const { mailbox } = Office.context;
    const path = name.split('.');
    const last = path.pop() ?? '';
    let object: unknown = owner === 'mailbox' ? mailbox : mailbox.item;
    for (const part of path) object = (object as Record<string, unknown>)[part];
    (object as Record<string, (...values: unknown[]) => void>)[last]?.(
      ...values,
      ({ status, value, error }: Office.AsyncResult<unknown>) =>
        answered({ status, value, code: (error as Office.Error | undefined)?.code }),
    );
  });

const composeEvents = ['olkRecipientsChanged', 'olkAttachmentsChanged'] as const;

/** What an event says, without office.js's own object around it. */
const plain = (event: object): unknown => JSON.parse(JSON.stringify(event));

void Office.onReady(({ host, platform }) => {
  const heard: unknown[] = [];
  const { mailbox, diagnostics } = Office.context;
  Object.assign(window, { signIn, token, call, heard });
  show('host', `${host} ${platform}`);
  show('client', `${mailbox.diagnostics.hostName} ${diagnostics.platform}`);
  show(
    'lacking',
    ['convertToRestId', 'displayMessageForm', 'displayNewMessageForm'].filter((name) => !(name in mailbox)),
  );
  showItem();
  if (mailbox.item?.itemType === Office.MailboxEnums.ItemType.Message) {
    mailbox.addHandlerAsync(Office.EventType.ItemChanged, showItem, ({ status }) => show('handler', status));
    const { item } = mailbox;
    for (const event of typeof (item as unknown as Office.MessageRead).subject === 'string'
      ? []
      : composeEvents) {
      item.addHandlerAsync(event, (args: object) => void heard.push(plain(args)));
    }
  }
});
