import type { Policy } from '../policy/policy';
import type { Summary } from './summary';

/**
 * Whether a recall reaches more people in one go than the administrator lets anybody ask for from here. A group that
 * Exchange would not count counts as more; so does a
 * list that Outlook cut short. As long as it has not been asked, only those who are known are counted.
 */
export function isForServiceDesk(
  { total, uncounted }: Summary,
  { recall: { askAbove } }: Pick<Policy, 'recall'>,
  { checking, cutShort }: { checking: boolean; cutShort: boolean },
): boolean {
  if (askAbove === null) return false;
  return total.people > askAbove || (!checking && (cutShort || uncounted.length > 0));
}
