import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Archived copies of what evidence rests on, and which copy a piece of evidence cites.
 * Locks: evidence for a moment (a column without a default), and for as long as the index of its words takes. Reversible: yes; the copies' texts are lost.
 */
export class Captures1760000013000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE captures (
        id uuid NOT NULL DEFAULT uuidv7() CONSTRAINT captures_pk PRIMARY KEY,
        kind text NOT NULL,
        status text NOT NULL DEFAULT 'pending',
        url text,
        file_name text,
        failure text,
        final_url text,
        media_type text,
        title text,
        publisher text,
        published_at timestamptz,
        text text,
        text_complete boolean NOT NULL DEFAULT true,
        sha256 text,
        bytes integer,
        fetched_at timestamptz,
        requested_by uuid NOT NULL CONSTRAINT captures_requester_fk REFERENCES users,
        created_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        CONSTRAINT captures_kind_known CHECK (kind IN ('url', 'file')),
        CONSTRAINT captures_status_known CHECK (status IN ('pending', 'ready', 'failed')),
        CONSTRAINT captures_of_one_thing CHECK ((kind = 'url') = (url IS NOT NULL) AND (kind = 'file') = (file_name IS NOT NULL)),
        CONSTRAINT captures_failure_when_failed CHECK ((status = 'failed') = (failure IS NOT NULL)),
        CONSTRAINT captures_ready_whole CHECK (
          (status = 'ready') = (sha256 IS NOT NULL AND bytes IS NOT NULL AND media_type IS NOT NULL AND fetched_at IS NOT NULL)),
        CONSTRAINT captures_hash_whole CHECK (sha256 ~ '^[0-9a-f]{64}$')
      )`);
    await db.query(`CREATE UNIQUE INDEX captures_one_pending ON captures (url) WHERE status = 'pending'`);
    await db.query(`CREATE INDEX captures_by_url ON captures (url, created_at) WHERE kind = 'url'`);
    await db.query(`CREATE INDEX captures_by_person ON captures (requested_by, created_at)`);
    // What was archived is what it was: evidence and facts name it by its hash.
    await db.query(`
      CREATE FUNCTION captures_immutable() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF TG_OP = 'UPDATE' AND OLD.status = 'pending' THEN RETURN NEW; END IF;
        RAISE EXCEPTION 'an archived copy never changes' USING ERRCODE = '23514', CONSTRAINT = 'captures_immutable';
      END $$`);
    await db.query(`CREATE TRIGGER captures_immutable BEFORE UPDATE OR DELETE ON captures FOR EACH ROW EXECUTE FUNCTION captures_immutable()`);
    await db.query(`ALTER TABLE evidence ADD COLUMN capture_id uuid CONSTRAINT evidence_capture_fk REFERENCES captures`);
    await db.query(`CREATE INDEX evidence_by_url ON evidence USING hash (url)`);
    // The parts of an address are words of their own: it is searched for by its site.
    await db.query(`CREATE INDEX evidence_by_words ON evidence USING gin (to_tsvector('simple', quote || ' ' || translate(url, '/.-_?=&:%', '         ')))`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP INDEX evidence_by_words, evidence_by_url`);
    await db.query(`ALTER TABLE evidence DROP COLUMN capture_id`);
    await db.query(`DROP TABLE captures`);
    await db.query(`DROP FUNCTION captures_immutable()`);
  }
}
