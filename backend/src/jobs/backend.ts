import { createPostgresBackend, Queue, runMigrations, Worker, type Processor } from 'bullmq';
import { Redis } from 'ioredis';
import pg from 'pg';
import type { Config } from '../config/index.js';
import { WORK_CLASSES, type WorkClass } from './contracts.js';

/** A job whose worker died is taken up again after this, at the latest after two of them. */
const STALLED_AFTER_MS = 10_000;
/** One pool for all queues and workers; each worker pins one connection for LISTEN. */
const POOL_SIZE = 10;
const KEPT_FAILURES = { age: 7 * 24 * 3600, count: 1000 };

/** BullMQ on PostgreSQL, or on Redis/Valkey when REDIS_URL is set. The same code runs on both. */
export interface JobBackend {
  queue(workClass: WorkClass): Queue;
  worker(workClass: WorkClass, process: Processor, concurrency: number): Worker;
  /** Ends the connections, after all queues and workers have been closed. */
  close(): Promise<void>;
}

const defaultJobOptions = {
  backoff: { type: 'exponential', delay: 1_000, jitter: 0.5 },
  removeOnComplete: { age: 3600, count: 1000 },
  removeOnFail: KEPT_FAILURES,
};

const workerOptions = { lockDuration: STALLED_AFTER_MS, stalledInterval: STALLED_AFTER_MS / 2, maxStalledCount: 5 };

export function createBackend(config: Config): JobBackend {
  return config.redisUrl ? onRedis(config.redisUrl) : onPostgres(config.databaseUrl!);
}

function onPostgres(databaseUrl: string): JobBackend {
  const connection = new pg.Pool({
    connectionString: databaseUrl,
    max: POOL_SIZE,
    keepAlive: true,
    options: '-c search_path=bullmq',
    application_name: 'claimdesk-jobs',
  });
  // A connection lost while idle is replaced on the next query; without a listener it would end the process.
  connection.on('error', () => undefined);
  // A queue and a worker of each class listen to it as well.
  connection.setMaxListeners(2 * WORK_CLASSES.length + 1);
  return {
    queue: (workClass) => new Queue(workClass, { connection, defaultJobOptions }, createPostgresBackend as never),
    worker: (workClass, process, concurrency) =>
      new Worker(workClass, process, { connection, concurrency, ...workerOptions }, createPostgresBackend as never),
    close: () => connection.end(),
  };
}

function onRedis(redisUrl: string): JobBackend {
  const connection = new Redis(redisUrl, { maxRetriesPerRequest: null });
  return {
    queue: (workClass) => new Queue(workClass, { connection, defaultJobOptions }),
    worker: (workClass, process, concurrency) => new Worker(workClass, process, { connection, concurrency, ...workerOptions }),
    close: async () => {
      await connection.quit();
    },
  };
}

/** Brings BullMQ's own schema up to date. Takes a lock of its own; does nothing when there is nothing to do. */
export async function migrateJobs(databaseUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await runMigrations(client);
  } finally {
    await client.end();
  }
}
