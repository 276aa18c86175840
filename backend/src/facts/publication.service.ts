import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { AuditLog } from '../audit/index.js';
import { ClaimsService } from '../claims/index.js';
import { type Tx, UnitOfWork } from '../database/index.js';
import { canTransition } from '../domain/claim-lifecycle/index.js';
import { conflict, notFound, staleVersion } from '../domain/errors.js';
import { changeBy, type FactContent, type PublicationAct } from '../domain/publication/index.js';
import type { SignedIn } from '../http/index.js';
import { DecisionsRepository, ReviewsService } from '../reviews/index.js';
import { ApprovalsRepository } from './approvals.repository.js';
import { asRefusal } from './approvals.service.js';
import { FactJournal } from './fact-journal.js';
import { contentOf, presentFact } from './fact.presenter.js';
import { type FactRow, FactsRepository } from './facts.repository.js';
import type { Fact } from './facts.schema.js';
import type { CorrectFact, PauseFact, WithdrawFact } from './publication.schema.js';

type FactView = z.output<typeof Fact>;

/** What editors do with a fact once it is approved. */
@Injectable()
export class PublicationService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly facts: FactsRepository,
    private readonly journal: FactJournal,
    private readonly approvals: ApprovalsRepository,
    private readonly claims: ClaimsService,
    private readonly decisions: DecisionsRepository,
    private readonly reviews: ReviewsService,
    private readonly audit: AuditLog,
  ) {}

  /** What was approved and held back goes out; what was paused goes back. @throws DomainError `stale-version`, `illegal-transition`, as all here do */
  show(editor: SignedIn, id: string, version: number, act: 'publish' | 'resume'): Promise<FactView> {
    return this.act(id, version, (tx, fact) => this.next(tx, editor, fact, act));
  }

  /** Takes a fact from the readers until somebody looked at it. */
  pause(editor: SignedIn, id: string, { version, note }: z.output<typeof PauseFact>): Promise<FactView> {
    return this.act(id, version, (tx, fact) => this.next(tx, editor, fact, 'pause', { audited: { why: note } }));
  }

  /** Takes a fact back for good. Its address stays, with the reason. A claim that is reviewed anew goes on with that. */
  withdraw(editor: SignedIn, id: string, { version, note }: z.output<typeof WithdrawFact>): Promise<FactView> {
    return this.act(id, version, async (tx, fact) => {
      const claim = await this.claims.forDecision(tx, fact.claim_id);
      if (canTransition(claim.state, 'withdraw')) await this.claims.apply(tx, editor, fact.claim_id, 'withdraw', {}, { factId: id, note });
      await this.next(tx, editor, fact, 'withdraw', { note: note.trim() });
    });
  }

  /**
   * Puts other words before the readers, and tells them. The editor approves claim, verdict and evidence once more with it, so it can't be one who
   * reviewed them.
   *
   * @throws DomainError also `forbidden` for a reviewer of the claim, `conflict` while the claim is reviewed anew
   */
  async correct(editor: SignedIn, id: string, { version, note, ...words }: z.output<typeof CorrectFact>): Promise<FactView> {
    return this.act(id, version, async (tx, fact) => {
      changeBy(fact.publication_state, 'correct');
      const claim = await this.claims.forDecision(tx, fact.claim_id);
      const decision = await this.decisions.standing(tx, fact.claim_id);
      if (!decision || claim.content_hash === null) throw conflict('Its claim is being reviewed anew: what comes of that is approved, or the fact is paused or withdrawn.');
      await this.approvals.void(tx, fact.claim_id);
      const approvalId = await this.approvals.insert(tx, { claimId: fact.claim_id, decisionId: decision.id, approvedBy: editor.id, contentHash: claim.content_hash, breakGlass: null });
      await this.claims.apply(tx, editor, fact.claim_id, 'correct', {}, { factId: id });
      const content: FactContent = { ...contentOf(fact), ...words, statement: words.statement.trim(), summary: words.summary.trim(), speaker: words.speaker?.trim() ?? null };
      await this.next(tx, editor, fact, 'correct', { content, approvalId, note: note.trim() });
    });
  }

  /** Has the fact's claim reviewed from the beginning. Readers go on seeing the fact until it is paused, or approved anew. */
  reviewAgain(editor: SignedIn, id: string, { version, note }: z.output<typeof PauseFact>): Promise<FactView> {
    return this.act(id, version, async (tx, fact) => {
      const claim = await this.claims.forDecision(tx, fact.claim_id);
      await this.reviews.sendBack(tx, editor, claim, { note, factId: id });
      await this.audit.record(tx, { actor: editor, action: 'fact.review-again', subject: { type: 'fact', id }, after: { note } });
    });
  }

  private async act(id: string, version: number, work: (tx: Tx, fact: FactRow) => Promise<void>): Promise<FactView> {
    try {
      return await this.unitOfWork.transaction(async (tx) => {
        const found = await this.facts.byId(tx, id);
        if (!found) throw notFound('fact');
        // Claim before fact, as approvals lock them.
        await this.claims.forDecision(tx, found.claim_id);
        const fact = (await this.facts.lock(tx, id))!;
        if (fact.version !== version) throw staleVersion('fact');
        await work(tx, fact);
        return presentFact((await this.facts.byId(tx, id))!);
      });
    } catch (error) {
      throw asRefusal(error);
    }
  }

  private async next(
    tx: Tx,
    editor: SignedIn,
    fact: FactRow,
    act: PublicationAct,
    { content = contentOf(fact), approvalId = fact.approval_id, note = null, audited = {} }: { content?: FactContent; approvalId?: string; note?: string | null; audited?: Record<string, unknown> } = {},
  ): Promise<void> {
    const change = changeBy(fact.publication_state, act);
    await this.journal.add(tx, editor, fact.id, fact.version, { content, appearances: fact.appearances, approvalId, change, note }, { claimId: fact.claim_id, ...audited });
  }
}
