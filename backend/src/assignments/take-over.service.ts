import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { AuditLog } from '../audit/index.js';
import { type Tx, UnitOfWork } from '../database/index.js';
import { conflict, forbidden, notFound } from '../domain/errors.js';
import { may } from '../domain/permissions.js';
import type { SignedIn } from '../http/index.js';
import { NotificationsService } from '../notifications/index.js';
import { QueuesService } from '../queues/index.js';
import { type AssignmentRow, AssignmentsRepository } from './assignments.repository.js';
import type { LeasedAssignment } from './assignments.schema.js';
import { Desk } from './desk.js';
import { LeasesRepository } from './leases.repository.js';
import { isHeld, whyNotFree } from './refusals.js';
import { WaysOutRepository } from './ways-out.repository.js';

/** An editor, an admin or a lead of the queue ends somebody's lease and goes on with the claim. What the other typed stays theirs. */
@Injectable()
export class TakeOverService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly repository: WaysOutRepository,
    private readonly assignments: AssignmentsRepository,
    private readonly leases: LeasesRepository,
    private readonly queues: QueuesService,
    private readonly desk: Desk,
    private readonly audit: AuditLog,
    private readonly notifications: NotificationsService,
  ) {}

  /** @throws DomainError `forbidden`, `conflict` when nobody holds it or the person has a part in the claim already */
  async takeOver(person: SignedIn, assignmentId: string, reason: string): Promise<z.output<typeof LeasedAssignment>> {
    return this.unitOfWork.transaction(async (tx) => {
      const asked = await this.assignments.byId(tx, assignmentId);
      if (!asked) throw notFound('assignment');
      const queue = await this.queues.forWork(tx, asked.queue_id, person.id);
      if (!may(person.role, 'claim.assign') && !queue.lead) throw forbidden('Editors and the leads of the queue take claims over.');
      const slot = await this.toTake(tx, asked, person);
      await this.repository.takeOver(tx, slot.id, person.id, queue.lease_minutes, reason);
      await this.assignments.forgetSkip(tx, slot.claim_id, person.id);
      await this.audit.record(tx, {
        actor: person,
        action: 'claim.take-over',
        subject: { type: 'claim', id: slot.claim_id },
        before: { userId: slot.leased_by },
        after: { assignmentId: slot.id, userId: person.id, reason },
      });
      await this.notifications.notify(tx, {
        userId: slot.leased_by!,
        kind: 'claim.taken_over',
        subject: { type: 'claim', id: slot.claim_id },
        actor: person,
        params: { reason },
      });
      const lease = (await this.leases.held(tx, slot.id, person.id))!;
      return (await this.desk.layOut(tx, queue, [lease], person.id))[0]!;
    });
  }

  private async toTake(tx: Tx, asked: AssignmentRow, person: SignedIn): Promise<AssignmentRow> {
    const slots = await this.assignments.slotsOf(tx, asked.claim_id);
    const slot = slots.find(({ id }) => id === asked.id);
    if (!slot || slot.state === 'done') throw whyNotFree(slot ?? asked, slots, person.id);
    if (!isHeld(slot)) throw conflict('Nobody is reviewing this claim now: it can simply be taken.');
    if (slot.leased_by === person.id) throw conflict('You are reviewing this claim yourself.');
    const second = slots.some((one) => one.id !== slot.id && one.state !== 'done' && [one.assigned_to, one.leased_by].includes(person.id));
    if (second || (await this.assignments.reviewed(tx, slot.claim_id, person.id))) {
      throw conflict('You have the other review of this claim: it takes two people.');
    }
    if (await this.assignments.concerned(tx, slot.claim_id, person.id)) throw forbidden('You have declared a conflict of interest about this claim.');
    return slot;
  }
}
