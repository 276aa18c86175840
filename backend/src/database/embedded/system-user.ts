import { spawnSync, type SpawnSyncReturns } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

import { EmbeddedPostgresError } from './embedded-postgres.error.js';

/** The account that the database server runs as. */
export interface SystemUser {
  uid: number;
  gid: number;
}

const CANDIDATES = ['postgres', '_postgres', 'nobody'];

export const isRoot = (): boolean => process.getuid?.() === 0;

/**
 * The account to drop to, because PostgreSQL refuses to run as root. It must stand in the passwd file: initdb looks
 * its own user up by name.
 * @returns undefined when this process is not root: the server then runs as the same user
 * @throws EmbeddedPostgresError when root has nobody to drop to
 */
export function unprivilegedUser(passwd = () => readFileSync('/etc/passwd', 'utf8')): SystemUser | undefined {
  if (!isRoot()) return undefined;
  const accounts = passwd()
    .split('\n')
    .map((line) => line.split(':'));
  for (const name of CANDIDATES) {
    const account = accounts.find(([login]) => login === name);
    const [uid, gid] = [Number(account?.[2]), Number(account?.[3])];
    if (uid > 0 && gid >= 0) return { uid, gid };
  }
  throw new EmbeddedPostgresError(
    'PostgreSQL refuses to run as root and this system has neither a postgres nor a nobody user: start Claimdesk as an ordinary user, or set DATABASE_URL.',
  );
}

/** The owner of an existing cluster, or undefined when there is none yet. */
export function clusterOwner(cluster: string): SystemUser | undefined {
  try {
    const { uid, gid } = statSync(join(cluster, 'PG_VERSION'));
    return { uid, gid };
  } catch {
    return undefined;
  }
}

/** Runs a program to its end as `user` (undefined: as this process), with a fixed environment that no locale can leak into. */
export function runAs(
  user: SystemUser | undefined,
  file: string,
  args: string[],
  options: { input?: string } = {},
): SpawnSyncReturns<string> {
  return spawnSync(file, args, { ...user, ...options, env: serverEnvironment(), cwd: '/', encoding: 'utf8' });
}

/** PostgreSQL takes encoding and messages from the locale, so that nothing of the caller's may reach it. */
export function serverEnvironment(): Record<string, string> {
  return { PATH: '/usr/local/bin:/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' };
}
