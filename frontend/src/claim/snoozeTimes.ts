export const SNOOZES = ['hour', 'tomorrow', 'monday', 'date', 'sighting'] as const;
export type SnoozeChoice = (typeof SNOOZES)[number];

const MORNING = 9;

function morningIn(days: number, now: Date): Date {
  const then = new Date(now);
  then.setDate(then.getDate() + days);
  then.setHours(MORNING, 0, 0, 0);
  return then;
}

/**
 * When a snooze ends, on the clock of whoever chooses it.
 *
 * @param date of a date and time field: local, without a zone
 * @returns null where only a sighting ends it; undefined where the date is missing or past
 */
export function endOf(choice: SnoozeChoice, date: string, now = new Date()): Date | null | undefined {
  if (choice === 'sighting') return null;
  if (choice === 'hour') return new Date(now.getTime() + 3_600_000);
  if (choice === 'tomorrow') return morningIn(1, now);
  if (choice === 'monday') return morningIn(((8 - now.getDay()) % 7) || 7, now);
  const chosen = new Date(date);
  return chosen.getTime() > now.getTime() ? chosen : undefined;
}
