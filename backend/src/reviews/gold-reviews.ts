import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { AssignmentsService, DraftsService, type Lease } from '../assignments/index.js';
import { type Tx, UnitOfWork } from '../database/index.js';
import { conflict, notFound } from '../domain/errors.js';
import { requiredReviews } from '../domain/verdict/index.js';
import { type AnswerRow, GoldService } from '../gold/index.js';
import type { SignedIn } from '../http/index.js';
import { QueuesService } from '../queues/index.js';
import type { SubmitReview, SubmittedReview, UndoneReview } from './reviews.schema.js';
import { refuseForeign } from './refusals.js';
import { draftOf, UNDO_SECONDS } from './undo.js';

/** A hundred years. */
const EVER_SECONDS = 3_155_760_000;

type Submission = z.output<typeof SubmitReview>;
type Submitted = z.output<typeof SubmittedReview>;

/** Verdicts on gold claims: taken and taken back like any review, so that nobody can tell them apart, and kept where they never count. */
@Injectable()
export class GoldReviews {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly gold: GoldService,
    private readonly assignments: AssignmentsService,
    private readonly drafts: DraftsService,
    private readonly queues: QueuesService,
  ) {}

  async submit(tx: Tx, person: SignedIn, lease: Lease, { verdict, rationale, evidence, confidence }: Submission): Promise<Submitted> {
    const policy = await this.queues.policy(tx, lease.queue_id);
    refuseForeign(verdict, policy);
    const answer = await this.gold.answer(tx, person, {
      claimId: lease.claim_id,
      assignmentId: lease.id,
      reviewerId: person.id,
      verdict,
      rationale,
      evidence,
      confidence: confidence ?? null,
    });
    await this.assignments.finish(tx, lease.id, person.id);
    return present(answer, requiredReviews(policy.review_policy) === 1 ? 'decided' : 'waits');
  }

  /** @throws DomainError `not-found` for what is no answer of this person, `conflict` when it is too late */
  async undo(person: SignedIn, id: string): Promise<z.output<typeof UndoneReview>> {
    const lease = await this.takeBack(person, id, UNDO_SECONDS, `A verdict can be taken back for ${UNDO_SECONDS} seconds; this one stands.`);
    return { assignmentId: lease.id, leaseToken: lease.lease_token, leaseExpiresAt: lease.lease_expires_at.toISOString() };
  }

  /** Takes an answer up again, however old. @returns the assignment, leased again */
  async revise(person: SignedIn, id: string): Promise<string> {
    return (await this.takeBack(person, id, EVER_SECONDS, 'This verdict does not count any more.')).id;
  }

  private async takeBack(person: SignedIn, id: string, seconds: number, tooLate: string) {
    const answer = await this.gold.answerOf(id, person.id);
    if (!answer) throw notFound('review');
    const lease = await this.unitOfWork.transaction(async (tx) => {
      if (!(await this.gold.undo(tx, id, seconds))) throw conflict(tooLate);
      return this.assignments.leaseAgain(tx, answer.assignment_id, person.id);
    });
    await this.drafts.keep(person, answer.assignment_id, draftOf(answer));
    return lease;
  }
}

function present(answer: AnswerRow, outcome: Submitted['outcome']): Submitted {
  return {
    id: answer.id,
    claimId: answer.claim_id,
    reviewer: { id: answer.reviewer_id, name: answer.reviewer_name },
    verdict: answer.verdict,
    rationale: answer.rationale,
    confidence: answer.confidence,
    // The evidence of a review has ids, and this must look like one.
    evidence: answer.evidence.map((item) => ({ id: randomUUID(), ...item })),
    status: 'counted',
    createdAt: answer.created_at.toISOString(),
    outcome,
    undoUntil: new Date(answer.created_at.getTime() + UNDO_SECONDS * 1000).toISOString(),
    undoSeconds: UNDO_SECONDS,
  };
}
