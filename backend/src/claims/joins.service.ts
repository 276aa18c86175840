import { Injectable } from '@nestjs/common';
import { ArticlesRepository } from '../articles/index.js';
import { AuditLog } from '../audit/index.js';
import type { Tx } from '../database/index.js';
import type { Actor } from '../domain/ids.js';
import type { ClaimChange } from './claims.repository.js';
import { ClaimsService } from './claims.service.js';
import { type JoinableClaim, JoinsRepository, type MergeRow } from './joins.repository.js';
import { SightingsRepository } from './sightings.repository.js';

export interface Join {
  keptId: string;
  absorbedId: string;
  /** What it comes of; null where a person found it. */
  relationId: string | null;
  note: string | null;
  /** What else has to be known to undo it. */
  more?: Record<string, unknown>;
}

/** What the absorbed claim comes back as: to its queue or another one, with its decision, or dismissed as it had been. */
export type Return = { event: 'split'; queueId?: string } | { event: 'restate'; verdict: ClaimChange['verdict']; contentHash: string } | { event: 'detach' };

/**
 * Makes two claims one, and two again: sightings, what each claim counts for, and the record of it. Reviews, decisions and slots are the matter of
 * the rooms above. Whoever joins locks first, all that takes part at once.
 */
@Injectable()
export class JoinsService {
  constructor(
    private readonly repository: JoinsRepository,
    private readonly claims: ClaimsService,
    private readonly sightings: SightingsRepository,
    private readonly articles: ArticlesRepository,
    private readonly audit: AuditLog,
  ) {}

  /** Waits for other joins to end, and lets none begin until this transaction does. */
  takeTurns(tx: Tx): Promise<void> {
    return this.repository.takeTurns(tx);
  }

  /** After `takeTurns`: the claims with all that was joined to them, which nobody changes and no sighting joins until the transaction ends. */
  async lock(tx: Tx, ids: readonly string[]): Promise<Map<string, JoinableClaim>> {
    return new Map((await this.repository.lock(tx, ids)).map((claim) => [claim.id, claim]));
  }

  /**
   * The absorbed claim is dismissed and counts for the kept one, with its sightings and all that was joined to it. Both must be locked and stand for
   * themselves.
   *
   * @returns the merge, and how many sightings moved
   * @throws DomainError `illegal-transition` where the absorbed claim is disputed or published
   */
  async absorb(tx: Tx, actor: Actor, { keptId, absorbedId, relationId, note, more }: Join): Promise<{ merge: MergeRow; sightings: number }> {
    const followers = await this.repository.follow(tx, absorbedId, keptId);
    const was = await this.claims.apply(tx, actor, absorbedId, 'merge', { verdict: null, mergedInto: keptId }, { relationId, note });
    const moved = await this.repository.move(tx, absorbedId, keptId, null);
    const absorbed = { state: was.state, queueId: was.queue_id, verdict: was.verdict, contentHash: was.content_hash };
    const before = { absorbed, followers, ...(more && { more }) };
    const merge = await this.repository.insert(tx, { kept_id: keptId, absorbed_id: absorbedId, relation_id: relationId, note, made_by: actor.id, before });
    await this.audit.record(tx, {
      actor,
      action: 'claim.absorb',
      subject: { type: 'claim', id: keptId },
      after: { absorbedId, wording: was.wording, sightings: moved.sightings, relationId, note },
    });
    await this.settle(tx, [keptId, absorbedId], moved.articles);
    return { merge, sightings: moved.sightings };
  }

  /** It was seen again: if it sleeps until then, its time has come. */
  wake(tx: Tx, claimId: string): Promise<void> {
    return this.repository.wake(tx, claimId);
  }

  /**
   * Takes a merge back: the absorbed claim stands for itself again with whatever was found in its words or in those of its followers, before the
   * merge or since. The merge and both claims must be locked.
   *
   * @returns how many sightings moved back
   */
  async release(tx: Tx, person: Actor & { id: string }, merge: MergeRow, back: Return, note: string | null): Promise<number> {
    const { kept_id: keptId, absorbed_id: absorbedId, before } = merge;
    const { event, ...change } = back;
    await this.claims.apply(tx, person, absorbedId, event, { ...change, mergedInto: null }, { note });
    await this.repository.lead(tx, before.followers, keptId, absorbedId);
    const moved = await this.repository.move(tx, keptId, absorbedId, [absorbedId, ...before.followers]);
    await this.repository.undo(tx, merge.id, person.id);
    await this.audit.record(tx, {
      actor: person,
      action: 'claim.release',
      subject: { type: 'claim', id: keptId },
      after: { releasedId: absorbedId, sightings: moved.sightings, note },
    });
    await this.settle(tx, [keptId, absorbedId], moved.articles);
    return moved.sightings;
  }

  /**
   * Makes a new claim of some of a claim's sightings, detected and not routed yet. The claim must be locked.
   *
   * @param split `wording` null: the words of the first of the sightings
   */
  async splitOff(tx: Tx, actor: Actor, split: { claimId: string; sightingIds: readonly string[]; wording: string | null; note: string }): Promise<string> {
    const { claimId, sightingIds, note } = split;
    const newId = await this.repository.insertSplit(tx, split);
    const { articles } = await this.repository.hand(tx, sightingIds, newId);
    await this.audit.record(tx, {
      actor,
      action: 'claim.split-off',
      subject: { type: 'claim', id: claimId },
      after: { newId, sightings: sightingIds.length, note },
    });
    await this.settle(tx, [claimId, newId], articles);
    return newId;
  }

  /** Counts again what went from one claim to another: two that clash with a third are one or two to it. */
  private async settle(tx: Tx, claimIds: readonly string[], articleIds: readonly string[]): Promise<void> {
    await this.sightings.recount(tx, claimIds);
    await this.articles.recount(tx, articleIds);
    await this.claims.countClashes(tx, [...claimIds, ...(await this.repository.clashingWith(tx, claimIds))]);
  }
}
