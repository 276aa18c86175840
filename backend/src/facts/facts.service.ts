import { Inject, Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { AuditLog } from '../audit/index.js';
import { ClaimsService, SightingsRepository } from '../claims/index.js';
import { CONFIG, type Config } from '../config/index.js';
import { marksIn, type Tx, UnitOfWork, violatedConstraint } from '../database/index.js';
import { lintClaimReview } from '../domain/claim-review/index.js';
import { DomainError, forbidden, notFound } from '../domain/errors.js';
import type { SignedIn } from '../http/index.js';
import { CapturesService } from '../evidence/index.js';
import { DecisionsRepository } from '../reviews/index.js';
import { claimReviewOfFact, presentFact } from './fact.presenter.js';
import { FactsRepository } from './facts.repository.js';
import type { ApproveClaim, Fact, FactList, FactPage, MarkupFindings } from './facts.schema.js';
import { slugOf } from './slug.js';

const CHANGED = 'The claim, its verdict or its evidence changed since you read it. Reload and look again.';

/** Approval and what comes of it: facts. */
@Injectable()
export class FactsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly repository: FactsRepository,
    private readonly claims: ClaimsService,
    private readonly sightings: SightingsRepository,
    private readonly decisions: DecisionsRepository,
    private readonly captures: CapturesService,
    private readonly audit: AuditLog,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /**
   * Publishes a decided claim as a fact.
   *
   * @param breakGlass why an admin does it, who may have had a part in the verdict; null for everybody else
   *
   * @throws DomainError `stale-version` when the content is no longer what the editor saw, `forbidden` when they reviewed it themselves
   */
  async approve(editor: SignedIn, claimId: string, input: z.output<typeof ApproveClaim>, breakGlass: string | null = null): Promise<z.output<typeof Fact>> {
    try {
      return await this.unitOfWork.transaction((tx) => this.publish(tx, editor, claimId, input, breakGlass));
    } catch (error) {
      const constraint = violatedConstraint(error);
      if (constraint === 'approvals_four_eyes') throw forbidden('You reviewed or decided this claim, so somebody else has to approve it.');
      if (constraint === 'approvals_bound_to_content') throw new DomainError('stale-version', CHANGED);
      throw error;
    }
  }

  async list(query: z.output<typeof FactList>): Promise<z.output<typeof FactPage>> {
    const { rows, page } = await this.repository.list(this.unitOfWork.reader, query);
    const marks = await marksIn(this.unitOfWork.reader, 'facts.statement', rows.map(({ id }) => id), query.filter.q);
    return { data: rows.map((fact) => ({ ...presentFact(fact), marks: marks.get(fact.id) ?? [] })), page };
  }

  async get(id: string): Promise<z.output<typeof Fact>> {
    return presentFact(await this.row(this.unitOfWork.reader, id));
  }

  async claimReview(id: string): Promise<Record<string, unknown>> {
    return claimReviewOfFact(await this.row(this.unitOfWork.reader, id), this.config);
  }

  /** What those who read a fact's markup would say of it. */
  async lintMarkup(id: string): Promise<z.output<typeof MarkupFindings>> {
    const markup = await this.claimReview(id);
    return { data: lintClaimReview([markup], String(markup['url'])) };
  }

  private async publish(tx: Tx, editor: SignedIn, claimId: string, input: z.output<typeof ApproveClaim>, breakGlass: string | null): Promise<z.output<typeof Fact>> {
    const claim = await this.claims.forDecision(tx, claimId);
    const decision = await this.decisions.standing(tx, claimId);
    if (claim.state === 'decided' && claim.content_hash !== input.contentHash) throw new DomainError('stale-version', CHANGED);
    await this.claims.apply(tx, editor, claimId, 'approve');
    const approvalId = await this.repository.approve(tx, {
      claimId,
      decisionId: decision!.id,
      approvedBy: editor.id,
      contentHash: input.contentHash,
      breakGlass,
    });
    const factId = await this.repository.publish(tx, {
      claimId,
      approvalId,
      slug: slugOf(claim.wording, claimId),
      statement: claim.wording,
      verdict: decision!.verdict,
      summary: input.summary?.trim() || decision!.rationale,
      speaker: claim.speaker,
      evidence: await this.captures.cite(tx, decision!.evidence),
      appearances: await this.appearances(tx, claimId),
    });
    const fact = await this.row(tx, factId);
    await this.audit.record(tx, {
      actor: editor,
      action: 'fact.publish',
      subject: { type: 'fact', id: factId },
      after: { claimId, verdict: fact.verdict, version: fact.version, contentHash: input.contentHash, ...(breakGlass ? { breakGlass } : {}) },
    });
    return presentFact(fact);
  }

  private async appearances(tx: Tx, claimId: string): Promise<z.output<typeof Fact>['appearances']> {
    const sightings = await this.sightings.ofClaims(tx, [claimId]);
    const byArticle = new Map(sightings.map((sighting) => [sighting.article_id, sighting]));
    return [...byArticle.values()].map((sighting) => ({
      source: sighting.source_name,
      title: sighting.title,
      url: sighting.url,
      publishedAt: sighting.published_at?.toISOString() ?? null,
    }));
  }

  private async row(tx: Tx, id: string): Promise<NonNullable<Awaited<ReturnType<FactsRepository['byId']>>>> {
    const fact = await this.repository.byId(tx, id);
    if (!fact) throw notFound('fact');
    return fact;
  }
}
