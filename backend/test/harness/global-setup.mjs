import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

import pg from 'pg';

import { throwAwayDirectory } from '../../../scripts/lib/throw-away.mjs';

const compiled = fileURLToPath(new URL('../../../dist/backend/src/database', import.meta.url));

/**
 * One database server for all suites of a run, with one migrated template that each suite clones.
 * Publishes TEST_ADMIN_URL (may create databases) and TEST_TEMPLATE (its name). TEST_DATABASE_URL replaces the server.
 */
export default async function globalSetup() {
  const closers = [];
  globalThis.claimdeskTestDatabase = { close: () => closeAll(closers) };
  // Jest calls no teardown after Ctrl-C, and the server runs in a group of its own.
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => void closeAll(closers).finally(() => process.exit(130)));
  try {
    const adminUrl = process.env.TEST_DATABASE_URL || (await throwAwayServer(closers));
    const template = `claimdesk_template_${randomBytes(4).toString('hex')}`;
    await query(adminUrl, `CREATE DATABASE ${template}`);
    closers.push(() => query(adminUrl, `DROP DATABASE ${template} WITH (FORCE)`));
    const { runMigrations } = await load('index.js');
    await runMigrations(databaseUrl(adminUrl, template));
    const { migrateJobs } = await load('../jobs/index.js');
    await migrateJobs(databaseUrl(adminUrl, template));
    process.env.TEST_ADMIN_URL = adminUrl;
    process.env.TEST_TEMPLATE = template;
  } catch (error) {
    // Jest calls no teardown after a setup that failed.
    await closeAll(closers);
    throw error;
  }
}

async function throwAwayServer(closers) {
  const { startEmbedded } = await load('embedded/index.js');
  const directory = throwAwayDirectory('test');
  closers.push(directory.remove);
  const server = await startEmbedded({ dataDir: directory.path, isDurable: false });
  closers.push(() => server.stop());
  return server.url;
}

async function load(file) {
  const path = join(compiled, file);
  if (!existsSync(path)) throw new Error(`${path} is missing: run "npm run build" first.`);
  return import(pathToFileURL(path).href);
}

/** The same server, another database. */
export function databaseUrl(url, name) {
  return Object.assign(new URL(url), { pathname: `/${name}` }).href;
}

async function query(url, sql) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}

async function closeAll(closers) {
  for (const close of closers.splice(0).reverse()) await close();
}
