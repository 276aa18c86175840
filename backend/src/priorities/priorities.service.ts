import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { AuditLog } from '../audit/index.js';
import { type Tx, UnitOfWork, violatedConstraint } from '../database/index.js';
import { conflict, invalidField, notFound, staleVersion } from '../domain/errors.js';
import type { Actor } from '../domain/ids.js';
import type { PriorityWeights } from '../domain/priority/index.js';
import { type Notice, NotificationsService } from '../notifications/index.js';
import { QueuesService } from '../queues/index.js';
import { FactsRepository, type Way } from './facts.repository.js';
import { type BoostRow, PrioritiesRepository } from './priorities.repository.js';
import type { Boost, Boosts, ClaimPriority, CreateBoost, PreviewWeights, PriorityWeights as Weights, WeightsPreview } from './priorities.schema.js';
import { type Reckoned, Reckoner } from './reckoner.js';

/** A preview reckons so many of a queue, the most pressing first. */
const CONSIDERED = 1_000;
const PREVIEWED = 10;

/** What comes first, and why. Tells priorities; the rooms of claims and assignments write them. */
@Injectable()
export class PrioritiesService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly repository: PrioritiesRepository,
    private readonly facts: FactsRepository,
    private readonly reckoner: Reckoner,
    private readonly queues: QueuesService,
    private readonly notifications: NotificationsService,
    private readonly audit: AuditLog,
  ) {}

  weights(): Promise<z.output<typeof Weights>> {
    return this.repository.weights(this.unitOfWork.reader);
  }

  /** Counts at once for what is routed from now on; what is queued follows within minutes, the most pressing first. */
  async putWeights(actor: Actor, { version, ...weights }: z.output<typeof Weights>): Promise<z.output<typeof Weights>> {
    return this.unitOfWork.transaction(async (tx) => {
      const { version: _, ...before } = await this.repository.weights(tx);
      if (!(await this.repository.putWeights(tx, version, weights))) throw staleVersion('weighing');
      await this.repository.beginSweep(tx, null);
      await this.audit.record(tx, { actor, action: 'priority.change-weights', subject: { type: 'priority', id: null }, before, after: weights });
      return this.repository.weights(tx);
    });
  }

  /** The first of a queue as they are, and as they would be. Changes nothing. */
  async preview(actor: Actor, { queueId, weights }: z.output<typeof PreviewWeights>): Promise<z.output<typeof WeightsPreview>> {
    const tx = this.unitOfWork.reader;
    await this.queues.row(tx, queueId, actor);
    const ids = await this.facts.firstOf(tx, queueId, CONSIDERED);
    const [before, after] = await Promise.all([this.reckoner.ofClaims(tx, ids), this.reckoner.ofClaims(tx, ids, weights as PriorityWeights)]);
    return { before: firstTen(before), after: firstTen(after), considered: ids.length };
  }

  async boosts(): Promise<z.output<typeof Boosts>> {
    return { data: (await this.repository.boosts(this.unitOfWork.reader)).map(presentBoost) };
  }

  async createBoost(actor: Actor, input: z.output<typeof CreateBoost>): Promise<z.output<typeof Boost>> {
    return this.unitOfWork.transaction(async (tx) => {
      if (!(await this.repository.liesAhead(tx, input.endsAt))) throw invalidField('/endsAt', 'in-the-past', 'Choose a time that is still to come.');
      const id = await this.repository.createBoost(tx, { ...input, queueId: input.queueId ?? null, createdBy: actor.id }).catch(refused);
      await this.repository.beginSweep(tx, id);
      const boost = presentBoost((await this.repository.boost(tx, id))!);
      await this.audit.record(tx, { actor, action: 'priority.boost', subject: { type: 'priority', id }, after: input });
      return boost;
    });
  }

  async endBoost(actor: Actor, id: string): Promise<z.output<typeof Boost>> {
    return this.unitOfWork.transaction(async (tx) => {
      if (!(await this.repository.boost(tx, id))) throw notFound('boost');
      if (!(await this.repository.endBoost(tx, id))) throw conflict('This boost is over already.');
      await this.repository.beginSweep(tx, id);
      await this.audit.record(tx, { actor, action: 'priority.end-boost', subject: { type: 'priority', id } });
      return presentBoost((await this.repository.boost(tx, id))!);
    });
  }

  /** Why a claim stands where it stands. @throws DomainError `not-found` */
  async explain(claimId: string): Promise<z.output<typeof ClaimPriority>> {
    const tx = this.unitOfWork.reader;
    const [origin] = await this.facts.origins(tx, [claimId]);
    if (!origin) throw notFound('claim');
    const weights = await this.repository.weights(tx);
    const [reckoned] = await this.reckoner.ofClaims(tx, [claimId], weights);
    const { priority, base, parts, boostReason, dueAt } = reckoned!;
    return {
      priority,
      base,
      rule: origin.rule_name,
      parts: parts.map((part) => ({ ...part, value: part.value as number, factor: Math.round(part.factor * 1000) / 1000, weight: weights[part.name] })),
      boostReason,
      dueAt: dueAt?.toISOString() ?? null,
    };
  }

  /** Priorities of claims on their way into a queue. */
  ofWays(tx: Tx, ways: readonly Way[]): Promise<Reckoned[]> {
    return this.reckoner.ofWays(tx, ways);
  }

  ofClaims(tx: Tx, ids: readonly string[]): Promise<Reckoned[]> {
    return this.reckoner.ofClaims(tx, ids);
  }

  /** Begins to take back what boosts did whose time is over. */
  async settleBoosts(tx: Tx): Promise<void> {
    for (const id of await this.repository.settle(tx)) await this.repository.beginSweep(tx, id);
  }

  /** The next claims of the oldest sweep; null when there is nothing to sweep. The sweep has moved on once the transaction commits. */
  async sweepOn(tx: Tx, limit: number): Promise<string[] | null> {
    const sweep = await this.repository.nextSweep(tx);
    if (!sweep) return null;
    const claims = await this.repository.ofSweep(tx, sweep, limit);
    await this.repository.advance(tx, sweep.id, claims.at(-1) ?? null);
    return claims.map(({ id }) => id);
  }

  /** Tells those who answer for the queues of claims that nobody reviewed in time; of each claim once. */
  async tellOverdue(tx: Tx, overdue: readonly Reckoned[]): Promise<void> {
    const notices: Notice[] = [];
    const people = new Map<string, string[]>();
    for (const { claimId, queueId, dueAt } of overdue) {
      if (!queueId) continue;
      if (!people.has(queueId)) people.set(queueId, await this.facts.answerable(tx, queueId));
      const subject = { type: 'claim', id: claimId } as const;
      const params = { queueId, dueAt: dueAt?.toISOString() };
      notices.push(...people.get(queueId)!.map((userId): Notice => ({ userId, kind: 'queue.sla_breached', subject, actor: { id: null }, params })));
    }
    await this.notifications.notify(tx, ...notices);
  }
}

const firstTen = (claims: readonly Reckoned[]) =>
  [...claims]
    .sort((a, b) => b.priority - a.priority || (a.claimId < b.claimId ? -1 : 1))
    .slice(0, PREVIEWED)
    .map(({ claimId, wording, priority }) => ({ id: claimId, wording, priority }));

function refused(error: unknown): never {
  const constraint = violatedConstraint(error);
  if (constraint === 'priority_boosts_queue_fk') throw invalidField('/queueId', 'unknown-queue', 'There is no such queue.');
  if (constraint === 'priority_boosts_words_or_queue') throw invalidField('/words', 'no-words', 'None of these has a letter or a digit in it.');
  throw error;
}

const presentBoost = (boost: BoostRow): z.output<typeof Boost> => ({
  id: boost.id,
  words: boost.words,
  queue: boost.queue_id && boost.queue_name !== null ? { id: boost.queue_id, name: boost.queue_name } : null,
  factor: Math.round(boost.factor * 100) / 100,
  reason: boost.reason,
  endsAt: boost.ends_at.toISOString(),
  createdBy: { id: boost.created_by, name: boost.creator },
  createdAt: boost.created_at.toISOString(),
  active: boost.active,
});
