import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { LeasesService, SetAsideService } from '../assignments/index.js';
import { ClaimsService, JoinsRepository, JoinsService } from '../claims/index.js';
import { type Tx, UnitOfWork } from '../database/index.js';
import { conflict, forbidden, invalidField, notFound } from '../domain/errors.js';
import { may } from '../domain/permissions.js';
import type { SignedIn } from '../http/index.js';
import { NotificationsService } from '../notifications/index.js';
import { RelationDecisionsService } from '../relations/index.js';
import { DecisionsService } from '../reviews/index.js';
import { refusalOf } from './merge.policy.js';
import { presentMerge } from './merge.presenter.js';
import { MergesRepository, type SideRow } from './merges.repository.js';
import type { Merge, MergeClaim, MergesOfClaim } from './merges.schema.js';
import { type SetAside, TakeBack } from './take-back.js';

/** People's merges: two claims become one, with everything that hangs on them, and can become two again. */
@Injectable()
export class MergesService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly repository: MergesRepository,
    private readonly takeBack: TakeBack,
    private readonly joins: JoinsService,
    private readonly joinRows: JoinsRepository,
    private readonly claims: ClaimsService,
    private readonly leases: LeasesService,
    private readonly work: SetAsideService,
    private readonly decisions: DecisionsService,
    private readonly relations: RelationDecisionsService,
    private readonly notifications: NotificationsService,
  ) {}

  /** @throws DomainError `not-found` */
  async ofClaim(claimId: string): Promise<z.output<typeof MergesOfClaim>> {
    await this.claims.mustExist(claimId);
    return { data: (await this.repository.ofClaim(this.unitOfWork.reader, claimId)).map(presentMerge) };
  }

  /**
   * Joins a claim to another one. Its open reviews end, their drafts are kept; its reviews and its decision count for nothing until it is taken back.
   *
   * @throws DomainError `not-found`, `forbidden`, `lease-lost`, `conflict` with the sentence that the preview gives as its refusal
   */
  async merge(person: SignedIn, absorbedId: string, { into: keptId, relationId, note, leaseToken }: z.output<typeof MergeClaim>): Promise<z.output<typeof Merge>> {
    const merged = await this.unitOfWork.transaction(async (tx) => {
      await this.joins.takeTurns(tx);
      await this.mustBeAllowed(tx, person, absorbedId, leaseToken);
      await this.work.lock(tx, absorbedId);
      await this.joins.lock(tx, [absorbedId, keptId]);
      const absorbed = await this.absorbable(tx, person, absorbedId, keptId);
      if (relationId && !(await this.repository.relates(tx, relationId, [absorbedId, keptId]))) {
        throw invalidField('/relationId', 'unknown', 'This relation is of other claims.');
      }
      await this.notifications.touchDesks(tx, { claimIds: [absorbedId, keptId] });
      const more: SetAside = {
        slots: await this.work.setAside(tx, absorbedId),
        decisionId: await this.decisions.supersede(tx, absorbedId),
        snooze: absorbed.state === 'snoozed' ? { until: absorbed.snoozed_until?.toISOString() ?? null, onSighting: absorbed.wakes_on_sighting } : null,
      };
      const { merge } = await this.joins.absorb(tx, person, { keptId, absorbedId, relationId: relationId ?? null, note: note?.trim() || null, more: { ...more } });
      return this.repository.byId(tx, merge.id);
    });
    return presentMerge(merged!);
  }

  /**
   * Takes a merge back: by editors, admins and whoever made it. One that the policy made is not made again.
   *
   * @throws DomainError `not-found`, `forbidden`, `conflict` where other merges have to be taken back first
   */
  async undo(person: SignedIn, id: string, note: string | null): Promise<void> {
    await this.unitOfWork.transaction(async (tx) => {
      await this.joins.takeTurns(tx);
      const merge = await this.joinRows.merge(tx, id);
      if (!merge) throw notFound('merge');
      if (merge.made_by !== person.id && !may(person.role, 'claim.merge')) throw forbidden('Ask an editor to take this back, or whoever joined the two.');
      if (merge.undone_at) throw conflict('This has been taken back already.');
      const locked = await this.joins.lock(tx, [merge.kept_id, merge.absorbed_id]);
      if (locked.get(merge.absorbed_id)?.merged_into !== merge.kept_id) {
        throw conflict('What they became was joined to a third claim since. Take that back first.');
      }
      await this.takeBack.from(tx, person, merge.kept_id, merge, note);
      if (merge.made_by === null) await this.relations.keepApart(tx, person, [merge.kept_id, merge.absorbed_id], note ?? 'Joined by the policy, and taken back.');
      await this.notifications.touchDesks(tx, { claimIds: [merge.kept_id] });
    });
  }

  /** Editors and admins merge what they like; a reviewer only the claim that they hold. */
  private async mustBeAllowed(tx: Tx, person: SignedIn, claimId: string, token: string | undefined): Promise<void> {
    if (may(person.role, 'claim.merge')) return;
    if (!token) throw forbidden('Only editors and admins merge claims that they do not hold.');
    const assignmentId = await this.repository.leaseOf(tx, claimId, token);
    if (!assignmentId) throw await this.leases.lost(person, token, tx);
    const lease = await this.leases.mustHold(tx, person, assignmentId, token);
    if (lease.gold) throw conflict('This claim was given to you alone: judge it, or skip it.');
  }

  private async absorbable(tx: Tx, person: SignedIn, absorbedId: string, keptId: string): Promise<SideRow> {
    const sides = await this.repository.sides(tx, [absorbedId, keptId]);
    const [absorbed, kept] = [absorbedId, keptId].map((id) => sides.find((side) => side.id === id));
    if (!absorbed || !kept) throw notFound('claim');
    const refusal = refusalOf(absorbed, kept);
    // Who may not choose gold claims does not learn here which they are.
    if (refusal) throw conflict(absorbed.gold && !may(person.role, 'gold.manage') ? 'This claim can’t be joined to another one: ask an editor.' : refusal);
    return absorbed;
  }
}
