import type { FactRow } from '../facts/index.js';

/** A fact as readers may see it: published, or withdrawn with the reason. */
export type PublicFact = FactRow;

/** The calendar day in UTC, YYYY-MM-DD. */
export const dayOf = (at: Date): string => at.toISOString().slice(0, 10);

/** Whether its time is over: the last day on which it holds has passed. */
export const isExpired = (fact: Pick<PublicFact, 'valid_until'>, now: Date): boolean => fact.valid_until !== null && fact.valid_until < dayOf(now);

/** When the page last became another one: by a change, or by the end or the beginning of its time. */
export function changedAt({ modified_at, valid_from, valid_until }: Pick<PublicFact, 'modified_at' | 'valid_from' | 'valid_until'>, now: Date): Date {
  const turns = [valid_from, valid_until && nextDay(valid_until)].filter((day) => day !== null && day <= dayOf(now)).map((day) => Date.parse(`${day}T00:00:00Z`));
  return new Date(Math.max(modified_at.getTime(), ...turns));
}

const nextDay = (day: string): string => dayOf(new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000));
