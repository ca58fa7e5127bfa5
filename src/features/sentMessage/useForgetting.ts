import { useEffect } from 'react';
import { keepSettings, readSetting } from '../../adapters/outlook/roamingSettings';
import { noProofOf } from '../../core/checks/forgotten';
import type { Assessment } from '../../core/recall/assess';

/**
 * Takes whoever should not have the message out of what the checks know, so that a slip that was sent once does not count
 * as right at the next message. Failures do no harm: it is tried again whenever the message is opened.
 */
export function useForgetting(assessment: Assessment, ready: boolean): void {
  const addresses = noProofOf(assessment).join('\n');
  useEffect(() => {
    if (!ready || addresses === '') return;
    void import('../../core/checks/memory')
      .then(({ forget, memoryKey, readMemory }) => {
        const memory = readMemory(readSetting(memoryKey));
        const left = forget(memory, addresses.split('\n'));
        return left.recent.length < memory.recent.length ? keepSettings({ [memoryKey]: left }) : undefined;
      })
      .catch(() => undefined);
  }, [addresses, ready]);
}
