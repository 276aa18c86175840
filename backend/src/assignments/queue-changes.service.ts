import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { AuditLog } from '../audit/index.js';
import { type Tx, UnitOfWork, violatedConstraint } from '../database/index.js';
import { conflict, DomainError, notFound, staleVersion } from '../domain/errors.js';
import { type Actor, systemActor } from '../domain/ids.js';
import { ArchiveRepository, type DrainingQueue, type InTheWay, nameTaken, presentQueue, type QueueSchema, QueuesService } from '../queues/index.js';
import { OpenWorkService } from './open-work.service.js';
import type { ArchiveQueue } from './queue-changes.schema.js';

type QueueView = z.output<typeof QueueSchema>;

const DRAIN = systemActor('queue archive');
/** Enough for most queues to be gone at once; the job does the rest. */
const BATCHES_AT_ONCE = 10;

/** What becomes of a queue that is no longer wanted: refused, drained or archived, but never with claims left behind in it. */
@Injectable()
export class QueueChangesService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly archives: ArchiveRepository,
    private readonly queues: QueuesService,
    private readonly openWork: OpenWorkService,
    private readonly audit: AuditLog,
  ) {}

  /** @throws DomainError `conflict` with what is in the way, `stale-version`, `not-found` */
  async archive(actor: Actor, id: string, { version, moveTo }: z.output<typeof ArchiveQueue>): Promise<QueueView> {
    await this.unitOfWork.transaction(async (tx) => {
      const queue = await this.archives.lock(tx, id);
      if (!queue) throw notFound('queue');
      if (queue.version !== version) throw staleVersion('queue');
      if (queue.is_closing) throw conflict('This queue is archived already, or about to be.');
      if (queue.is_fallback) throw conflict('This queue takes what no rule fits, so it stays.');
      if (moveTo === id) throw conflict('Its work must go to another queue.');
      if (moveTo) await this.queues.receiving(tx, moveTo, actor);
      const inTheWay = await this.archives.inTheWay(tx, id);
      refuse(inTheWay, moveTo);
      await this.archives.startDraining(tx, id, moveTo ?? null);
      await this.note(tx, actor, 'queue.archive', id, { moveTo: moveTo ?? null, waiting: inTheWay.waiting, held: inTheWay.held });
    });
    await this.drainOne(id);
    return this.queues.get(actor, id);
  }

  async unarchive(actor: Actor, id: string, version: number): Promise<QueueView> {
    return this.unitOfWork.transaction(async (tx) => {
      const queue = await this.archives.lock(tx, id);
      if (!queue) throw notFound('queue');
      if (queue.version !== version) throw staleVersion('queue');
      if (!queue.is_closing) throw conflict('This queue is not archived.');
      const { name } = await this.queues.row(tx, id, actor);
      await this.archives.unarchive(tx, id).catch((error: unknown) => {
        throw violatedConstraint(error) === 'queues_name_once' ? nameTaken(name) : error;
      });
      await this.note(tx, actor, 'queue.unarchive', id, {});
      return presentQueue(await this.queues.row(tx, id, actor));
    });
  }

  /** Empties the queues that are being archived, and sends on what came back to archived ones. @returns how many claims moved */
  async drain(): Promise<number> {
    let moved = 0;
    for (const queue of await this.archives.toDrain(this.unitOfWork.reader)) moved += await this.empty(queue);
    return moved;
  }

  private async drainOne(id: string): Promise<void> {
    const queue = (await this.archives.toDrain(this.unitOfWork.reader)).find((each) => each.id === id);
    if (queue) await this.empty(queue);
  }

  private async empty(queue: DrainingQueue): Promise<number> {
    let moved = 0;
    for (let batch = 0; batch < BATCHES_AT_ONCE; batch++) {
      const gone = await this.openWork.moveAll(DRAIN, queue.id, queue.target, { archived: queue.name });
      if (gone === 0) break;
      moved += gone;
    }
    await this.unitOfWork.transaction(async (tx) => {
      if (await this.archives.archiveIfEmpty(tx, queue.id)) await this.note(tx, DRAIN, 'queue.archived', queue.id, {});
    });
    return moved;
  }

  private note(tx: Tx, actor: Actor, action: string, id: string, after: Record<string, unknown>): Promise<void> {
    return this.audit.record(tx, { actor, action, subject: { type: 'queue', id }, after });
  }
}

function refuse(inTheWay: InTheWay, moveTo: string | undefined): void {
  const { rules, waiting, held } = inTheWay;
  if (rules.length > 0) {
    const names = rules.map(({ name }) => `“${name}”`).join(', ');
    throw refusal(`Live rules send claims to this queue: ${names}. Let them lead elsewhere first.`, inTheWay);
  }
  if (!moveTo && waiting + held > 0) throw refusal('Claims wait in this queue or are being reviewed. Say which queue they go to.', inTheWay);
}

const refusal = (detail: string, inTheWay: InTheWay): DomainError => new DomainError('conflict', detail, [], { inTheWay });
