import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { AssignmentsService, DraftsService, LeasesService } from '../assignments/index.js';
import { AuditLog } from '../audit/index.js';
import { ClaimsService, type LockedClaim } from '../claims/index.js';
import { CapturesService } from '../evidence/index.js';
import { once, type Tx, UnitOfWork, violatedConstraint } from '../database/index.js';
import { conflict, DomainError, leaseLost, notFound } from '../domain/errors.js';
import type { Actor } from '../domain/ids.js';
import { requiredReviews } from '../domain/verdict/index.js';
import type { SignedIn } from '../http/index.js';
import { QueuesService } from '../queues/index.js';
import { DecisionsRepository } from './decisions.repository.js';
import { DecisionsService } from './decisions.service.js';
import { GoldReviews } from './gold-reviews.js';
import { refuseForeign, refuseIncomplete } from './refusals.js';
import { isKeptBlind } from './review.policy.js';
import { presentDecision, presentReview } from './review.presenter.js';
import { ReviewsRepository } from './reviews.repository.js';
import { draftOf, UNDO_SECONDS } from './undo.js';
import type { ReviewsOfClaim, SubmitReview, SubmittedReview, UndoneReview } from './reviews.schema.js';

type Submission = z.output<typeof SubmitReview>;
type Submitted = z.output<typeof SubmittedReview>;

/** Reviews: taken only under the lease, with what the verdict needs. */
@Injectable()
export class ReviewsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly repository: ReviewsRepository,
    private readonly decisions: DecisionsService,
    private readonly gold: GoldReviews,
    private readonly standing: DecisionsRepository,
    private readonly leases: LeasesService,
    private readonly drafts: DraftsService,
    private readonly assignments: AssignmentsService,
    private readonly claims: ClaimsService,
    private readonly queues: QueuesService,
    private readonly captures: CapturesService,
    private readonly audit: AuditLog,
  ) {}

  /**
   * Takes a review, and does what the queue's policy makes of it: the claim waits for another, is decided, or disputed.
   *
   * @throws DomainError `lease-lost` (what was typed is kept as a draft), `validation-failed` where evidence or rationale is missing
   */
  async submit(person: SignedIn, assignmentId: string, input: Submission, key: string | null): Promise<Submitted> {
    refuseIncomplete(input);
    const request = ['review', assignmentId, input];
    try {
      return await this.unitOfWork.transaction((tx) =>
        once(tx, { userId: person.id, key, request }, () => this.record(tx, person, assignmentId, input)),
      );
    } catch (error) {
      const lost = error instanceof DomainError ? error.code === 'lease-lost' : violatedConstraint(error) === 'reviews_hold_the_lease';
      if (!lost) throw error;
      await this.drafts.keep(person, assignmentId, input);
      throw await this.leases.lost(person, input.leaseToken);
    }
  }

  /** Takes the last verdict back within its time: the claim is the reviewer's again, the draft holds what they wrote. */
  async undo(person: SignedIn, reviewId: string): Promise<z.output<typeof UndoneReview>> {
    const review = await this.repository.byId(this.unitOfWork.reader, reviewId);
    if (!review) return this.gold.undo(person, reviewId);
    if (review.reviewer_id !== person.id) throw notFound('review');
    const lease = await this.unitOfWork.transaction(async (tx) => {
      const { state } = await this.claims.forDecision(tx, review.claim_id);
      // While another review is awaited, the claim is where it was.
      if (state !== 'queued') await this.claims.apply(tx, person, review.claim_id, 'undo', { verdict: null }, { reviewId });
      if (!(await this.repository.undo(tx, reviewId, person.id, UNDO_SECONDS))) {
        throw conflict(`A verdict can be taken back for ${UNDO_SECONDS} seconds; this one stands.`);
      }
      await this.decisions.supersede(tx, review.claim_id);
      return this.assignments.leaseAgain(tx, review.assignment_id, person.id);
    });
    await this.drafts.keep(person, review.assignment_id, draftOf(review));
    return { assignmentId: lease.id, leaseToken: lease.lease_token, leaseExpiresAt: lease.lease_expires_at.toISOString() };
  }

  /** Sends a decided or dismissed claim back to its queue; its reviews no longer count. */
  async reopen(actor: Actor, claimId: string, note: string): Promise<void> {
    await this.unitOfWork.transaction(async (tx) => {
      const claim = await this.claims.forDecision(tx, claimId);
      if (claim.state === 'published') throw conflict('A published fact is changed by a correction.');
      await this.sendBack(tx, actor, claim, { note });
    });
  }

  /** A claim that is decided, published or dismissed is reviewed once more from the beginning. It must be locked. */
  async sendBack(tx: Tx, actor: Actor, claim: LockedClaim, why: Record<string, unknown>): Promise<void> {
    const queueId = claim.queue_id ?? (await this.queues.fallbackId(tx));
    await this.claims.apply(tx, actor, claim.id, 'reopen', { verdict: null, queueId }, why);
    await this.repository.supersede(tx, claim.id, null);
    await this.decisions.supersede(tx, claim.id);
    await this.assignments.openAgain(tx, claim.id, queueId, claim.priority);
  }

  /** The claim's reviews as this person may see them: where the queue is blind, the server hides the others, not the screen. */
  async ofClaim(person: SignedIn, claimId: string): Promise<z.output<typeof ReviewsOfClaim>> {
    const tx = this.unitOfWork.reader;
    const [outlook, reviews, decision] = await Promise.all([
      this.repository.outlook(tx, claimId, person.id),
      this.repository.ofClaim(tx, claimId),
      this.standing.standing(tx, claimId),
    ]);
    if (!outlook) throw notFound('claim');
    const all = reviews.map(presentReview);
    const blind = isKeptBlind(person, outlook);
    const data = blind ? all.filter(({ reviewer }) => reviewer.id === person.id) : all;
    const hidden = all.filter((review) => review.status === 'counted' && !data.includes(review)).length;
    return { data, hidden, required: requiredReviews(outlook.policy), decision: decision && !blind ? presentDecision(decision) : null };
  }

  private async record(tx: Tx, person: SignedIn, assignmentId: string, input: Submission): Promise<Submitted> {
    const lease = await this.leases.hold(tx, person, assignmentId, input.leaseToken);
    if (!lease) throw leaseLost();
    if (lease.gold) return this.gold.submit(tx, person, lease, { ...input, evidence: await this.captures.cite(tx, input.evidence) });
    const policy = await this.queues.policy(tx, lease.queue_id);
    const { verdict, rationale } = input;
    const evidence = await this.captures.cite(tx, input.evidence);
    refuseForeign(verdict, policy);
    await this.repository.supersede(tx, lease.claim_id, person.id);
    const reviewId = await this.repository.insert(
      tx,
      { claimId: lease.claim_id, assignmentId, reviewerId: person.id, leaseToken: lease.lease_token, verdict, rationale, confidence: input.confidence ?? null },
      evidence,
    );
    await this.assignments.finish(tx, assignmentId, person.id);
    await this.audit.record(tx, {
      actor: person,
      action: 'review.submit',
      subject: { type: 'review', id: reviewId },
      after: { claimId: lease.claim_id, verdict, evidence: evidence.length },
    });
    const { outcome } = await this.decisions.settle(tx, person, lease.claim_id, policy.review_policy);
    const review = (await this.repository.byId(tx, reviewId))!;
    const undoUntil = new Date(review.created_at.getTime() + UNDO_SECONDS * 1000).toISOString();
    return { ...presentReview(review), outcome: OUTCOMES[outcome], undoUntil, undoSeconds: UNDO_SECONDS };
  }
}

const OUTCOMES = { wait: 'waits', decide: 'decided', dispute: 'disputed' } as const;
