/**
 * The six forms that counted things take, as polyglot wants them: none, one, two, few (3–10), many (11–99), hundreds. None is said like few,
 * hundreds like many; both stand with the figure.
 */
export const counted = (one: string, two: string, few: string, many: string): string => [few, one, two, few, many, many].join(' |||| ');

/** The name of a kind of record: one of it, and any other number. */
export const named = (one: string, others: string): string => [others, one, others, others, others, others].join(' |||| ');
