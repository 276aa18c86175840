import { Inject, Injectable } from '@nestjs/common';
import { ArticlesRepository } from '../articles/index.js';
import { JoinsService } from '../claims/index.js';
import { UnitOfWork } from '../database/index.js';
import { extract } from '../domain/extraction/index.js';
import { contextOf } from '../domain/matching/index.js';
import { HandlesJob, type JobHandler, type JobPayload, Outbox } from '../jobs/index.js';
import { LOGGER, type Logger } from '../observability/index.js';
import { FilingService } from './filing.service.js';
import { Matcher } from './matcher.js';
import { RelationPoliciesRepository } from './relation-policies.repository.js';
import { StatementsRepository } from './statements.repository.js';

/** Statements compared before what was found is filed. */
const AT_ONCE = 20;

/**
 * Compares what an article says with what others said, before its claims go to a queue. Looking and comparing lock nothing; what was found is filed in
 * short transactions that take turns. A repeat goes on where the last run ended.
 */
@Injectable()
@HandlesJob('claims.relate')
export class RelateClaimsHandler implements JobHandler<'claims.relate'> {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly articles: ArticlesRepository,
    private readonly statements: StatementsRepository,
    private readonly matcher: Matcher,
    private readonly filing: FilingService,
    private readonly joins: JoinsService,
    private readonly policies: RelationPoliciesRepository,
    private readonly outbox: Outbox,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  async handle({ articleId }: JobPayload<'claims.relate'>): Promise<void> {
    const article = await this.articles.byId(this.unitOfWork.reader, articleId);
    if (!article) return;
    if (article.terms === null) await this.describe(articleId, article.text, article.language);
    while (await this.relateSome(articleId));
    await this.goOn(articleId);
  }

  /** An article never waits for matching: its claims go to their queues, unrelated. */
  async giveUp({ articleId }: JobPayload<'claims.relate'>): Promise<void> {
    this.logger.error({ articleId }, 'matching given up');
    await this.statements.giveUp(this.unitOfWork.reader, articleId);
    await this.goOn(articleId);
  }

  /** @returns whether there was anything to compare */
  private async relateSome(articleId: string): Promise<boolean> {
    const sightings = await this.statements.unrelated(this.unitOfWork.reader, articleId, AT_ONCE);
    if (sightings.length === 0) return false;
    const found = await this.matcher.match(articleId, sightings);
    await this.unitOfWork.transaction(async (tx) => {
      await this.joins.takeTurns(tx);
      const { thresholds } = await this.policies.live(tx);
      await this.filing.file(tx, found, thresholds);
      await this.statements.markRelated(tx, sightings.map(({ id }) => id));
    });
    return true;
  }

  private async goOn(articleId: string): Promise<void> {
    await this.unitOfWork.transaction(async (tx) => {
      await this.outbox.promise(tx, 'claims.route', { articleId });
      await this.outbox.promise(tx, 'earlier-checks.match', { articleId });
    });
  }

  /** Articles that were read before anybody asked what they are about. */
  private async describe(articleId: string, text: string, language: string | null): Promise<void> {
    const sentences = extract(text, { language }).map((sentence) => sentence.text);
    await this.articles.describe(this.unitOfWork.reader, articleId, contextOf(sentences));
  }
}
