import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { ArticlesRepository } from '../articles/index.js';
import { AuditLog } from '../audit/index.js';
import { SightingsRepository } from '../claims/index.js';
import { type Tx, UnitOfWork } from '../database/index.js';
import { conflict, notFound } from '../domain/errors.js';
import type { SignedIn } from '../http/index.js';
import { Outbox } from '../jobs/index.js';
import { acceptedClaim } from './accepted-claim.js';
import { presentRun, presentSuggestion } from './assistant.presenter.js';
import type { AcceptSuggestion, ArticleSuggestions, Suggestion } from './assistant.schema.js';
import { type SuggestionRow, SuggestionsRepository } from './suggestions.repository.js';

type SuggestionView = z.output<typeof Suggestion>;

/** What the assistant proposed, and what people make of it. */
@Injectable()
export class AssistantService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly suggestions: SuggestionsRepository,
    private readonly articles: ArticlesRepository,
    private readonly sightings: SightingsRepository,
    private readonly outbox: Outbox,
    private readonly audit: AuditLog,
  ) {}

  /** @throws DomainError `not-found` */
  async ofArticle(articleId: string): Promise<z.output<typeof ArticleSuggestions>> {
    const tx = this.unitOfWork.reader;
    const run = await this.suggestions.run(tx, articleId);
    if (!run && !(await this.articles.byId(tx, articleId))) throw notFound('article');
    return { run: run && presentRun(run), data: (await this.suggestions.ofArticle(tx, articleId)).map(presentSuggestion) };
  }

  /**
   * Makes a claim of the proposal, with its sighting, and sends it the way of all claims.
   *
   * @throws DomainError `not-found`, `conflict` when somebody decided on it before
   */
  accept(person: SignedIn, id: string, { wording: better }: z.output<typeof AcceptSuggestion>): Promise<SuggestionView> {
    return this.unitOfWork.transaction(async (tx) => {
      const suggestion = await this.open(tx, id);
      const { article_id: articleId, span_start: start, span_end: end } = suggestion;
      const article = (await this.articles.byId(tx, articleId))!;
      const wording = better?.trim().replaceAll(/\s+/g, ' ') ?? suggestion.wording;
      const claim = acceptedClaim(article.text, { publishedAt: article.published_at?.toISOString() ?? null, language: article.language }, { start, end }, wording);
      await this.sightings.store(tx, articleId, [claim]);
      await this.articles.recount(tx, [articleId]);
      await this.outbox.promise(tx, 'claims.relate', { articleId });
      const claimId = await this.suggestions.claimAt(tx, suggestion, claim.wordingKey);
      const after = { articleId, claimId, wording, quote: suggestion.quote, model: suggestion.model };
      await this.audit.record(tx, { actor: person, action: 'suggestion.accept', subject: { type: 'suggestion', id }, after });
      return presentSuggestion(await this.suggestions.decide(tx, id, person.id, claimId));
    });
  }

  /** @throws DomainError `not-found`, `conflict` when somebody decided on it before */
  dismiss(person: SignedIn, id: string): Promise<SuggestionView> {
    return this.unitOfWork.transaction(async (tx) => {
      const { article_id: articleId, wording, quote, model } = await this.open(tx, id);
      await this.audit.record(tx, { actor: person, action: 'suggestion.dismiss', subject: { type: 'suggestion', id }, after: { articleId, wording, quote, model } });
      return presentSuggestion(await this.suggestions.decide(tx, id, person.id, null));
    });
  }

  /** Locked until the transaction ends. */
  private async open(tx: Tx, id: string): Promise<SuggestionRow> {
    const suggestion = await this.suggestions.lock(tx, id);
    if (!suggestion) throw notFound('suggestion');
    if (suggestion.state === 'accepted') throw conflict('This proposal has been added as a claim already.');
    if (suggestion.state === 'dismissed') throw conflict('This proposal has been dismissed already.');
    return suggestion;
  }
}
