import { Injectable } from '@nestjs/common';
import { HandlesJob, type JobHandler, type JobPayload } from '../jobs/index.js';
import { OpenWorkService } from './open-work.service.js';

@Injectable()
@HandlesJob('claims.reroute')
export class RerouteClaimsHandler implements JobHandler<'claims.reroute'> {
  constructor(private readonly openWork: OpenWorkService) {}

  async handle({ ruleSetId }: JobPayload<'claims.reroute'>): Promise<void> {
    await this.openWork.reroute(ruleSetId);
  }
}
