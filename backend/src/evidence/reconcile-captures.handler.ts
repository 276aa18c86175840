import { Inject, Injectable } from '@nestjs/common';
import { HandlesJob, type JobHandler } from '../jobs/index.js';
import { LOGGER, type Logger } from '../observability/index.js';
import { CapturesService } from './captures.service.js';

/** Four at a time, each within fifteen seconds: what waits longer than this was lost, or does no harm when it is promised twice. */
const OVERDUE_SECONDS = 120;

@Injectable()
@HandlesJob('captures.reconcile')
export class ReconcileCapturesHandler implements JobHandler<'captures.reconcile'> {
  constructor(
    private readonly captures: CapturesService,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  async handle(): Promise<void> {
    const count = await this.captures.reconcile(OVERDUE_SECONDS);
    if (count > 0) this.logger.warn({ count }, 'jobs of overdue captures promised again');
  }
}
