import type { Person } from '../../mailbox/types';

/** "Dr. Stein" and "Sr. Olivares" are not greeted as "Dr." and "Sr.". */
const titles = /^(dr|dra|prof|mr|mrs|ms|sr|sra|srta|d|dña|don|doña|ing|lic)\.?$/i;

/**
 * The name to greet a person with, from the name that the address book shows: `Gil, Ana` and `Ana Gil (Norte)` are
 * Ana. `null` where that would be a guess: an address, a number, a title, or nothing.
 */
export function greetingName({ name, address }: Person): string | null {
  const plain = name.split(/[([]/)[0]?.trim();
  if (!plain || /[@\d]/.test(plain) || plain.toLowerCase() === address.toLowerCase()) return null;
  const given = plain.includes(',') ? (plain.split(',')[1] ?? '').trim() : plain;
  const words = given.split(/\s+/).filter((word) => word !== '');
  const [first = ''] = words;
  if (words.length > 4) return null;
  if (titles.test(first)) return words.length > 1 ? plain : null;
  return /^\p{L}[\p{L}’'·-]+$/u.test(first) ? first : null;
}
