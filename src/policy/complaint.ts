/** How much of a wrong value is quoted back: enough to find it in the file. */
const longestQuote = 40;

/** What kind of value stands there, in the words of somebody who writes a JSON file by hand. */
function kindOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  switch (typeof value) {
    case 'string':
      return `the text ${JSON.stringify(value.length > longestQuote ? `${value.slice(0, longestQuote)}…` : value)}`;
    case 'number':
      return `the number ${value}`;
    case 'boolean':
      return String(value);
    default:
      return 'an object';
  }
}

/** One sentence on a value that could not be used: where, what stands there, what was expected, what holds instead. */
export function complaintAbout(path: string, found: unknown, expected: string, consequence: string): string {
  return `config.json: "${path}" is ${kindOf(found)}, but expected is ${expected}. ${consequence}`;
}
