import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { SetAsideService } from '../assignments/index.js';
import { ClaimsService, JoinsRepository, JoinsService, type MergeRow } from '../claims/index.js';
import { type Tx, UnitOfWork } from '../database/index.js';
import { conflict, invalidField, notFound } from '../domain/errors.js';
import type { SignedIn } from '../http/index.js';
import { NotificationsService } from '../notifications/index.js';
import { RelationDecisionsService } from '../relations/index.js';
import { MergesRepository } from './merges.repository.js';
import type { SplitClaim, SplitOff } from './merges.schema.js';
import { foundAs, TakeBack } from './take-back.js';

/** Takes sightings out of a claim that say something else. */
@Injectable()
export class SplitsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly repository: MergesRepository,
    private readonly takeBack: TakeBack,
    private readonly joins: JoinsService,
    private readonly joinRows: JoinsRepository,
    private readonly claims: ClaimsService,
    private readonly work: SetAsideService,
    private readonly relations: RelationDecisionsService,
    private readonly notifications: NotificationsService,
  ) {}

  /**
   * Where the sightings are just those of a claim that was joined, it is that claim again; else they are a new one, which goes to the same queue.
   * The matcher never joins the two again.
   *
   * @throws DomainError `not-found`, `conflict` for a claim that was joined to another, `validation-failed` for sightings of others, or all of them
   */
  async split(person: SignedIn, claimId: string, { sightingIds, note, wording }: z.output<typeof SplitClaim>): Promise<z.output<typeof SplitOff>> {
    const chosen = new Set(sightingIds);
    const splitOff = await this.unitOfWork.transaction(async (tx) => {
      await this.joins.takeTurns(tx);
      const claim = (await this.joins.lock(tx, [claimId])).get(claimId);
      if (!claim) throw notFound('claim');
      if (claim.merged_into) throw conflict('This claim was joined to another one. Split that one.');
      await this.refuseUnfit(tx, claimId, chosen);
      const merge = await this.mergeOf(tx, claimId, chosen);
      if (merge) await this.takeBack.from(tx, person, claimId, merge, note);
      const newId = merge?.absorbed_id ?? (await this.anew(tx, person, claimId, [...chosen], note, wording));
      await this.relations.keepApart(tx, person, [claimId, newId], note);
      await this.notifications.touchDesks(tx, { claimIds: [claimId] });
      return newId;
    });
    return { claimId: splitOff };
  }

  private async refuseUnfit(tx: Tx, claimId: string, chosen: ReadonlySet<string>): Promise<void> {
    const { own, total } = await this.repository.sightingsOf(tx, claimId, [...chosen]);
    if (own !== chosen.size) throw invalidField('/sightingIds', 'unknown', 'Not all of these are sightings of this claim.');
    if (own === total) throw invalidField('/sightingIds', 'all', 'Leave at least one sighting with the claim.');
  }

  /** The merge that brought just these sightings. */
  private async mergeOf(tx: Tx, claimId: string, chosen: ReadonlySet<string>): Promise<MergeRow | null> {
    for (const id of await this.repository.standing(tx, claimId)) {
      const merge = (await this.joinRows.merge(tx, id))!;
      const { going } = await this.repository.shares(tx, claimId, foundAs(merge));
      if (going.length === chosen.size && going.every((sighting) => chosen.has(sighting))) return merge;
    }
    return null;
  }

  private async anew(tx: Tx, person: SignedIn, claimId: string, sightingIds: readonly string[], note: string, wording: string | undefined): Promise<string> {
    const { queue_id, priority } = await this.claims.forDecision(tx, claimId);
    const newId = await this.joins.splitOff(tx, person, { claimId, sightingIds, wording: wording?.trim() ?? null, note });
    const queueId = await this.work.queueFor(tx, queue_id);
    await this.claims.apply(tx, person, newId, 'route', { queueId, priority }, { splitFrom: claimId, note });
    await this.work.bringBack(tx, { claimId: newId, queueId, priority }, []);
    return newId;
  }
}
