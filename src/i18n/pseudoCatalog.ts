import type { Catalog, MessageKey } from './catalog';

/** About as much longer as a translation may become; a space now and then lets it wrap like words. */
function lengthening(text: string): string {
  return 'one two three four five six seven eight nine ten '.repeat(4).slice(0, Math.ceil(text.length * 0.4));
}

/** English in brackets and longer: a text without brackets on screen is not from the catalog, a cut one lacks room. */
export function pseudoCatalog(english: Catalog): Catalog {
  const messages: Partial<Record<MessageKey, (values: unknown) => string>> = {};
  for (const [key, message] of Object.entries(english)) {
    messages[key as MessageKey] = (values) => {
      const text = message(values);
      return `[${text} ${lengthening(text)}]`;
    };
  }
  return messages;
}
