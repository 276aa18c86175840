import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What others checked before: imported fact-checks, the keys that they are found by, and the claims that they are about.
 * Locks: none that matter, all tables are new. Reversible: yes; what was imported can be imported again, but who confirmed which match is lost.
 */
export class EarlierChecks1760000017100 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE check_imports (
        id uuid NOT NULL DEFAULT uuidv7() CONSTRAINT check_imports_pk PRIMARY KEY,
        file_name text NOT NULL,
        imported_by uuid CONSTRAINT check_imports_person_fk REFERENCES users,
        imported_at timestamptz NOT NULL DEFAULT now()
      )`);
    await db.query(`
      CREATE TABLE earlier_checks (
        id uuid NOT NULL DEFAULT uuidv7() CONSTRAINT earlier_checks_pk PRIMARY KEY,
        import_id uuid NOT NULL CONSTRAINT earlier_checks_import_fk REFERENCES check_imports,
        identity bytea NOT NULL,
        claim text NOT NULL,
        claimant text,
        claim_date date,
        rating text NOT NULL,
        rating_value double precision,
        rating_best double precision,
        rating_worst double precision,
        publisher text NOT NULL,
        url text NOT NULL,
        reviewed_at date,
        language text,
        record jsonb,
        matched boolean NOT NULL DEFAULT false,
        imported_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT earlier_checks_matched_once_read CHECK (record IS NOT NULL OR NOT matched),
        CONSTRAINT earlier_checks_rating_whole CHECK (num_nulls(rating_value, rating_best, rating_worst) IN (0, 3)),
        CONSTRAINT earlier_checks_rating_on_scale CHECK (rating_worst < rating_best AND rating_value BETWEEN rating_worst AND rating_best),
        CONSTRAINT earlier_checks_web_address CHECK (url ~ '^https?://')
      )`);
    await db.query(`CREATE UNIQUE INDEX earlier_checks_once ON earlier_checks (identity)`);
    await db.query(`CREATE INDEX earlier_checks_by_import ON earlier_checks (imported_at, id)`);
    await db.query(`CREATE INDEX earlier_checks_by_review ON earlier_checks (coalesce(reviewed_at, '-infinity'), id)`);
    await db.query(`CREATE INDEX earlier_checks_by_publisher ON earlier_checks (publisher, id)`);
    await db.query(`CREATE INDEX earlier_checks_by_words ON earlier_checks USING gin (to_tsvector('english', claim || ' ' || coalesce(claimant, '')))`);
    await db.query(`CREATE INDEX earlier_checks_unmatched ON earlier_checks (import_id, id) WHERE NOT matched`);
    await db.query(`
      CREATE TABLE earlier_check_keys (
        key bigint NOT NULL,
        check_id uuid NOT NULL CONSTRAINT earlier_check_keys_check_fk REFERENCES earlier_checks ON DELETE CASCADE,
        CONSTRAINT earlier_check_keys_pk PRIMARY KEY (key, check_id)
      )`);
    await db.query(`
      CREATE TABLE earlier_check_matches (
        id uuid NOT NULL DEFAULT uuidv7() CONSTRAINT earlier_check_matches_pk PRIMARY KEY,
        check_id uuid NOT NULL CONSTRAINT earlier_check_matches_check_fk REFERENCES earlier_checks ON DELETE CASCADE,
        claim_id uuid NOT NULL CONSTRAINT earlier_check_matches_claim_fk REFERENCES claims,
        kind text NOT NULL,
        score real NOT NULL,
        why text NOT NULL,
        state text NOT NULL DEFAULT 'suggested',
        decided_by uuid CONSTRAINT earlier_check_matches_person_fk REFERENCES users,
        decided_at timestamptz,
        created_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT earlier_check_matches_kind_known CHECK (kind IN ('same', 'narrower', 'updates', 'contradicts', 'differs_in_quantity', 'corroborates')),
        CONSTRAINT earlier_check_matches_score_sane CHECK (score BETWEEN 0 AND 1),
        CONSTRAINT earlier_check_matches_state_known CHECK (state IN ('suggested', 'confirmed', 'rejected')),
        CONSTRAINT earlier_check_matches_decided_whole CHECK ((state = 'suggested') = (decided_by IS NULL) AND (decided_by IS NULL) = (decided_at IS NULL))
      )`);
    await db.query(`CREATE UNIQUE INDEX earlier_check_matches_once ON earlier_check_matches (check_id, claim_id)`);
    await db.query(`CREATE INDEX earlier_check_matches_by_claim ON earlier_check_matches (claim_id, score)`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE earlier_check_matches`);
    await db.query(`DROP TABLE earlier_check_keys`);
    await db.query(`DROP TABLE earlier_checks`);
    await db.query(`DROP TABLE check_imports`);
  }
}
