import { officeCall, type OfficeAnswer } from './officeCall';

/* What the add-in keeps between messages, in the user's mailbox: 32 KB in all, read once when the pane or the handler
   starts. Whoever saves writes all keys as it knows them.
   Source: https://learn.microsoft.com/javascript/api/outlook/office.roamingsettings */

/** What is kept under a key; `undefined` where nothing is. */
export const readSetting = (key: string): unknown => {
  try {
    return Office.context.roamingSettings.get(key) as unknown;
  } catch {
    // Some clients have no settings before the mailbox is ready.
    return undefined;
  }
};

/** Keeps JSON values under these keys; a failure (too large, no connection) leaves what the server had. */
export function keepSettings(
  values: Readonly<Record<string, unknown>>,
  timeout?: number,
): Promise<OfficeAnswer<void>> {
  return officeCall((done) => {
    const { roamingSettings } = Office.context;
    for (const key of Object.keys(values)) roamingSettings.set(key, values[key]);
    roamingSettings.saveAsync(done);
  }, timeout);
}
