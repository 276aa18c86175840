import { Injectable } from '@nestjs/common';
import { HandlesJob, type JobHandler, type JobPayload } from '../jobs/index.js';
import { AssignmentsService } from './assignments.service.js';
import { SnoozeService } from './snooze.service.js';

@Injectable()
@HandlesJob('claims.route')
export class RouteClaimsHandler implements JobHandler<'claims.route'> {
  constructor(
    private readonly assignments: AssignmentsService,
    private readonly snoozes: SnoozeService,
  ) {}

  async handle({ articleId }: JobPayload<'claims.route'>): Promise<void> {
    await this.assignments.routeArticle(articleId);
    // Extraction made it time for those that sleep until they are seen again.
    await this.snoozes.wakeDue();
  }
}
