import { Injectable } from '@nestjs/common';
import { HandlesJob, type JobHandler } from '../jobs/index.js';
import { QueueChangesService } from './queue-changes.service.js';

@Injectable()
@HandlesJob('queues.drain')
export class DrainQueuesHandler implements JobHandler<'queues.drain'> {
  constructor(private readonly changes: QueueChangesService) {}

  async handle(): Promise<void> {
    await this.changes.drain();
  }
}
