/** What is found in one sentence of content, before anything is decided about it. */
import { type DatesFound, findDates } from './dates/index.js';
import { findPlaces, type PlacesAndEntities } from './places/index.js';
import { findQuantities } from './quantities/index.js';
import { type Attribution, findAttribution, learn, type Memory } from './speakers/index.js';
import { findNames, type Name, type Token, tokenize } from './text/index.js';
import type { Quantity, Span } from './types.js';

/**
 * Characters of a sentence that are read. Real ones are far shorter; a megabyte without a full stop stays one record, whose
 * head is read, so that no later step can be slowed down by it.
 */
const LONGEST_READ = 6_000;

export interface Reading {
  /** The sentence, or as much of it as is read. */
  sentence: string;
  tokens: Token[];
  names: Name[];
  dates: DatesFound['dates'];
  quantities: Quantity[];
  places: PlacesAndEntities;
  attribution: Attribution | null;
}

/** Reads a sentence; what it tells of who is who goes into `memory`. */
export function read(text: string, span: Span, publishedAt: string | null | undefined, memory: Memory): Reading {
  const sentence = text.slice(span.start, Math.min(span.end, span.start + LONGEST_READ));
  const tokens = tokenize(sentence);
  const names = findNames(tokens);
  const { dates, taken } = findDates(sentence, publishedAt);
  learn(memory, names, tokens, sentence);
  return {
    sentence,
    tokens,
    names,
    dates,
    quantities: findQuantities(sentence, tokens, taken, span.start),
    places: findPlaces(tokens, names),
    attribution: findAttribution(tokens, names),
  };
}
