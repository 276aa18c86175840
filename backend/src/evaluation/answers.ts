/** Which record answers which labelled sentence. */
import type { SentenceRecord } from '../domain/extraction/index.js';
import type { GoldSentence } from './gold.js';
import { groupBy } from '../domain/group-by.js';

export type Prediction = SentenceRecord & { article: string };

export interface Answered {
  gold: GoldSentence;
  /** The record that overlaps the sentence most, if by half of both together at least. */
  record: Prediction | null;
}

const ENOUGH = 0.5;

interface Range {
  start: number;
  end: number;
}

export function answers(gold: readonly GoldSentence[], predictions: readonly Prediction[]): Answered[] {
  const byArticle = groupBy(predictions, ({ article }) => article);
  return gold.map((sentence) => ({ gold: sentence, record: mostOverlapping(sentence, byArticle.get(sentence.article) ?? []) }));
}

function mostOverlapping(sentence: Range, records: readonly Prediction[]): Prediction | null {
  let best: Prediction | null = null;
  let most = 0;
  for (const record of records) {
    const overlap = overlapOf(sentence, record);
    if (overlap > most) [best, most] = [record, overlap];
  }
  return most >= ENOUGH ? best : null;
}

/** Intersection over union, 0 to 1. */
export function overlapOf(a: Range, b: Range): number {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared <= 0 ? 0 : shared / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}
