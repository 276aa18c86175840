/** Why a sentence was queued, in words for a reviewer, and what kind of claim it makes. */
import type { ClaimType } from '../types.js';
import type { Features } from './features.js';
import type { Model } from './model.js';

/** What a reviewer can see in the sentence; equal weights keep this order. */
const WORDS: readonly [keyof Features, string][] = [
  ['casualties', 'casualties'],
  ['figure', 'figure'],
  ['measure', 'money or share'],
  ['duration', 'duration'],
  ['event', 'event'],
  ['accusation', 'accusation'],
  ['attributed', 'attributed'],
  ['actors', 'named actors'],
  ['place', 'named place'],
  ['date', 'dated'],
  ['threat', 'about the future'],
  ['opinion', 'opinion'],
  ['firstPerson', 'first person'],
  ['question', 'question'],
];

/** @returns what the sentence has, first what weighed most in `model`, for or against a check */
export function reasons(features: Features, model: Model): string[] {
  const weighed = WORDS.filter(([name]) => features[name] > 0).map(([name, word]) => ({ word, weight: Math.abs((model.features[name] ?? 0) * features[name]) }));
  return weighed.sort((a, b) => b.weight - a.weight).map(({ word }) => word);
}

export function claimType(features: Features): ClaimType {
  if (features.figure > 0) return 'quantity';
  if (features.attributed > 0) return 'attribution';
  return features.event > 0 ? 'event' : 'status';
}
