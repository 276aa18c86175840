import type { FactContentWords } from './WordsFields';

export const LONGEST = { statement: 500, summary: 2_000, note: 1_000 } as const;

/** What the server would refuse, by field; nothing where it would not. */
export function faultsOf({ statement, summary, asOf, validFrom, validUntil }: FactContentWords): Partial<Record<keyof FactContentWords, 'needed' | 'tooLong' | 'outOfOrder'>> {
  return {
    ...(statement.trim() === '' && { statement: 'needed' as const }),
    ...(statement.trim().length > LONGEST.statement && { statement: 'tooLong' as const }),
    ...(summary.trim().length > LONGEST.summary && { summary: 'tooLong' as const }),
    ...(asOf === '' && { asOf: 'needed' as const }),
    ...(validUntil && (validUntil < asOf || (validFrom !== null && validUntil < validFrom)) && { validUntil: 'outOfOrder' as const }),
  };
}

/** The day so many days after another, `YYYY-MM-DD`. */
export function daysAfter(day: string, days: number): string {
  const then = new Date(`${day}T00:00:00Z`);
  then.setUTCDate(then.getUTCDate() + days);
  return then.toISOString().slice(0, 10);
}
