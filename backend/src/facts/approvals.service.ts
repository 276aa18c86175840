import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { ClaimsService, type LockedClaim, SightingsRepository } from '../claims/index.js';
import { CommentsService } from '../comments/index.js';
import { type Tx, UnitOfWork, violatedConstraint } from '../database/index.js';
import { DomainError, forbidden, invalidField, notFound } from '../domain/errors.js';
import { may } from '../domain/permissions.js';
import { approvedAs, changesBetween, type FactContent, NEEDS_NOTE } from '../domain/publication/index.js';
import { labelOf } from '../domain/verdict-scale/index.js';
import { CapturesService } from '../evidence/index.js';
import type { SignedIn } from '../http/index.js';
import { NotificationsService } from '../notifications/index.js';
import { type DecisionRow, DecisionsRepository, ReviewsRepository, ReviewsService } from '../reviews/index.js';
import { presentWaiting } from './approval.presenter.js';
import { ApprovalsRepository } from './approvals.repository.js';
import type { ApprovalDraft, ApprovalList, ApprovalPage, ApproveClaim, ReturnClaim } from './approvals.schema.js';
import { FactJournal, type NewVersion } from './fact-journal.js';
import { contentOf, presentFact } from './fact.presenter.js';
import { type FactAppearanceItem, type FactRow, FactsRepository } from './facts.repository.js';
import type { Fact } from './facts.schema.js';
import { ScalesService } from './scales.service.js';

type Input = z.output<typeof ApproveClaim>;

const CHANGED = 'The claim, its verdict or its evidence changed since you read it. Reload and look again.';
const OWN_PART = 'You reviewed or decided this claim, so somebody else has to approve it.';

/** From a decided claim to a fact, by an editor who had no part in the verdict. */
@Injectable()
export class ApprovalsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly repository: ApprovalsRepository,
    private readonly facts: FactsRepository,
    private readonly journal: FactJournal,
    private readonly scales: ScalesService,
    private readonly claims: ClaimsService,
    private readonly sightings: SightingsRepository,
    private readonly decisions: DecisionsRepository,
    private readonly counted: ReviewsRepository,
    private readonly reviews: ReviewsService,
    private readonly comments: CommentsService,
    private readonly captures: CapturesService,
    private readonly notifications: NotificationsService,
  ) {}

  /** Decided claims that wait for an editor. */
  async waiting(person: SignedIn, query: z.output<typeof ApprovalList>): Promise<z.output<typeof ApprovalPage>> {
    const tx = this.unitOfWork.reader;
    const { rows, page } = await this.repository.waiting(tx, query);
    const own = await this.repository.ownPart(tx, rows.map(({ id }) => id), person.id);
    return { data: rows.map((waiting) => presentWaiting(waiting, barOf(person, own.has(waiting.id)))), page };
  }

  /** What an approval would publish now, and what that changes for readers. @throws DomainError `not-found` where nothing waits */
  async draft(person: SignedIn, claimId: string): Promise<z.output<typeof ApprovalDraft>> {
    const tx = this.unitOfWork.reader;
    const waiting = await this.repository.oneWaiting(tx, claimId);
    if (!waiting) throw notFound('claim that waits for an approval');
    const [own, standing, voided, appearances, { scale }] = await Promise.all([
      this.repository.ownPart(tx, [claimId], person.id),
      waiting.fact_id === null ? null : this.facts.byId(tx, waiting.fact_id),
      this.repository.lastVoided(tx, claimId),
      this.appearances(tx, claimId),
      this.scales.publication(tx),
    ]);
    const content: FactContent = {
      statement: standing?.statement ?? waiting.wording,
      verdict: waiting.verdict,
      summary: waiting.rationale,
      speaker: waiting.speaker,
      evidence: waiting.evidence,
      validFrom: standing?.valid_from ?? null,
      asOf: waiting.decided_at.toISOString().slice(0, 10),
      validUntil: null,
    };
    return {
      ...presentWaiting(waiting, barOf(person, own.has(claimId))),
      contentHash: waiting.content_hash,
      content: { ...content, evidence: waiting.evidence, appearances },
      label: labelOf(scale, waiting.verdict),
      changes: standing ? changesBetween(contentOf(standing), content) : [],
      needsNote: NEEDS_NOTE.includes(approvedAs(standingOf(standing, waiting.verdict), false)),
      mayBreakGlass: may(person.role, 'claim.break_glass'),
      voided: voided && {
        approvedBy: { id: voided.approved_by, name: voided.approver_name },
        approvedAt: voided.approved_at.toISOString(),
        voidedAt: voided.voided_at.toISOString(),
      },
    };
  }

  /**
   * Makes a decided claim a fact, or another version of the fact that it was before.
   *
   * @param breakGlass why an admin does it, who may have had a part in the verdict; null for everybody else
   * @throws DomainError `stale-version` when the content is no longer what the editor saw, `forbidden` when they reviewed it themselves,
   *   `validation-failed` where readers have to be told of the change and are not
   */
  async approve(editor: SignedIn, claimId: string, input: Input, breakGlass: string | null = null): Promise<z.output<typeof Fact>> {
    try {
      return await this.unitOfWork.transaction((tx) => this.publish(tx, editor, claimId, input, breakGlass));
    } catch (error) {
      throw asRefusal(error);
    }
  }

  /** Sends a decided claim back to its queue; its reviewers are told what is missing, and the claim keeps the words. */
  async returnToReviewers(editor: SignedIn, claimId: string, { contentHash, reason, note }: z.output<typeof ReturnClaim>): Promise<void> {
    await this.unitOfWork.transaction(async (tx) => {
      const claim = await this.claims.forDecision(tx, claimId);
      refuseStale(claim, contentHash);
      if (claim.state !== 'decided') throw new DomainError('illegal-transition', 'Only what is decided and not yet approved can be returned.', [], { state: claim.state });
      const reviewers = await this.counted.counted(tx, claimId);
      await this.reviews.sendBack(tx, editor, claim, { note, reason });
      await this.comments.add(tx, editor, claimId, note);
      const params = { note, reason };
      const notices = [...new Set(reviewers.map(({ reviewer_id }) => reviewer_id))].map((userId) => ({ userId, kind: 'claim.returned' as const, subject: { type: 'claim' as const, id: claimId }, actor: editor, params }));
      await this.notifications.notify(tx, ...notices);
    });
  }

  private async publish(tx: Tx, editor: SignedIn, claimId: string, input: Input, breakGlass: string | null): Promise<z.output<typeof Fact>> {
    const claim = await this.claims.forDecision(tx, claimId);
    const decision = await this.decisions.standing(tx, claimId);
    refuseStale(claim, input.contentHash);
    await this.claims.apply(tx, editor, claimId, 'approve');
    const standing = await this.facts.lockOfClaim(tx, claimId);
    const approval = { claimId, decisionId: decision!.id, approvedBy: editor.id, contentHash: input.contentHash, breakGlass };
    const approvalId = await this.repository.insert(tx, approval);
    const version = await this.versionOf(tx, claim, decision!, standing, input, approvalId);
    const more = { claimId, contentHash: input.contentHash, ...(breakGlass ? { breakGlass } : {}) };
    const factId = standing?.id ?? (await this.journal.open(tx, editor, claimId, version, more));
    if (standing) await this.journal.add(tx, editor, factId, standing.version, version, more);
    return presentFact((await this.facts.byId(tx, factId))!);
  }

  private async versionOf(tx: Tx, claim: LockedClaim, decision: DecisionRow, standing: FactRow | null, input: Input, approvalId: string): Promise<NewVersion> {
    const change = approvedAs(standingOf(standing, decision.verdict), input.holdBack);
    const note = change === 'held' || change === 'published' ? null : (input.note?.trim() ?? null);
    if (note === null && NEEDS_NOTE.includes(change)) throw invalidField('/note', 'required', 'Readers know another verdict: tell them what was wrong, and what is right.');
    return {
      content: {
        statement: input.statement?.trim() || claim.wording,
        verdict: decision.verdict,
        summary: input.summary?.trim() || decision.rationale,
        speaker: claim.speaker,
        evidence: await this.captures.cite(tx, decision.evidence),
        validFrom: input.validFrom ?? null,
        asOf: input.asOf ?? decision.decided_at.toISOString().slice(0, 10),
        validUntil: input.validUntil ?? null,
      },
      appearances: await this.appearances(tx, claim.id),
      approvalId,
      change,
      note,
    };
  }

  private async appearances(tx: Tx, claimId: string): Promise<FactAppearanceItem[]> {
    const sightings = await this.sightings.ofClaims(tx, [claimId]);
    const byArticle = new Map(sightings.map((sighting) => [sighting.article_id, sighting]));
    return [...byArticle.values()].map((sighting) => ({
      source: sighting.source_name,
      title: sighting.title,
      url: sighting.url,
      publishedAt: sighting.published_at?.toISOString() ?? null,
    }));
  }
}

const standingOf = (fact: FactRow | null, verdict: DecisionRow['verdict']) => fact && { state: fact.publication_state, sameVerdict: fact.verdict === verdict };

function refuseStale(claim: LockedClaim, contentHash: string): void {
  if (claim.state === 'decided' && claim.content_hash !== contentHash) throw new DomainError('stale-version', CHANGED);
}

/** Why the person may not approve; null when they may. */
function barOf(person: SignedIn, hadPart: boolean): string | null {
  if (!may(person.role, 'claim.approve')) return 'Only editors approve.';
  return hadPart ? OWN_PART : null;
}

/** What the database would not have, in words. */
export function asRefusal(error: unknown): unknown {
  const constraint = violatedConstraint(error);
  if (constraint === 'approvals_four_eyes') return forbidden(OWN_PART);
  if (constraint === 'approvals_bound_to_content') return new DomainError('stale-version', CHANGED);
  if (constraint?.endsWith('_validity_in_order')) return invalidField('/validUntil', 'out-of-order', 'The last day must not lie before the day that it begins with or speaks of.');
  return error;
}
