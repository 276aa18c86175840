/** What is matched, and what comes of it. Plain data: a statement is made from a sighting and its extraction record. */
import type { DateMention, Quantity } from '../extraction/index.js';

export type RelationKind =
  /** One proposition: figures equal or compatible. */
  | 'same'
  /** The later statement says the same of less: a part, a place, a group. */
  | 'narrower'
  /** A later state of the same measure: "12 dead", then "at least 15 dead". */
  | 'updates'
  /** Both can't hold of the same moment. */
  | 'contradicts'
  /** The same measure of the same thing, another figure. */
  | 'differs_in_quantity'
  /** Supports it without being identical. */
  | 'corroborates';

/** One occurrence of a claim. */
export interface Statement {
  article: string;
  source: string | null;
  publishedAt: Date | null;
  /** The printed sentence. */
  text: string;
  /** The claim in words that stand alone. */
  wording: string;
  speaker: string | null;
  quantities: Quantity[];
  dates: DateMention[];
  places: string[];
  entities: string[];
  /** What the article is about, from `contextOf`: two tolls of articles on one event belong together though neither sentence says where. */
  context?: readonly string[];
}

export interface Relation {
  kind: RelationKind;
  /** 0 to 1: how sure it is. */
  score: number;
  /** For a reviewer: "23 against 40 soldiers dead, same day, same place". */
  why: string;
}
