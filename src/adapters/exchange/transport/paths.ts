/** A path with OData options, their values encoded; the names keep their `$`. */
export function withOptions(path: string, options: Readonly<Record<string, string>>): string {
  const pairs = Object.entries(options).map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
  return `${path}?${pairs.join('&')}`;
}

/** A text inside an OData filter. */
export const quoted = (text: string): string => `'${text.replace(/'/g, "''")}'`;
