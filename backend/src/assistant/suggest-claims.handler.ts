import { Inject, Injectable } from '@nestjs/common';
import { ArticlesRepository } from '../articles/index.js';
import { SightingsRepository } from '../claims/index.js';
import { UnitOfWork } from '../database/index.js';
import { HandlesJob, type JobHandler, type JobPayload } from '../jobs/index.js';
import { LOGGER, type Logger } from '../observability/index.js';
import { AssistantFailure } from './assistant-failure.js';
import { LanguageModel } from './language-model.js';
import { PROMPT_VERSION } from './prompt.js';
import { placeProposals, readProposals } from './proposals.js';
import { SuggestionsRepository } from './suggestions.repository.js';

/** Asks the assistant about an article that has been read. Whatever comes of it, the article and its claims stay as they are. */
@Injectable()
@HandlesJob('article.suggest')
export class SuggestClaimsHandler implements JobHandler<'article.suggest'> {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly articles: ArticlesRepository,
    private readonly sightings: SightingsRepository,
    private readonly suggestions: SuggestionsRepository,
    private readonly model: LanguageModel,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  async handle({ articleId }: JobPayload<'article.suggest'>): Promise<void> {
    const { settings } = this.model;
    if (!settings) return;
    const article = await this.articles.byId(this.unitOfWork.reader, articleId);
    if (article?.status !== 'ready') return;
    if (!(await this.suggestions.begin(this.unitOfWork.reader, articleId, settings.model, PROMPT_VERSION))) return;
    try {
      await this.ask(articleId, article.text);
    } catch (error) {
      if (!(error instanceof AssistantFailure)) throw error;
      await this.suggestions.fail(this.unitOfWork.reader, articleId, error.message);
      this.logger.warn({ articleId, reason: error.message }, 'assistant did not help');
      if (error.passing) throw error;
    }
  }

  async giveUp({ articleId }: JobPayload<'article.suggest'>): Promise<void> {
    await this.suggestions.fail(this.unitOfWork.reader, articleId, 'The assistant’s answer could not be stored.');
  }

  private async ask(articleId: string, text: string): Promise<void> {
    const answer = await this.model.propose(text);
    const proposals = readProposals(answer.content);
    await this.unitOfWork.transaction(async (tx) => {
      const sightings = await this.sightings.ofArticles(tx, [articleId]);
      const spans = sightings.map(({ span_start: start, span_end: end, wording }) => ({ start, end, wording }));
      await this.suggestions.answer(tx, articleId, placeProposals(text, proposals, spans), answer);
    });
  }
}
