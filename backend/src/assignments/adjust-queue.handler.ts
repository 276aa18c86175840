import { Injectable } from '@nestjs/common';
import { HandlesJob, type JobHandler, type JobPayload } from '../jobs/index.js';
import { OpenWorkService } from './open-work.service.js';

@Injectable()
@HandlesJob('queue.adjust')
export class AdjustQueueHandler implements JobHandler<'queue.adjust'> {
  constructor(private readonly openWork: OpenWorkService) {}

  async handle({ queueId }: JobPayload<'queue.adjust'>): Promise<void> {
    await this.openWork.adjust(queueId);
  }
}
