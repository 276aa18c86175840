import { Inject, Injectable } from '@nestjs/common';
import { HandlesJob, type JobHandler } from '../jobs/index.js';
import { LOGGER, type Logger } from '../observability/index.js';
import { EarlierChecksService } from './earlier-checks.service.js';

/** Longer than a large file takes: what is under way is not promised twice. */
const OVERDUE_SECONDS = 900;

/** Imports whose job was lost are promised again. */
@Injectable()
@HandlesJob('earlier-checks.reconcile')
export class ReconcileImportsHandler implements JobHandler<'earlier-checks.reconcile'> {
  constructor(
    private readonly checks: EarlierChecksService,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  async handle(): Promise<void> {
    const count = await this.checks.reconcile(OVERDUE_SECONDS);
    if (count > 0) this.logger.warn({ count }, 'imports of earlier checks promised again');
  }
}
