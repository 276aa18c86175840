/** Where no rule says how pressing a claim is, its check-worthiness does, up to the middle. */
const WITHOUT_RULE = 50;

/** What the other parts of a priority start from. */
export const baseOf = (rulePriority: number | null, checkWorthiness: number): number => rulePriority ?? Math.round(checkWorthiness * WITHOUT_RULE);
