import type { z } from 'zod';
import { claimReviewOf } from '../domain/claim-review/index.js';
import type { FactRow } from './facts.repository.js';
import type { Fact } from './facts.schema.js';

export const presentFact = (fact: FactRow): z.output<typeof Fact> => ({
  id: fact.id,
  claimId: fact.claim_id,
  slug: fact.slug,
  statement: fact.statement,
  verdict: fact.verdict,
  summary: fact.summary,
  speaker: fact.speaker,
  evidence: fact.evidence,
  appearances: fact.appearances,
  approvedBy: { id: fact.approved_by, name: fact.approver_name },
  contentHash: fact.content_hash,
  version: fact.version,
  publishedAt: fact.published_at.toISOString(),
});

/** Where and by whom facts are published. */
export interface Publication {
  newsroomName: string;
  publicUrl: string;
}

/** A file that somebody dropped is at an address of ours that asks for a password: no citation for the public. */
const OWN_FILE = /\/api\/v1\/evidence\/captures\/[0-9a-f-]{36}\/file$/;

/** The fact's schema.org markup. */
export function claimReviewOfFact(fact: FactRow, { newsroomName, publicUrl }: Publication): Record<string, unknown> {
  const publishedAt = fact.published_at.toISOString();
  return claimReviewOf(
    {
      url: `${publicUrl}/facts/${fact.slug}`,
      statement: fact.statement,
      verdict: fact.verdict,
      summary: fact.summary,
      speaker: fact.speaker,
      publishedAt,
      modifiedAt: publishedAt,
      appearances: fact.appearances,
      evidence: fact.evidence.filter(({ url }) => !OWN_FILE.test(url)),
    },
    { name: newsroomName, url: publicUrl },
  );
}
