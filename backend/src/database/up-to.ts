/**
 * SQL of a number that is counted no further than one past a bound: a million rows cost no more than so many.
 *
 * @param from what follows FROM, with its conditions
 * @param what `*`, or `DISTINCT` and a column
 */
export const upTo = (bound: number, from: string, what = '*'): string => `(SELECT count(${what})::int FROM (SELECT * FROM ${from} LIMIT ${bound + 1}) counted)`;
