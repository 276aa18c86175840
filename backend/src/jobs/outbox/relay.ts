import { Inject, Injectable } from '@nestjs/common';
import type { Queue } from 'bullmq';
import pg from 'pg';
import { CONFIG, type Config } from '../../config/index.js';
import { rows, UnitOfWork } from '../../database/index.js';
import { LOGGER, type Logger } from '../../observability/index.js';
import { type JobName, JOBS, type WorkClass } from '../contracts.js';
import { OUTBOX_CHANNEL } from './outbox.js';

const BATCH = 500;
const POLL_MS = 5_000;

interface Row {
  id: string;
  queue: WorkClass;
  name: JobName;
  payload: Record<string, unknown>;
}

/**
 * Hands promised jobs to BullMQ: at least once. A crash between the hand-over and the commit hands a job over again under the same job id, which BullMQ
 * drops while it still knows the first; handlers bear the rest.
 */
@Injectable()
export class OutboxRelay {
  private listener: pg.Client | null = null;
  private timer: NodeJS.Timeout | null = null;
  private running: Promise<void> = Promise.resolve();
  private wanted = false;
  private stopped = false;

  constructor(
    private readonly unitOfWork: UnitOfWork,
    @Inject(CONFIG) private readonly config: Config,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  async start(queues: ReadonlyMap<WorkClass, Queue>): Promise<void> {
    this.timer = setInterval(() => {
      if (!this.listener) void this.listen(queues);
      this.wake(queues);
    }, POLL_MS);
    await this.listen(queues);
    this.wake(queues);
  }

  async stop(): Promise<void> {
    this.stopped = true;
    if (this.timer) clearInterval(this.timer);
    await this.listener?.end().catch(() => undefined);
    await this.running;
  }

  /** NOTIFY only shortens the wait: when the connection is lost, polling goes on and the next poll listens again. */
  private async listen(queues: ReadonlyMap<WorkClass, Queue>): Promise<void> {
    const client = new pg.Client({ connectionString: this.config.databaseUrl!, keepAlive: true });
    const lost = (): void => {
      if (this.listener === client) this.listener = null;
    };
    client.on('error', lost).on('end', lost).on('notification', () => this.wake(queues));
    try {
      await client.connect();
      await client.query(`LISTEN ${OUTBOX_CHANNEL}`);
      this.listener = client;
    } catch (error) {
      this.logger.warn({ err: error }, 'outbox relay can not listen, it polls');
    }
  }

  private wake(queues: ReadonlyMap<WorkClass, Queue>): void {
    if (this.wanted || this.stopped) return;
    this.wanted = true;
    this.running = this.running.then(async () => {
      this.wanted = false;
      try {
        while (!this.stopped && (await this.relayBatch(queues)) === BATCH);
      } catch (error) {
        this.logger.error({ err: error }, 'outbox relay failed, it tries again');
      }
    });
  }

  private async relayBatch(queues: ReadonlyMap<WorkClass, Queue>): Promise<number> {
    return this.unitOfWork.transaction(async (tx) => {
      const batch = await rows<Row>(
        tx,
        `SELECT id, queue, name, payload FROM outbox_events ORDER BY id LIMIT ${BATCH} FOR UPDATE SKIP LOCKED`,
      );
      if (batch.length === 0) return 0;
      for (const [queue, events] of groupByQueue(batch)) {
        await queues.get(queue)!.addBulk(
          events.map(({ id, name, payload }) => ({ name, data: payload, opts: { jobId: id, attempts: JOBS[name].attempts } })),
        );
      }
      await rows(tx, `DELETE FROM outbox_events WHERE id = ANY($1::uuid[])`, [batch.map((event) => event.id)]);
      return batch.length;
    });
  }
}

function groupByQueue(batch: Row[]): Map<WorkClass, Row[]> {
  const groups = new Map<WorkClass, Row[]>();
  for (const event of batch) groups.set(event.queue, [...(groups.get(event.queue) ?? []), event]);
  return groups;
}
