import { inertJson } from '../../domain/claim-review/index.js';
import { claimReviewOfFact, type FactRow } from '../../facts/index.js';
import { textFormat } from './format.js';

/** A fact as programs read it: the names of the API. */
const asRecord = (fact: FactRow): Record<string, unknown> => ({
  id: fact.id,
  claimId: fact.claim_id,
  slug: fact.slug,
  statement: fact.statement,
  verdict: fact.verdict,
  summary: fact.summary,
  speaker: fact.speaker,
  evidence: fact.evidence,
  appearances: fact.appearances,
  approvedBy: fact.approver_name,
  contentHash: fact.content_hash,
  version: fact.version,
  publishedAt: fact.published_at.toISOString(),
});

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
