import { extract, type SentenceRecord } from '../extraction/index.js';
import type { Statement } from './types.js';

export interface Provenance {
  article: string;
  source?: string | null;
  publishedAt?: Date | null;
  context?: readonly string[];
}

/** A whole sentence as a statement: as it is printed, with all that it says. */
export function statementOf({ text, speaker, quantities, dates, places, entities }: SentenceRecord, { article, source = null, publishedAt = null, context }: Provenance): Statement {
  return { article, source, publishedAt, text, wording: text, speaker, quantities, dates, places, entities, ...(context && { context }) };
}

const FEWEST_WORDS = 8;

/**
 * A sentence that stands twice on the page, or beside a stamp, is furniture to a queue. To compare, it is read all the same: the
 * lead of another outlet may say something else.
 */
export function reread(record: SentenceRecord): SentenceRecord {
  if (!record.boilerplate || record.text.split(/\s+/u).length < FEWEST_WORDS) return record;
  const [alone, ...more] = extract(record.text.replace(/^[\s\p{P}]+/u, ''));
  return alone && more.length === 0 ? { ...alone, index: record.index, start: record.start, end: record.end, text: record.text } : record;
}
