import { Injectable } from '@nestjs/common';
import { ClaimsService } from '../claims/index.js';
import type { Tx } from '../database/index.js';
import type { Actor } from '../domain/ids.js';
import { requiredReviews } from '../domain/verdict/index.js';
import { QueuesService } from '../queues/index.js';
import { AssignmentsService } from './assignments.service.js';
import { OpenWorkRepository } from './open-work.repository.js';
import { SetAsideRepository } from './set-aside.repository.js';

/** The reviews that a claim waits for while it is joined to another one: ended, and taken up again where it stands for itself again. */
@Injectable()
export class SetAsideService {
  constructor(
    private readonly repository: SetAsideRepository,
    private readonly openWork: OpenWorkRepository,
    private readonly assignments: AssignmentsService,
    private readonly queues: QueuesService,
    private readonly claims: ClaimsService,
  ) {}

  /** Keeps reviews of the claim from being submitted until the transaction ends. Comes before the claim is locked. */
  lock(tx: Tx, claimId: string): Promise<void> {
    return this.repository.lock(tx, claimId);
  }

  /** Ends the reviews that the claim waits for; whoever holds one loses it and keeps the draft. @returns what `bringBack` wants */
  setAside(tx: Tx, claimId: string): Promise<string[]> {
    return this.repository.cancel(tx, claimId);
  }

  /** The queue, or the one that takes what no other takes where it has been archived. */
  async queueFor(tx: Tx, queueId: string | null): Promise<string> {
    return queueId !== null && (await this.repository.takesClaims(tx, queueId)) ? queueId : this.queues.fallbackId(tx);
  }

  /**
   * A claim that waits for reviewers again gets back what was set aside, and as many reviews as its queue asks for by now.
   *
   * @param claim queued and locked
   */
  async bringBack(tx: Tx, claim: { claimId: string; queueId: string; priority: number }, setAside: readonly string[]): Promise<void> {
    await this.repository.bringBack(tx, setAside);
    await this.assignments.open(tx, [claim]);
    const { review_policy } = await this.queues.policy(tx, claim.queueId);
    await this.openWork.cancelExtra(tx, [claim.claimId], requiredReviews(review_policy));
  }

  /** It had been asleep, and sleeps on. */
  async sleepOn(tx: Tx, actor: Actor, claimId: string, snooze: { until: Date | null; onSighting: boolean }): Promise<void> {
    await this.claims.apply(tx, actor, claimId, 'snooze', { snooze });
    await this.repository.sleep(tx, claimId);
  }
}
