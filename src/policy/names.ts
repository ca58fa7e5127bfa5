/*
 * What a file written by hand gets wrong in its names. A name that says nothing is ignored with a complaint; one that may
 * have been meant to switch recall off must not leave it on.
 */

/** How far a name may be from the right one to be taken for a slip of the pen. */
const slips = 2;

/**
 * Whether somebody who wrote this name may have meant recall, or its switch: `Recall`, `recal`, `recall.enabled`,
 * `recallOff`, `enabled`, `enable`, `disableRecall`.
 */
export function isNearRecall(name: string): boolean {
  const letters = name.toLowerCase().replace(/[^a-z]/g, '');
  if (/recall|^(en|dis)able/.test(letters)) return true;
  return ['recall', 'enabled', 'disabled', 'recallenabled'].some(
    (right) => distance(letters.slice(0, right.length + slips + 1), right) <= slips,
  );
}

/** How many letters have to be put in, taken out or changed. */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, place) => place);
  for (const [i, letter] of Array.from(one).entries()) {
    const next = [i + 1];
    for (const [j, right] of Array.from(other).entries()) {
      const changed = (row[j] ?? 0) + (letter === right ? 0 : 1);
      next.push(Math.min(changed, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}

/**
 * The names that stand twice in one object of a text in JSON, with their path: `recall.enabled`. JSON.parse takes the last
 * of them without a word. For a text that JSON.parse can read.
 */
export function namesTwice(json: string): string[] {
  const twice = new Set<string>();
  const open: { path: string; names: Set<string> | null; name: string }[] = [];
  let waiting: string | null = null;
  for (const [token] of json.matchAll(/"(?:[^"\\]|\\.)*"|[{}[\],:]/g)) {
    const here = open.at(-1);
    switch (token) {
      case '{':
      case '[':
        open.push({
          path: here ? `${here.path}${here.name}${here.names ? '.' : ''}` : '',
          names: token === '{' ? new Set() : null,
          name: '',
        });
        break;
      case '}':
      case ']':
        open.pop();
        break;
      case ':':
        if (here?.names && waiting !== null) {
          if (here.names.has(waiting)) twice.add(`${here.path}${waiting}`);
          here.names.add(waiting);
          here.name = waiting;
        }
        break;
      case ',':
        break;
      default:
        waiting = JSON.parse(token) as string;
    }
  }
  return [...twice];
}
