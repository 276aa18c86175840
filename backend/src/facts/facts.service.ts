import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { ClaimsService } from '../claims/index.js';
import { marksIn, UnitOfWork } from '../database/index.js';
import { lintClaimReview } from '../domain/claim-review/index.js';
import { notFound } from '../domain/errors.js';
import { PUBLIC_STATES } from '../domain/publication/index.js';
import type { Caller } from '../http/index.js';
import { addressOf, claimReviewOfFact, presentFact, presentVersions } from './fact.presenter.js';
import { actsOf } from './fact.policy.js';
import { FactVersionsRepository } from './fact-versions.repository.js';
import { type FactRow, FactsRepository } from './facts.repository.js';
import type { FactList, FactPage, FactVersions, MarkupFindings, WholeFact } from './facts.schema.js';
import { ScalesService } from './scales.service.js';

/** Facts, to read. A program with an API key reads what readers know of, published or withdrawn; to it the rest is not there. */
@Injectable()
export class FactsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly repository: FactsRepository,
    private readonly history: FactVersionsRepository,
    private readonly scales: ScalesService,
    private readonly claims: ClaimsService,
  ) {}

  async list(by: Caller, query: z.output<typeof FactList>): Promise<z.output<typeof FactPage>> {
    const { rows, page } = await this.repository.list(this.unitOfWork.reader, query, by.role === 'key');
    const marks = await marksIn(this.unitOfWork.reader, 'facts.statement', rows.map(({ id }) => id), query.filter.q);
    return { data: rows.map((fact) => ({ ...presentFact(fact), marks: marks.get(fact.id) ?? [] })), page };
  }

  async get(by: Caller, id: string): Promise<z.output<typeof WholeFact>> {
    const fact = await this.row(by, id);
    const publication = await this.scales.publication(this.unitOfWork.reader);
    const may = by.role === 'key' ? [] : actsOf(by, fact.publication_state, (await this.claims.get(by, fact.claim_id)).state);
    return { ...presentFact(fact), url: addressOf(fact, publication), may };
  }

  async versions(by: Caller, id: string): Promise<z.output<typeof FactVersions>> {
    await this.row(by, id);
    const versions = await this.history.of(this.unitOfWork.reader, id);
    return { data: presentVersions(versions.filter((version) => isSeenBy(by, version))) };
  }

  async claimReview(by: Caller, id: string): Promise<Record<string, unknown>> {
    const [fact, publication] = await Promise.all([this.row(by, id), this.scales.publication(this.unitOfWork.reader)]);
    return claimReviewOfFact(fact, publication);
  }

  /** What those who read a fact's markup would say of it. */
  async lintMarkup(by: Caller, id: string): Promise<z.output<typeof MarkupFindings>> {
    const markup = await this.claimReview(by, id);
    return { data: lintClaimReview([markup], String(markup['url'])) };
  }

  private async row(by: Caller, id: string): Promise<FactRow> {
    const fact = await this.repository.byId(this.unitOfWork.reader, id);
    if (!fact || !isSeenBy(by, fact)) throw notFound('fact');
    return fact;
  }
}

const isSeenBy = ({ role }: Caller, { publication_state: state }: Pick<FactRow, 'publication_state'>): boolean => role !== 'key' || PUBLIC_STATES.includes(state);
