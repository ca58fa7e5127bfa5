import type * as RoamingSettings from '../../../../src/adapters/outlook/roamingSettings';
import { mergeSetting } from '../../../../src/core/checks/keptSettings';
import { memoryKey, remember } from '../../../../src/core/checks/memory';
import { silence } from '../../../../src/core/checks/memoryChanges';

/* Pages and handlers of one browser, each with its own copy of the settings, as office.js gives it when they start. */

let server: Record<string, unknown> = {};
/** The channels that are open, as a browser has them between pages of one origin. */
let channels: Channel[] = [];

class Channel {
  onmessage: ((event: { data: unknown }) => void) | null = null;
  constructor(readonly name: string) {
    channels.push(this);
  }
  postMessage(data: unknown) {
    for (const other of channels) {
      const heard = structuredClone(data);
      if (other !== this && other.name === this.name)
        queueMicrotask(() => other.onmessage?.({ data: heard }));
    }
  }
  close() {
    channels = channels.filter((channel) => channel !== this);
  }
}

interface Page {
  settings: typeof RoamingSettings;
  /** Runs something as this page. */
  as: <T>(act: () => T) => T;
}

/** A page that starts now. */
async function page(emailAddress = 'ana@contoso.com'): Promise<Page> {
  const known = structuredClone(server);
  const Office = {
    AsyncResultStatus: { Succeeded: 'succeeded' },
    context: {
      mailbox: { userProfile: { emailAddress } },
      roamingSettings: {
        get: (key: string) => known[key],
        set: (key: string, value: unknown) => (known[key] = value),
        saveAsync: (done: (result: object) => void) => {
          server = structuredClone(known);
          done({ status: 'succeeded' });
        },
      },
    },
  };
  let settings: typeof RoamingSettings | undefined;
  await jest.isolateModulesAsync(async () => {
    settings = await import('../../../../src/adapters/outlook/roamingSettings');
  });
  if (!settings) throw new Error('The module was not loaded.');
  return {
    settings,
    as: (act) => {
      const before = Object.getOwnPropertyDescriptor(globalThis, 'Office');
      Object.defineProperty(globalThis, 'Office', { value: Office, configurable: true });
      try {
        return act();
      } finally {
        if (before) Object.defineProperty(globalThis, 'Office', before);
      }
    },
  };
}

const silenceForGood = (kept: unknown) => silence(kept, 'emptySubject', 'forGood', new Date(2_000));
const rememberEva = (kept: unknown) => remember(kept, ['eva@sur.example']);

beforeEach(() => {
  server = {};
  channels = [];
  Object.defineProperty(globalThis, 'BroadcastChannel', { value: Channel, configurable: true });
});

/** Time for what was said to be heard, and answered. */
const heardAll = () => new Promise((resolve) => setTimeout(resolve));

const keys = [memoryKey, 'letGo', 'policy'];
const pane = (emailAddress?: string) => listening(emailAddress, mergeSetting);
const handler = () => listening();

/** Opens a page that listens, and does what it hears as itself. */
async function listening(
  emailAddress?: string,
  merge?: RoamingSettings.Merge,
): Promise<Page & { heard: jest.Mock }> {
  const opened = await page(emailAddress);
  const heard = jest.fn();
  opened.as(() => opened.settings.shareSettings(keys, merge, heard));
  const channel = channels.at(-1);
  const hear = channel?.onmessage;
  if (channel && hear) channel.onmessage = (event) => opened.as(() => hear(event));
  return { ...opened, heard };
}

test('a change is made to what is known at that moment, and saved', async () => {
  const { settings, as } = await page();
  await as(() => settings.changeSetting('count', () => 1));
  await as(() => settings.changeSetting('count', (kept) => Number(kept) + 1));
  expect(server).toEqual({ count: 2 });
});

test('"Never" in one window wipes neither the addresses nor the policy that another has kept meanwhile', async () => {
  const first = await pane();
  const second = await pane();
  await second.as(() => second.settings.changeSetting(memoryKey, rememberEva));
  await second.as(() =>
    second.settings.changeSetting('policy', () => ({ fetchedAt: 5, ownDomains: ['x.example'] })),
  );
  await heardAll();
  await first.as(() => first.settings.changeSetting(memoryKey, silenceForGood));
  expect(server).toMatchObject({
    memory: { recent: ['eva@sur.example'], silencedRules: ['emptySubject'] },
    policy: { ownDomains: ['x.example'] },
  });
  expect(first.heard).toHaveBeenCalled();
});

test('a handler that starts with old settings hears what an open window knows before it saves', async () => {
  const open = await pane();
  await open.as(() => open.settings.changeSetting(memoryKey, silenceForGood));
  server = {};
  const sending = await handler();
  await heardAll();
  await sending.as(() => sending.settings.changeSetting(memoryKey, rememberEva));
  expect(server).toMatchObject({ memory: { recent: ['eva@sur.example'], silencedRules: ['emptySubject'] } });
});

test('what a handler has kept, a window that was open before does not wipe', async () => {
  const open = await pane();
  const sending = await handler();
  await heardAll();
  await sending.as(() => sending.settings.changeSetting(memoryKey, rememberEva));
  await heardAll();
  await open.as(() => open.settings.changeSetting(memoryKey, silenceForGood));
  expect(server).toMatchObject({ memory: { recent: ['eva@sur.example'], silencedRules: ['emptySubject'] } });
});

test('windows of two mailboxes do not hear each other', async () => {
  const first = await pane();
  const second = await pane('luis@contoso.com');
  await first.as(() => first.settings.changeSetting(memoryKey, rememberEva));
  await heardAll();
  expect(second.heard).not.toHaveBeenCalled();
  expect(second.as(() => second.settings.readSetting(memoryKey))).toBeUndefined();
});

test('where pages cannot hear each other, what is changed is kept all the same', async () => {
  Object.defineProperty(globalThis, 'BroadcastChannel', { value: undefined, configurable: true });
  const { settings, as } = await page();
  as(() => settings.shareSettings(keys))();
  await as(() => settings.changeSetting(memoryKey, rememberEva));
  expect(server).toMatchObject({ memory: { recent: ['eva@sur.example'] } });
});
