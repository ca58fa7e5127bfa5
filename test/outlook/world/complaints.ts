import type { BaseIssue } from 'valibot';

/** A place inside a world file, as keys and indexes from the top. */
export type Path = readonly (string | number)[];

/** `messages[2].copies["ana@x.example"].readAt`; the top itself is "the world". */
function pathText(path: Path): string {
  if (path.length === 0) return 'the world';
  return path
    .map((key) => {
      if (typeof key === 'number') return `[${key}]`;
      return /^[A-Za-z_]\w*$/.test(key) ? `.${key}` : `["${key}"]`;
    })
    .join('')
    .replace(/^\./, '');
}

/** A short sight of a value for a sentence: what stands there, cut if it is long. */
export function seen(value: unknown): string {
  if (value === undefined) return 'nothing';
  const shown = JSON.stringify(value);
  return shown.length > 60 ? `${shown.slice(0, 57)}…` : shown;
}

export function complaint(path: Path, sentence: string): string {
  return `${pathText(path)}: ${sentence}`;
}

function choices(expected: string): string {
  return expected.replaceAll(/[()]/g, '').replaceAll(' | ', ', ');
}

function sentenceFor(issue: BaseIssue<unknown>): string {
  if (issue.type === 'strict_object' && issue.expected === 'never') {
    return 'this key is not known here; see test/outlook/worlds/README.md for the keys there are';
  }
  if (issue.type === 'strict_object' && issue.received === 'undefined') return 'this key is missing';
  // Schemas that say in words what they expect set their own message; valibot's own begin with "Invalid".
  if (!issue.message.startsWith('Invalid ')) return `${issue.message}, but found ${seen(issue.input)}`;
  if (issue.type === 'email') return `expected an e-mail address, but found ${seen(issue.input)}`;
  if (issue.type === 'picklist' || issue.type === 'variant')
    return `expected one of ${choices(issue.expected ?? '')}, but found ${seen(issue.input)}`;
  const kinds: Record<string, string> = { Array: 'a list', Object: 'an object', boolean: 'true or false' };
  const expected = issue.expected ?? 'something else';
  return `expected ${kinds[expected] ?? `a ${expected}`}, but found ${seen(issue.input)}`;
}

/** One sentence for each thing that the schema found wrong, with its path. */
export function complaintsFrom(issues: readonly BaseIssue<unknown>[]): string[] {
  return issues.map((issue) => {
    const path = (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)));
    return complaint(path, sentenceFor(issue));
  });
}
