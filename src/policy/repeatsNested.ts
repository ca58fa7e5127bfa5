const unbounded = /[+*]|\{\d+,\}/;

/**
 * Whether a regular expression repeats a group that holds a repetition without an upper bound, such as `(\w+\s?)+`: on an
 * unlucky text it may take minutes. Other patterns that are slow are not noticed.
 */
export function repeatsNested(pattern: string): boolean {
  // Group by group from the inside; what is escaped or stands in a class is one character.
  let rest = pattern.replace(/\\.|\[(?:\\.|[^\]\\])*\]/g, 'x');
  let nested = false;
  for (let before = ''; before !== rest;) {
    before = rest;
    rest = rest.replace(/\(([^()]*)\)([+*]|\{\d+,?\d*\})?/g, (_, held: string, times?: string) => {
      nested = nested || (times !== undefined && unbounded.test(held));
      return unbounded.test(`${held}${times ?? ''}`) ? 'x+' : 'x';
    });
  }
  return nested;
}
