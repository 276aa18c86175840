import { Injectable } from '@nestjs/common';
import { AuditLog } from '../audit/index.js';
import { ClaimsService } from '../claims/index.js';
import { type Tx, UnitOfWork } from '../database/index.js';
import { type Actor, systemActor } from '../domain/ids.js';
import { requiredReviews } from '../domain/verdict/index.js';
import { RuleSetsService } from '../queues/index.js';
import { OpenWorkRepository } from './open-work.repository.js';

const AT_ONCE = 200;
const FIRST_ID = '00000000-0000-0000-0000-000000000000';
const SETTINGS = systemActor('queue settings');
const ROUTER = systemActor('router');

/** Brings open work in line with what an admin has changed: in batches, each whole, so that any of them may be the last. */
@Injectable()
export class OpenWorkService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly repository: OpenWorkRepository,
    private readonly claims: ClaimsService,
    private readonly ruleSets: RuleSetsService,
    private readonly audit: AuditLog,
  ) {}

  /** Sends one batch of what nobody holds from a queue to another. @returns how many claims went */
  async moveAll(actor: Actor, from: string, to: string, note: Record<string, unknown>): Promise<number> {
    return this.unitOfWork.transaction(async (tx) => {
      const unheld = await this.repository.unheld(tx, from, AT_ONCE);
      const found = unheld.length > 0 ? unheld : await this.repository.disputed(tx, from, AT_ONCE);
      const routes = found.map(({ claim_id, priority }) => ({ claimId: claim_id, queueId: to, ruleId: null, ruleSetId: null, priority }));
      const gone = await this.claims.reroute(tx, actor, routes, note);
      await this.repository.move(tx, gone);
      await this.fit(tx, to, gone.map(({ claimId }) => claimId));
      return gone.length;
    });
  }

  /** Sends these claims to a queue by hand, with their open reviews and as many of them as it asks for. */
  async sendTo(tx: Tx, actor: Actor, queueId: string, claimIds: readonly string[]): Promise<void> {
    const priorities = await this.repository.priorities(tx, claimIds);
    const routes = priorities.map(({ claim_id, priority }) => ({ claimId: claim_id, queueId, ruleId: null, ruleSetId: null, priority }));
    const gone = await this.claims.reroute(tx, actor, routes);
    await this.repository.move(tx, gone);
    await this.fit(tx, queueId, gone.map(({ claimId }) => claimId));
  }

  /** After the settings of a queue were changed: those who left give back what they had, and each claim gets the reviews that are asked for now. */
  async adjust(queueId: string): Promise<void> {
    await this.giveBack(queueId);
    for (let after: string | undefined = FIRST_ID; after; ) after = await this.fitBatch(queueId, after);
  }

  /** Routes again what nobody has touched, as long as these rules are the live ones. @returns how many claims went elsewhere */
  async reroute(ruleSetId: string): Promise<number> {
    let moved = 0;
    for (let after: string | null | undefined = null; after !== undefined; ) {
      const batch = await this.rerouteBatch(ruleSetId, after);
      moved += batch.moved;
      after = batch.last;
    }
    return moved;
  }

  private async rerouteBatch(ruleSetId: string, after: string | null): Promise<{ moved: number; last: string | undefined }> {
    return this.unitOfWork.transaction(async (tx) => {
      if (!(await this.ruleSets.isLive(tx, ruleSetId))) return { moved: 0, last: undefined };
      const found = await this.ruleSets.untouched(tx, after, AT_ONCE);
      const router = await this.ruleSets.router(tx);
      const ways = found.map((claim) => ({ claimId: claim.id, from: claim.queue_id, ...router({ ...claim, checkWorthiness: claim.check_worthiness }) }));
      const elsewhere = ways.filter(({ from, queueId }) => from !== queueId);
      const untouched = await this.repository.untouched(tx, elsewhere.map(({ claimId }) => claimId));
      const gone = await this.claims.reroute(tx, ROUTER, elsewhere.filter(({ claimId }) => untouched.has(claimId)));
      await this.repository.move(tx, gone);
      for (const queueId of new Set(gone.map((way) => way.queueId))) {
        await this.fit(tx, queueId, gone.filter((way) => way.queueId === queueId).map(({ claimId }) => claimId));
      }
      return { moved: gone.length, last: found.at(-1)?.id };
    });
  }

  private async giveBack(queueId: string): Promise<void> {
    for (let given = AT_ONCE; given === AT_ONCE; ) {
      given = await this.unitOfWork.transaction(async (tx) => {
        const back = await this.repository.giveBack(tx, queueId, AT_ONCE);
        await this.audit.record(
          tx,
          ...back.map(({ id, claim_id }) => ({
            actor: SETTINGS,
            action: 'assignment.give-back',
            subject: { type: 'assignment', id },
            after: { claimId: claim_id, why: 'no longer in the queue' },
          })),
        );
        return back.length;
      });
    }
  }

  /** @returns the last claim that was looked at; nothing when that was all */
  private async fitBatch(queueId: string, after: string): Promise<string | undefined> {
    return this.unitOfWork.transaction(async (tx) => {
      const policy = await this.repository.policyOf(tx, queueId);
      if (!policy) return undefined;
      const claimIds = await this.repository.misfits(tx, queueId, requiredReviews(policy), after, AT_ONCE);
      await this.fit(tx, queueId, claimIds);
      return claimIds.at(-1);
    });
  }

  /** More reviews than before are opened; fewer cancel those that nobody holds, unless one of the claim was given already: it gets its second. */
  private async fit(tx: Tx, queueId: string, claimIds: readonly string[]): Promise<void> {
    const policy = claimIds.length > 0 ? await this.repository.policyOf(tx, queueId) : null;
    if (!policy) return;
    await this.repository.openMissing(tx, claimIds, requiredReviews(policy));
    await this.repository.cancelExtra(tx, claimIds, requiredReviews(policy));
  }
}
