/**
 * The next day, at noon on this computer's clock: flags know days, and noon is the same day in UTC nearly everywhere.
 */
export function followUpDay(now: Date): Date {
  const day = new Date(now);
  day.setDate(day.getDate() + 1);
  day.setHours(12, 0, 0, 0);
  return day;
}
