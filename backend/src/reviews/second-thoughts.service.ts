import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { AssignmentsService, DraftsService, LeasesService, type LeasedAssignment } from '../assignments/index.js';
import { AuditLog } from '../audit/index.js';
import { ClaimsService, type LockedClaim } from '../claims/index.js';
import { type Tx, UnitOfWork } from '../database/index.js';
import { conflict, notFound } from '../domain/errors.js';
import { isBlind } from '../domain/verdict/index.js';
import type { SignedIn } from '../http/index.js';
import { QueuesService } from '../queues/index.js';
import { DecisionsRepository } from './decisions.repository.js';
import { GoldReviews } from './gold-reviews.js';
import { presentMine } from './review.presenter.js';
import { type ReviewRow, ReviewsRepository } from './reviews.repository.js';
import type { MyReviews } from './reviews.schema.js';
import { SecondThoughtsRepository } from './second-thoughts.repository.js';
import { draftOf, UNDO_SECONDS } from './undo.js';

/** A reviewer's own last verdicts, and the way to change one's mind after the ten seconds of undo. */
@Injectable()
export class SecondThoughtsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly repository: SecondThoughtsRepository,
    private readonly reviews: ReviewsRepository,
    private readonly decisions: DecisionsRepository,
    private readonly gold: GoldReviews,
    private readonly leases: LeasesService,
    private readonly drafts: DraftsService,
    private readonly assignments: AssignmentsService,
    private readonly claims: ClaimsService,
    private readonly queues: QueuesService,
    private readonly audit: AuditLog,
  ) {}

  async mine(person: SignedIn, limit: number): Promise<z.output<typeof MyReviews>> {
    const latest = await this.repository.latest(this.unitOfWork.reader, person.id, limit, UNDO_SECONDS);
    return { data: latest.map(presentMine) };
  }

  /**
   * Takes a verdict up again, however old: it counts no longer, a decision that rests on it falls, and the claim is leased to its reviewer with
   * what they wrote as their draft. The next verdict supersedes it.
   *
   * @throws DomainError `conflict` where the claim has gone on: published, with an editor, decided by one, or seen by the second reviewer of a blind pair
   */
  async revise(person: SignedIn, reviewId: string): Promise<z.output<typeof LeasedAssignment>> {
    const review = await this.reviews.byId(this.unitOfWork.reader, reviewId);
    if (review && review.reviewer_id !== person.id) throw notFound('review');
    const assignmentId = review ? await this.reopen(person, review) : await this.gold.revise(person, reviewId);
    return this.leases.get(person, assignmentId);
  }

  private async reopen(person: SignedIn, review: ReviewRow): Promise<string> {
    const { id: reviewId, claim_id: claimId, assignment_id: assignmentId } = review;
    await this.unitOfWork.transaction(async (tx) => {
      const claim = await this.claims.forDecision(tx, claimId);
      await this.refuseSettled(tx, person, claim, reviewId);
      if (claim.state === 'decided') await this.claims.apply(tx, person, claimId, 'reopen', { verdict: null }, { reviewId });
      await this.reviews.supersede(tx, claimId, person.id);
      await this.decisions.supersede(tx, claimId);
      await this.assignments.leaseAgain(tx, assignmentId, person.id);
      await this.audit.record(tx, { actor: person, action: 'review.revise', subject: { type: 'review', id: reviewId }, after: { claimId } });
    });
    await this.drafts.keep(person, assignmentId, draftOf(review));
    return assignmentId;
  }

  private async refuseSettled(tx: Tx, person: SignedIn, { id, state, queue_id }: LockedClaim, reviewId: string): Promise<void> {
    const [counted, decision, queue] = await Promise.all([
      this.reviews.counted(tx, id),
      this.decisions.standing(tx, id),
      queue_id === null ? null : this.queues.workable(tx, queue_id, person.id),
    ]);
    if (state === 'disputed') throw conflict('The reviews of this claim differ: an editor decides between them.');
    if (state !== 'queued' && state !== 'decided') throw conflict(state === 'snoozed' ? 'This claim sleeps.' : 'This claim is published or dismissed: ask an editor.');
    if (!counted.some((one) => one.id === reviewId)) throw conflict('This verdict does not count any more.');
    if (decision?.basis === 'adjudicated') throw conflict('An editor has decided this claim.');
    if (!queue || queue.archived) throw conflict('Its queue is archived.');
    if (isBlind(queue.review_policy) && counted.length > 1) throw conflict('The other verdict is in: nobody changes theirs to fit. Ask an editor to reopen the claim.');
  }
}
