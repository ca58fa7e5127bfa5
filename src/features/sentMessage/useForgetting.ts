import { useEffect } from 'react';
import { noProofOf } from '../../core/checks/forgotten';
import type { Assessment } from '../../core/recall/assess';
import { useSurroundings } from '../../pane/useSurroundings';

/**
 * Takes whoever should not have the message out of what the checks know, so that a slip that was sent once does not count
 * as right at the next message. Failures do no harm: it is tried again whenever the message is opened.
 */
export function useForgetting(assessment: Assessment, ready: boolean): void {
  const { forgetKnown } = useSurroundings();
  const addresses = noProofOf(assessment).join('\n');
  useEffect(() => {
    if (ready && addresses !== '') forgetKnown(addresses.split('\n'));
  }, [addresses, ready, forgetKnown]);
}
