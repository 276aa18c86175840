import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { AuditLog } from '../audit/index.js';
import { ClaimsService } from '../claims/index.js';
import { type Tx, UnitOfWork } from '../database/index.js';
import { conflict, DomainError, invalidField, notFound } from '../domain/errors.js';
import type { Actor } from '../domain/ids.js';
import { bandOf } from '../domain/priority/index.js';
import { requiredReviews } from '../domain/verdict/index.js';
import { NotificationsService } from '../notifications/index.js';
import { QueuesService } from '../queues/index.js';
import { type AssignmentRow, AssignmentsRepository } from './assignments.repository.js';
import type { AssignClaim } from './assignments.schema.js';
import { isHeld, untilWhen } from './refusals.js';
import { type QueueTerms, refit, slotsFor } from './slots.js';

/** Gives claims to people and takes them to other queues, slot by slot: nobody gets two slots of one claim. */
@Injectable()
export class GivingService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly repository: AssignmentsRepository,
    private readonly claims: ClaimsService,
    private readonly queues: QueuesService,
    private readonly audit: AuditLog,
    private readonly notifications: NotificationsService,
  ) {}

  /** Gives a claim to a person or back to its queue, and moves it to another queue where asked. Its drafts stay. */
  async assign(actor: Actor, claimId: string, { userId, queueId, assignmentId }: z.output<typeof AssignClaim>): Promise<void> {
    await this.unitOfWork.transaction(async (tx) => {
      const slots = await this.repository.slotsOf(tx, claimId);
      const slot = slotFor(slots, userId, assignmentId);
      const target = queueId ?? slot.queue_id;
      const keepsLease = isHeld(slot) && slot.leased_by === userId;
      if (isHeld(slot) && !keepsLease) {
        throw conflict(`${slot.holder_name} is reviewing this claim until ${untilWhen(slot)}. Wait, or ask them to release it.`);
      }
      if (userId) await this.refuse(tx, slots, slot, target, userId);
      if (target !== slot.queue_id) await this.move(tx, actor, slots, slot, target);
      await this.repository.give(tx, slot.id, userId, keepsLease);
      if (userId) await this.repository.forgetSkip(tx, claimId, userId);
      await this.audit.record(tx, {
        actor,
        action: 'claim.assign',
        subject: { type: 'claim', id: claimId },
        before: { assignedTo: slot.assigned_to },
        after: { assignedTo: userId, slot: slot.slot },
      });
      if (userId && slot.assigned_to !== userId && !keepsLease) {
        await this.notifications.notify(tx, { userId, kind: 'claim.assigned', subject: { type: 'claim', id: claimId }, actor });
      }
    });
  }

  /**
   * Takes the claim with all its waiting slots to another queue, and fits their number to what is asked for there.
   *
   * @param slots of the claim, locked
   * @param kept lives on whatever the queue asks for
   */
  async move(tx: Tx, actor: Actor, slots: readonly AssignmentRow[], kept: AssignmentRow, queueId: string): Promise<QueueTerms> {
    const [terms] = await this.repository.terms(tx, [queueId]);
    if (!terms) throw notFound('queue');
    if (terms.archived) throw conflict(`${terms.name} is archived and takes no more claims.`);
    const other = slots.find((slot) => slot.id !== kept.id && isHeld(slot));
    if (other) throw conflict(`${other.holder_name} is reviewing this claim, too, until ${untilWhen(other)}. It can move when they are done.`);
    const change = refit(slots, requiredReviews(terms.review_policy), kept.id);
    if (!change) throw conflict(`A review of this claim is in already, and ${terms.name} asks for no more than that.`);
    const { priority } = await this.claims.apply(tx, actor, kept.claim_id, 'route', { queueId, ruleId: null });
    const all = slotsFor(terms, { claimId: kept.claim_id, priority });
    await this.repository.cancel(tx, change.cancel);
    const staying = slots.filter((slot) => slot.state !== 'done' && !change.cancel.includes(slot.id));
    await this.repository.move(tx, staying.map(({ id }) => id), queueId, terms.hours[bandOf(priority)]);
    // Who was given the other slot was so as a member of the queue that the claim leaves.
    for (const slot of staying) if (slot.id !== kept.id) await this.repository.give(tx, slot.id, null, false);
    await this.repository.open(tx, all.filter(({ slot }) => change.open.includes(slot)));
    return terms;
  }

  /** @throws DomainError `validation-failed` when this person must not get this slot, or has as many claims of the queue as they take */
  private async refuse(tx: Tx, slots: readonly AssignmentRow[], slot: AssignmentRow, queueId: string, userId: string): Promise<void> {
    await this.refuseUnfit(tx, slots, slot, queueId, userId);
    if (slot.assigned_to === userId || slot.leased_by === userId) return;
    const room = await this.repository.roomOf(tx, queueId, userId);
    if (!room || room.limit === null || room.load < room.limit) return;
    const name = await this.repository.nameOf(tx, userId);
    throw invalidField('/userId', 'limit', `${name} has ${room.load} claims of this queue and takes ${room.limit} at most.`);
  }

  /** @throws DomainError `validation-failed` when this person must not get this slot */
  async refuseUnfit(tx: Tx, slots: readonly AssignmentRow[], slot: AssignmentRow, queueId: string, userId: string): Promise<void> {
    if (!(await this.queues.isMember(tx, queueId, userId))) {
      throw invalidField('/userId', 'not-a-member', 'This person does not review in that queue.');
    }
    const second = slots.some((one) => one.id !== slot.id && one.state !== 'done' && [one.assigned_to, one.leased_by].includes(userId));
    if (second || (await this.repository.reviewed(tx, slot.claim_id, userId))) {
      const name = await this.repository.nameOf(tx, userId);
      throw invalidField('/userId', 'second-review', `${name} has the other review of this claim: it takes two people.`);
    }
    if (await this.repository.concerned(tx, slot.claim_id, userId)) {
      const name = await this.repository.nameOf(tx, userId);
      throw invalidField('/userId', 'conflict-of-interest', `${name} has declared a conflict of interest about this claim.`);
    }
  }
}

/** The slot that is meant: the one named, else the person's own, else the first that is free, else the first. */
function slotFor(slots: readonly AssignmentRow[], userId: string | null, assignmentId: string | undefined): AssignmentRow {
  const waiting = slots.filter((slot) => slot.state === 'open' || slot.state === 'leased');
  if (slots.some((slot) => slot.state === 'snoozed')) throw conflict('This claim is snoozed. It can be given to somebody when it is awake.');
  if (waiting.length === 0) throw new DomainError('already-decided', 'This claim waits for no review.');
  if (assignmentId) {
    const named = waiting.find((slot) => slot.id === assignmentId);
    if (!named) throw new DomainError('already-decided', 'This review is done, or no longer asked for.');
    return named;
  }
  const has = (slot: AssignmentRow): boolean => slot.assigned_to !== null || isHeld(slot);
  const theirs = waiting.find((slot) => userId !== null && (slot.assigned_to === userId || slot.leased_by === userId));
  const wanted = userId === null ? waiting.find(has) : (waiting.find((slot) => !has(slot)) ?? waiting.find((slot) => !isHeld(slot)));
  return theirs ?? wanted ?? waiting[0]!;
}
