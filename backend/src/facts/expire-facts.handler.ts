import { Inject, Injectable } from '@nestjs/common';
import { ClaimsService } from '../claims/index.js';
import { UnitOfWork } from '../database/index.js';
import { canTransition } from '../domain/claim-lifecycle/index.js';
import { systemActor } from '../domain/ids.js';
import { HandlesJob, type JobHandler } from '../jobs/index.js';
import { NotificationsService } from '../notifications/index.js';
import { LOGGER, type Logger } from '../observability/index.js';
import { ReviewsService } from '../reviews/index.js';
import { ClashesRepository } from './clashes.repository.js';
import { FactsRepository } from './facts.repository.js';

const CALENDAR = systemActor('calendar');
const BATCH = 20;

/** The claim of a fact whose last day is over is reviewed anew, and editors are told. The fact stays, and says itself that its time is over. */
@Injectable()
@HandlesJob('facts.expire')
export class ExpireFactsHandler implements JobHandler<'facts.expire'> {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly facts: FactsRepository,
    private readonly claims: ClaimsService,
    private readonly reviews: ReviewsService,
    private readonly people: ClashesRepository,
    private readonly notifications: NotificationsService,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  async handle(): Promise<void> {
    let count = 0;
    for (let some = BATCH; some === BATCH; count += some) some = await this.expireSome();
    if (count > 0) this.logger.info({ count }, 'claims of facts that expired are reviewed anew');
  }

  private expireSome(): Promise<number> {
    return this.unitOfWork.transaction(async (tx) => {
      const due = await this.facts.due(tx, BATCH);
      const editors = due.length > 0 ? await this.people.editors(tx) : [];
      for (const { id, claim_id, valid_until } of due) {
        const claim = await this.claims.forDecision(tx, claim_id);
        // Already under review for another reason: nothing more is owed.
        if (canTransition(claim.state, 'reopen')) await this.reviews.sendBack(tx, CALENDAR, claim, { note: `It was said to hold until ${valid_until}.`, factId: id });
        await this.facts.expired(tx, id);
        const params = { validUntil: valid_until };
        await this.notifications.notify(tx, ...editors.map((userId) => ({ userId, kind: 'fact.expired' as const, subject: { type: 'claim' as const, id: claim_id }, actor: CALENDAR, params })));
      }
      return due.length;
    });
  }
}
