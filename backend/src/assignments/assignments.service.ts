import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { AuditLog } from '../audit/index.js';
import { ClaimsService, type DismissClaim } from '../claims/index.js';
import { type Tx, UnitOfWork } from '../database/index.js';
import { conflict, DomainError, invalidField } from '../domain/errors.js';
import { type Actor, systemActor } from '../domain/ids.js';
import { QueuesService, RuleSetsService } from '../queues/index.js';
import { type AssignmentRow, AssignmentsRepository } from './assignments.repository.js';
import type { AssignClaim } from './assignments.schema.js';
import { DraftsRepository } from './drafts.repository.js';

const ROUTED_AT_ONCE = 500;
const ROUTER = systemActor('router');

/** Who has to review what: opened when a claim is routed, given to people, closed with the review. */
@Injectable()
export class AssignmentsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly repository: AssignmentsRepository,
    private readonly drafts: DraftsRepository,
    private readonly claims: ClaimsService,
    private readonly queues: QueuesService,
    private readonly ruleSets: RuleSetsService,
    private readonly audit: AuditLog,
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
    const routes = found.map((claim) => ({
      claimId: claim.id,
      ...router({ ...claim, checkWorthiness: claim.check_worthiness }),
    }));
    await this.claims.routeDetected(tx, ROUTER, routes);
    await this.repository.open(tx, routes);
    return found.length;
  }

  /** Gives a claim to a person or back to its queue, and moves it to another queue where asked. Its drafts stay. */
  async assign(actor: Actor, claimId: string, { userId, queueId }: z.output<typeof AssignClaim>): Promise<void> {
    await this.unitOfWork.transaction(async (tx) => {
      const assignment = await this.waiting(tx, claimId);
      const target = queueId ?? assignment.queue_id;
      if (queueId) await this.queues.receiving(tx, queueId, actor);
      if (userId && !(await this.queues.isMember(tx, target, userId))) {
        throw invalidField('/userId', 'not-a-member', 'This person does not review in that queue.');
      }
      const holder = assignment.holder_name;
      const keepsLease = holder !== null && assignment.leased_by === userId;
      if (holder && !keepsLease) throw conflict(`${holder} is reviewing this claim until ${timeOf(assignment)} UTC. Wait, or ask them to release it.`);
      if (target !== assignment.queue_id) await this.claims.apply(tx, actor, claimId, 'route', { queueId: target, ruleId: null });
      await this.repository.give(tx, assignment.id, userId, target, keepsLease);
      await this.audit.record(tx, {
        actor,
        action: 'claim.assign',
        subject: { type: 'claim', id: claimId },
        before: { assignedTo: assignment.assigned_to },
        after: { assignedTo: userId },
      });
    });
  }

  async dismiss(actor: Actor, claimId: string, input: z.output<typeof DismissClaim>): Promise<void> {
    await this.unitOfWork.transaction(async (tx) => {
      await this.claims.apply(tx, actor, claimId, 'dismiss', {}, input);
      await this.repository.cancelAll(tx, claimId);
    });
  }

  /** Closes a reviewed assignment; its draft has become the review. */
  async finish(tx: Tx, assignmentId: string, reviewerId: string): Promise<void> {
    await this.repository.finish(tx, assignmentId);
    await this.drafts.remove(tx, assignmentId, reviewerId);
  }

  /** Opens a new assignment for a claim that goes back to its queue. */
  async openAgain(tx: Tx, claimId: string, queueId: string, priority: number): Promise<void> {
    await this.repository.cancelAll(tx, claimId);
    await this.repository.open(tx, [{ claimId, queueId, priority }]);
  }

  /** @throws DomainError `conflict` when the assignment has gone on to something else */
  async leaseAgain(tx: Tx, assignmentId: string, userId: string): Promise<{ id: string; lease_token: string; lease_expires_at: Date }> {
    const lease = await this.repository.leaseAgain(tx, assignmentId, userId);
    if (!lease) throw conflict('This claim has gone on in the meantime.');
    return lease;
  }

  private async waiting(tx: Tx, claimId: string): Promise<AssignmentRow> {
    const assignment = await this.repository.liveOf(tx, claimId);
    if (!assignment) throw new DomainError('already-decided', 'This claim waits for no review.');
    return assignment;
  }
}

const timeOf = (assignment: AssignmentRow): string => assignment.lease_expires_at?.toISOString().slice(11, 16) ?? '';
