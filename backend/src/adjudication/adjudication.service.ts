import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { ClaimsRepository, ClaimsService, presentClaim, presentSightings, SightingsRepository } from '../claims/index.js';
import { once, type Tx, UnitOfWork, violatedConstraint } from '../database/index.js';
import { DomainError, forbidden, invalidField, notFound } from '../domain/errors.js';
import { may } from '../domain/permissions.js';
import { commonGround } from '../domain/verdict/index.js';
import type { SignedIn } from '../http/index.js';
import { DecisionsService, presentReview, refuseIncomplete, type ReviewRow, ReviewsRepository } from '../reviews/index.js';
import { AdjudicationRepository, type DisputeRow } from './adjudication.repository.js';
import type { Adjudicate, Dispute, DisputeList, DisputePage, DisputeSummary } from './adjudication.schema.js';

type Adjudication = z.output<typeof Adjudicate>;

const OWN = 'You wrote one of the reviews, so somebody else has to decide.';

/** Deciding between reviews that differ, by someone who wrote none of them. */
@Injectable()
export class AdjudicationService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly repository: AdjudicationRepository,
    private readonly claims: ClaimsService,
    private readonly claimRows: ClaimsRepository,
    private readonly sightings: SightingsRepository,
    private readonly reviews: ReviewsRepository,
    private readonly decisions: DecisionsService,
  ) {}

  async list(query: z.output<typeof DisputeList>): Promise<z.output<typeof DisputePage>> {
    const tx = this.unitOfWork.reader;
    const { rows, page } = await this.repository.list(tx, query);
    const claims = await this.claimRows.byIds(tx, rows.map(({ id }) => id));
    return { data: rows.map((dispute) => summaryOf(dispute, claims.find(({ id }) => id === dispute.id)!)), page };
  }

  /** @throws DomainError `not-found` when the claim is not (or no longer) in dispute */
  async get(person: SignedIn, claimId: string): Promise<z.output<typeof Dispute>> {
    const tx = this.unitOfWork.reader;
    const [dispute, [claim], reviews, sightings] = await Promise.all([
      this.repository.byClaim(tx, claimId),
      this.claimRows.byIds(tx, [claimId]),
      this.reviews.counted(tx, claimId),
      this.sightings.ofClaims(tx, [claimId]),
    ]);
    if (!dispute || !claim) throw notFound('dispute');
    const bar = barOf(person, reviews);
    return {
      ...summaryOf(dispute, claim),
      sightings: presentSightings(sightings),
      reviews: reviews.map(presentReview),
      common: commonGround(reviews),
      allowedVerdicts: dispute.allowed_verdicts,
      mayAdjudicate: bar === null,
      bar,
    };
  }

  /**
   * Decides the claim.
   *
   * @param breakGlass why an admin does it, who may have written one of the reviews; null for everybody else
   * @throws DomainError `validation-failed` where evidence is missing, `stale-version` when other reviews count by now, `forbidden` for their authors
   */
  async adjudicate(person: SignedIn, claimId: string, input: Adjudication, key: string | null, breakGlass: string | null = null): Promise<void> {
    refuseIncomplete(input);
    const request = ['adjudicate', claimId, input, breakGlass];
    try {
      await this.unitOfWork.transaction((tx) => once(tx, { userId: person.id, key, request }, () => this.record(tx, person, claimId, input, breakGlass)));
    } catch (error) {
      if (violatedConstraint(error) === 'decisions_by_somebody_else') throw forbidden(OWN);
      throw error;
    }
  }

  private async record(tx: Tx, person: SignedIn, claimId: string, input: Adjudication, breakGlass: string | null): Promise<{ claimId: string }> {
    const claim = await this.claims.forDecision(tx, claimId);
    const dispute = await this.repository.byClaim(tx, claimId);
    if (!dispute) throw new DomainError('already-decided', 'This claim is not in dispute any more.');
    const counted = await this.reviews.counted(tx, claimId);
    if (!sameIds(counted, input.reviewIds)) throw new DomainError('stale-version', 'The reviews changed since you read them. Reload and look again.');
    const { verdict, rationale, evidence } = input;
    if (!dispute.allowed_verdicts.includes(verdict)) {
      throw invalidField('/verdict', 'not-allowed', `The queue ${dispute.queue_name} does not take this verdict.`);
    }
    await this.decisions.adjudicate(tx, person, claim, { verdict, rationale, evidence, breakGlass });
    return { claimId };
  }
}

function barOf(person: SignedIn, reviews: readonly ReviewRow[]): string | null {
  if (!may(person.role, 'claim.adjudicate')) return 'Only editors decide between reviews.';
  return reviews.some(({ reviewer_id }) => reviewer_id === person.id) ? OWN : null;
}

const summaryOf = (dispute: DisputeRow, claim: Parameters<typeof presentClaim>[0]): z.output<typeof DisputeSummary> => ({
  id: dispute.id,
  claim: presentClaim(claim),
  reason: new Set(dispute.verdicts).size > 1 ? 'disagreement' : 'policy',
  since: dispute.since.toISOString(),
  reviewers: dispute.reviewers,
  verdicts: dispute.verdicts,
});

const sameIds = (reviews: readonly ReviewRow[], ids: readonly string[]): boolean =>
  reviews.length === new Set(ids).size && reviews.every(({ id }) => ids.includes(id));
