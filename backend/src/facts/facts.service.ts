import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { ClaimsService } from '../claims/index.js';
import { marksIn, UnitOfWork } from '../database/index.js';
import { lintClaimReview } from '../domain/claim-review/index.js';
import { notFound } from '../domain/errors.js';
import type { SignedIn } from '../http/index.js';
import { addressOf, claimReviewOfFact, presentFact, presentVersions } from './fact.presenter.js';
import { actsOf } from './fact.policy.js';
import { FactVersionsRepository } from './fact-versions.repository.js';
import { type FactRow, FactsRepository } from './facts.repository.js';
import type { FactList, FactPage, FactVersions, MarkupFindings, WholeFact } from './facts.schema.js';
import { ScalesService } from './scales.service.js';

/** Facts, to read. */
@Injectable()
export class FactsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly repository: FactsRepository,
    private readonly history: FactVersionsRepository,
    private readonly scales: ScalesService,
    private readonly claims: ClaimsService,
  ) {}

  async list(query: z.output<typeof FactList>): Promise<z.output<typeof FactPage>> {
    const { rows, page } = await this.repository.list(this.unitOfWork.reader, query);
    const marks = await marksIn(this.unitOfWork.reader, 'facts.statement', rows.map(({ id }) => id), query.filter.q);
    return { data: rows.map((fact) => ({ ...presentFact(fact), marks: marks.get(fact.id) ?? [] })), page };
  }

  async get(person: SignedIn, id: string): Promise<z.output<typeof WholeFact>> {
    const fact = await this.row(id);
    const [publication, claim] = await Promise.all([this.scales.publication(this.unitOfWork.reader), this.claims.get(person, fact.claim_id)]);
    return { ...presentFact(fact), url: addressOf(fact, publication), may: actsOf(person, fact.publication_state, claim.state) };
  }

  async versions(id: string): Promise<z.output<typeof FactVersions>> {
    const versions = await this.history.of(this.unitOfWork.reader, id);
    if (versions.length === 0) throw notFound('fact');
    return { data: presentVersions(versions) };
  }

  async claimReview(id: string): Promise<Record<string, unknown>> {
    const [fact, publication] = await Promise.all([this.row(id), this.scales.publication(this.unitOfWork.reader)]);
    return claimReviewOfFact(fact, publication);
  }

  /** What those who read a fact's markup would say of it. */
  async lintMarkup(id: string): Promise<z.output<typeof MarkupFindings>> {
    const markup = await this.claimReview(id);
    return { data: lintClaimReview([markup], String(markup['url'])) };
  }

  private async row(id: string): Promise<FactRow> {
    const fact = await this.repository.byId(this.unitOfWork.reader, id);
    if (!fact) throw notFound('fact');
    return fact;
  }
}
