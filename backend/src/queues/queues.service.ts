import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { AuditLog } from '../audit/index.js';
import { type Tx, UnitOfWork, violatedConstraint } from '../database/index.js';
import { conflict, forbidden, invalidField, notFound, staleVersion } from '../domain/errors.js';
import type { Actor } from '../domain/ids.js';
import { type Route, route, type RoutableClaim, type RoutingRule } from '../domain/routing/index.js';
import { type QueueFields, type QueuePolicy, type QueueRow, QueuesRepository, type WorkableQueue } from './queues.repository.js';
import type { CreateQueue, PutRoutingRules, Queue, QueueList, QueuePage, RoutingRules, UpdateQueue } from './queues.schema.js';

type QueueView = z.output<typeof Queue>;

/** Queues of review work: their people, guidelines and routing rules. */
@Injectable()
export class QueuesService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly repository: QueuesRepository,
    private readonly audit: AuditLog,
  ) {}

  async list(actor: Actor, query: z.output<typeof QueueList>): Promise<z.output<typeof QueuePage>> {
    const { rows, page } = await this.repository.list(this.unitOfWork.reader, query, actor.id ?? NOBODY);
    return { data: rows.map(presentQueue), page };
  }

  async get(actor: Actor, id: string): Promise<QueueView> {
    return presentQueue(await this.row(this.unitOfWork.reader, id, actor));
  }

  async create(actor: Actor, input: z.output<typeof CreateQueue>): Promise<QueueView> {
    return this.unitOfWork.transaction(async (tx) => {
      const created = await this.repository.insert(tx, input);
      if (!created) throw nameTaken(input.name);
      await this.setMembers(tx, created.id, input.memberIds);
      await this.note(tx, actor, 'queue.create', created.id, undefined, input);
      return presentQueue(await this.row(tx, created.id, actor));
    });
  }

  async update(actor: Actor, id: string, { version, memberIds, ...given }: z.output<typeof UpdateQueue>): Promise<QueueView> {
    return this.unitOfWork.transaction(async (tx) => {
      const before = await this.row(tx, id, actor);
      const fields = { ...fieldsOf(before), ...withoutUndefined(given) };
      const updated = await this.repository.update(tx, id, version, fields).catch((error: unknown) => {
        throw violatedConstraint(error) === 'queues_name_once' ? nameTaken(fields.name) : error;
      });
      if (!updated) throw staleVersion('queue');
      if (memberIds) await this.setMembers(tx, id, memberIds);
      const after = await this.row(tx, id, actor);
      await this.note(tx, actor, 'queue.update', id, summary(before), summary(after));
      return presentQueue(after);
    });
  }

  async rules(actor: Actor, queueId: string): Promise<z.output<typeof RoutingRules>> {
    await this.row(this.unitOfWork.reader, queueId, actor);
    return { data: (await this.repository.rulesOf(this.unitOfWork.reader, queueId)).map(presentRule) };
  }

  async putRules(actor: Actor, queueId: string, input: z.output<typeof PutRoutingRules>): Promise<z.output<typeof RoutingRules>> {
    return this.unitOfWork.transaction(async (tx) => {
      await this.row(tx, queueId, actor);
      const before = await this.repository.rulesOf(tx, queueId);
      await this.repository.replaceRules(tx, queueId, input.data);
      const after = await this.repository.rulesOf(tx, queueId);
      await this.note(tx, actor, 'queue.change-rules', queueId, { rules: before.map(presentRule) }, { rules: after.map(presentRule) });
      return { data: after.map(presentRule) };
    });
  }

  /** A router over the rules as they are now. */
  async router(tx: Tx): Promise<(claim: RoutableClaim) => Route> {
    const rules: RoutingRule[] = (await this.repository.liveRules(tx)).map((rule) => ({ ...rule, queueId: rule.queue_id }));
    const fallback = await this.repository.fallbackId(tx);
    return (claim) => route(rules, fallback, claim);
  }

  byName(name: string): Promise<{ id: string; version: number } | null> {
    return this.repository.byName(this.unitOfWork.reader, name);
  }

  /** What the queue asks of reviews. @throws DomainError `not-found` */
  async policy(tx: Tx, id: string): Promise<QueuePolicy> {
    const policy = await this.repository.policy(tx, id);
    if (!policy) throw notFound('queue');
    return policy;
  }

  /** The queue that takes what no rule fits. */
  fallbackId(tx: Tx): Promise<string> {
    return this.repository.fallbackId(tx);
  }

  /** @throws DomainError `not-found` */
  async row(tx: Tx, id: string, actor: Actor): Promise<QueueRow> {
    const queue = await this.repository.byId(tx, id, actor.id);
    if (!queue) throw notFound('queue');
    return queue;
  }

  /** The queue and the person's part in it. @throws DomainError `not-found` */
  async forWork(tx: Tx, id: string, userId: string): Promise<WorkableQueue> {
    const queue = await this.repository.forWork(tx, id, userId);
    if (!queue) throw notFound('queue');
    return queue;
  }

  /** The queue, if the person reviews in it; it may be paused. @throws DomainError `not-found`, `forbidden` */
  async workable(tx: Tx, id: string, userId: string): Promise<WorkableQueue> {
    const queue = await this.forWork(tx, id, userId);
    if (!queue.mine) throw forbidden('You are not a member of this queue.');
    return queue;
  }

  isMember(tx: Tx, queueId: string, userId: string): Promise<boolean> {
    return this.repository.isMember(tx, queueId, userId);
  }

  private async setMembers(tx: Tx, queueId: string, memberIds: readonly string[]): Promise<void> {
    await this.repository.setMembers(tx, queueId, memberIds).catch((error: unknown) => {
      if (violatedConstraint(error) !== 'queue_members_user_fk') throw error;
      throw invalidField('/memberIds', 'unknown-person', 'One of these people does not exist.');
    });
  }

  private note(tx: Tx, actor: Actor, action: string, id: string, before: Record<string, unknown> | undefined, after: Record<string, unknown>) {
    return this.audit.record(tx, { actor, action, subject: { type: 'queue', id }, before, after });
  }
}

/** Matches no person: for the program itself, which is in no queue. */
const NOBODY = '00000000-0000-0000-0000-000000000000';

const nameTaken = (name: string) => conflict(`There is a queue named ${name} already.`);

const withoutUndefined = <T extends object>(object: T): { [Key in keyof T]: Exclude<T[Key], undefined> } =>
  Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as never;

const fieldsOf = (queue: QueueRow): QueueFields => ({
  name: queue.name,
  description: queue.description,
  guidelines: queue.guidelines,
  leaseMinutes: queue.lease_minutes,
  paused: queue.paused,
});

const summary = (queue: QueueRow): Record<string, unknown> => ({ ...fieldsOf(queue), members: queue.members.map((member) => member.name) });

const presentRule = ({ id, name, condition, priority }: Awaited<ReturnType<QueuesRepository['rulesOf']>>[number]) => ({ id, name, condition, priority });

export const presentQueue = (queue: QueueRow): QueueView => ({
  id: queue.id,
  ...fieldsOf(queue),
  isFallback: queue.is_fallback,
  members: queue.members,
  waiting: queue.waiting,
  held: queue.held,
  oldestWaitingAt: queue.oldest_waiting_at?.toISOString() ?? null,
  mine: queue.mine,
  createdAt: queue.created_at.toISOString(),
  version: queue.version,
});
