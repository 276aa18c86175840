import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { AuditLog } from '../audit/index.js';
import { type Tx, UnitOfWork } from '../database/index.js';
import { conflict, invalidField } from '../domain/errors.js';
import type { SignedIn } from '../http/index.js';
import { NotificationsService } from '../notifications/index.js';
import { QueuesService } from '../queues/index.js';
import { AssignmentsRepository } from './assignments.repository.js';
import { DeskRepository } from './desk.repository.js';
import { GivingService } from './giving.service.js';
import { type Lease, LeasesRepository } from './leases.repository.js';
import { LeasesService } from './leases.service.js';
import { WaysOutRepository } from './ways-out.repository.js';
import type { EscalateClaim, HandOverClaim, ParkedClaims, SkipClaim, Standstill } from './ways-out.schema.js';

interface Recipient {
  userId: string;
  note: string;
  kind: 'claim.asked' | 'claim.handed_over';
}

const BRIEF = 280;
/** For an inbox; the desk shows all of it. */
const brief = (note: string): string => (note.length > BRIEF ? `${note.slice(0, BRIEF - 1)}…` : note);

/** The ways to let go of a claim without a verdict. Each says what is to become of it; the draft stays its writer's in all of them. */
@Injectable()
export class WaysOutService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly repository: WaysOutRepository,
    private readonly assignments: AssignmentsRepository,
    private readonly leaseRows: LeasesRepository,
    private readonly leases: LeasesService,
    private readonly giving: GivingService,
    private readonly queues: QueuesService,
    private readonly deskData: DeskRepository,
    private readonly audit: AuditLog,
    private readonly notifications: NotificationsService,
  ) {}

  /** @throws DomainError `lease-lost`, `validation-failed` when the person asked can't have it */
  async skip(person: SignedIn, id: string, { leaseToken, meaning, reason, userId, note }: z.output<typeof SkipClaim>): Promise<void> {
    await this.unitOfWork.transaction(async (tx) => {
      const lease = await this.leases.mustHold(tx, person, id, leaseToken);
      if (meaning === 'not_me') await this.repository.passOn(tx, lease, person.id, reason);
      if (meaning === 'later') await this.repository.park(tx, id, person.id, 'later');
      if (meaning === 'ask') await this.toPerson(tx, person, lease, { userId: userId!, note: note!, kind: 'claim.asked' });
      await this.note(tx, person, 'skip', lease, { meaning, reason, ...(userId ? { userId } : {}), ...(note ? { note } : {}) });
    });
  }

  /** Keeps it for this person, who takes it up again when they like to, for a day. @throws DomainError `conflict` at the queue's limit */
  async hold(person: SignedIn, id: string, leaseToken: string): Promise<void> {
    await this.unitOfWork.transaction(async (tx) => {
      const lease = await this.leases.mustHold(tx, person, id, leaseToken);
      await this.leaseRows.oneHand(tx, lease.queue_id, person.id);
      const { hold_limit, name } = await this.queues.forWork(tx, lease.queue_id, person.id);
      if (hold_limit === 0) throw conflict(`Claims of ${name} can't be kept on hold.`);
      if ((await this.repository.onHold(tx, lease.queue_id, person.id)) >= hold_limit) {
        throw conflict(`You have ${hold_limit} ${hold_limit === 1 ? 'claim' : 'claims'} of ${name} on hold, which is the most. Take one up first.`);
      }
      await this.repository.park(tx, id, person.id, 'held');
      await this.note(tx, person, 'hold', lease, {});
    });
  }

  /** @throws DomainError `lease-lost`, `validation-failed`, `conflict` when the claim can't move now */
  async handOver(person: SignedIn, id: string, { leaseToken, userId, queueId, note }: z.output<typeof HandOverClaim>): Promise<void> {
    await this.unitOfWork.transaction(async (tx) => {
      const lease = await this.leases.mustHold(tx, person, id, leaseToken);
      if (userId) await this.toPerson(tx, person, lease, { userId, note, kind: 'claim.handed_over' });
      if (queueId) await this.toQueue(tx, person, lease, queueId, note);
      await this.note(tx, person, 'hand-over', lease, { ...(userId ? { userId } : { queueId }), note });
    });
  }

  /** To the leads of its queue, ahead of everything else of theirs. @throws DomainError `lease-lost`, `conflict` where there is no other lead */
  async escalate(person: SignedIn, id: string, { leaseToken, note }: z.output<typeof EscalateClaim>): Promise<void> {
    await this.unitOfWork.transaction(async (tx) => {
      const lease = await this.leases.mustHold(tx, person, id, leaseToken);
      const leads = await this.repository.leadsBut(tx, lease.queue_id, person.id);
      if (leads.length === 0) throw conflict('This queue has no other lead to decide about it. Hand the claim over to a person instead.');
      await this.repository.escalate(tx, id, { text: note, by: person.id });
      await this.note(tx, person, 'escalate', lease, { note });
      const about = { kind: 'claim.escalated', subject: { type: 'claim', id: lease.claim_id }, actor: person, params: { note: brief(note) } } as const;
      await this.notifications.notify(tx, ...leads.map((lead) => ({ userId: lead.id, ...about })));
    });
  }

  async parked(person: SignedIn): Promise<z.output<typeof ParkedClaims>> {
    const found = await this.deskData.parked(this.unitOfWork.reader, person.id);
    return {
      data: found.map((one) => ({
        assignmentId: one.id,
        claimId: one.claim_id,
        wording: one.wording,
        parked: one.parked,
        until: one.parked_until.toISOString(),
        queue: { id: one.queue_id, name: one.queue_name },
      })),
    };
  }

  async standstill(person: SignedIn, queueId: string): Promise<z.output<typeof Standstill>> {
    const tx = this.unitOfWork.reader;
    await this.queues.workable(tx, queueId, person.id);
    const { on_hold, with_others, given_to_others, not_for_me, ...counted } = await this.deskData.standstill(tx, queueId, person.id);
    return { ...counted, onHold: on_hold, withOthers: with_others, givenToOthers: given_to_others, notForMe: not_for_me };
  }

  private async toPerson(tx: Tx, person: SignedIn, lease: Lease, { userId, note, kind }: Recipient): Promise<void> {
    if (userId === person.id) throw invalidField('/userId', 'yourself', 'You have this claim already.');
    const slots = await this.assignments.slotsOf(tx, lease.claim_id);
    await this.giving.refuseUnfit(tx, slots, slots.find((slot) => slot.id === lease.id)!, lease.queue_id, userId);
    if (await this.repository.passedOn(tx, lease.claim_id, userId)) {
      throw invalidField('/userId', 'passed-on', `${await this.assignments.nameOf(tx, userId)} has passed on this claim.`);
    }
    await this.repository.handOn(tx, lease.id, userId, { text: note, by: person.id });
    await this.notifications.notify(tx, { userId, kind, subject: { type: 'claim', id: lease.claim_id }, actor: person, params: { note: brief(note) } });
  }

  private async toQueue(tx: Tx, person: SignedIn, lease: Lease, queueId: string, note: string): Promise<void> {
    if (queueId === lease.queue_id) throw invalidField('/queueId', 'same-queue', 'It is in that queue already.');
    const slots = await this.assignments.slotsOf(tx, lease.claim_id);
    await this.giving.move(tx, person, slots, slots.find((slot) => slot.id === lease.id)!, queueId);
    await this.repository.handOn(tx, lease.id, null, { text: note, by: person.id });
  }

  private note(tx: Tx, actor: SignedIn, what: string, lease: Lease, after: Record<string, unknown>): Promise<void> {
    const subject = { type: 'claim', id: lease.claim_id };
    return this.audit.record(tx, { actor, action: `claim.${what}`, subject, after: { assignmentId: lease.id, ...after } });
  }
}
