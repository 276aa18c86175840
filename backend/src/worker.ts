import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { readConfig } from './config/index.js';
import { JobRunner } from './jobs/index.js';
import { createLogger, NestLog } from './observability/index.js';
import { endCleanly, failToStart, reportReady } from './process-life.js';
import { WorkerModule } from './worker.module.js';

/** The worker process: relays promised jobs and runs them. */
async function main(): Promise<void> {
  const config = readConfig();
  const logger = createLogger(config.logLevel, 'worker');
  const app = await NestFactory.createApplicationContext(WorkerModule.forRoot(config, logger), {
    logger: new NestLog(logger),
    abortOnError: false,
  });
  const runner = app.get(JobRunner);
  await runner.start();
  endCleanly(logger, async () => {
    await runner.stop();
    await app.close();
  });
  logger.info('working');
  reportReady();
}

main().catch((error: unknown) => failToStart(null, error));
