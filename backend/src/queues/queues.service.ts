import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { AuditLog } from '../audit/index.js';
import { type Tx, UnitOfWork, violatedConstraint } from '../database/index.js';
import { conflict, forbidden, invalidField, notFound, staleVersion } from '../domain/errors.js';
import type { Actor } from '../domain/ids.js';
import { requiredReviews } from '../domain/verdict/index.js';
import { Outbox } from '../jobs/index.js';
import { NotificationsService } from '../notifications/index.js';
import { fieldsOf, presentQueue, summaryOf } from './queue.presenter.js';
import { type QueuePolicy, type QueueRow, QueuesRepository, type WorkableQueue } from './queues.repository.js';
import type { CreateQueue, Queue, QueueList, QueuePage, UpdateQueue } from './queues.schema.js';

type QueueView = z.output<typeof Queue>;
type People = Pick<z.output<typeof UpdateQueue>, 'members' | 'memberIds'>;

/** Queues of review work: their settings, people and stars. */
@Injectable()
export class QueuesService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly repository: QueuesRepository,
    private readonly outbox: Outbox,
    private readonly notifications: NotificationsService,
    private readonly audit: AuditLog,
  ) {}

  async list(actor: Actor, query: z.output<typeof QueueList>): Promise<z.output<typeof QueuePage>> {
    const { rows, page } = await this.repository.list(this.unitOfWork.reader, query, actor.id ?? NOBODY);
    return { data: rows.map(presentQueue), page };
  }

  async get(actor: Actor, id: string): Promise<QueueView> {
    return presentQueue(await this.row(this.unitOfWork.reader, id, actor));
  }

  async create(actor: Actor, { members, memberIds, ...fields }: z.output<typeof CreateQueue>): Promise<QueueView> {
    return this.unitOfWork.transaction(async (tx) => {
      const created = await this.repository.insert(tx, fields);
      if (!created) throw nameTaken(fields.name);
      await this.setPeople(tx, created.id, { members, memberIds });
      const queue = await this.row(tx, created.id, actor);
      await this.note(tx, actor, 'queue.create', created.id, undefined, summaryOf(queue));
      await this.welcome(tx, actor, queue, []);
      return presentQueue(queue);
    });
  }

  /** What the change means for work that is open already (reviews asked for, people who left) is done by the job that is promised here. */
  async update(actor: Actor, id: string, { version, members, memberIds, ...given }: z.output<typeof UpdateQueue>): Promise<QueueView> {
    return this.unitOfWork.transaction(async (tx) => {
      const before = await this.row(tx, id, actor);
      const fields = { ...fieldsOf(before), ...withoutUndefined(given) };
      const updated = await this.repository.update(tx, id, version, fields).catch((error: unknown) => {
        throw violatedConstraint(error) === 'queues_name_once' ? nameTaken(fields.name) : error;
      });
      if (!updated) throw staleVersion('queue');
      await this.setPeople(tx, id, { members, memberIds });
      const after = await this.row(tx, id, actor);
      await this.note(tx, actor, 'queue.update', id, summaryOf(before), summaryOf(after));
      await this.welcome(tx, actor, after, before.members);
      if (changesDesks(before, after)) await this.notifications.touchDesks(tx, { queueId: id });
      if (changesOpenWork(before, after)) await this.outbox.promise(tx, 'queue.adjust', { queueId: id });
      return presentQueue(after);
    });
  }

  /** @throws DomainError `not-found` */
  async star(actor: Actor & { id: string }, id: string, isStarred: boolean): Promise<void> {
    const tx = this.unitOfWork.reader;
    await this.row(tx, id, actor);
    await (isStarred ? this.repository.star(tx, id, actor.id) : this.repository.unstar(tx, id, actor.id));
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

  /** The queue, if claims may be sent to it. @throws DomainError `not-found`, `conflict` (archived) */
  async receiving(tx: Tx, id: string, actor: Actor): Promise<QueueRow> {
    const queue = await this.row(tx, id, actor);
    if (queue.archived_at || queue.draining_at) throw conflict(`${queue.name} is archived and takes no more claims.`);
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

  private async setPeople(tx: Tx, queueId: string, { members, memberIds }: People): Promise<void> {
    const set = members ? this.repository.setMembers(tx, queueId, members) : memberIds && this.repository.setMemberIds(tx, queueId, memberIds);
    await set?.catch((error: unknown) => {
      if (violatedConstraint(error) !== 'queue_members_user_fk') throw error;
      throw invalidField(members ? '/members' : '/memberIds', 'unknown-person', 'One of these people does not exist.');
    });
  }

  /** A newsroom that is being set up by the program has nobody to tell yet. */
  private async welcome(tx: Tx, actor: Actor, queue: QueueRow, before: QueueRow['members']): Promise<void> {
    if (actor.id === null) return;
    const joined = queue.members.filter(({ id }) => !before.some((member) => member.id === id));
    const about = { kind: 'queue.joined', subject: { type: 'queue', id: queue.id }, actor } as const;
    await this.notifications.notify(tx, ...joined.map(({ id }) => ({ userId: id, ...about })));
  }

  private note(tx: Tx, actor: Actor, action: string, id: string, before: Record<string, unknown> | undefined, after: Record<string, unknown>) {
    return this.audit.record(tx, { actor, action, subject: { type: 'queue', id }, before, after });
  }
}

/** Matches no person: for the program itself, which is in no queue. */
const NOBODY = '00000000-0000-0000-0000-000000000000';

export const nameTaken = (name: string) => conflict(`There is a queue named ${name} already.`);

const withoutUndefined = <T extends object>(object: T): { [Key in keyof T]: Exclude<T[Key], undefined> } =>
  Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as never;

/** What stands on the screens of those who work in it. */
const changesDesks = (before: QueueRow, after: QueueRow): boolean =>
  before.guidelines !== after.guidelines || before.name !== after.name || before.allowed_verdicts.join() !== after.allowed_verdicts.join();

function changesOpenWork(before: QueueRow, after: QueueRow): boolean {
  if (requiredReviews(before.review_policy) !== requiredReviews(after.review_policy)) return true;
  return before.members.some(({ id }) => !after.members.some((member) => member.id === id));
}
