import pg from 'pg';
import { AuditService } from '../audit/index.js';
import { readConfig } from '../config/index.js';
import { runMigrations, UnitOfWork } from '../database/index.js';
import { ExportsRepository } from '../exports/index.js';
import { migrateJobs } from '../jobs/index.js';
import { CommandError, openDatabase, withRooms } from './rooms.js';

const CLOCK_DIFFERENCE_MAX_MS = 1_000;

/** Brings the schema up to date: ours, and the job queue's where jobs run on PostgreSQL. */
export async function migrate(): Promise<void> {
  const config = readConfig();
  const database = await openDatabase(config);
  try {
    const applied = await runMigrations(database.url);
    if (!config.redisUrl) await migrateJobs(database.url);
    print(applied.length ? `applied ${applied.join(', ')}` : 'the schema is up to date');
  } finally {
    await database.release();
  }
}

/** Checks the hash chain of the audit log, also against what exports saw of it. */
export async function verifyAudit(options: { json?: boolean }): Promise<void> {
  const result = await withRooms(async (rooms) => {
    const audit = rooms.get(AuditService);
    await audit.seal();
    return audit.verify(await rooms.get(ExportsRepository).anchors(rooms.get(UnitOfWork).reader));
  });
  if (options.json) print(JSON.stringify(result));
  if (result.broken) {
    throw new CommandError(
      `the audit log was changed: ${result.broken.id && `event ${result.broken.id} at `}position ${result.broken.position}: ${result.broken.why}. Restore it from a backup and compare.`,
    );
  }
  if (!options.json) print(`${result.checked} events, all in order; head ${result.head ?? 'none yet'}`);
}

interface Check {
  name: string;
  detail: string;
  ok: boolean;
}

/** Looks at what the newsroom stands on and says what is wrong with it. */
export async function doctor(options: { json?: boolean }): Promise<void> {
  const config = readConfig();
  const checks: Check[] = [{ name: 'node', detail: process.version, ok: true }];
  const database = await openDatabase(config);
  try {
    checks.push(...(await databaseChecks(database.url)));
  } finally {
    await database.release();
  }
  for (const check of checks) {
    if (options.json) print(JSON.stringify(check));
    else print(`${check.ok ? 'ok  ' : 'BAD '} ${check.name.padEnd(18)} ${check.detail}`);
  }
  const bad = checks.filter((check) => !check.ok);
  if (bad.length) throw new CommandError(`${bad.map((check) => check.name).join(', ')}: see above`);
}

async function databaseChecks(url: string): Promise<Check[]> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  await client.connect();
  const ask = async <T>(sql: string): Promise<T> => Object.values((await client.query<Record<string, unknown>>(sql)).rows[0] ?? {})[0] as T;
  try {
    const version = await ask<string>('SHOW server_version');
    const encoding = await ask<string>('SHOW server_encoding');
    const before = Date.now();
    const clock = (await ask<Date>('SELECT clock_timestamp()')).getTime();
    const apart = Math.max(0, Math.abs(clock - before) - (Date.now() - before));
    const migrated = await ask<boolean>(`SELECT to_regclass('migrations') IS NOT NULL`);
    const outbox = migrated ? await ask<number>(`SELECT count(*)::int FROM outbox_events WHERE created_at < now() - interval '1 minute'`) : 0;
    const people = migrated ? await ask<number>(`SELECT count(*)::int FROM users WHERE role = 'admin' AND disabled_at IS NULL`) : 0;
    return [
      { name: 'postgresql', detail: version, ok: Number.parseInt(version, 10) >= 15 },
      { name: 'encoding', detail: encoding, ok: encoding === 'UTF8' },
      { name: 'clock', detail: `${apart} ms apart from the database's`, ok: apart < CLOCK_DIFFERENCE_MAX_MS },
      { name: 'schema', detail: migrated ? 'there' : "missing: run 'claimdesk migrate'", ok: migrated },
      { name: 'waiting jobs', detail: outbox ? `${outbox} older than a minute: is the worker running?` : 'none overdue', ok: outbox === 0 },
      { name: 'admins', detail: people ? String(people) : "none: run 'claimdesk user add --role admin …'", ok: !migrated || people > 0 },
    ];
  } finally {
    await client.end();
  }
}

const print = (line: string): void => void process.stdout.write(`${line}\n`);
