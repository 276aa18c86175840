import { type DynamicModule, Module } from '@nestjs/common';
import { foundation, ROOMS } from './app.module.js';
import type { Config } from './config/index.js';
import { JobRunnerModule, OutboxModule } from './jobs/index.js';
import type { Logger } from './observability/index.js';

/** The worker process: the same rooms, and the jobs that run in them. */
@Module({})
export class WorkerModule {
  static forRoot(config: Config, logger: Logger): DynamicModule {
    return { module: WorkerModule, imports: [...foundation(config, logger), OutboxModule, ...ROOMS, JobRunnerModule] };
  }
}
