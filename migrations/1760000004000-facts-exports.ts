import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Approvals, facts and exports.
 * Locks: creates only. Reversible: yes, with all its data.
 */
export class FactsExports1760000004000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE approvals (
        id uuid NOT NULL DEFAULT uuidv7() CONSTRAINT approvals_pk PRIMARY KEY,
        claim_id uuid NOT NULL CONSTRAINT approvals_claim_fk REFERENCES claims,
        decision_id uuid NOT NULL CONSTRAINT approvals_decision_fk REFERENCES decisions,
        approved_by uuid NOT NULL CONSTRAINT approvals_editor_fk REFERENCES users,
        content_hash text NOT NULL,
        approved_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        voided_at timestamptz,
        CONSTRAINT approvals_hash_whole CHECK (content_hash ~ '^[0-9a-f]{64}$')
      )`);
    await db.query(`CREATE UNIQUE INDEX approvals_one_standing ON approvals (claim_id) WHERE voided_at IS NULL`);
    // Four eyes, and only what was seen: the approver wrote no counted review of the claim, and the hash is the claim's own.
    await db.query(`
      CREATE FUNCTION approvals_four_eyes() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF EXISTS (SELECT 1 FROM reviews WHERE claim_id = NEW.claim_id AND reviewer_id = NEW.approved_by
                     AND undone_at IS NULL AND superseded_at IS NULL) THEN
          RAISE EXCEPTION 'nobody approves what they reviewed' USING ERRCODE = '23514', CONSTRAINT = 'approvals_four_eyes';
        END IF;
        IF NOT EXISTS (SELECT 1 FROM claims WHERE id = NEW.claim_id AND content_hash = NEW.content_hash) THEN
          RAISE EXCEPTION 'an approval is bound to what was seen' USING ERRCODE = '23514', CONSTRAINT = 'approvals_bound_to_content';
        END IF;
        RETURN NEW;
      END $$`);
    await db.query(`
      CREATE TRIGGER approvals_four_eyes BEFORE INSERT OR UPDATE OF approved_by, content_hash, claim_id ON approvals
        FOR EACH ROW EXECUTE FUNCTION approvals_four_eyes()`);
    await db.query(`
      CREATE TABLE facts (
        id uuid NOT NULL DEFAULT uuidv7() CONSTRAINT facts_pk PRIMARY KEY,
        claim_id uuid NOT NULL CONSTRAINT facts_claim_fk REFERENCES claims,
        approval_id uuid NOT NULL CONSTRAINT facts_approval_fk REFERENCES approvals,
        slug text NOT NULL,
        statement text NOT NULL,
        verdict text NOT NULL,
        summary text NOT NULL,
        speaker text,
        evidence jsonb NOT NULL,
        appearances jsonb NOT NULL,
        publication_state text NOT NULL DEFAULT 'published',
        published_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        version integer NOT NULL DEFAULT 1,
        CONSTRAINT facts_verdict_known CHECK (verdict IN
          ('verified', 'contradicted', 'conflicting_evidence', 'not_enough_evidence', 'not_checkable')),
        CONSTRAINT facts_publication_state_known CHECK (publication_state IN ('unpublished', 'published', 'paused', 'withdrawn'))
      )`);
    await db.query(`CREATE UNIQUE INDEX facts_one_per_claim ON facts (claim_id)`);
    await db.query(`CREATE UNIQUE INDEX facts_slug_once ON facts (slug)`);
    await db.query(`CREATE INDEX facts_by_publication ON facts (published_at, id)`);
    await db.query(
      `CREATE TRIGGER facts_version BEFORE UPDATE ON facts FOR EACH ROW EXECUTE FUNCTION version_never_falls()`,
    );
    await db.query(`
      CREATE TABLE exports (
        id uuid NOT NULL DEFAULT uuidv7() CONSTRAINT exports_pk PRIMARY KEY,
        format text NOT NULL,
        filter jsonb NOT NULL,
        status text NOT NULL DEFAULT 'waiting',
        fact_count integer,
        bytes bigint,
        sha256 text,
        failure text,
        created_by uuid CONSTRAINT exports_creator_fk REFERENCES users,
        created_at timestamptz NOT NULL DEFAULT now(),
        ready_at timestamptz,
        CONSTRAINT exports_format_known CHECK (format IN ('claimreview', 'csv', 'json', 'jsonl')),
        CONSTRAINT exports_status_known CHECK (status IN ('waiting', 'running', 'ready', 'failed')),
        CONSTRAINT exports_ready_whole CHECK (
          (status = 'ready') = (sha256 IS NOT NULL AND bytes IS NOT NULL AND fact_count IS NOT NULL AND ready_at IS NOT NULL))
      )`);
    await db.query(`CREATE INDEX exports_by_creation ON exports (created_at, id)`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE exports, facts, approvals`);
    await db.query(`DROP FUNCTION approvals_four_eyes()`);
  }
}
