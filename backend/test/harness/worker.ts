import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { Queue } from 'bullmq';
import pg from 'pg';
import { createBackend } from '../../src/jobs/backend.js';
import { JobRunner, type WorkClass } from '../../src/jobs/index.js';
import { createLogger, NestLog } from '../../src/observability/index.js';
import { WorkerModule } from '../../src/worker.module.js';
import type { Newsroom } from './newsroom.js';

/** The worker of a newsroom, in this process: relay, BullMQ workers and schedules. */
export interface WorkerInHand {
  app: INestApplicationContext;
  stop(): Promise<void>;
}

export async function startWorker({ config }: Newsroom): Promise<WorkerInHand> {
  const logger = createLogger('silent', 'test worker');
  const app = await NestFactory.createApplicationContext(WorkerModule.forRoot(config, logger), { logger: new NestLog(logger), abortOnError: false });
  const runner = app.get(JobRunner);
  await runner.start();
  return {
    app,
    stop: async () => {
      await runner.stop();
      await app.close();
    },
  };
}

/** Looks at a queue of jobs from outside. */
export async function withJobs<T>({ config }: Newsroom, workClass: WorkClass, look: (queue: Queue) => Promise<T>): Promise<T> {
  const backend = createBackend(config);
  const queue = backend.queue(workClass);
  try {
    return await look(queue);
  } finally {
    await queue.close();
    await backend.close();
  }
}

/** What a flush of the job store does. */
export async function loseAllJobs({ config }: Newsroom): Promise<void> {
  const client = new pg.Client({ connectionString: config.databaseUrl! });
  await client.connect();
  const { rows } = await client.query<{ names: string }>(
    `SELECT string_agg(format('bullmq.%I', tablename), ', ') AS names FROM pg_tables WHERE schemaname = 'bullmq' AND tablename !~ 'migration|version'`,
  );
  await client.query(`TRUNCATE ${rows[0]!.names}`);
  await client.end();
}
