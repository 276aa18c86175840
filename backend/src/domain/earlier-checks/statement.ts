/** An earlier check as a statement, to be compared with what articles say. */
import { extract, type SentenceRecord } from '../extraction/index.js';
import type { Statement } from '../matching/index.js';
import type { EarlierCheck } from './earlier-check.js';

/** What extraction read out of the claim's sentences. */
export type CheckRecord = Pick<SentenceRecord, 'quantities' | 'dates' | 'places' | 'entities'>;

/** The day that dates in the claim are told from: that of the claim, else that of the check. */
const toldOn = ({ claimDate, reviewedAt }: Pick<EarlierCheck, 'claimDate' | 'reviewedAt'>): string | null => claimDate ?? reviewedAt;

export function recordOf(check: EarlierCheck): CheckRecord {
  const sentences = extract(check.claim, { publishedAt: toldOn(check), language: check.language });
  return {
    quantities: sentences.flatMap(({ quantities }) => quantities),
    dates: sentences.flatMap(({ dates }) => dates),
    places: [...new Set(sentences.flatMap(({ places }) => places))],
    entities: [...new Set(sentences.flatMap(({ entities }) => entities))],
  };
}

/** @param id stands for the article, which a check has none of */
export function checkStatement(id: string, check: EarlierCheck, record: CheckRecord): Statement {
  const day = toldOn(check);
  return {
    article: id,
    source: check.publisher,
    publishedAt: day === null ? null : new Date(`${day}T00:00:00Z`),
    text: check.claim,
    wording: check.claim,
    speaker: check.claimant,
    ...record,
  };
}
