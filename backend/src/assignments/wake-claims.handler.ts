import { Inject, Injectable } from '@nestjs/common';
import { HandlesJob, type JobHandler } from '../jobs/index.js';
import { LOGGER, type Logger } from '../observability/index.js';
import { SnoozeService } from './snooze.service.js';

@Injectable()
@HandlesJob('claims.wake')
export class WakeClaimsHandler implements JobHandler<'claims.wake'> {
  constructor(
    private readonly snoozes: SnoozeService,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  async handle(): Promise<void> {
    const count = await this.snoozes.wakeDue();
    if (count > 0) this.logger.info({ count }, 'snoozed claims woke');
  }
}
