import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The inbox of each person; the end of sessions is told to those who stream events to them.
 * Locks: creates only, and a trigger on sessions for a moment. Reversible: yes; the inboxes are lost.
 */
export class Notifications1760000009000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE notifications (
        id uuid NOT NULL DEFAULT uuidv7() CONSTRAINT notifications_pk PRIMARY KEY,
        user_id uuid NOT NULL CONSTRAINT notifications_user_fk REFERENCES users ON DELETE CASCADE,
        kind text NOT NULL,
        subject_type text NOT NULL,
        subject_id uuid NOT NULL,
        actor_id uuid CONSTRAINT notifications_actor_fk REFERENCES users,
        params jsonb NOT NULL DEFAULT '{}',
        created_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        read_at timestamptz,
        CONSTRAINT notifications_kind_sane CHECK (kind ~ '^[a-z]+[.][a-z_]+$'),
        CONSTRAINT notifications_subject_known CHECK (subject_type IN ('claim', 'queue')),
        CONSTRAINT notifications_not_to_oneself CHECK (actor_id <> user_id)
      )`);
    await db.query(`CREATE INDEX notifications_inbox ON notifications (user_id, created_at, id)`);
    await db.query(`CREATE INDEX notifications_unread ON notifications (user_id, created_at, id) WHERE read_at IS NULL`);
    await db.query(`CREATE INDEX notifications_by_age ON notifications (created_at)`);
    await db.query(`CREATE UNIQUE INDEX notifications_breach_once ON notifications (user_id, subject_id) WHERE kind = 'queue.sla_breached'`);
    await db.query(`
      CREATE FUNCTION tell_that_sessions_ended() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        PERFORM pg_notify('claimdesk_live', '{"sessions":"ended"}');
        RETURN NULL;
      END $$`);
    await db.query(`
      CREATE TRIGGER sessions_tell_their_end AFTER DELETE ON sessions
        FOR EACH STATEMENT EXECUTE FUNCTION tell_that_sessions_ended()`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TRIGGER sessions_tell_their_end ON sessions`);
    await db.query(`DROP FUNCTION tell_that_sessions_ended()`);
    await db.query(`DROP TABLE notifications`);
  }
}
