import { Inject, Injectable } from '@nestjs/common';
import { DiscoveryService } from '@nestjs/core';
import { type Job, type Queue, UnrecoverableError, type Worker } from 'bullmq';
import { CONFIG, type Config } from '../config/index.js';
import { UnitOfWork } from '../database/index.js';
import { LOGGER, type Logger } from '../observability/index.js';
import { createBackend, type JobBackend } from './backend.js';
import { refuseWrongClock } from './clock.js';
import { type JobName, JOBS, SCHEDULES, WORK_CLASSES, type WorkClass } from './contracts.js';
import { JOB_HANDLER, type JobHandler } from './handler.js';
import { OutboxRelay } from './outbox/relay.js';

const CONCURRENCY: Readonly<Record<WorkClass, number>> = { extract: 2, assist: 1, fetch: 4, export: 1, notify: 8, maintain: 1 };

/** Runs the jobs of this process: finds the handlers, starts the workers, the schedules and the relay. */
@Injectable()
export class JobRunner {
  private backend: JobBackend | null = null;
  private readonly queues = new Map<WorkClass, Queue>();
  private readonly workers: Worker[] = [];
  private handlers = new Map<JobName, JobHandler<JobName>>();

  constructor(
    private readonly discovery: DiscoveryService,
    private readonly relay: OutboxRelay,
    private readonly unitOfWork: UnitOfWork,
    @Inject(CONFIG) private readonly config: Config,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  /** @throws Error when a job of the contracts has no handler or more than one, or this machine's clock is wrong */
  async start(): Promise<void> {
    this.handlers = findHandlers(this.discovery);
    await refuseWrongClock(this.unitOfWork.reader);
    this.backend = createBackend(this.config);
    for (const workClass of WORK_CLASSES) {
      this.queues.set(workClass, this.backend.queue(workClass));
      const worker = this.backend.worker(workClass, (job) => this.process(job), CONCURRENCY[workClass]);
      worker.on('failed', (job, error) => this.logger.error({ err: error, job: job?.name, jobId: job?.id, data: job?.data }, 'job failed'));
      worker.on('error', (error) => this.logger.error({ err: error, workClass }, 'worker error'));
      this.workers.push(worker);
    }
    await Promise.all(this.workers.map((worker) => worker.waitUntilReady()));
    for (const { name, everyMs } of SCHEDULES) {
      const queue = this.queues.get(JOBS[name].workClass)!;
      await queue.upsertJobScheduler(name, { every: everyMs }, { name, data: {}, opts: { removeOnComplete: true } });
    }
    await this.relay.start(this.queues);
  }

  /** Takes no new job, waits for those at work, closes the connections. */
  async stop(): Promise<void> {
    await this.relay.stop();
    await Promise.all(this.workers.map((worker) => worker.close()));
    await Promise.all([...this.queues.values()].map((queue) => queue.close()));
    await this.backend?.close();
  }

  private async process(job: Job): Promise<void> {
    const contract = JOBS[job.name as JobName];
    const handler = this.handlers.get(job.name as JobName);
    if (!contract || !handler) {
      this.logger.warn({ job: job.name, jobId: job.id }, 'unknown job dropped');
      return;
    }
    const payload = contract.payload.safeParse(job.data);
    if (!payload.success) throw new UnrecoverableError(`payload of ${job.name} does not fit its contract`);
    try {
      await handler.handle(payload.data);
    } catch (error) {
      if (job.attemptsMade + 1 >= contract.attempts) await handler.giveUp?.(payload.data);
      throw error;
    }
  }
}

function findHandlers(discovery: DiscoveryService): Map<JobName, JobHandler<JobName>> {
  const handlers = new Map<JobName, JobHandler<JobName>>();
  for (const { instance, metatype } of discovery.getProviders()) {
    if (!metatype || !instance) continue;
    const name = Reflect.getMetadata(JOB_HANDLER, metatype) as JobName | undefined;
    if (!name) continue;
    if (handlers.has(name)) throw new Error(`job ${name} has two handlers`);
    handlers.set(name, instance as JobHandler<JobName>);
  }
  const orphans = Object.keys(JOBS).filter((name) => !handlers.has(name as JobName));
  if (orphans.length) throw new Error(`jobs without a handler: ${orphans.join(', ')}`);
  return handlers;
}
