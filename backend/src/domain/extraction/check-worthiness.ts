/**
 * How much a sentence deserves a check, 0 to 1: a weighted sum of features through a logistic. The features see a
 * sentence and what was found in it. The weights are plain data, rounded from a logistic fit on labelled news, so that a
 * model trained on more can take their place.
 */
import type { Features } from './features.js';

/** At or above this the sentence is a claim. */
export const THRESHOLD = 0.5;

/** In log-odds. Rounded: a tenth more or less changes no decision that a reviewer would notice. */
export const WEIGHTS: Readonly<Record<keyof Features | 'bias', number>> = {
  bias: -1.2,
  // What can be checked
  figure: 1.8,
  casualties: 0.8,
  measure: 0.7,
  duration: 0.2,
  event: 2,
  past: 1.5,
  passive: 0.7,
  date: 1,
  place: 1,
  actors: 0.4,
  finding: 0.8,
  accusation: 0.7,
  attributed: 0.4,
  status: 0.3,
  negated: 0.3,
  // What can't, or not yet
  opinion: -1.7,
  conditional: -1.5,
  noNews: -2,
  hypothetical: -0.9,
  threat: -0.8,
  maybe: -0.8,
  menace: -1.4,
  need: -0.7,
  question: -1.5,
  firstPerson: -0.7,
  secondPerson: -0.7,
  mostlyQuote: -0.7,
  short: -1,
  long: -0.2,
  colon: -0.4,
  pronounOnly: -0.2,
};

const NAMES = Object.keys(WEIGHTS).filter((name) => name !== 'bias') as (keyof Features)[];

/** @returns 0 to 1, three decimals */
export function checkWorthiness(features: Features): number {
  let sum = WEIGHTS.bias;
  for (const name of NAMES) sum += WEIGHTS[name] * features[name];
  return Math.round(1_000 / (1 + Math.exp(-sum))) / 1_000;
}
