/**
 * Extraction: an article's text in, one record a sentence out. Pure: the same text and date give the same records on any
 * machine. Linear in the length of the text; never throws on a string.
 *
 * Order of work: sentences → boilerplate → what each sentence of content holds (reading.ts) → who says it (who-says.ts), all in
 * examine.ts → check-worthiness → wording of the claims.
 */
import { hasRules } from '../languages.js';
import { checkWorthiness, claimType, MODEL, type Model, reasons } from './check-worthiness/index.js';
import { wordClaims } from './claims/index.js';
import { plainFigures } from './quantities/index.js';
import { splitSentences } from './text/index.js';
import { examine, type Examined, signalsOf } from './examine.js';
import { isHedged } from './hedges.js';
import type { ExtractOptions, SentenceRecord, Span } from './types.js';

export { checkWorthiness, FAMILY, type Features, JOINT, logOdds, MODEL, type Model, OPENINGS, readModel, type Signals, type WrittenModel } from './check-worthiness/index.js';
export { signalsOfSentences } from './examine.js';
export { harmIn } from './harm-words.js';
export type { ClaimType, Comparator, DateMention, ExtractOptions, Quantity, QuantityKind, SentenceRecord, Span } from './types.js';

/**
 * @param text the article, as it will be stored: offsets point into it
 * @param options day of publication, for dates such as "last year"; the language, where it is known
 * @param model judges check-worthiness; another than the committed one is for cross-validation
 * @returns one record a sentence, in order; together they hold every character that is not blank
 */
export function extract(text: string, options: ExtractOptions = {}, model: Model = MODEL): SentenceRecord[] {
  if (!hasRules(options.language)) return splitSentences(text).map((span, index) => unjudged(text, span, index));
  const { spans, examined } = examine(text, options.publishedAt);
  return spans.map((span, index) => {
    const content = examined[index];
    const record = blank(text, span, index);
    return content ? fill(record, content, model) : record;
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

/** The record of a sentence in a language without rules. */
const unjudged = (text: string, span: Span, index: number): SentenceRecord => ({
  ...blank(text, span, index),
  boilerplate: false,
  quantities: plainFigures(text, span),
});

function fill(record: SentenceRecord, content: Examined, model: Model): SentenceRecord {
  const { reading, said, entities } = content;
  const { sentence, tokens, attribution, quantities, dates } = reading;
  const signals = signalsOf(content);
  const score = checkWorthiness(signals, model);
  const claim = score >= model.threshold;
  return {
    ...record,
    boilerplate: false,
    checkWorthiness: score,
    claim,
    type: claimType(signals.features),
    speaker: said.speaker,
    cue: said.speaker === null ? null : (attribution?.cue ?? null),
    hedged: isHedged(tokens),
    quantities,
    dates,
    places: reading.places.places,
    entities,
    claims: claim ? wordClaims(sentence, tokens, attribution, said.speaker, { dates, antecedent: said.antecedent }) : [],
    reasons: reasons(signals.features, model),
  };
}
