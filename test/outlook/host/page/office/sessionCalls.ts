/* Calls 185 to 189, `item.sessionData`: what add-ins keep with a draft while it is being written. */

/** Up to Mailbox 1.15; from 1.16 on it is 2,621,440. */
const mostCharacters = 50_000;

const unknownKey = 9050;
const tooLong = 9051;

/** The answer to a call: its data, or Office's error code. */
type SessionAnswer = { data?: unknown } | { code: number };

/** Answers a call about session data from, and in, what is kept; `null` for any other call. */
export const answerSessionCall = (
  id: number,
  { name = '', value = '' }: { name?: string; value?: string },
  kept: Map<string, string>,
): SessionAnswer | null => {
  switch (id) {
    case 185:
      if (lengthOf(new Map(kept).set(name, value)) > mostCharacters) return { code: tooLong };
      kept.set(name, value);
      return {};
    case 186: {
      const data = kept.get(name);
      return data === undefined ? { code: unknownKey } : { data };
    }
    case 187:
      return { data: Object.fromEntries(kept) };
    case 188:
      kept.clear();
      return {};
    case 189:
      return kept.delete(name) ? {} : { code: unknownKey };
    default:
      return null;
  }
};

const lengthOf = (kept: Map<string, string>): number => JSON.stringify(Object.fromEntries(kept)).length;
