import { pathToFileURL } from 'node:url';

import { Failure } from './failure.mjs';
import { compiledEntry } from './paths.mjs';

const CONNECT_MS = 5_000;

/** The compiled launcher. Only there after a build. */
export const embeddedPostgres = () => import(pathToFileURL(compiledEntry.embedded).href);

/**
 * @param {string} url as in DATABASE_URL
 * @throws {Failure} when it does not answer or refuses. The message never shows the password
 */
export async function requireReachable(url) {
  const { default: pg } = await import('pg');
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: CONNECT_MS });
  client.on('error', () => {});
  try {
    await client.connect();
    await client.query('SELECT 1');
  } catch (cause) {
    throw new Failure(`DATABASE_URL is set, but ${explain(cause, client)} Mend it, or unset DATABASE_URL to use the embedded database.`, { cause });
  } finally {
    await client.end().catch(() => {});
  }
}

function explain(error, { host, port, user, database }) {
  const where = `${host}${host.startsWith('/') ? '' : `:${port}`}`;
  switch (error.code) {
    case 'ECONNREFUSED':
    case 'ENOENT':
      return `no server answers on ${where}.`;
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return `the host ${host} is not known.`;
    case '28P01':
    case '28000':
      return `the server on ${where} refuses user ${user} with this password.`;
    case '3D000':
      return `the server on ${where} has no database "${database}".`;
    default:
      return `the server on ${where} cannot be used (${(error.message || error.code || '').split('\n')[0]}).`;
  }
}
