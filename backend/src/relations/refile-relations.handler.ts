import { Inject, Injectable } from '@nestjs/common';
import { JoinsService } from '../claims/index.js';
import { UnitOfWork } from '../database/index.js';
import { HandlesJob, type JobHandler, type JobPayload } from '../jobs/index.js';
import { LOGGER, type Logger } from '../observability/index.js';
import { FilingService } from './filing.service.js';
import { RelationPoliciesRepository } from './relation-policies.repository.js';

/** Relations filed again in one transaction, while whoever joins claims waits. */
const AT_ONCE = 200;

/** Files what nobody decided on by the thresholds that are live now. A policy that followed meanwhile has a job of its own. */
@Injectable()
@HandlesJob('relations.refile')
export class RefileRelationsHandler implements JobHandler<'relations.refile'> {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly joins: JoinsService,
    private readonly policies: RelationPoliciesRepository,
    private readonly filing: FilingService,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  async handle({ policyId }: JobPayload<'relations.refile'>): Promise<void> {
    let after: string | null = null;
    do {
      after = await this.refileSome(policyId, after);
    } while (after !== null);
    this.logger.info({ policyId }, 'relations filed anew');
  }

  private refileSome(policyId: string, after: string | null): Promise<string | null> {
    return this.unitOfWork.transaction(async (tx) => {
      await this.joins.takeTurns(tx);
      const { id, thresholds } = await this.policies.live(tx);
      return id === policyId ? this.filing.refile(tx, after, AT_ONCE, thresholds) : null;
    });
  }
}
