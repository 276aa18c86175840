import { Injectable } from '@nestjs/common';
import type { Tx } from '../database/index.js';
import { baseOf, deadlineStep, type Priority, prioritise, type PriorityWeights } from '../domain/priority/index.js';
import { harmIn } from '../domain/extraction/index.js';
import { type FactsRow, FactsRepository, NEW_FOR_HOURS, type Way } from './facts.repository.js';
import { PrioritiesRepository } from './priorities.repository.js';

export interface Reckoned extends Priority {
  claimId: string;
  queueId: string | null;
  wording: string;
  /** As it stands in the table. */
  before: number;
  /** When time alone will change it next; null: never. */
  changesAt: Date | null;
  isOverdue: boolean;
  dueAt: Date | null;
  boostReason: string | null;
}

const HOUR_MS = 3_600_000;

/** Reckons priorities from what stands in the tables now. */
@Injectable()
export class Reckoner {
  constructor(
    private readonly facts: FactsRepository,
    private readonly repository: PrioritiesRepository,
  ) {}

  /** Of claims that are about to be routed: `base` is what their rule says. */
  async ofWays(tx: Tx, ways: readonly Way[], weights?: PriorityWeights): Promise<Reckoned[]> {
    if (ways.length === 0) return [];
    const weighed = weights ?? (await this.repository.weights(tx));
    return (await this.facts.facts(tx, ways)).map((row) => reckon(row, weighed));
  }

  /** Of claims that stand in their queues. */
  async ofClaims(tx: Tx, ids: readonly string[], weights?: PriorityWeights): Promise<Reckoned[]> {
    const origins = await this.facts.origins(tx, ids);
    const ways = origins.map((claim) => ({ claimId: claim.id, queueId: claim.queue_id, base: baseOf(claim.rule_priority, claim.check_worthiness) }));
    return this.ofWays(tx, ways, weights);
  }
}

function reckon(row: FactsRow, weights: PriorityWeights): Reckoned {
  const deadline = deadlineStep(row.opened_at ?? row.now, row.due_at, row.now);
  const forgottenAt = row.new_sightings > 0 && row.oldest_new ? new Date(row.oldest_new.getTime() + NEW_FOR_HOURS * HOUR_MS) : null;
  const priority = prioritise(
    {
      base: row.base,
      checkWorthiness: row.check_worthiness,
      sources: row.sources,
      newSightings: row.new_sightings,
      clashes: row.clashes,
      harm: harmIn(row.wording),
      deadline: deadline.step,
      boost: row.boost ?? 1,
    },
    weights,
  );
  return {
    ...priority,
    claimId: row.id,
    queueId: row.queue_id,
    wording: row.wording,
    before: row.priority,
    changesAt: earliest(deadline.changesAt, forgottenAt),
    isOverdue: deadline.step === 'overdue',
    dueAt: row.due_at,
    boostReason: row.boost_reason,
  };
}

const earliest = (a: Date | null, b: Date | null): Date | null => (a && b ? (a < b ? a : b) : (a ?? b));
