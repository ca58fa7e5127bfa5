/** Whether it is an object with members, and no list. */
export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The value as an object with members; an empty one where it is none. */
export const objectIn = (value: unknown): Record<string, unknown> => (isObject(value) ? value : {});

/** What is to be kept: these members, over whatever else is there, which another version of us may have put there. */
export const over = (before: unknown, members: object): Record<string, unknown> => ({
  v: 1,
  ...objectIn(before),
  ...members,
});
