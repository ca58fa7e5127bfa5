import {
  account,
  clientKind,
  outlookVersion,
  signInName,
  supportsNestedAppAuth,
} from '../../../../src/adapters/outlook/client';
import { canDelay } from '../../../../src/adapters/outlook/composeItem';
import { openMessage, openNewMessage } from '../../../../src/adapters/outlook/forms';
import { onThemeChanged, outlookReady, prefersDark } from '../../../../src/adapters/outlook/host';
import { onInitializationContext } from '../../../../src/adapters/outlook/initializationContext';
import { itemOnScreen, watchItemOnScreen } from '../../../../src/adapters/outlook/itemOnScreen';
import { restId } from '../../../../src/adapters/outlook/officeValues';
import { changeSetting, readSetting } from '../../../../src/adapters/outlook/roamingSettings';
import { readSharedMailbox } from '../../../../src/adapters/outlook/sharedMailbox';

/* An Outlook in which every call throws, or which lacks what it should have: each is an answer, and none stops the pane. */

const throwing = (): never => {
  throw new Error('Outlook refuses.');
};

/** Every property is there; every call throws. */
const refusing = {
  context: {
    displayLanguage: 'en-US',
    requirements: { isSetSupported: () => true },
    mailbox: {
      item: {
        itemType: 'message',
        subject: 'x',
        getSharedPropertiesAsync: throwing,
        getInitializationContextAsync: throwing,
        addHandlerAsync: throwing,
      },
      addHandlerAsync: throwing,
      getSelectedItemsAsync: throwing,
      convertToRestId: throwing,
      convertToEwsId: throwing,
      displayMessageForm: throwing,
      displayNewMessageForm: throwing,
      userProfile: {},
      diagnostics: {},
    },
    roamingSettings: { get: throwing, set: throwing, saveAsync: throwing },
  },
  auth: { getAuthContext: throwing },
  EventType: {},
  MailboxEnums: { ItemType: { Appointment: 'appointment' }, RestVersion: { v2_0: 'v2.0' } },
  onReady: () => Promise.resolve({ host: 'Outlook', platform: 'OfficeOnline' }),
};

/** As a plain browser has it, where office.js knows no host. */
const hollow = { context: {}, onReady: () => Promise.resolve({ host: null, platform: null }) };

const throwingEverywhere = {
  get context(): never {
    return throwing();
  },
};

beforeEach(() => {
  const query = { matches: false, addEventListener: () => undefined, removeEventListener: () => undefined };
  Object.assign(globalThis, {
    window: { matchMedia: () => query, location: { search: '' } },
    document: { createElement: () => ({ innerHTML: '' }) },
  });
});
afterEach(() => {
  for (const name of ['window', 'document', 'Office']) Reflect.deleteProperty(globalThis, name);
});

const draft = { to: [], cc: [], bcc: [], subject: 'x', bodyText: 'y' };

describe.each([
  ['refuses every call', refusing],
  ['knows no mailbox', hollow],
  ['throws at the first word', throwingEverywhere],
])('an Outlook that %s', (_what, Office) => {
  beforeEach(() => {
    Object.defineProperty(globalThis, 'Office', { configurable: true, value: Office });
  });

  test('is described by what is left', () => {
    expect(clientKind()).toBe('web');
    expect(outlookVersion()).toBe('');
    expect(account()).toEqual({ kind: 'other', address: '' });
    expect(prefersDark()).toBe(false);
    expect(supportsNestedAppAuth()).toBe(Office === refusing);
  });

  test('does not keep anybody from watching it', () => {
    expect(() => onThemeChanged(() => undefined)()).not.toThrow();
    expect(() => onInitializationContext(() => undefined)()).not.toThrow();
    expect(watchItemOnScreen().current()).toEqual(itemOnScreen());
    expect(itemOnScreen()).toEqual({ kind: 'nothing' });
  });

  test('opens nothing, and says so', async () => {
    expect(await openMessage('id')).toBe('cannot');
    expect(await openNewMessage(draft)).toBe('cannot');
  });

  test('leaves an id as it is, holds nothing, and keeps nothing', async () => {
    expect(restId('an/id')).toBe('an/id');
    expect(canDelay()).toBe(false);
    expect(readSetting('x')).toBeUndefined();
    expect(await changeSetting('x', () => 1)).toMatchObject({ ok: false });
    expect(await readSharedMailbox('an/id')).toBeNull();
    expect(await signInName()).toBeNull();
  });
});

test('a plain browser is no Outlook', async () => {
  Object.defineProperty(globalThis, 'Office', { configurable: true, value: hollow });
  expect(await outlookReady()).toBeNull();
});

test('the name for signing in is the host’s own word, else the address of the mailbox', async () => {
  const named = (auth: object | undefined) => ({
    auth,
    context: { mailbox: { userProfile: { emailAddress: 'ana@contoso.com', accountType: 'office365' } } },
  });
  const say = async (auth: object | undefined) => {
    Object.defineProperty(globalThis, 'Office', { configurable: true, value: named(auth) });
    return signInName();
  };
  const userPrincipalName = 'ana@contoso.onmicrosoft.com';
  expect(await say({ getAuthContext: () => Promise.resolve({ userPrincipalName }) })).toBe(userPrincipalName);
  expect(await say({ getAuthContext: () => Promise.reject(new Error('none')) })).toBe('ana@contoso.com');
  expect(await say({ getAuthContext: throwing })).toBe('ana@contoso.com');
  expect(await say(undefined)).toBe('ana@contoso.com');
});
