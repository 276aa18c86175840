import { Injectable } from '@nestjs/common';
import { AuditLog } from '../audit/index.js';
import { ClaimsService } from '../claims/index.js';
import { type Tx, UnitOfWork } from '../database/index.js';
import { canTransition } from '../domain/claim-lifecycle/index.js';
import { systemActor } from '../domain/ids.js';
import { HandlesJob, type JobHandler, type JobPayload } from '../jobs/index.js';
import { NotificationsService } from '../notifications/index.js';
import { ReviewsService } from '../reviews/index.js';
import { type ClashRow, ClashesRepository } from './clashes.repository.js';

const MATCHER = systemActor('matcher');

/**
 * What clashes with a decided or published claim takes it up again: its reviews and its decision count no longer, its approval is void. The fact stays
 * published as it is until the next approval. A claim that was found to be wrong is left alone: what clashes with it agrees with the verdict. Editors are
 * told of either.
 */
@Injectable()
@HandlesJob('claim.reopen')
export class ReopenClaimHandler implements JobHandler<'claim.reopen'> {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clashes: ClashesRepository,
    private readonly claims: ClaimsService,
    private readonly reviews: ReviewsService,
    private readonly notifications: NotificationsService,
    private readonly audit: AuditLog,
  ) {}

  async handle({ claimId, relationId }: JobPayload<'claim.reopen'>): Promise<void> {
    await this.unitOfWork.transaction(async (tx) => {
      const claim = await this.claims.forDecision(tx, claimId);
      const clash = await this.clashes.afterDecision(tx, claimId, relationId);
      if (!clash || claim.verdict === null || !canTransition(claim.state, 'reopen')) return;
      const why = { note: clash.why, relationId, otherId: clash.other_id };
      if (claim.verdict === 'contradicted') {
        await this.audit.record(tx, { actor: MATCHER, action: 'claim.clash', subject: { type: 'claim', id: claimId }, after: why });
      } else {
        await this.reviews.sendBack(tx, MATCHER, claim, why);
      }
      await this.tell(tx, claimId, clash, claim.verdict !== 'contradicted');
    });
  }

  private async tell(tx: Tx, claimId: string, clash: ClashRow, reopened: boolean): Promise<void> {
    const params = { note: clash.why, otherId: clash.other_id, reopened };
    const notices = (await this.clashes.editors(tx)).map((userId) => ({ userId, kind: 'claim.clashed' as const, subject: { type: 'claim' as const, id: claimId }, actor: MATCHER, params }));
    await this.notifications.notify(tx, ...notices);
  }
}
