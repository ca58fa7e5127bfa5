import type { Policy } from '../policy/policy';
import type { Summary } from './summary';

/**
 * Whether a recall reaches more people in one go than the administrator lets anybody ask for from here. A group that
 * Exchange would not count counts as more; as long as it has not been asked, only those who are known are counted.
 */
export function isForServiceDesk(
  { total, uncounted }: Summary,
  { recall: { askAbove } }: Pick<Policy, 'recall'>,
  checking: boolean,
): boolean {
  if (askAbove === null) return false;
  return total.people > askAbove || (!checking && uncounted.length > 0);
}
