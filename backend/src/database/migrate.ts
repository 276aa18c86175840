import { DataSource } from 'typeorm';
import { Client } from 'pg';
import { MIGRATIONS } from '../../../migrations/index.js';

/** Any number that only we use: starters wait for each other instead of racing (TypeORM takes no lock of its own). */
const MIGRATION_LOCK = 7_230_466_317;
const OLDEST_SERVER = 15;

/**
 * Brings the database to the newest schema. Safe to call from several processes at once.
 *
 * @returns names of the migrations that were applied now
 * @throws Error with one clear sentence when the server is too old
 */
export async function runMigrations(databaseUrl: string): Promise<string[]> {
  const lock = new Client({ connectionString: databaseUrl, connectionTimeoutMillis: 5_000 });
  await lock.connect();
  try {
    await refuseOldServer(lock);
    await lock.query('SELECT pg_advisory_lock($1)', [MIGRATION_LOCK]);
    const dataSource = new DataSource({
      type: 'postgres',
      url: databaseUrl,
      migrations: MIGRATIONS,
      migrationsTransactionMode: 'each',
      installExtensions: false,
      logging: false,
    });
    await dataSource.initialize();
    try {
      const applied = await dataSource.runMigrations();
      return applied.map((migration) => migration.name);
    } finally {
      await dataSource.destroy();
    }
  } finally {
    await lock.end();
  }
}

async function refuseOldServer(client: Client): Promise<void> {
  const { rows } = await client.query<{ server_version_num: string }>('SHOW server_version_num');
  const major = Math.floor(Number(rows[0]?.server_version_num) / 10_000);
  if (major < OLDEST_SERVER) {
    throw new Error(`Claimdesk needs PostgreSQL ${OLDEST_SERVER} or newer (18 is best); this server is version ${major}.`);
  }
}
