import { Inject, Injectable } from '@nestjs/common';
import { HandlesJob, type JobHandler } from '../jobs/index.js';
import { LOGGER, type Logger } from '../observability/index.js';
import { ArticlesService } from './articles.service.js';

const OVERDUE_SECONDS = 60;

/** The database is the truth, the job store is not: what it lost is promised again. */
@Injectable()
@HandlesJob('articles.reconcile')
export class ReconcileArticlesHandler implements JobHandler<'articles.reconcile'> {
  constructor(
    private readonly articles: ArticlesService,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  async handle(): Promise<void> {
    const count = await this.articles.reconcile(OVERDUE_SECONDS);
    if (count > 0) this.logger.warn({ count }, 'jobs of overdue articles promised again');
  }
}
