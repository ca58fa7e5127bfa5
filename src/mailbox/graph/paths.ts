/** What is asked for while looking: to be granted before anything is checked. */
export const readingScopes: readonly string[] = ['User.Read', 'Mail.Read'];

/** What keeping the attempt and requesting a recall need on top. */
export const changingScopes: readonly string[] = [...readingScopes, 'Mail.ReadWrite'];

/** A path with OData options, their values encoded; the names keep their `$`. */
export function withOptions(path: string, options: Readonly<Record<string, string>>): string {
  const pairs = Object.entries(options).map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
  return `${path}?${pairs.join('&')}`;
}

/** A text inside an OData filter. */
export const quoted = (text: string): string => `'${text.replace(/'/g, "''")}'`;
