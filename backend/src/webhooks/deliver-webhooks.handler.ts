import { Injectable } from '@nestjs/common';
import { HandlesJob, type JobHandler, type JobPayload } from '../jobs/index.js';
import { DispatchService } from './dispatch.service.js';

@Injectable()
@HandlesJob('webhook.deliver')
export class DeliverWebhooksHandler implements JobHandler<'webhook.deliver'> {
  constructor(private readonly dispatch: DispatchService) {}

  handle({ endpointId }: JobPayload<'webhook.deliver'>): Promise<void> {
    return this.dispatch.deliver(endpointId);
  }
}
