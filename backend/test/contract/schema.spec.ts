import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { NestFactory } from '@nestjs/core';
import { DataSource } from 'typeorm';
import { readConfig } from '../../src/config/index.js';
import { dataSourceOptions } from '../../src/database/index.js';
import { ENTITIES } from '../../src/entities.js';
import { JOBS, JobRunner, SCHEDULES, WORK_CLASSES } from '../../src/jobs/index.js';
import { createLogger, NestLog } from '../../src/observability/index.js';
import { WorkerModule } from '../../src/worker.module.js';
import { cloneTemplate } from '../harness/newsroom.js';

let database: Awaited<ReturnType<typeof cloneTemplate>>;
beforeAll(async () => {
  database = await cloneTemplate();
});
afterAll(() => database.drop());

describe('the entities', () => {
  it('describe the very tables that the migrations make', async () => {
    const source = await new DataSource(dataSourceOptions({ url: database.url, poolSize: 2, entities: ENTITIES })).initialize();
    try {
      const { upQueries } = await source.driver.createSchemaBuilder().log();
      expect(upQueries.map(({ query }) => query)).toEqual([]);
      const { rows } = { rows: await source.query<Array<{ name: string }>>(`SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' AND tablename <> 'migrations'`) };
      expect(rows.map(({ name }) => name).sort()).toEqual(source.entityMetadatas.map(({ tableName }) => tableName).sort());
    } finally {
      await source.destroy();
    }
  });
});

describe('the jobs', () => {
  it('are each done by exactly one handler, or the worker does not start', async () => {
    const config = readConfig({ DATABASE_URL: database.url, LOG_LEVEL: 'silent', DEMO: 'off' });
    const logger = createLogger('silent', 'test');
    const app = await NestFactory.createApplicationContext(WorkerModule.forRoot(config, logger), { logger: new NestLog(logger), abortOnError: false });
    const runner = app.get(JobRunner);
    try {
      await runner.start();
      await runner.stop();
    } finally {
      await app.close();
    }
  });

  it('have a class of work, a payload of ids alone (a version’s has two parts), and a schedule only where they need none', () => {
    for (const [name, { workClass, payload, attempts }] of Object.entries(JOBS)) {
      expect([name, WORK_CLASSES.includes(workClass)]).toEqual([name, true]);
      for (const field of Object.keys(payload.shape)) expect([name, field]).toEqual([name, expect.stringMatching(/Id$|^version$/)]);
      const scheduled = SCHEDULES.some((schedule) => schedule.name === name);
      expect([name, scheduled]).toEqual([name, Object.keys(payload.shape).length === 0]);
      expect([name, attempts > 1]).toEqual([name, !scheduled]);
    }
  });
});
