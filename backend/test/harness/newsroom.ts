import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import pg from 'pg';
import { RouteClaimsHandler } from '../../src/assignments/index.js';
import { ExtractArticleHandler } from '../../src/claims/index.js';
import { RelateClaimsHandler } from '../../src/relations/index.js';
import { type Config, readConfig } from '../../src/config/index.js';
import { createApp } from '../../src/create-app.js';
import { systemActor } from '../../src/domain/ids.js';
import type { Role } from '../../src/domain/permissions.js';
import { createLogger } from '../../src/observability/index.js';
import { UsersService } from '../../src/users/index.js';
import { Client } from './client.js';

const HARNESS = systemActor('test harness');
const PASSWORD = 'correct horse battery staple';

/** A real API on a database of its own. */
export interface Newsroom {
  app: NestFastifyApplication;
  config: Config;
  /** For looking past the API. */
  sql: pg.Pool;
  /** A client that is signed in as a new person of that role. */
  signedIn(role: Role): Promise<Client>;
  /** A client that nobody signed in with. */
  anonymous(): Client;
  /** Runs the jobs of an ingested article as the worker would. */
  work(articleId: string): Promise<void>;
  close(): Promise<void>;
}

/** Opens a newsroom on a fresh clone of the migrated template. */
export async function openNewsroom(environment: Record<string, string> = {}): Promise<Newsroom> {
  const database = await cloneTemplate();
  const dataDir = await mkdtemp(path.join(os.tmpdir(), 'claimdesk-test-'));
  const config = readConfig({ DATABASE_URL: database.url, DATA_DIR: dataDir, DEMO: 'off', LOG_LEVEL: 'silent', ...environment });
  const app = await createApp(config, createLogger(config.logLevel, 'test'));
  await app.getHttpAdapter().getInstance().ready();
  const sql = new pg.Pool({ connectionString: database.url, max: 4 });
  let people = 0;
  return {
    app,
    config,
    sql,
    anonymous: () => new Client(app),
    signedIn: async (role) => {
      const email = `${role}${++people}@newsroom.example`;
      const name = `${role} ${people}`;
      const user = await app.get(UsersService).createWithPassword(HARNESS, { email, name, role, password: PASSWORD, mustChangePassword: false });
      const client = new Client(app, { id: user.id, email, name });
      await client.signIn(email, PASSWORD);
      return client;
    },
    work: async (articleId) => {
      await app.get(ExtractArticleHandler).handle({ articleId });
      await app.get(RelateClaimsHandler).handle({ articleId });
      await app.get(RouteClaimsHandler).handle({ articleId });
    },
    close: async () => {
      await app.close();
      await sql.end();
      await database.drop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

/** A database of its own for a suite: a clone of the migrated template. */
export async function cloneTemplate(): Promise<{ url: string; drop(): Promise<void> }> {
  const adminUrl = process.env.TEST_ADMIN_URL!;
  const name = `claimdesk_test_${randomBytes(6).toString('hex')}`;
  await asAdmin(adminUrl, `CREATE DATABASE ${name} TEMPLATE ${process.env.TEST_TEMPLATE!} STRATEGY file_copy`);
  const url = Object.assign(new URL(adminUrl), { pathname: `/${name}` }).href;
  // Without FORCE: a pool that has ended may still be saying goodbye, and PostgreSQL waits up to five seconds for it.
  return { url, drop: () => asAdmin(adminUrl, `DROP DATABASE ${name}`) };
}

async function asAdmin(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(statement);
  await client.end();
}
