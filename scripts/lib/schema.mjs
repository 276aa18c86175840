import { join } from 'node:path';

import { builtFrom } from './build.mjs';
import { readStamp, writeStamp } from './fingerprint.mjs';

/** Which database it is (a copy put in its place is another), and how many migrations it has had. */
const STATE = `
  SELECT (SELECT system_identifier FROM pg_control_system()) AS cluster,
         (SELECT oid FROM pg_database WHERE datname = current_database()) AS database,
         (SELECT count(*) FROM migrations) AS applied`;

/**
 * Spares a start the seconds of "claimdesk migrate" when that can have nothing to do: the last one was made by this
 * build, on this very database, which has had as many migrations as then. Any doubt is a no.
 */
export async function isSchemaCurrent(databaseUrl, dataDir) {
  const state = await stateOf(databaseUrl);
  return state !== undefined && readStamp(stampFile(dataDir)) === state;
}

/** To be called after a migration that succeeded. */
export async function rememberSchema(databaseUrl, dataDir) {
  const state = await stateOf(databaseUrl);
  if (state) writeStamp(stampFile(dataDir), state);
}

const stampFile = (dataDir) => join(dataDir, 'schema.stamp');

async function stateOf(databaseUrl) {
  const build = builtFrom('backend');
  if (!build) return undefined;
  const { default: pg } = await import('pg');
  const client = new pg.Client({ connectionString: databaseUrl, connectionTimeoutMillis: 5_000 });
  client.on('error', () => {});
  try {
    await client.connect();
    const { cluster, database, applied } = (await client.query(STATE)).rows[0];
    return [build, process.env.REDIS_URL ? 'redis' : 'postgres', cluster, database, applied].join(' ');
  } catch {
    // No table yet, or no right to ask: then the migration itself has to find out.
    return undefined;
  } finally {
    await client.end().catch(() => {});
  }
}
