import { Injectable } from '@nestjs/common';
import { HandlesJob, type JobHandler, type JobPayload } from '../jobs/index.js';
import { DispatchService } from './dispatch.service.js';

@Injectable()
@HandlesJob('fact.announce')
export class AnnounceFactHandler implements JobHandler<'fact.announce'> {
  constructor(private readonly dispatch: DispatchService) {}

  handle({ factId, version }: JobPayload<'fact.announce'>): Promise<void> {
    return this.dispatch.announce(factId, version);
  }
}
