import { Inject, Injectable } from '@nestjs/common';
import { HandlesJob, type JobHandler } from '../jobs/index.js';
import { LOGGER, type Logger } from '../observability/index.js';
import { LeasesService } from './leases.service.js';

@Injectable()
@HandlesJob('leases.expire')
export class ExpireLeasesHandler implements JobHandler<'leases.expire'> {
  constructor(
    private readonly leases: LeasesService,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  async handle(): Promise<void> {
    const count = await this.leases.expire();
    if (count > 0) this.logger.info({ count }, 'leases ran out');
  }
}
