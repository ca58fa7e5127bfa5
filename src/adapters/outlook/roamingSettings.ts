import { officeCall, type OfficeAnswer } from './officeCall';

/*
 * What the add-in keeps between messages, in the user's mailbox: 32 KB in all. Office.js reads it once when a page or a
 * handler starts, has no way to read it again, and saves all keys as that page knows them. So pages and handlers that
 * run at the same time in one browser tell each other what they change, and each puts it together with what it knows
 * before it saves. What remains: two that cannot hear each other (another device, another program, the script engine
 * of classic Windows) and were both started before the other saved; there the one that saves last wins.
 * Source: https://learn.microsoft.com/javascript/api/outlook/office.roamingsettings
 */

/** What is kept under a key; `undefined` where nothing is. */
export const readSetting = (key: string): unknown => {
  try {
    return Office.context.roamingSettings.get(key) as unknown;
  } catch {
    // Some clients have no settings before the mailbox is ready.
    return undefined;
  }
};

/**
 * Changes the JSON value that is kept under a key, from what is known of it at this moment; a failure (too large, no
 * connection) leaves what the server had.
 */
export function changeSetting(
  key: string,
  change: (kept: unknown) => unknown,
  timeout?: number,
): Promise<OfficeAnswer<void>> {
  return officeCall((done) => {
    const { roamingSettings } = Office.context;
    const value = change(readSetting(key));
    roamingSettings.set(key, value);
    channel?.postMessage({ values: { [key]: value }, isMerged: false } satisfies Told);
    roamingSettings.saveAsync(done);
  }, timeout);
}

/** What is said on the channel. */
interface Told {
  values: Record<string, unknown>;
  /** Put together by a page from all that it heard: the answer that every page gives to whatever is not. */
  isMerged: boolean;
}

/** How what is known under a key and what another says become one. */
export type Merge = (key: string, own: unknown, other: unknown) => unknown;

let channel: BroadcastChannel | null = null;

/** `null` where this Outlook has none: then nobody hears anybody. */
function openChannel(): BroadcastChannel | null {
  try {
    const { emailAddress } = Office.context.mailbox.userProfile;
    return new BroadcastChannel(`recall-assistant ${emailAddress}`);
  } catch {
    return null;
  }
}

/**
 * Puts what others of this mailbox change under these keys together with what is known here, until the given function is
 * called; `onChange` is told. A page merges; a handler, which has to be small, takes over what a page says, for that
 * has heard what the handler knows. Nothing is said to anybody but pages of the add-in's own origin.
 */
export function shareSettings(keys: readonly string[], merge?: Merge, onChange?: () => void): () => void {
  channel = openChannel();
  const tell = (isMerged: boolean) => {
    const values: Record<string, unknown> = {};
    for (const key of keys) values[key] = readSetting(key);
    channel?.postMessage({ values, isMerged } satisfies Told);
  };
  const hear = ({ data }: MessageEvent<Told>) => {
    if (!merge && !data.isMerged) return;
    for (const key of keys) {
      const other = data.values[key];
      Office.context.roamingSettings.set(key, merge ? merge(key, readSetting(key), other) : other);
    }
    if (merge && !data.isMerged) tell(true);
    onChange?.();
  };
  if (channel) channel.onmessage = hear;
  tell(false);
  return () => {
    channel?.close();
    channel = null;
  };
}
