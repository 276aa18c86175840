import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { UnitOfWork } from '../database/index.js';
import { notFound } from '../domain/errors.js';
import { DryRun, router } from '../domain/routing/index.js';
import { QueuesRepository } from './queues.repository.js';
import { RoutedClaimsRepository, type RoutedClaimRow } from './routed-claims.repository.js';
import { type NewRule, RuleSetsRepository } from './rule-sets.repository.js';
import type { DryRunAnswer, PutRoutingRules } from './rule-sets.schema.js';
import { RuleSetsService } from './rule-sets.service.js';

type Answer = z.output<typeof DryRunAnswer>;
type QueueName = Answer['moves'][number]['from'];

/** More is not looked at, and the answer says so. */
export const MOST_CLAIMS = 50_000;
const CLAIMS_AT_ONCE = 1_000;
const EXAMPLES = 25;

/** Tries rules on past claims: reads only, a page of claims at a time. */
@Injectable()
export class DryRunService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly claims: RoutedClaimsRepository,
    private readonly ruleSets: RuleSetsService,
    private readonly rules: RuleSetsRepository,
    private readonly queues: QueuesRepository,
  ) {}

  /** As if these were the rules of one queue, beside the live ones of the others. */
  async ofQueue(queueId: string, given: z.output<typeof PutRoutingRules>['data'], days: number): Promise<Answer> {
    const tx = this.unitOfWork.reader;
    if (!(await this.queues.byId(tx, queueId, null))) throw notFound('queue');
    const live = await this.rules.rulesOf(tx, (await this.rules.live(tx)).id);
    return this.run(await this.ruleSets.withQueueRules(tx, live, queueId, given), days);
  }

  /** @param mostClaims the newest that are looked at */
  async run(given: readonly NewRule[], days: number, mostClaims = MOST_CLAIMS): Promise<Answer> {
    const tx = this.unitOfWork.reader;
    await this.ruleSets.mustReceive(tx, given);
    const fallback = await this.queues.fallbackId(tx);
    const rules = given.map((rule, index) => ({ ...rule, id: String(index) }));
    const routes = router(rules, fallback);
    const dryRun = new DryRun<{ claim: RoutedClaimRow; to: string; ruleId: string | null }>(EXAMPLES);
    const cut = await this.each(days, mostClaims, (claim) => {
      const way = routes({ ...claim, checkWorthiness: claim.check_worthiness });
      dryRun.note({ queueId: claim.queue_id, isMovable: claim.is_movable }, way, () => ({ claim, to: way.queueId, ruleId: way.ruleId }));
    });
    const { moves, hits, examples, fallback: unfitted, ...counts } = dryRun.result();
    const name = await this.names([fallback, ...moves.flatMap(({ from, to }) => [from, to]), ...given.map((rule) => rule.queueId)]);
    return {
      days,
      cut,
      ...counts,
      moves: moves.map(({ from, to, ...move }) => ({ ...move, from: name(from), to: name(to) })),
      rules: rules.map((rule) => ({ name: rule.name, queue: name(rule.queueId), claims: hits.get(rule.id) ?? 0 })),
      fallback: { queue: name(fallback), claims: unfitted },
      examples: examples.map(({ claim, to, ruleId }) => ({
        id: claim.id,
        wording: claim.wording,
        from: name(claim.queue_id),
        to: name(to),
        rule: ruleId === null ? null : rules[Number(ruleId)]!.name,
      })),
    };
  }

  /** @returns whether there are more than were looked at */
  private async each(days: number, most: number, look: (claim: RoutedClaimRow) => void): Promise<boolean> {
    let after: RoutedClaimRow | null = null;
    for (let room = most; ; ) {
      const wanted = Math.min(CLAIMS_AT_ONCE, room + 1);
      const page: RoutedClaimRow[] = await this.claims.recent(this.unitOfWork.reader, days, after, wanted);
      page.slice(0, room).forEach(look);
      if (page.length > room) return true;
      if (page.length < wanted) return false;
      room -= page.length;
      after = page.at(-1)!;
    }
  }

  private async names(ids: readonly string[]): Promise<(id: string) => QueueName> {
    const known = await this.rules.names(this.unitOfWork.reader, [...new Set(ids)]);
    return (id) => known.find((queue) => queue.id === id)!;
  }
}
