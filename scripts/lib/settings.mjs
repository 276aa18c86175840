import { resolve } from 'node:path';

import { Failure } from './failure.mjs';
import { root } from './paths.mjs';

const DEFAULT_PORT = 3000;
const HIGHEST_PORT = 65_535;

/**
 * What the environment says about this newsroom. The servers read the same names and check them again.
 * @returns {{ host: string, port: number, dataDir: string, databaseUrl: string | undefined, isDemoWanted: boolean }}
 */
export function readSettings(env = process.env) {
  return {
    host: env.HOST?.trim() || '127.0.0.1',
    port: readPort(env.PORT),
    dataDir: dataDirectory(env),
    databaseUrl: readDatabaseUrl(env.DATABASE_URL),
    isDemoWanted: !['off', 'false', '0', 'no'].includes(env.DEMO?.trim().toLowerCase() ?? ''),
  };
}

/** A relative path is relative to the checkout, wherever the command was called from. */
export function dataDirectory(env = process.env) {
  return resolve(root, env.DATA_DIR?.trim() || '.data');
}

function readPort(text) {
  if (!text?.trim()) return DEFAULT_PORT;
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port <= HIGHEST_PORT) return port;
  throw new Failure(`PORT is "${text}", which is not a port: use a number from 1 to ${HIGHEST_PORT}, for example PORT=${DEFAULT_PORT}.`);
}

function readDatabaseUrl(text) {
  const url = text?.trim();
  if (!url) return undefined;
  if (/^postgres(ql)?:\/\//.test(url) && URL.canParse(url)) return url;
  throw new Failure(
    'DATABASE_URL is not a PostgreSQL address: write it as postgres://user:password@host:5432/database, with special characters percent-encoded.',
  );
}

/** The address a browser on this machine can open. */
export function browserUrl(host, port) {
  const name = ['0.0.0.0', '::', ''].includes(host) ? '127.0.0.1' : host;
  return `http://${name.includes(':') ? `[${name}]` : name}:${port}`;
}
