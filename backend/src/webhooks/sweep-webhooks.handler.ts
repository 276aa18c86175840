import { Injectable } from '@nestjs/common';
import { HandlesJob, type JobHandler } from '../jobs/index.js';
import { DispatchService } from './dispatch.service.js';

@Injectable()
@HandlesJob('webhooks.sweep')
export class SweepWebhooksHandler implements JobHandler<'webhooks.sweep'> {
  constructor(private readonly dispatch: DispatchService) {}

  handle(): Promise<void> {
    return this.dispatch.sweep();
  }
}
