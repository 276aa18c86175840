import type { SentenceRecord } from '../extraction/index.js';
import type { Statement } from './types.js';

export interface Provenance {
  article: string;
  source?: string | null;
  publishedAt?: Date | null;
}

/** A whole sentence as a statement: as it is printed, with all that it says. */
export function statementOf({ text, speaker, quantities, dates, places, entities }: SentenceRecord, { article, source = null, publishedAt = null }: Provenance): Statement {
  return { article, source, publishedAt, text, wording: text, speaker, quantities, dates, places, entities };
}
