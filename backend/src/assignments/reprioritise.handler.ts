import { Inject, Injectable } from '@nestjs/common';
import { HandlesJob, type JobHandler } from '../jobs/index.js';
import { LOGGER, type Logger } from '../observability/index.js';
import { ReprioritiseService } from './reprioritise.service.js';

@Injectable()
@HandlesJob('claims.reprioritise')
export class ReprioritiseHandler implements JobHandler<'claims.reprioritise'> {
  constructor(
    private readonly reprioritiser: ReprioritiseService,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  async handle(): Promise<void> {
    const done = await this.reprioritiser.run();
    if (done.reckoned > 0) this.logger.info(done, 'priorities reckoned anew');
  }
}
