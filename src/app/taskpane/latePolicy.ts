import { defaultPolicy } from '../../policy/policy';
import type { LoadedPolicy } from '../../policy/loadPolicy';

/**
 * One reading of config.json, shared by all who ask; one that failed for the connection is tried again at the next
 * asking. `onMended` hears of a reading that succeeded after one that did not.
 */
export function latePolicy(
  load: () => Promise<LoadedPolicy>,
  onMended: (reading: LoadedPolicy) => void,
): () => Promise<LoadedPolicy> {
  let reading: Promise<LoadedPolicy> | null = null;
  let failedBefore = false;
  const read = async () => {
    const loaded = await load().catch(() => partMissing);
    if (!loaded.fetched) {
      reading = null;
      failedBefore = true;
    } else if (failedBefore) {
      onMended(loaded);
    }
    return loaded;
  };
  return () => (reading ??= read());
}

/** Only the fetch of the code that reads the file can throw. */
const partMissing: LoadedPolicy = {
  policy: defaultPolicy,
  complaints: [
    'config.json could not be read: part of the pane did not load. Close the pane and open it again.',
  ],
  fetched: false,
};
