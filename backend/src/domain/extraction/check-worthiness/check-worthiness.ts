/**
 * How much a sentence deserves a check: the probability, 0 to 1, that an editor would want it checked rather than left alone.
 * Learned from labelled sentences (`npm run train`) and calibrated on articles that the model had not seen; docs/evaluation.md
 * has the data card and the figures.
 */
import { logOdds, type Model, readModel, type Signals } from './model.js';
import { WEIGHTS } from './weights.js';

/** The committed model. */
export const MODEL: Model = readModel(WEIGHTS);

const DECIMALS = 1_000;

/** @returns 0 to 1, three decimals */
export function checkWorthiness(signals: Signals, model: Model): number {
  return Math.round(DECIMALS / (1 + Math.exp(-logOdds(signals, model)))) / DECIMALS;
}
