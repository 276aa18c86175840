/** What each group of evidence is worth: cross-validation without it. */
import type { Features } from '../../domain/extraction/index.js';
import { averagePrecision, type Scored, scored } from '../figures.js';
import { bestThreshold, calibrate, type Judged, probability } from './calibration.js';
import { crossValidate } from './cross-validate.js';
import type { Blindness } from './learn.js';
import type { Example } from './sentences.js';

/** Every feature is in one group. */
export const FEATURE_GROUPS: Readonly<Record<string, readonly (keyof Features)[]>> = {
  'figures and harm': ['figure', 'casualties', 'measure', 'duration'],
  'day and place': ['date', 'place'],
  'named actors': ['actors', 'pronounOnly'],
  'attribution and accusation': ['attributed', 'accusation', 'finding'],
  'events and tense': ['event', 'past', 'passive', 'status', 'negated'],
  'future, may and must': ['threat', 'maybe', 'need', 'conditional', 'hypothetical', 'menace'],
  'opinion and person': ['opinion', 'firstPerson', 'secondPerson'],
  'form: question, quote, length': ['question', 'short', 'long', 'mostlyQuote', 'colon', 'noNews'],
};

export interface Ablated {
  without: string;
  averagePrecision: number;
  f1: number;
}

/** Of sentences as they are labelled, furniture aside: the splitter has no part in it. */
export function ablate(examples: readonly Example[]): Ablated[] {
  const all = Object.values(FEATURE_GROUPS).flat();
  const runs: [string, Blindness][] = [
    ['nothing', {}],
    ...Object.entries(FEATURE_GROUPS).map(([name, features]): [string, Blindness] => [name, { features }]),
    ['all features', { features: all }],
    ['pairs of words', { pairs: true }],
    ['words and pairs', { words: true, pairs: true }],
    ['debates', { sources: ['debates'] }],
    ['speeches', { sources: ['speeches'] }],
    ['debates and speeches', { sources: ['debates', 'speeches'] }],
  ];
  return runs.map(([without, blindness]) => ({ without, ...figures(crossValidate(examples, blindness).judged) }));
}

function figures(judged: readonly Judged[]): Omit<Ablated, 'without'> {
  return { averagePrecision: averagePrecision(judged), f1: decided(judged).f1 };
}

/** With the threshold that expected F1 asks for. */
function decided(judged: readonly Judged[]): Scored {
  const calibration = calibrate(judged);
  const rated = judged.map(({ score, positive }) => ({ probability: probability(score, calibration), positive }));
  const threshold = bestThreshold(rated);
  const count = (positive: boolean, queued: boolean): number => rated.filter((each) => each.positive === positive && each.probability >= threshold === queued).length;
  return scored(count(true, true), count(false, true), count(true, false));
}
