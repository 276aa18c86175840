import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** The bare lease and its end, as pgbench says it: a queue by chance, one person, two statements that each commit. */
const script = (queues: readonly string[], userId: string): string => `\\set q random(1, ${queues.length})
WITH chosen AS (SELECT id FROM assignments WHERE queue_id = ('{${queues.join(',')}}'::uuid[])[:q] AND state = 'open' AND assigned_to IS NULL ORDER BY priority DESC, id LIMIT 1 FOR UPDATE SKIP LOCKED) UPDATE assignments SET state = 'leased', lease_token = gen_random_uuid(), leased_by = '${userId}', leased_at = clock_timestamp(), lease_expires_at = clock_timestamp() + interval '15 minutes' FROM chosen WHERE assignments.id = chosen.id RETURNING assignments.id AS taken
\\gset
UPDATE assignments SET state = 'done', closed_at = now(), lease_token = NULL, leased_by = NULL, leased_at = NULL, lease_expires_at = NULL WHERE id = ':taken';
`;

/** @returns leases a second by pgbench; null where it is not installed (it comes with PostgreSQL's server packages) */
export async function pgbench(databaseUrl: string, clients: number, seconds: number, queues: readonly string[], userId: string): Promise<number | null> {
  const directory = await mkdtemp(path.join(os.tmpdir(), 'claimdesk-pgbench-'));
  try {
    const file = path.join(directory, 'lease.sql');
    await writeFile(file, script(queues, userId));
    const { stdout } = await run('pgbench', ['-n', '-c', String(clients), '-j', '2', '-T', String(seconds), '-M', 'simple', '-f', file, databaseUrl]);
    return Number(/^tps = ([\d.]+)/m.exec(stdout)![1]);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    console.error('There is no pgbench on this machine: only our own client runs the bare SQL.');
    return null;
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}
