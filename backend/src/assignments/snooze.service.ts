import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { ClaimsService } from '../claims/index.js';
import { type Tx, UnitOfWork } from '../database/index.js';
import { conflict, invalidField } from '../domain/errors.js';
import { type Actor, systemActor } from '../domain/ids.js';
import type { SignedIn } from '../http/index.js';
import { AssignmentsRepository } from './assignments.repository.js';
import { LeasesService } from './leases.service.js';
import { isHeld, untilWhen } from './refusals.js';
import { WaysOutRepository } from './ways-out.repository.js';
import type { SnoozeClaim, SnoozeHeldClaim } from './ways-out.schema.js';

const MOST_DAYS = 366;
const WOKEN_AT_ONCE = 200;
const CLOCK = systemActor('clock');

/** Claims that sleep: until a time by the database's clock, until they are seen again, or until an editor wakes them. */
@Injectable()
export class SnoozeService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly repository: WaysOutRepository,
    private readonly assignments: AssignmentsRepository,
    private readonly leases: LeasesService,
    private readonly claims: ClaimsService,
  ) {}

  /** By whoever holds it. @throws DomainError `lease-lost`, `conflict` while somebody else holds its other review */
  async snoozeHeld(person: SignedIn, assignmentId: string, { leaseToken, ...wake }: z.output<typeof SnoozeHeldClaim>): Promise<void> {
    await this.unitOfWork.transaction(async (tx) => {
      const lease = await this.leases.mustHold(tx, person, assignmentId, leaseToken);
      await this.sleep(tx, person, lease.claim_id, wake);
    });
  }

  /** @throws DomainError `conflict` while somebody else holds it, `illegal-transition` */
  async snooze(person: SignedIn, claimId: string, wake: z.output<typeof SnoozeClaim>): Promise<void> {
    await this.unitOfWork.transaction((tx) => this.sleep(tx, person, claimId, wake));
  }

  async wake(actor: Actor, claimId: string): Promise<void> {
    await this.unitOfWork.transaction((tx) => this.rouse(tx, actor, [claimId]));
  }

  /** Wakes every claim whose time has come. Waiting for nobody: what another process is waking is passed over. @returns how many */
  async wakeDue(): Promise<number> {
    let total = 0;
    for (let woken = WOKEN_AT_ONCE; woken === WOKEN_AT_ONCE; total += woken) {
      woken = await this.unitOfWork.transaction(async (tx) => {
        const due = await this.claims.dueToWake(tx, WOKEN_AT_ONCE);
        await this.rouse(tx, CLOCK, due.map(({ id }) => id));
        return due.length;
      });
    }
    return total;
  }

  private async rouse(tx: Tx, actor: Actor, claimIds: readonly string[]): Promise<void> {
    for (const id of claimIds) await this.claims.apply(tx, actor, id, 'wake');
    if (claimIds.length > 0) await this.repository.wake(tx, claimIds);
  }

  private async sleep(tx: Tx, person: SignedIn, claimId: string, { until, onSighting, note }: z.output<typeof SnoozeClaim>): Promise<void> {
    const wakesAt = until ? new Date(until) : null;
    if (wakesAt && !(await this.claims.liesAhead(tx, wakesAt, MOST_DAYS))) {
      throw invalidField('/until', 'out-of-range', 'Choose a time that lies ahead, at most a year away.');
    }
    const slots = await this.assignments.slotsOf(tx, claimId);
    const other = slots.find((slot) => isHeld(slot) && slot.leased_by !== person.id);
    if (other) throw conflict(`${other.holder_name} is reviewing this claim until ${untilWhen(other)}. It can sleep when they are done.`);
    await this.claims.apply(tx, person, claimId, 'snooze', { snooze: { until: wakesAt, onSighting } }, note ? { note } : {});
    await this.repository.sleep(tx, claimId, note ? { text: note, by: person.id } : null);
  }
}
