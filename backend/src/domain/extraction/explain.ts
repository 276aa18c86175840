/** Why a sentence was queued, in words for a reviewer, and what kind of claim it makes. */
import type { Features } from './features.js';
import type { ClaimType } from './types.js';

/** In the order in which a reviewer wants them. */
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

export function reasons(features: Features): string[] {
  return WORDS.filter(([name]) => features[name] > 0).map(([, word]) => word);
}

export function claimType(features: Features): ClaimType {
  if (features.figure > 0) return 'quantity';
  if (features.attributed > 0) return 'attribution';
  return features.event > 0 ? 'event' : 'status';
}
