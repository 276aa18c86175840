import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import {
  ClaimsRepository,
  presentArticleSighting,
  presentClaim,
  presentSightings,
  SightingsRepository,
} from '../claims/index.js';
import type { Tx } from '../database/index.js';
import { EarlierChecksService } from '../earlier-checks/index.js';
import type { WorkableQueue } from '../queues/index.js';
import { RelationsService } from '../relations/index.js';
import type { Draft, HandedOver, LeasedAssignment, QueueOnDesk } from './assignments.schema.js';
import { type ArticleOnDeskRow, DeskRepository } from './desk.repository.js';
import { type DraftRow, DraftsRepository } from './drafts.repository.js';
import type { Lease } from './leases.repository.js';

type LeasedView = z.output<typeof LeasedAssignment>;

/** Lays out everything that the desk shows of leased claims: a handful of queries for however many of them. */
@Injectable()
export class Desk {
  constructor(
    private readonly claims: ClaimsRepository,
    private readonly sightings: SightingsRepository,
    private readonly desk: DeskRepository,
    private readonly drafts: DraftsRepository,
    private readonly relations: RelationsService,
    private readonly earlierChecks: EarlierChecksService,
  ) {}

  /** @returns one view for each lease, in the same order */
  async layOut(tx: Tx, queue: WorkableQueue, leases: readonly Lease[], userId: string): Promise<LeasedView[]> {
    if (leases.length === 0) return [];
    const claimIds = leases.map((lease) => lease.claim_id);
    const [sightings, claims, drafts, checks] = await Promise.all([
      this.sightings.ofClaims(tx, claimIds),
      this.claims.byIds(tx, claimIds),
      this.drafts.of(tx, leases.map((lease) => lease.id), userId),
      this.earlierChecks.ofClaims(tx, claimIds),
    ]);
    const first = new Map(claimIds.map((id) => [id, sightings.find((sighting) => sighting.claim_id === id)!]));
    const articleIds = [...new Set([...first.values()].map((sighting) => sighting.article_id))];
    const noters = leases.flatMap((lease) => lease.noted_by ?? []);
    const [articles, inArticles, relations, people] = await Promise.all([
      this.desk.articles(tx, articleIds),
      this.sightings.ofArticles(tx, articleIds),
      this.relations.onDesk(tx, claimIds),
      noters.length > 0 ? this.desk.names(tx, noters) : [],
    ]);
    return leases.map((lease) => {
      const sighting = first.get(lease.claim_id)!;
      const [shown, ...otherSightings] = presentSightings(sightings.filter(({ claim_id }) => claim_id === lease.claim_id));
      const article = articles.find((candidate) => candidate.id === sighting.article_id)!;
      return {
        ...presentLease(lease),
        queue: presentQueue(queue),
        handedOver: presentNote(lease, people),
        claim: asUndecided(presentClaim(claims.find((claim) => claim.id === lease.claim_id)!)),
        sighting: shown!,
        otherSightings,
        relations: relations.get(lease.claim_id)!,
        article: {
          ...presentArticle(article),
          sightings: inArticles
            .filter((other) => other.article_id === article.id)
            .map((other) => (other.claim_id === lease.claim_id ? asUndecided(presentArticleSighting(other)) : presentArticleSighting(other))),
        },
        earlierChecks: checks.get(lease.claim_id) ?? [],
        draft: presentDraft(drafts.find((draft) => draft.assignment_id === lease.id)),
      };
    });
  }
}

/** Whoever is to judge a claim is not told what was decided on it: on the desk a gold claim looks like any other. */
const asUndecided = <View extends Pick<LeasedView['claim'], 'state' | 'verdict'>>(view: View): View => ({ ...view, state: 'queued', verdict: null });

export const presentLease = (lease: Lease) => ({
  id: lease.id,
  leaseToken: lease.lease_token,
  leaseExpiresAt: lease.lease_expires_at.toISOString(),
  leaseSecondsLeft: lease.seconds_left,
});

function presentNote(lease: Lease, people: ReadonlyArray<{ id: string; name: string }>): z.output<typeof HandedOver> | null {
  const by = people.find(({ id }) => id === lease.noted_by);
  return by && lease.note !== null ? { by, note: lease.note, escalated: lease.for_leads } : null;
}

const presentQueue = (queue: WorkableQueue): z.output<typeof QueueOnDesk> => ({
  id: queue.id,
  name: queue.name,
  guidelines: queue.guidelines,
  reviewPolicy: queue.review_policy,
  allowedVerdicts: queue.allowed_verdicts,
  leaseMinutes: queue.lease_minutes,
  holdLimit: queue.hold_limit,
});

const presentArticle = (article: ArticleOnDeskRow) => ({
  id: article.id,
  title: article.title,
  source: article.source_name,
  url: article.url,
  publishedAt: article.published_at?.toISOString() ?? null,
  text: article.text,
});

export const presentDraft = (draft: DraftRow | undefined): z.output<typeof Draft> | null =>
  draft
    ? {
        verdict: draft.verdict,
        rationale: draft.rationale,
        evidence: draft.evidence,
        confidence: draft.confidence,
        revision: draft.revision,
        savedAt: draft.saved_at.toISOString(),
      }
    : null;
