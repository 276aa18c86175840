import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What priorities are reckoned from besides the claims themselves, and when each claim has to be reckoned anew.
 * Locks: ALTER TABLE claims for a moment; the index is built on queued claims that have the new column, of which there are none yet.
 * Reversible: yes; claims keep the priorities that they have.
 */
export class Priorities1760000009100 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE priority_weights (
        id boolean NOT NULL DEFAULT true CONSTRAINT priority_weights_pk PRIMARY KEY,
        check_worthiness real NOT NULL DEFAULT 1,
        spread real NOT NULL DEFAULT 1,
        velocity real NOT NULL DEFAULT 1,
        harm real NOT NULL DEFAULT 1,
        deadline real NOT NULL DEFAULT 1,
        boost real NOT NULL DEFAULT 1,
        version integer NOT NULL DEFAULT 1,
        CONSTRAINT priority_weights_one_row CHECK (id),
        CONSTRAINT priority_weights_sane CHECK (check_worthiness BETWEEN 0 AND 2 AND spread BETWEEN 0 AND 2 AND velocity BETWEEN 0 AND 2
          AND harm BETWEEN 0 AND 2 AND deadline BETWEEN 0 AND 2 AND boost BETWEEN 0 AND 2)
      )`);
    await db.query(`INSERT INTO priority_weights DEFAULT VALUES`);
    await db.query(`
      CREATE TABLE priority_boosts (
        id uuid NOT NULL DEFAULT uuidv7() CONSTRAINT priority_boosts_pk PRIMARY KEY,
        words text[] NOT NULL DEFAULT '{}',
        query tsquery,
        queue_id uuid CONSTRAINT priority_boosts_queue_fk REFERENCES queues,
        factor real NOT NULL,
        ends_at timestamptz NOT NULL,
        reason text NOT NULL,
        created_by uuid NOT NULL CONSTRAINT priority_boosts_person_fk REFERENCES users,
        created_at timestamptz NOT NULL DEFAULT now(),
        ended_at timestamptz,
        settled_at timestamptz,
        CONSTRAINT priority_boosts_words_or_queue CHECK ((query IS NULL) = (cardinality(words) = 0) AND (query IS NULL) <> (queue_id IS NULL)),
        CONSTRAINT priority_boosts_factor_sane CHECK (factor > 1 AND factor <= 10),
        CONSTRAINT priority_boosts_reason_not_blank CHECK (reason ~ '[^[:space:]]'),
        CONSTRAINT priority_boosts_settled_when_over CHECK (settled_at IS NULL OR ended_at IS NOT NULL OR settled_at >= ends_at)
      )`);
    await db.query(`CREATE INDEX priority_boosts_holding ON priority_boosts (ends_at) WHERE settled_at IS NULL`);
    await db.query(`
      CREATE TABLE priority_sweeps (
        id uuid NOT NULL DEFAULT uuidv7() CONSTRAINT priority_sweeps_pk PRIMARY KEY,
        boost_id uuid CONSTRAINT priority_sweeps_boost_fk REFERENCES priority_boosts,
        after_priority smallint,
        after_id uuid,
        done_at timestamptz
      )`);
    await db.query(`CREATE INDEX priority_sweeps_under_way ON priority_sweeps (id) WHERE done_at IS NULL`);
    await db.query(`ALTER TABLE claims ADD COLUMN reckon_at timestamptz`);
    await db.query(`CREATE INDEX claims_by_reckoning ON claims (reckon_at) WHERE state = 'queued' AND reckon_at IS NOT NULL`);
    await db.query(`INSERT INTO priority_sweeps (boost_id) SELECT NULL WHERE EXISTS (SELECT 1 FROM claims WHERE state = 'queued')`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP INDEX claims_by_reckoning`);
    await db.query(`ALTER TABLE claims DROP COLUMN reckon_at`);
    await db.query(`DROP TABLE priority_sweeps, priority_boosts, priority_weights`);
  }
}
