import { Injectable } from '@nestjs/common';
import { ClaimsService, JoinsService } from '../claims/index.js';
import type { Tx } from '../database/index.js';
import type { ClaimState } from '../domain/claim-lifecycle/index.js';
import { systemActor } from '../domain/ids.js';
import { isClash, isWorthKeeping, outcomeOf, planJoins, type Thresholds } from '../domain/matching/index.js';
import { Outbox } from '../jobs/index.js';
import { NotificationsService } from '../notifications/index.js';
import { type FiledRelation, FilingRepository } from './filing.repository.js';
import type { FoundRelation } from './matcher.js';

const MATCHER = systemActor('matcher');
/** A clash with one of these takes it up again. */
const SETTLED: readonly ClaimState[] = ['decided', 'published', 'corrected'];

/** Files what the matcher found: joins what is the same, flags what clashes, suggests the rest. In the caller's transaction, whose turn it must be. */
@Injectable()
export class FilingService {
  constructor(
    private readonly repository: FilingRepository,
    private readonly claims: ClaimsService,
    private readonly joins: JoinsService,
    private readonly notifications: NotificationsService,
    private readonly outbox: Outbox,
  ) {}

  async file(tx: Tx, found: readonly FoundRelation[], thresholds: Thresholds): Promise<void> {
    const kept = found.filter(({ kind, score }) => isWorthKeeping(kind, score, thresholds));
    const listed = kept.filter(({ kind, score }) => outcomeOf(kind, score, thresholds) !== 'unlisted');
    await this.lock(tx, [...new Set(listed.flatMap(({ earlierId, laterId }) => [earlierId, laterId]))]);
    const filed = await this.repository.file(tx, kept.map((relation) => ({ ...relation, state: stateOf(relation, thresholds) })));
    await this.settle(tx, filed.filter(({ state, replaced }) => replaced || state !== 'unlisted'), thresholds);
  }

  /**
   * Files again what nobody decided on, by another policy.
   *
   * @returns the last of them, null where there are no more
   */
  async refile(tx: Tx, afterId: string | null, limit: number, thresholds: Thresholds): Promise<string | null> {
    const undecided = await this.repository.undecidedAfter(tx, afterId, limit);
    const changed = undecided.map((relation) => ({ ...relation, state: stateOf(relation, thresholds), before: relation.state })).filter(({ state, before }) => state !== before);
    const joinable = undecided.filter(({ kind, score }) => kind === 'same' && outcomeOf(kind, score, thresholds) === 'accepted');
    await this.lock(tx, [...new Set([...changed, ...joinable].flatMap(({ earlier_root, later_root }) => [earlier_root, later_root]))]);
    await this.repository.refile(tx, changed);
    await this.settle(tx, [...changed, ...joinable], thresholds);
    return undecided.length < limit ? null : undecided.at(-1)!.id;
  }

  private async lock(tx: Tx, claimIds: readonly string[]): Promise<void> {
    const roots = await this.repository.roots(tx, claimIds);
    await this.joins.lock(tx, [...new Set([...roots.values()].map(({ id }) => id))]);
  }

  /** Draws from relations that are new, or filed otherwise than before, what follows for their claims. */
  private async settle(tx: Tx, filed: readonly FiledRelation[], thresholds: Thresholds): Promise<void> {
    if (filed.length === 0) return;
    const touched = [...new Set(filed.flatMap(({ earlier_root, later_root }) => [earlier_root, later_root]))];
    await this.join(tx, filed.filter(({ kind, score }) => kind === 'same' && outcomeOf(kind, score, thresholds) === 'accepted'));
    await this.hideDenied(tx, touched);
    await this.claims.countClashes(tx, touched);
    await this.takeUpAgain(tx, filed.filter(({ kind, state }) => isClash(kind) && state === 'confirmed'));
    await this.notifications.touchDesks(tx, { claimIds: touched });
  }

  /** Claims that were decided on are looked at again where a clash with them stands. */
  async takeUpAgain(tx: Tx, clashes: ReadonlyArray<Pick<FiledRelation, 'id' | 'earlier_root' | 'later_root'>>): Promise<void> {
    const roots = await this.repository.roots(tx, clashes.flatMap(({ earlier_root, later_root }) => [earlier_root, later_root]));
    for (const { id: relationId, earlier_root, later_root } of clashes) {
      for (const { id: claimId, state } of [roots.get(earlier_root)!, roots.get(later_root)!]) {
        if (SETTLED.includes(state)) await this.outbox.promise(tx, 'claim.reopen', { claimId, relationId });
      }
    }
  }

  /** Of two claims that a person said are not the same, nothing suggests that they are. */
  async hideDenied(tx: Tx, claimIds: readonly string[]): Promise<void> {
    const same = (await this.repository.among(tx, claimIds)).filter(({ kind }) => kind === 'same');
    const denied = new Set(same.filter(({ state }) => state === 'rejected').map(pairOf));
    const hidden = same.filter((relation) => relation.state === 'suggested' && denied.has(pairOf(relation)));
    if (hidden.length > 0) await this.repository.hide(tx, hidden.map(({ id }) => id));
  }

  private async join(tx: Tx, same: readonly FiledRelation[]): Promise<void> {
    const pairs = same.filter(({ earlier_root, later_root }) => earlier_root !== later_root).map(({ id, earlier_root, later_root, score }) => ({ id, a: earlier_root, b: later_root, score }));
    if (pairs.length === 0) return;
    const standings = await this.repository.roots(tx, [...new Set(pairs.flatMap(({ a, b }) => [a, b]))]);
    const apart = (await this.repository.among(tx, [...standings.keys()])).filter(keepsApart).map(({ earlier_root: one, later_root: other }) => [one, other] as const);
    const byStrength = [...pairs].sort((x, y) => y.score - x.score);
    for (const { keptId, absorbedId } of planJoins([...standings.values()], pairs, apart)) {
      const relationId = byStrength.find(({ a, b }) => a === absorbedId || b === absorbedId)!.id;
      await this.joins.absorb(tx, MATCHER, { keptId, absorbedId, relationId, note: null });
      await this.joins.wake(tx, keptId);
    }
    await this.repository.confirmJoined(tx, same.map(({ id }) => id));
  }
}

const pairOf = ({ earlier_root, later_root }: FiledRelation): string => [earlier_root, later_root].sort().join(' ');

/** Two claims are not one where both can't hold, one is a later state or a part of the other, or somebody said so. */
const keepsApart = ({ kind, state }: FiledRelation): boolean => (kind === 'same' ? state === 'rejected' : kind !== 'corroborates' && state !== 'rejected');

/** What is the same is suggested until the claims are one: those that people may have touched wait for a person. */
function stateOf({ kind, score }: Pick<FoundRelation, 'kind' | 'score'>, thresholds: Thresholds): FiledRelation['state'] {
  const outcome = outcomeOf(kind, score, thresholds);
  if (outcome === 'accepted') return kind === 'same' ? 'suggested' : 'confirmed';
  return outcome;
}
