/* A time field of the browser knows no zone: it holds `2026-03-10T10:47` as the clocks of Outlook's zone show it. */

/** An instant as a time field shows it in that zone. */
export const fieldTime = (iso: string, timeZone: string): string => {
  const format = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' });
  return format.format(new Date(iso)).replace(' ', 'T');
};

/** The instant (ISO, UTC) that a time field means in that zone; at a change of clocks the later one. */
export const instantOf = (field: string, timeZone: string): string => {
  const asUtc = Date.parse(`${field}:00Z`);
  const shown = Date.parse(`${fieldTime(new Date(asUtc).toISOString(), timeZone)}:00Z`);
  const guess = asUtc - (shown - asUtc);
  const again = Date.parse(`${fieldTime(new Date(guess).toISOString(), timeZone)}:00Z`);
  return new Date(guess - (again - asUtc)).toISOString();
};
