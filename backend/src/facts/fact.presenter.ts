import type { z } from 'zod';
import { claimReviewOf } from '../domain/claim-review/index.js';
import { type FactContent, changesBetween } from '../domain/publication/index.js';
import type { VerdictScale } from '../domain/verdict-scale/index.js';
import type { FactVersionRow } from './fact-versions.repository.js';
import type { FactRow } from './facts.repository.js';
import type { Fact, FactVersion } from './facts.schema.js';

export const presentFact = (fact: FactRow): z.output<typeof Fact> => ({
  id: fact.id,
  claimId: fact.claim_id,
  slug: fact.slug,
  ...contentOf(fact),
  evidence: fact.evidence,
  appearances: fact.appearances,
  publicationState: fact.publication_state,
  change: fact.change,
  note: fact.note,
  corrections: fact.corrections,
  approvedBy: { id: fact.approved_by, name: fact.approver_name },
  contentHash: fact.content_hash,
  version: fact.version,
  publishedAt: fact.published_at.toISOString(),
  modifiedAt: fact.modified_at.toISOString(),
});

export const contentOf = (row: FactRow | FactVersionRow): FactContent => ({
  statement: row.statement,
  verdict: row.verdict,
  summary: row.summary,
  speaker: row.speaker,
  evidence: row.evidence,
  validFrom: row.valid_from,
  asOf: row.as_of,
  validUntil: row.valid_until,
});

/** The newest first; each with what differs from the one before it. */
export const presentVersions = (versions: readonly FactVersionRow[]): z.output<typeof FactVersion>[] =>
  versions.map((made, i) => ({
    version: made.version,
    publicationState: made.publication_state,
    change: made.change,
    note: made.note,
    madeBy: made.changed_by && made.changer_name ? { id: made.changed_by, name: made.changer_name } : null,
    madeAt: made.made_at.toISOString(),
    changes: versions[i + 1] ? changesBetween(contentOf(versions[i + 1]!), contentOf(made)) : [],
  }));

/** Where, by whom and in which words facts are published. */
export interface Publication {
  newsroomName: string;
  publicUrl: string;
  scale: VerdictScale;
}

export const addressOf = ({ slug }: Pick<FactRow, 'slug'>, { publicUrl }: Pick<Publication, 'publicUrl'>): string => `${publicUrl}/facts/${encodeURIComponent(slug)}`;

/** A file that somebody dropped is at an address of ours that asks for a password: no citation for the public. */
export const isOwnFile = (url: string): boolean => /\/api\/v1\/evidence\/captures\/[0-9a-f-]{36}\/file$/.test(url);

/** The fact's schema.org markup. */
export function claimReviewOfFact(fact: FactRow, publication: Publication): Record<string, unknown> {
  return claimReviewOf(
    {
      url: addressOf(fact, publication),
      statement: fact.statement,
      verdict: fact.verdict,
      summary: fact.summary,
      speaker: fact.speaker,
      publishedAt: fact.published_at.toISOString(),
      modifiedAt: fact.modified_at.toISOString(),
      validUntil: fact.valid_until,
      corrections: fact.corrections,
      withdrawn: fact.publication_state === 'withdrawn',
      appearances: fact.appearances,
      evidence: fact.evidence.filter(({ url }) => !isOwnFile(url)),
    },
    { name: publication.newsroomName, url: publication.publicUrl },
    publication.scale,
  );
}
