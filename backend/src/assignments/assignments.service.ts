import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { ClaimsService, type DismissClaim, type RoutedClaim } from '../claims/index.js';
import { type Tx, UnitOfWork, violatedConstraint } from '../database/index.js';
import { conflict } from '../domain/errors.js';
import { type Actor, systemActor } from '../domain/ids.js';
import { PrioritiesService } from '../priorities/index.js';
import { RuleSetsService } from '../queues/index.js';
import { AssignmentsRepository } from './assignments.repository.js';
import { DraftsRepository } from './drafts.repository.js';
import { slotsFor } from './slots.js';

const ROUTED_AT_ONCE = 500;
const ROUTER = systemActor('router');

/** Which reviews a claim waits for: opened when it is routed, closed one by one with each review. */
@Injectable()
export class AssignmentsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly repository: AssignmentsRepository,
    private readonly drafts: DraftsRepository,
    private readonly claims: ClaimsService,
    private readonly ruleSets: RuleSetsService,
    private readonly priorities: PrioritiesService,
  ) {}

  /** Routes the article's new claims and opens their assignments: a claim is never queued without one. @returns how many */
  async routeArticle(articleId: string): Promise<number> {
    let total = 0;
    for (let routed = ROUTED_AT_ONCE; routed === ROUTED_AT_ONCE; total += routed) {
      routed = await this.unitOfWork.transaction((tx) => this.routeBatch(tx, articleId));
    }
    return total;
  }

  private async routeBatch(tx: Tx, articleId: string): Promise<number> {
    const found = await this.claims.detectedIn(tx, articleId, ROUTED_AT_ONCE);
    if (found.length === 0) return 0;
    const router = await this.ruleSets.router(tx);
    const ways = found.map((claim) => ({
      claimId: claim.id,
      ...router({ ...claim, checkWorthiness: claim.check_worthiness }),
    }));
    const reckoned = await this.priorities.ofWays(tx, ways.map((way) => ({ ...way, base: way.priority })));
    const priorityOf = new Map(reckoned.map(({ claimId, priority }) => [claimId, priority]));
    const routes = ways.map((way) => ({ ...way, priority: priorityOf.get(way.claimId)! }));
    await this.claims.routeDetected(tx, ROUTER, routes);
    await this.open(tx, routes);
    return found.length;
  }

  /** Opens every review that the claims' queues ask for; those that are open stay. */
  async open(tx: Tx, routes: ReadonlyArray<Pick<RoutedClaim, 'claimId' | 'queueId' | 'priority'>>): Promise<void> {
    const terms = await this.repository.terms(tx, [...new Set(routes.map((route) => route.queueId))]);
    const termsOf = new Map(terms.map((one) => [one.id, one]));
    await this.repository.open(tx, routes.flatMap((route) => slotsFor(termsOf.get(route.queueId)!, route)));
  }

  async dismiss(actor: Actor, claimId: string, input: z.output<typeof DismissClaim>): Promise<void> {
    await this.unitOfWork.transaction(async (tx) => {
      await this.claims.apply(tx, actor, claimId, 'dismiss', {}, input);
      await this.repository.cancelAll(tx, claimId);
    });
  }

  /** Closes a reviewed assignment, whose draft has become the review. The claim's other one stays as it is. */
  async finish(tx: Tx, assignmentId: string, reviewerId: string): Promise<void> {
    await this.repository.finish(tx, assignmentId);
    await this.drafts.remove(tx, assignmentId, reviewerId);
  }

  /** Opens new assignments for a claim that goes back to its queue. */
  async openAgain(tx: Tx, claimId: string, queueId: string, priority: number): Promise<void> {
    await this.repository.cancelAll(tx, claimId);
    await this.open(tx, [{ claimId, queueId, priority }]);
  }

  /** @throws DomainError `conflict` when the assignment has gone on to something else */
  async leaseAgain(tx: Tx, assignmentId: string, userId: string): Promise<{ id: string; lease_token: string; lease_expires_at: Date }> {
    const lease = await this.repository.leaseAgain(tx, assignmentId, userId).catch((error: unknown) => {
      if (violatedConstraint(error) !== 'assignments_one_held_per_claim') throw error;
      return null;
    });
    if (!lease) throw conflict('This claim has gone on in the meantime.');
    return lease;
  }
}
