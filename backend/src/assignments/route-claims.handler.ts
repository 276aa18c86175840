import { Injectable } from '@nestjs/common';
import { HandlesJob, type JobHandler, type JobPayload } from '../jobs/index.js';
import { AssignmentsService } from './assignments.service.js';

@Injectable()
@HandlesJob('claims.route')
export class RouteClaimsHandler implements JobHandler<'claims.route'> {
  constructor(private readonly assignments: AssignmentsService) {}

  async handle({ articleId }: JobPayload<'claims.route'>): Promise<void> {
    await this.assignments.routeArticle(articleId);
  }
}
