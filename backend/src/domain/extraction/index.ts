/**
 * Extraction: an article's text in, one record a sentence out. Pure: the same text and date give the same records on any
 * machine. Linear in the length of the text; never throws on a string.
 *
 * Order of work: sentences → boilerplate → for each sentence of content tokens, dates, quantities, names, attribution,
 * hedges → check-worthiness → wording of the claims.
 */
import { findAttribution, type Attribution } from './attribution.js';
import { findBoilerplate } from './boilerplate.js';
import { checkWorthiness, THRESHOLD } from './check-worthiness.js';
import { wordClaims } from './claims.js';
import { claimType, reasons } from './explain.js';
import { findDates, type DatesFound } from './dates.js';
import { features, type Evidence } from './features.js';
import { isHedged } from './hedges.js';
import { findNames, type Name } from './names.js';
import { findPlaces, type PlacesAndEntities } from './places.js';
import { findQuantities } from './quantities.js';
import { QuoteState } from './quotes.js';
import { splitSentences } from './sentences.js';
import { learn, newMemory, resolveSpeaker, type Memory } from './speakers.js';
import { tokenize, type Token } from './tokens.js';
import type { ExtractOptions, Quantity, SentenceRecord, Span } from './types.js';

export type { ClaimType, Comparator, DateMention, ExtractOptions, Quantity, QuantityKind, SentenceRecord } from './types.js';

/** What was found in one sentence of content, before anything is decided. */
interface Reading {
  tokens: Token[];
  names: Name[];
  found: DatesFound;
  quantities: Quantity[];
  places: PlacesAndEntities;
  attribution: Attribution | null;
}

/**
 * @param text the article, as it will be stored: offsets point into it
 * @param options day of publication, for dates such as "last year"
 * @returns one record a sentence, in order; together they hold every character that is not blank
 */
export function extract(text: string, options: ExtractOptions = {}): SentenceRecord[] {
  const spans = splitSentences(text);
  const furniture = findBoilerplate(text, spans);
  const memory = newMemory();
  const readings = spans.map((span, i) => (furniture[i] ? null : read(text, span, options, memory)));
  const speakers = attribute(text, spans, readings, memory);
  return spans.map((span, index) => {
    const reading = readings[index];
    return reading ? record(text, span, index, reading, speakers[index] ?? null) : blank(text, span, index);
  });
}

function read(text: string, span: Span, options: ExtractOptions, memory: Memory): Reading {
  const sentence = text.slice(span.start, span.end);
  const tokens = tokenize(sentence);
  const names = findNames(tokens);
  const found = findDates(sentence, options.publishedAt);
  learn(memory, names, tokens, sentence);
  return {
    tokens,
    names,
    found,
    quantities: findQuantities(sentence, tokens, found.taken, span.start),
    places: findPlaces(tokens, names),
    attribution: findAttribution(tokens, names),
  };
}

/** Who says each sentence, and whether it lies inside a quote that runs on. */
interface Said {
  speaker: string | null;
  insideQuote: boolean;
}

function attribute(text: string, spans: readonly Span[], readings: readonly (Reading | null)[], memory: Memory): Said[] {
  const quotes = new QuoteState();
  const said = spans.map((span, i): Said => {
    const reading = readings[i];
    const sentence = text.slice(span.start, span.end);
    const quote = quotes.next(sentence, i > 0 && /[\n\r]/u.test(text.slice(spans[i - 1]?.end ?? 0, span.start)));
    if (!reading) return { speaker: null, insideQuote: false };
    const speaker = reading.attribution ? resolveSpeaker(memory, reading.attribution, reading.names) : null;
    if (speaker) quotes.spokenBy(speaker);
    return { speaker: speaker ?? (quote.inside ? quotes.speaker : null), insideQuote: quote.inside };
  });
  carryQuotes(said);
  return said;
}

/**
 * Sentences of a quote without a tag of their own: the tag behind them names the speaker ("…," she said), else the last
 * one before.
 */
function carryQuotes(said: Said[]): void {
  for (let i = said.length - 2; i >= 0; i -= 1) {
    const current = said[i];
    const next = said[i + 1];
    if (current?.insideQuote && current.speaker === null && next?.insideQuote) current.speaker = next.speaker;
  }
  for (let i = 1; i < said.length; i += 1) {
    const current = said[i];
    if (current?.insideQuote && current.speaker === null) current.speaker = said[i - 1]?.speaker ?? null;
  }
}

function record(text: string, span: Span, index: number, reading: Reading, said: Said | null): SentenceRecord {
  const sentence = text.slice(span.start, span.end);
  const evidence: Evidence = {
    sentence,
    tokens: reading.tokens,
    quantities: reading.quantities,
    dates: reading.found.dates,
    places: reading.places.places,
    entities: reading.places.entities,
    attribution: reading.attribution,
    insideQuote: said?.insideQuote ?? false,
  };
  const values = features(evidence);
  const score = checkWorthiness(values);
  const claim = score >= THRESHOLD;
  const speaker = said?.speaker ?? null;
  return {
    index,
    start: span.start,
    end: span.end,
    text: sentence,
    boilerplate: false,
    checkWorthiness: score,
    claim,
    type: claimType(values),
    speaker,
    cue: speaker && reading.attribution ? reading.attribution.cue : null,
    hedged: isHedged(reading.tokens),
    quantities: reading.quantities,
    dates: reading.found.dates,
    places: reading.places.places,
    entities: reading.places.entities,
    claims: claim ? wordClaims(sentence, reading.tokens, reading.attribution, speaker) : [],
    reasons: reasons(values),
  };
}

function blank(text: string, span: Span, index: number): SentenceRecord {
  return {
    index,
    start: span.start,
    end: span.end,
    text: text.slice(span.start, span.end),
    boilerplate: true,
    checkWorthiness: 0,
    claim: false,
    type: 'none',
    speaker: null,
    cue: null,
    hedged: false,
    quantities: [],
    dates: [],
    places: [],
    entities: [],
    claims: [],
    reasons: [],
  };
}
