import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { AuditLog } from '../audit/index.js';
import { ClaimsService } from '../claims/index.js';
import { type Tx, UnitOfWork } from '../database/index.js';
import { conflict, type DomainError, forbidden, leaseLost, notFound } from '../domain/errors.js';
import type { Actor } from '../domain/ids.js';
import type { SignedIn } from '../http/index.js';
import { QueuesService, type WorkableQueue } from '../queues/index.js';
import { AssignmentsRepository } from './assignments.repository.js';
import type { LeasedAssignment, NextAnswer, Renewal, RewordClaim, RewordedClaim } from './assignments.schema.js';
import { Desk } from './desk.js';
import { DeskRepository } from './desk.repository.js';
import { type Lease, LeasesRepository } from './leases.repository.js';
import { isHeld, takenOver, whyNotFree } from './refusals.js';

type LeasedView = z.output<typeof LeasedAssignment>;

/** Leases: one person, one claim, for a while. Whatever the code does, the database refuses a second valid one. */
@Injectable()
export class LeasesService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly leases: LeasesRepository,
    private readonly assignments: AssignmentsRepository,
    private readonly deskData: DeskRepository,
    private readonly queues: QueuesService,
    private readonly claims: ClaimsService,
    private readonly desk: Desk,
    private readonly audit: AuditLog,
  ) {}

  /**
   * The person's next claim of the queue, with `ahead` more held ready. What they hold already comes first, so that a reload shows the same claim.
   *
   * @returns null when there is nothing to do
   */
  async next(person: SignedIn, queueId: string, ahead: number): Promise<z.output<typeof NextAnswer> | null> {
    return this.unitOfWork.transaction(async (tx) => {
      const [queue] = await Promise.all([this.queues.forWork(tx, queueId, person.id), this.leases.oneHand(tx, queueId, person.id)]);
      const closed = whyClosed(queue);
      const hand = await this.leases.fillHand(tx, queue, person.id, closed ? 0 : 1 + ahead);
      if (closed && hand.length === 0) throw closed;
      const leases = hand.slice(0, 1 + ahead);
      const [[current, ...rest], progress] = await Promise.all([
        this.desk.layOut(tx, queue, leases, person.id),
        this.deskData.progress(tx, queueId, person.id, queue.lead),
        this.note(tx, person, 'assignment.lease', hand.filter((lease) => lease.is_new)),
      ]);
      if (!current) return null;
      return { ...current, ahead: rest, progress: { left: progress.open + leases.length, moreLeft: progress.more, doneToday: progress.done_today } };
    });
  }

  /** One certain claim: given to this person, or taken up again with its kept draft. */
  async take(person: SignedIn, assignmentId: string): Promise<LeasedView> {
    return this.unitOfWork.transaction(async (tx) => {
      const assignment = await this.assignments.byId(tx, assignmentId);
      if (!assignment) throw notFound('assignment');
      const queue = await this.queues.forWork(tx, assignment.queue_id, person.id);
      await this.leases.oneHand(tx, queue.id, person.id);
      const closed = whyClosed(queue);
      if (closed && !(isHeld(assignment) && assignment.leased_by === person.id)) throw closed;
      const lease = await this.leases.takeOne(tx, assignmentId, person.id, queue);
      if (!lease && (await this.assignments.concerned(tx, assignment.claim_id, person.id))) throw forbidden('You have declared a conflict of interest about this claim.');
      if (!lease) throw whyNotFree(assignment, await this.assignments.slotsOf(tx, assignment.claim_id), person.id);
      await this.assignments.forgetSkip(tx, lease.claim_id, person.id);
      await this.note(tx, person, 'assignment.lease', [lease]);
      return (await this.desk.layOut(tx, queue, [lease], person.id))[0]!;
    });
  }

  async get(person: SignedIn, assignmentId: string): Promise<LeasedView> {
    const tx = this.unitOfWork.reader;
    const lease = await this.leases.held(tx, assignmentId, person.id);
    if (!lease) throw leaseLost();
    const queue = await this.queues.forWork(tx, lease.queue_id, person.id);
    return (await this.desk.layOut(tx, queue, [lease], person.id))[0]!;
  }

  async renew(person: SignedIn, assignmentId: string, token: string): Promise<z.output<typeof Renewal>> {
    const lease = await this.leases.renew(this.unitOfWork.reader, assignmentId, person.id, token);
    if (!lease) throw await this.lost(person, token);
    return { leaseExpiresAt: lease.lease_expires_at.toISOString(), leaseSecondsLeft: lease.seconds_left };
  }

  async release(person: SignedIn, assignmentId: string, token: string): Promise<void> {
    await this.unitOfWork.transaction(async (tx) => {
      if (!(await this.leases.release(tx, assignmentId, person.id, token))) throw await this.lost(person, token, tx);
      await this.audit.record(tx, { actor: person, action: 'assignment.release', subject: { type: 'assignment', id: assignmentId } });
    });
  }

  /** @throws DomainError `lease-lost` */
  async reword(person: SignedIn, assignmentId: string, { leaseToken, wording }: z.output<typeof RewordClaim>): Promise<z.output<typeof RewordedClaim>> {
    return this.unitOfWork.transaction(async (tx) => {
      const lease = await this.mustHold(tx, person, assignmentId, leaseToken);
      return { wording: await this.claims.reword(tx, person, lease.claim_id, wording) };
    });
  }

  /** The person's valid lease, locked until the transaction ends; null when it is not theirs any more. */
  hold(tx: Tx, person: Actor & { id: string }, assignmentId: string, token: string): Promise<Lease | null> {
    return this.leases.hold(tx, assignmentId, person.id, token);
  }

  /** @throws DomainError `lease-lost` */
  async mustHold(tx: Tx, person: Actor & { id: string }, assignmentId: string, token: string): Promise<Lease> {
    const lease = await this.leases.hold(tx, assignmentId, person.id, token);
    if (!lease) throw await this.lost(person, token, tx);
    return lease;
  }

  /** The refusal for a lease that is over; where somebody took the claim over, it says who and why. */
  async lost(person: { id: string }, token: string, tx: Tx = this.unitOfWork.reader): Promise<DomainError> {
    const by = await this.leases.takenOver(tx, token, person.id);
    return by ? takenOver({ id: by.id, name: by.name }, by.reason, by.at) : leaseLost();
  }

  expire(): Promise<number> {
    return this.leases.expire(this.unitOfWork.reader);
  }

  private note(tx: Tx, person: SignedIn, action: string, leases: readonly Lease[]): Promise<void> {
    return this.audit.record(
      tx,
      ...leases.map((lease) => ({
        actor: person,
        action,
        subject: { type: 'assignment', id: lease.id },
        after: { claimId: lease.claim_id, until: lease.lease_expires_at.toISOString() },
      })),
    );
  }
}

/** Why nothing new is handed out to the person; what they hold can be finished all the same. */
function whyClosed(queue: WorkableQueue): DomainError | null {
  if (!queue.mine) return forbidden('You are not a member of this queue.');
  if (queue.archived) return conflict('This queue is archived.');
  return queue.paused ? conflict('This queue is paused.') : null;
}
