/**
 * What Office.js tells where it tells anything: a property that this Outlook lacks, that is empty, or whose reading
 * throws, is `otherwise`.
 */
export function told<T>(read: () => T | null | undefined, otherwise: T): T {
  try {
    return read() ?? otherwise;
  } catch {
    return otherwise;
  }
}

/** Whether Outlook says that it has a requirement set; an Outlook that says nothing has none. */
export const hasSet = (name: string, version: string): boolean =>
  told(() => Office.context.requirements.isSetSupported(name, version), false);

/** Begins something with Office.js that gives no answer; where it cannot begin, nothing comes of it. */
export function tried(act: () => void): void {
  try {
    act();
  } catch {
    // An Outlook that does not know the call, or refuses it: what it would have told never comes.
  }
}
