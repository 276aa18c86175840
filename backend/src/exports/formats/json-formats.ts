import { inertJson } from '../../domain/claim-review/index.js';
import { claimReviewOfFact, type FactRow } from '../../facts/index.js';
import { isWithdrawn, textFormat } from './format.js';

/** A fact as programs read it: the names of the API. */
function asRecord(fact: FactRow): Record<string, unknown> {
  const { id, claim_id: claimId, slug, publication_state: publicationState, version, corrections } = fact;
  const times = { publishedAt: fact.published_at.toISOString(), modifiedAt: fact.modified_at.toISOString() };
  if (isWithdrawn(fact)) return { id, claimId, slug, publicationState, note: fact.note, corrections, version, ...times };
  return {
    id,
    claimId,
    slug,
    statement: fact.statement,
    verdict: fact.verdict,
    summary: fact.summary,
    speaker: fact.speaker,
    validFrom: fact.valid_from,
    asOf: fact.as_of,
    validUntil: fact.valid_until,
    evidence: fact.evidence,
    appearances: fact.appearances,
    publicationState,
    corrections,
    approvedBy: fact.approver_name,
    contentHash: fact.content_hash,
    version,
    ...times,
  };
}

const separated = (items: string[], first: boolean): string => (items.length ? (first ? '\n' : ',\n') + items.join(',\n') : '');

/** One JSON array of schema.org ClaimReview documents. */
export const claimreview = textFormat({
  extension: 'jsonld',
  contentType: 'application/ld+json',
  head: '[',
  tail: '\n]\n',
  page: (facts, publication, first) =>
    separated(
      facts.map((fact) => inertJson(claimReviewOfFact(fact, publication))),
      first,
    ),
});

/** One JSON array of facts. */
export const json = textFormat({
  extension: 'json',
  contentType: 'application/json',
  head: '[',
  tail: '\n]\n',
  page: (facts, _, first) =>
    separated(
      facts.map((fact) => inertJson(asRecord(fact))),
      first,
    ),
});

/** One fact a line. */
export const jsonl = textFormat({
  extension: 'jsonl',
  contentType: 'application/x-ndjson',
  head: '',
  tail: '',
  page: (facts) => facts.map((fact) => `${inertJson(asRecord(fact))}\n`).join(''),
});
