/** From so many entries on a list is drawn as it scrolls into view, with a filter above it. */
export const longFrom = 50;
