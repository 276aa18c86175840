/** SQL: a required review, by its alias, has a deadline that counts. */
export const isDueOnce = (slot: string): string => `${slot}.state IN ('open', 'leased') AND ${slot}.due_at IS NOT NULL`;

/** SQL: less than a quarter of its time is left. Whether it is over already is another question. */
export const isNearlyDue = (slot: string, now: string): string => `${slot}.due_at - ${now} <= (${slot}.due_at - ${slot}.created_at) * 0.25`;
