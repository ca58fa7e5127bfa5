/* Calls 185 to 189, `item.sessionData`: what add-ins keep with a draft while it is being written. */

/** Up to Mailbox 1.15; from 1.16 on it is 2,621,440. */
const mostCharacters = 50_000;

const unknownKey = 9050;
const tooLong = 9051;

/** The answer to a call: its data, or Office's error code. */
type SessionAnswer = { data?: unknown } | { code: number };

/** Answers a call about session data from, and in, this record; `null` for any other call. */
export const answerSessionCall = (
  id: number,
  { name, value }: { name?: string; value?: string },
  kept: Record<string, string>,
): SessionAnswer | null => {
  const key = name ?? '';
  switch (id) {
    case 185:
      if (JSON.stringify({ ...kept, [key]: value ?? '' }).length > mostCharacters) return { code: tooLong };
      kept[key] = value ?? '';
      return {};
    case 186:
      return Object.hasOwn(kept, key) ? { data: kept[key] } : { code: unknownKey };
    case 187:
      return { data: { ...kept } };
    case 188:
      for (const each of Object.keys(kept)) Reflect.deleteProperty(kept, each);
      return {};
    case 189:
      if (!Object.hasOwn(kept, key)) return { code: unknownKey };
      Reflect.deleteProperty(kept, key);
      return {};
    default:
      return null;
  }
};
