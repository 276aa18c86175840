import { claimOf, type DetectedClaim, wordingKey } from '../claims/index.js';
import { extract, type ExtractOptions, type SentenceRecord, type Span } from '../domain/extraction/index.js';

/** UTF-16 units of a paragraph that is read around a proposal; a longer one is not read again. */
const PARAGRAPH_MAX = 5_000;

/** A proposal as a claim, with what the rules read out of the sentence around its quote. */
export function acceptedClaim(text: string, options: ExtractOptions, { start, end }: Span, wording: string): DetectedClaim {
  const quote = text.slice(start, end);
  const sentence = sentenceAround(text, options, { start, end });
  if (!sentence) return { ...UNREAD, wording, wordingKey: wordingKey(wording, null), start, end, quote };
  const claim = claimOf(sentence, wording);
  const quantities = claim.record.quantities.filter((quantity) => quantity.start >= start && quantity.end <= end);
  return { ...claim, start, end, quote, kinds: [...new Set(quantities.map(({ kind }) => kind))], record: { ...claim.record, quantities } };
}

const UNREAD = {
  type: 'none',
  kinds: [],
  speaker: null,
  checkWorthiness: 0,
  cue: null,
  hedged: false,
  record: { quantities: [], dates: [], places: [], entities: [], reasons: [] },
};

/** The sentence that covers the span, with its offsets in the whole text; null when the span reaches over several. */
function sentenceAround(text: string, options: ExtractOptions, span: Span): SentenceRecord | null {
  const from = text.lastIndexOf('\n', span.start) + 1;
  const lineEnd = text.indexOf('\n', span.end);
  const to = lineEnd === -1 ? text.length : lineEnd;
  if (from > span.start || to - from > PARAGRAPH_MAX) return null;
  const found = extract(text.slice(from, to), options).find((sentence) => sentence.start + from <= span.start && sentence.end + from >= span.end);
  if (!found) return null;
  const quantities = found.quantities.map((quantity) => ({ ...quantity, start: quantity.start + from, end: quantity.end + from }));
  return { ...found, start: found.start + from, end: found.end + from, quantities };
}
