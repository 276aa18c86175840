import { Injectable } from '@nestjs/common';
import { ClaimsService, type LockedClaim } from '../claims/index.js';
import type { Tx } from '../database/index.js';
import type { ClaimEvent } from '../domain/claim-lifecycle/index.js';
import type { Actor } from '../domain/ids.js';
import { CapturesService } from '../evidence/index.js';
import { type ReviewPolicy, settle, type Settlement, together } from '../domain/verdict/index.js';
import { contentHashOf } from './content-hash.js';
import { DecisionsRepository, type NewDecision } from './decisions.repository.js';
import { DisputeNotices } from './dispute-notices.js';
import { type ReviewRow, ReviewsRepository } from './reviews.repository.js';

/** How a claim comes to its verdict: by its reviews alone, or by somebody who decides between them. */
@Injectable()
export class DecisionsService {
  constructor(
    private readonly repository: DecisionsRepository,
    private readonly reviews: ReviewsRepository,
    private readonly claims: ClaimsService,
    private readonly notices: DisputeNotices,
    private readonly captures: CapturesService,
  ) {}

  /**
   * Does what the claim's counted reviews lead to under the queue's policy: nothing yet, a decision, or a dispute. The claim is locked first,
   * so that of two reviews that arrive together the second sees the first.
   */
  async settle(tx: Tx, actor: Actor, claimId: string, policy: ReviewPolicy): Promise<Settlement> {
    const claim = await this.claims.forDecision(tx, claimId);
    const [reviews, awaited] = await Promise.all([this.reviews.counted(tx, claimId), this.reviews.awaited(tx, claimId)]);
    const settlement = settle(policy, reviews.map(({ verdict }) => verdict), awaited);
    if (settlement.outcome === 'dispute') {
      await this.claims.apply(tx, actor, claimId, 'dispute', {}, { reason: settlement.reason, reviews: reviews.map(({ id }) => id) });
      await this.notices.opened(tx, actor, claimId, settlement.reason);
    }
    if (settlement.outcome === 'decide') {
      const { verdict, basis } = settlement;
      await this.decide(tx, actor, claim, 'decide', { claimId, verdict, basis, ...together(reviews), reviewId: last(reviews).id, decidedBy: null });
    }
    return settlement;
  }

  /** Decides between reviews. The database refuses whoever wrote one of them. */
  async adjudicate(tx: Tx, actor: Actor & { id: string }, claim: LockedClaim, decision: Omit<NewDecision, 'claimId' | 'basis' | 'reviewId' | 'decidedBy'>): Promise<void> {
    const evidence = await this.captures.cite(tx, decision.evidence);
    await this.decide(tx, actor, claim, 'adjudicate', { ...decision, evidence, claimId: claim.id, basis: 'adjudicated', reviewId: null, decidedBy: actor.id });
    await this.notices.decided(tx, actor, claim.id, decision.verdict, await this.reviews.counted(tx, claim.id));
  }

  /** @returns the decision that stood, if there was one */
  supersede(tx: Tx, claimId: string): Promise<string | null> {
    return this.repository.supersede(tx, claimId);
  }

  /** Lets a decision stand again: its claim had been joined to another one, and nobody decided on it since. */
  restore(tx: Tx, id: string): Promise<void> {
    return this.repository.restore(tx, id);
  }

  private async decide(tx: Tx, actor: Actor, claim: LockedClaim, event: ClaimEvent, decision: NewDecision): Promise<void> {
    const { verdict, basis, rationale, evidence } = decision;
    const contentHash = contentHashOf({ wording: claim.wording, speaker: claim.speaker, verdict, rationale, evidence });
    await this.claims.apply(tx, actor, claim.id, event, { verdict, contentHash }, { basis, ...(decision.breakGlass ? { breakGlass: decision.breakGlass } : {}) });
    await this.repository.supersede(tx, claim.id);
    await this.repository.insert(tx, decision);
  }
}

const last = (reviews: readonly ReviewRow[]): ReviewRow => reviews.at(-1)!;
