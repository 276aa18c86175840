import type { MigrationInterface, QueryRunner } from 'typeorm';

const subjects = (types: readonly string[]): string => `CHECK (subject_type IN (${types.map((type) => `'${type}'`).join(', ')}))`;
const BEFORE = ['claim', 'queue'];

/**
 * What readers say is wrong with a fact, and what editors made of it; the salt of each day, without which nobody can tell who sent it.
 * Locks: creates, and notifications for a moment while its rows are checked. Reversible: yes; the requests and the notifications of them are lost.
 */
export class CorrectionRequests1760000021000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE correction_requests (
        id uuid NOT NULL DEFAULT uuidv7() CONSTRAINT correction_requests_pk PRIMARY KEY,
        fact_id uuid NOT NULL CONSTRAINT correction_requests_fact_fk REFERENCES facts,
        fact_version integer NOT NULL,
        problem text NOT NULL,
        source_url text,
        sender_name text,
        sender_email text,
        sender_key bytea,
        form_key bytea NOT NULL,
        state text NOT NULL DEFAULT 'open',
        note text,
        decided_by uuid CONSTRAINT correction_requests_editor_fk REFERENCES users,
        decided_at timestamptz,
        created_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        version integer NOT NULL DEFAULT 1,
        CONSTRAINT correction_requests_state_known CHECK (state IN ('open', 'accepted', 'declined')),
        CONSTRAINT correction_requests_decided_whole CHECK ((state = 'open') = (decided_by IS NULL) AND (state = 'open') = (decided_at IS NULL)),
        CONSTRAINT correction_requests_decline_says_why CHECK (state <> 'declined' OR note IS NOT NULL),
        CONSTRAINT correction_requests_note_sane CHECK (btrim(note) <> ''),
        CONSTRAINT correction_requests_problem_sane CHECK (btrim(problem) <> '' AND char_length(problem) <= 4000)
      )`);
    await db.query(`CREATE UNIQUE INDEX correction_requests_once_a_form ON correction_requests (form_key)`);
    await db.query(`CREATE INDEX correction_requests_by_state ON correction_requests (state, created_at, id)`);
    await db.query(`CREATE INDEX correction_requests_by_time ON correction_requests (created_at, id)`);
    await db.query(`CREATE INDEX correction_requests_by_fact ON correction_requests (fact_id, created_at)`);
    await db.query(`CREATE INDEX correction_requests_by_sender ON correction_requests (sender_key, created_at) WHERE sender_key IS NOT NULL`);
    await db.query(`CREATE INDEX correction_requests_to_erase ON correction_requests (decided_at) WHERE sender_name IS NOT NULL OR sender_email IS NOT NULL`);
    await db.query(`CREATE TRIGGER correction_requests_version BEFORE UPDATE ON correction_requests FOR EACH ROW EXECUTE FUNCTION version_never_falls()`);
    await db.query(`
      CREATE TABLE correction_salts (
        day date NOT NULL CONSTRAINT correction_salts_pk PRIMARY KEY,
        salt bytea NOT NULL,
        CONSTRAINT correction_salts_long_enough CHECK (octet_length(salt) = 32)
      )`);
    await this.subjects(db, [...BEFORE, 'correction-request']);
  }

  private async subjects(db: QueryRunner, types: readonly string[]): Promise<void> {
    await db.query(`ALTER TABLE notifications DROP CONSTRAINT notifications_subject_known, ADD CONSTRAINT notifications_subject_known ${subjects(types)}`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DELETE FROM notifications WHERE subject_type = 'correction-request'`);
    await this.subjects(db, BEFORE);
    await db.query(`DROP TABLE correction_salts, correction_requests`);
  }
}
