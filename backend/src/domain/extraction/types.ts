/**
 * What the extractor hands out: one {@link SentenceRecord} for each sentence of an article.
 *
 * Offsets are UTF-16 code units into the text that was given, so that `text.slice(start, end)` is the printed
 * words. Everything here is plain data that survives `JSON.stringify` unchanged.
 */

export type Comparator = 'exact' | 'over' | 'under' | 'at_least' | 'at_most' | 'about' | 'range';

export type QuantityKind =
  | 'deaths'
  | 'injuries'
  /** Dead and hurt in one number. */
  | 'casualties'
  | 'count'
  | 'duration'
  | 'money'
  | 'percent'
  | 'distance'
  | 'date'
  | 'ordinal'
  | 'other';

/** How a claim could be checked: by a figure, by what happened, by who said it, by how things stand. */
export type ClaimType = 'quantity' | 'event' | 'attribution' | 'status' | 'none';

export interface Quantity {
  /** The printed words, cue and counted thing included: "more than 1,050 people". */
  raw: string;
  start: number;
  end: number;
  comparator: Comparator;
  /** Null where the word names no number: "several". */
  value: number | null;
  /** Upper end of a range or of a vague number ("dozens" is 24 to 99), else null. */
  valueMax: number | null;
  /** What is counted or measured: "militants", "weeks", "USD", "% of adults". */
  unit: string;
  kind: QuantityKind;
}

export interface DateMention {
  raw: string;
  /** ISO day; null where the day can't be known without the day of publication. */
  start: string | null;
  end: string | null;
}

export interface SentenceRecord {
  /** Place among the article's sentences, from 0. */
  index: number;
  start: number;
  end: number;
  text: string;
  /** Headline, heading, byline, promotion, share bar, caption: never a claim. */
  boilerplate: boolean;
  /** 0 to 1, three decimals: how much the sentence deserves a check. A priority, never a verdict. */
  checkWorthiness: number;
  /** Worth a place in a queue. */
  claim: boolean;
  type: ClaimType;
  /** Who says so, as fully named as the article names them; null for the article's own voice. */
  speaker: string | null;
  /** The printed word that attributes: "said", "according to". */
  cue: string | null;
  hedged: boolean;
  quantities: Quantity[];
  dates: DateMention[];
  places: string[];
  entities: string[];
  /** Wording of each claim that stands alone; empty where `claim` is false. */
  claims: string[];
  /** Short words that tell a reviewer why it was queued: "figure", "named actors", "duration". */
  reasons: string[];
}

export interface ExtractOptions {
  /** ISO day or instant of publication; resolves "last year" and "on Tuesday". */
  publishedAt?: string | null;
  /** ISO 639-1. In a language without rules sentences and figures are read, and nothing is guessed. */
  language?: string | null;
}

/** Half-open range of UTF-16 offsets. */
export interface Span {
  start: number;
  end: number;
}
