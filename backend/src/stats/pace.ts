export interface WorkedHour {
  from: Date;
  reviews: number;
}

const HOURS_WEIGHED = 4;

/**
 * Reviews per hour over the last four hours in which any were done. The hour under way counts only where there is no other: it would
 * make everybody look slow at five past.
 *
 * @param hours those with a review, the oldest first
 */
export function paceOf(hours: readonly WorkedHour[], now: Date): number | null {
  const whole = hours.filter(({ from }) => from.getTime() + 3_600_000 <= now.getTime());
  const weighed = (whole.length > 0 ? whole : hours).slice(-HOURS_WEIGHED);
  if (weighed.length === 0) return null;
  const perHour = weighed.reduce((sum, { reviews }) => sum + reviews, 0) / weighed.length;
  return Math.round(perHour * 10) / 10;
}
