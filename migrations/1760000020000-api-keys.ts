import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The guard of the audit log, with the columns that a seal must leave as they were. */
const appendOnly = (columns: readonly string[]): string => {
  const of = (row: string): string => columns.map((column) => `${row}.${column}`).join(', ');
  return `
    CREATE OR REPLACE FUNCTION audit_events_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF TG_OP = 'UPDATE' AND OLD.chain_position IS NULL AND NEW.chain_position IS NOT NULL
        AND (${of('OLD')}) IS NOT DISTINCT FROM (${of('NEW')})
      THEN RETURN NEW;
      END IF;
      RAISE EXCEPTION 'the audit log is append-only' USING ERRCODE = '23514', CONSTRAINT = 'audit_events_append_only';
    END $$`;
};
const BEFORE = ['id', 'at', 'actor_id', 'actor_name', 'action', 'subject_type', 'subject_id', 'before', 'after', 'request_id'];

/**
 * API keys, and what they do under their own name: audit events, articles and exports say which key it was.
 * Locks: ALTER TABLE audit_events, articles and exports for a moment: columns without a default, whose keys need no look at the rows; the check of the
 * log is looked over by the next migration. Reversible: yes, with the keys; what they did stays in the log under their names, but its seals then fail.
 */
export class ApiKeys1760000020000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE api_keys (
        id uuid NOT NULL DEFAULT uuidv7() CONSTRAINT api_keys_pk PRIMARY KEY,
        name text NOT NULL,
        prefix text NOT NULL,
        secret_hash bytea NOT NULL,
        scopes text[] NOT NULL,
        created_by uuid NOT NULL CONSTRAINT api_keys_maker_fk REFERENCES users,
        created_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        expires_at timestamptz,
        last_used_at timestamptz,
        revoked_at timestamptz,
        revoked_by uuid CONSTRAINT api_keys_revoker_fk REFERENCES users,
        CONSTRAINT api_keys_name_not_blank CHECK (btrim(name) <> ''),
        CONSTRAINT api_keys_hash_whole CHECK (octet_length(secret_hash) = 32),
        CONSTRAINT api_keys_scopes_known CHECK (scopes <> '{}' AND scopes <@ ARRAY['read', 'ingest']),
        CONSTRAINT api_keys_revoked_by_somebody CHECK ((revoked_at IS NULL) = (revoked_by IS NULL))
      )`);
    await db.query(`CREATE UNIQUE INDEX api_keys_secret_once ON api_keys (secret_hash)`);
    await db.query(`CREATE UNIQUE INDEX api_keys_name_once ON api_keys (lower(name)) WHERE revoked_at IS NULL`);
    await db.query(`CREATE INDEX api_keys_by_creation ON api_keys (created_at, id)`);
    await db.query(`ALTER TABLE audit_events ADD COLUMN actor_key_id uuid CONSTRAINT audit_events_actor_key_fk REFERENCES api_keys,
      ADD CONSTRAINT audit_events_one_actor CHECK (actor_id IS NULL OR actor_key_id IS NULL) NOT VALID`);
    await db.query(appendOnly([...BEFORE, 'actor_key_id']));
    for (const table of ['articles', 'exports']) {
      await db.query(`ALTER TABLE ${table} ADD COLUMN created_by_key uuid CONSTRAINT ${table}_creator_key_fk REFERENCES api_keys`);
    }
  }

  async down(db: QueryRunner): Promise<void> {
    for (const table of ['articles', 'exports']) await db.query(`ALTER TABLE ${table} DROP COLUMN created_by_key`);
    await db.query(appendOnly(BEFORE));
    await db.query(`ALTER TABLE audit_events DROP COLUMN actor_key_id`);
    await db.query(`DROP TABLE api_keys`);
  }
}
