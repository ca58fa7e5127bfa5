/** The text of a file as a browser would read it, UTF-8, with a complaint where somebody saved it as something else. */
export function decoded(bytes: Uint8Array): { text: string; complaint: string | null } {
  const text = new TextDecoder('utf-8').decode(bytes);
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
    return { text, complaint: 'config.json is saved as UTF-16. Save it as UTF-8.' };
  }
  return text.includes('\uFFFD')
    ? {
        text,
        complaint: 'config.json is not saved as UTF-8, so that some letters are lost. Save it as UTF-8.',
      }
    : { text, complaint: null };
}
