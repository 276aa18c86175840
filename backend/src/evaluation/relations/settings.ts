/** What was decided about training of the matching, by cross-validation. */

export const folds = 10;
/** Penalty on squared weights, but for the bias. */
export const penalty = 0.5;
export const biasPenalty = 0.001;
/** Pairs of statements from two events, which nobody needed to label: how many, and how much each counts. */
export const strangers = 1500;
export const strangerWeight = 0.1;
/** Written weights are multiples of it, in log-odds. */
export const step = 1 / 64;
