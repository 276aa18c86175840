import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { cloneTemplate } from '../harness/newsroom.js';
import { ATTEMPTS, NOWHERE, SEED } from './invariants.table.js';

describe('the database itself', () => {
  let database: Awaited<ReturnType<typeof cloneTemplate>>;
  let client: pg.Client;

  beforeAll(async () => {
    database = await cloneTemplate();
    client = new pg.Client({ connectionString: database.url });
    await client.connect();
    await client.query(SEED);
  });
  afterAll(async () => {
    await client.end();
    await database.drop();
  });

  it.each(Object.entries(ATTEMPTS))('refuses what breaks %s', async (constraint, attempt) => {
    await client.query('BEGIN');
    const refusal = client.query(attempt);
    try {
      await expect(refusal).rejects.toMatchObject({ constraint });
    } finally {
      await client.query('ROLLBACK');
    }
  });

  it('has no check, unique index or guard that nobody has tried to break', async () => {
    const { rows } = await client.query<{ name: string }>(`
      SELECT conname AS name FROM pg_constraint WHERE connamespace = 'public'::regnamespace AND contype IN ('c', 'u', 'x')
      UNION SELECT indexrelid::regclass::text FROM pg_index JOIN pg_class ON pg_class.oid = indrelid
        WHERE indisunique AND NOT indisprimary AND relnamespace = 'public'::regnamespace
      UNION SELECT (regexp_matches(prosrc, 'CONSTRAINT = ''([a-z_]+)''', 'g'))[1] FROM pg_proc WHERE pronamespace = 'public'::regnamespace
      UNION SELECT relname || '_version_never_falls' FROM pg_trigger t JOIN pg_class ON pg_class.oid = tgrelid JOIN pg_proc p ON p.oid = tgfoid
        WHERE proname = 'version_never_falls'`);
    expect(Object.keys(ATTEMPTS).sort()).toEqual(rows.map(({ name }) => name).sort());
  });

  /** Tries it with the tables' own guards off, so that only the key itself stands against it. @returns the name of what refused */
  async function refusalOf(table: string, statement: string): Promise<string | undefined> {
    await client.query(`BEGIN; ALTER TABLE ${table} DISABLE TRIGGER USER`);
    const refusal = await client.query(statement).then(() => undefined, (error: { constraint?: string }) => error.constraint);
    await client.query('ROLLBACK');
    return refusal;
  }

  it('refuses every row that points nowhere', async () => {
    const { rows } = await client.query<{ name: string; table: string; column: string }>(`
      SELECT conname AS name, conrelid::regclass::text AS "table", attname AS "column" FROM pg_constraint
        JOIN pg_attribute ON attrelid = conrelid AND attnum = conkey[1] WHERE contype = 'f' AND connamespace = 'public'::regnamespace`);
    expect(rows.length).toBeGreaterThanOrEqual(30);
    for (const { name, table, column } of rows) {
      const where =
        { leased_by: 'leased_by IS NOT NULL', assigned_to: 'leased_by IS NULL', noted_by: 'note IS NOT NULL', decided_by: 'decided_by IS NOT NULL', draining_to: 'draining_at IS NOT NULL', merged_into: 'merged_into IS NOT NULL', undone_by: 'undone_by IS NOT NULL', revoked_by: 'revoked_by IS NOT NULL', actor_key_id: 'actor_id IS NULL', fact_id: 'fact_id IS NOT NULL' }[column] ?? 'true';
      expect([name, await refusalOf(table, `UPDATE ${table} SET ${column} = ${NOWHERE} WHERE ctid = (SELECT ctid FROM ${table} WHERE ${where} LIMIT 1)`)]).toEqual([name, name]);
    }
  });

  it('refuses every row that is there already', async () => {
    const { rows } = await client.query<{ name: string; table: string }>(`
      SELECT conname AS name, conrelid::regclass::text AS "table" FROM pg_constraint
        WHERE contype = 'p' AND connamespace = 'public'::regnamespace AND conrelid <> 'migrations'::regclass`);
    const { rows: tables } = await client.query<{ table: string }>(`SELECT tablename AS "table" FROM pg_tables WHERE schemaname = 'public' AND tablename <> 'migrations'`);
    expect(rows.map(({ table }) => table).sort()).toEqual(tables.map(({ table }) => table).sort());
    for (const { name, table } of rows) {
      expect([name, await refusalOf(table, `INSERT INTO ${table} SELECT * FROM ${table} LIMIT 1`)]).toEqual([name, name]);
    }
  });

  it.each([
    ['a new password', `password_hash = 'other'`],
    ['a disabled person', `disabled_at = now()`],
  ])('ends every session with %s', async (_, change) => {
    await client.query('BEGIN');
    await client.query(`UPDATE users SET ${change} WHERE email = 'ada@newsroom.example'`);
    const { rows } = await client.query(`SELECT count(*)::int FROM sessions`);
    await client.query('ROLLBACK');
    expect(rows).toEqual([{ count: 0 }]);
  });
});
