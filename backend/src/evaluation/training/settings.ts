/** What was decided about training, by cross-validation on the news sets. */
import type { Source } from './sentences.js';

/** A debate's sentence says little about news, but there are many of them. */
export const sourceWeight: Readonly<Record<Source, number>> = { news: 1, debates: 0.05, speeches: 0.05 };
/** Of a sentence that is free either way: it pulls both ways. */
export const undecidedWeight = 0.5;
/** Penalties on squared weights. */
export const featurePenalty = 0.3;
export const termPenalty = 3;
export const biasPenalty = 0.001;
export const fewestDocuments = 5;
export const folds = 10;
/** Written weights are multiples of it, in log-odds. */
export const step = 1 / 64;
