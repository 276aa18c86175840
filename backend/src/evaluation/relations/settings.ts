/** What was decided about training of the matching, by cross-validation. */

/** Penalty on squared weights, but for the bias. */
export const penalty = 1;
export const biasPenalty = 0.001;
/** Pairs of statements from two events, which nobody needed to label: how many, and how much each counts. */
export const strangers = 1500;
export const strangerWeight = 0.1;
/** A listed pair once more, without its articles' contexts. */
export const aloneWeight = 0.3;
/** Pairs of one event that are not listed: what is not known of them is small, but not nothing. */
export const neighbours = 1500;
export const neighbourWeight = 0.05;
/** Written weights are multiples of it, in log-odds. */
export const step = 1 / 64;
