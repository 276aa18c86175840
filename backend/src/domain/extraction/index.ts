/**
 * Extraction: an article's text in, one record a sentence out. Pure: the same text and date give the same records on any
 * machine. Linear in the length of the text; never throws on a string.
 *
 * Order of work: sentences → boilerplate → what each sentence of content holds (reading.ts) → who says it (who-says.ts) →
 * check-worthiness → wording of the claims.
 */
import { wordClaims } from './claims/index.js';
import { sureEntities } from './places/index.js';
import { newMemory, type Said, whoSays } from './speakers/index.js';
import { splitSentences } from './text/index.js';
import { findBoilerplate } from './boilerplate.js';
import { checkWorthiness, THRESHOLD } from './check-worthiness.js';
import { claimType, reasons } from './explain.js';
import { features } from './features.js';
import { isHedged } from './hedges.js';
import { read, type Reading } from './reading.js';
import type { ExtractOptions, SentenceRecord, Span } from './types.js';

export type { ClaimType, Comparator, DateMention, ExtractOptions, Quantity, QuantityKind, SentenceRecord } from './types.js';

const NOBODY: Said = { speaker: null, insideQuote: false };

/**
 * @param text the article, as it will be stored: offsets point into it
 * @param options day of publication, for dates such as "last year"
 * @returns one record a sentence, in order; together they hold every character that is not blank
 */
export function extract(text: string, options: ExtractOptions = {}): SentenceRecord[] {
  const spans = splitSentences(text);
  const furniture = findBoilerplate(text, spans);
  const memory = newMemory();
  const readings = spans.map((span, i) => (furniture[i] ? null : read(text, span, options.publishedAt, memory)));
  const said = whoSays(text, spans, readings, memory);
  return spans.map((span, index) => {
    const reading = readings[index];
    const record = blank(text, span, index);
    return reading ? fill(record, reading, said[index] ?? NOBODY, memory.capitals) : record;
  });
}

/** The record of boilerplate, and the start of every other. */
function blank(text: string, { start, end }: Span, index: number): SentenceRecord {
  return {
    index,
    start,
    end,
    text: text.slice(start, end),
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

function fill(record: SentenceRecord, reading: Reading, said: Said, capitals: ReadonlySet<string>): SentenceRecord {
  const { sentence, tokens, attribution, quantities, dates } = reading;
  const { places } = reading.places;
  const entities = sureEntities(reading.places, capitals);
  const values = features({ sentence, tokens, quantities, dates, places, entities, attribution, insideQuote: said.insideQuote });
  const score = checkWorthiness(values);
  const claim = score >= THRESHOLD;
  return {
    ...record,
    boilerplate: false,
    checkWorthiness: score,
    claim,
    type: claimType(values),
    speaker: said.speaker,
    cue: said.speaker === null ? null : (attribution?.cue ?? null),
    hedged: isHedged(tokens),
    quantities,
    dates,
    places,
    entities,
    claims: claim ? wordClaims(sentence, tokens, attribution, said.speaker) : [],
    reasons: reasons(values),
  };
}
