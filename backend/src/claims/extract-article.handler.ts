import { Inject, Injectable } from '@nestjs/common';
import { ArticlesRepository } from '../articles/index.js';
import { CONFIG, type Config } from '../config/index.js';
import { UnitOfWork } from '../database/index.js';
import { extract, type ExtractOptions } from '../domain/extraction/index.js';
import { contextOf } from '../domain/matching/index.js';
import { HandlesJob, type JobHandler, type JobPayload, Outbox } from '../jobs/index.js';
import { NotificationsService } from '../notifications/index.js';
import { LOGGER, type Logger } from '../observability/index.js';
import { detectedClaims } from './detected-claim.js';
import { SightingsRepository } from './sightings.repository.js';

/** Sentences stored in one transaction: small enough to show progress, large enough to be quick. */
const CHUNK = 400;

/**
 * Reads an article: sentences, claims, sightings. Each chunk commits with its progress; whatever a crash interrupts is done again and changes nothing that
 * is there.
 */
@Injectable()
@HandlesJob('article.extract')
export class ExtractArticleHandler implements JobHandler<'article.extract'> {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly articles: ArticlesRepository,
    private readonly sightings: SightingsRepository,
    private readonly notifications: NotificationsService,
    private readonly outbox: Outbox,
    @Inject(CONFIG) private readonly config: Config,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  async handle({ articleId }: JobPayload<'article.extract'>): Promise<void> {
    const article = await this.articles.byId(this.unitOfWork.reader, articleId);
    if (!article || article.status === 'ready') return;
    try {
      await this.read(articleId, article.text, { publishedAt: article.published_at?.toISOString() ?? null, language: article.language });
    } catch (error) {
      await this.articles.fail(this.unitOfWork.reader, articleId, 'The text could not be read. It is tried again.');
      throw error;
    }
  }

  async giveUp({ articleId }: JobPayload<'article.extract'>): Promise<void> {
    await this.articles.fail(this.unitOfWork.reader, articleId, 'The text could not be read and was given up. Send it again to try once more.');
  }

  private async read(articleId: string, text: string, options: ExtractOptions): Promise<void> {
    const sentences = extract(text, options);
    await this.articles.begin(this.unitOfWork.reader, articleId, sentences.length);
    for (let done = 0; done < sentences.length; done += CHUNK) {
      const chunk = sentences.slice(done, done + CHUNK);
      await this.unitOfWork.transaction(async (tx) => {
        await this.sightings.store(tx, articleId, detectedClaims(chunk));
        await this.articles.advance(tx, articleId, done + chunk.length);
      });
    }
    await this.unitOfWork.transaction(async (tx) => {
      await this.articles.finish(tx, articleId, contextOf(sentences.map((sentence) => sentence.text)));
      await this.notifications.touchDesks(tx, { articleId });
      await this.outbox.promise(tx, 'claims.relate', { articleId });
      if (this.config.assistant) await this.outbox.promise(tx, 'article.suggest', { articleId });
    });
    this.logger.info({ articleId, sentences: sentences.length }, 'article read');
  }
}
