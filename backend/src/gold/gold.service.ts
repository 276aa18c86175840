import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { AuditLog } from '../audit/index.js';
import { ClaimsService } from '../claims/index.js';
import { type Tx, UnitOfWork } from '../database/index.js';
import { conflict, notFound } from '../domain/errors.js';
import type { Actor } from '../domain/ids.js';
import type { SignedIn } from '../http/index.js';
import { type AnswerRow, GoldRepository, type GoldRow, type NewAnswer } from './gold.repository.js';
import type { GoldClaim, GoldList, GoldPage } from './gold.schema.js';

/** Gold claims: which they are, when one is due for a person, and what people said of them. */
@Injectable()
export class GoldService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly repository: GoldRepository,
    private readonly claims: ClaimsService,
    private readonly audit: AuditLog,
  ) {}

  async list(query: z.output<typeof GoldList>): Promise<z.output<typeof GoldPage>> {
    const { rows, page } = await this.repository.list(this.unitOfWork.reader, query);
    return { data: rows.map(present), page };
  }

  /** Makes a decided claim gold, with the verdict that stands on it. Saying it twice changes nothing. @throws DomainError `conflict` where it is not decided */
  async add(actor: SignedIn, claimId: string): Promise<void> {
    await this.unitOfWork.transaction(async (tx) => {
      const claim = await this.claims.forDecision(tx, claimId);
      if (!claim.verdict) throw conflict('Only a decided claim can be gold: its verdict is the answer.');
      if (!(await this.repository.add(tx, claimId, actor.id))) return;
      await this.note(tx, actor, 'gold.add', claimId, { verdict: claim.verdict });
    });
  }

  async remove(actor: SignedIn, claimId: string): Promise<void> {
    await this.unitOfWork.transaction(async (tx) => {
      if (!(await this.repository.remove(tx, claimId))) throw notFound('gold claim');
      await this.note(tx, actor, 'gold.remove', claimId);
    });
  }

  /**
   * The gold claim that this person should get next, null while none is due.
   *
   * @param percent of the person's reviews in the queue; 0 for none
   */
  async due(tx: Tx, queueId: string, userId: string, percent: number): Promise<string | null> {
    if (percent === 0) return null;
    return (await this.repository.due(tx, queueId, userId, Math.round(100 / percent)))?.claim_id ?? null;
  }

  /** @throws DomainError `conflict` when the claim is gold no more */
  async answer(tx: Tx, actor: Actor, answer: NewAnswer): Promise<AnswerRow> {
    const given = await this.repository.answer(tx, answer);
    if (!given) throw conflict('This claim has gone on in the meantime.');
    await this.note(tx, actor, 'gold.answer', answer.claimId);
    return given;
  }

  answerOf(id: string, reviewerId: string): Promise<AnswerRow | null> {
    return this.repository.answerOf(this.unitOfWork.reader, id, reviewerId);
  }

  undo(tx: Tx, id: string, seconds: number): Promise<boolean> {
    return this.repository.undo(tx, id, seconds);
  }

  private note(tx: Tx, actor: Actor, action: string, claimId: string, after?: Record<string, unknown>): Promise<void> {
    return this.audit.record(tx, { actor, action, subject: { type: 'claim', id: claimId }, after });
  }
}

const present = (gold: GoldRow): z.output<typeof GoldClaim> => ({
  id: gold.id,
  wording: gold.wording,
  verdict: gold.verdict,
  queue: gold.queue_id ? { id: gold.queue_id, name: gold.queue_name! } : null,
  addedBy: { id: gold.added_by, name: gold.adder_name },
  addedAt: gold.added_at.toISOString(),
  answers: gold.answers,
  right: gold.right_answers,
});
