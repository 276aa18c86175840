import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Audit log, outbox and idempotency keys: what every change of state writes in its own transaction.
 * Locks: creates only. Reversible: yes, but the audit log goes with it.
 */
export class AuditOutbox1760000001000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE audit_events (
        id uuid NOT NULL DEFAULT uuidv7() CONSTRAINT audit_events_pk PRIMARY KEY,
        at timestamptz NOT NULL DEFAULT clock_timestamp(),
        actor_id uuid CONSTRAINT audit_events_actor_fk REFERENCES users,
        actor_name text NOT NULL,
        action text NOT NULL,
        subject_type text NOT NULL,
        subject_id uuid,
        before jsonb,
        after jsonb,
        request_id text,
        chain_position bigint,
        previous_hash bytea,
        hash bytea,
        CONSTRAINT audit_events_sealed_whole CHECK (
          (chain_position IS NULL) = (hash IS NULL) AND (chain_position IS NULL) = (previous_hash IS NULL))
      )`);
    await db.query(`CREATE UNIQUE INDEX audit_events_one_chain ON audit_events (chain_position)`);
    await db.query(`CREATE INDEX audit_events_unsealed ON audit_events (id) WHERE chain_position IS NULL`);
    await db.query(`CREATE INDEX audit_events_by_time ON audit_events (at, id)`);
    await db.query(`CREATE INDEX audit_events_by_subject ON audit_events (subject_type, subject_id, at)`);
    await db.query(`CREATE INDEX audit_events_by_actor ON audit_events (actor_id, at)`);
    // Append-only: the one update that passes is the seal, and only once, with every other column as it was.
    await db.query(`
      CREATE FUNCTION audit_events_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF TG_OP = 'UPDATE' AND OLD.chain_position IS NULL AND NEW.chain_position IS NOT NULL
          AND (OLD.id, OLD.at, OLD.actor_id, OLD.actor_name, OLD.action, OLD.subject_type, OLD.subject_id, OLD.before, OLD.after, OLD.request_id)
            IS NOT DISTINCT FROM
              (NEW.id, NEW.at, NEW.actor_id, NEW.actor_name, NEW.action, NEW.subject_type, NEW.subject_id, NEW.before, NEW.after, NEW.request_id)
        THEN RETURN NEW;
        END IF;
        RAISE EXCEPTION 'the audit log is append-only' USING ERRCODE = '23514', CONSTRAINT = 'audit_events_append_only';
      END $$`);
    await db.query(`
      CREATE TRIGGER audit_events_append_only BEFORE UPDATE OR DELETE ON audit_events
        FOR EACH ROW EXECUTE FUNCTION audit_events_append_only()`);
    await db.query(`
      CREATE TRIGGER audit_events_no_truncate BEFORE TRUNCATE ON audit_events
        FOR EACH STATEMENT EXECUTE FUNCTION audit_events_append_only()`);
    await db.query(`
      CREATE TABLE outbox_events (
        id uuid NOT NULL DEFAULT uuidv7() CONSTRAINT outbox_events_pk PRIMARY KEY,
        queue text NOT NULL,
        name text NOT NULL,
        payload jsonb NOT NULL,
        created_at timestamptz NOT NULL DEFAULT now()
      )`);
    await db.query(`
      CREATE TABLE idempotency_keys (
        user_id uuid NOT NULL CONSTRAINT idempotency_keys_user_fk REFERENCES users ON DELETE CASCADE,
        key text NOT NULL,
        request_hash bytea NOT NULL,
        response jsonb,
        created_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT idempotency_keys_pk PRIMARY KEY (user_id, key)
      )`);
    await db.query(`CREATE INDEX idempotency_keys_by_age ON idempotency_keys (created_at)`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE idempotency_keys, outbox_events, audit_events`);
    await db.query(`DROP FUNCTION audit_events_append_only()`);
  }
}
