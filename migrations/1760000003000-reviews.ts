import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Assignments with their leases, drafts, reviews with evidence, decisions.
 * Locks: creates only. Reversible: yes, with all its data.
 */
export class Reviews1760000003000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await this.assignments(db);
    await this.reviews(db);
    await this.guards(db);
  }

  private async assignments(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE assignments (
        id uuid NOT NULL DEFAULT uuidv7() CONSTRAINT assignments_pk PRIMARY KEY,
        claim_id uuid NOT NULL CONSTRAINT assignments_claim_fk REFERENCES claims,
        queue_id uuid NOT NULL CONSTRAINT assignments_queue_fk REFERENCES queues,
        slot smallint NOT NULL DEFAULT 1,
        state text NOT NULL DEFAULT 'open',
        priority smallint NOT NULL,
        assigned_to uuid CONSTRAINT assignments_person_fk REFERENCES users,
        lease_token uuid,
        leased_by uuid CONSTRAINT assignments_holder_fk REFERENCES users,
        leased_at timestamptz,
        lease_expires_at timestamptz,
        created_at timestamptz NOT NULL DEFAULT now(),
        closed_at timestamptz,
        CONSTRAINT assignments_state_known CHECK (state IN ('open', 'leased', 'done', 'cancelled')),
        CONSTRAINT assignments_lease_whole CHECK (
          (state = 'leased') = (lease_token IS NOT NULL)
          AND (lease_token IS NULL) = (leased_by IS NULL)
          AND (lease_token IS NULL) = (leased_at IS NULL)
          AND (lease_token IS NULL) = (lease_expires_at IS NULL)),
        CONSTRAINT assignments_closed_whole CHECK ((state IN ('done', 'cancelled')) = (closed_at IS NOT NULL)),
        CONSTRAINT assignments_held_by_assignee CHECK (assigned_to IS NULL OR leased_by IS NULL OR assigned_to = leased_by)
      )`);
    await db.query(
      `CREATE UNIQUE INDEX assignments_one_live_per_slot ON assignments (claim_id, slot) WHERE state <> 'cancelled'`,
    );
    await db.query(`CREATE UNIQUE INDEX assignments_token_once ON assignments (lease_token)`);
    await db.query(`
      CREATE INDEX assignments_next ON assignments (queue_id, priority DESC, id)
        WHERE state = 'open' AND assigned_to IS NULL`);
    await db.query(`CREATE INDEX assignments_for_person ON assignments (assigned_to, queue_id) WHERE state = 'open'`);
    await db.query(`CREATE INDEX assignments_by_holder ON assignments (leased_by) WHERE state = 'leased'`);
    await db.query(`CREATE INDEX assignments_by_expiry ON assignments (queue_id, lease_expires_at) WHERE state = 'leased'`);
    await db.query(`
      CREATE TABLE drafts (
        assignment_id uuid NOT NULL CONSTRAINT drafts_assignment_fk REFERENCES assignments ON DELETE CASCADE,
        user_id uuid NOT NULL CONSTRAINT drafts_user_fk REFERENCES users ON DELETE CASCADE,
        verdict text,
        rationale text NOT NULL,
        evidence jsonb NOT NULL,
        revision integer NOT NULL,
        saved_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        CONSTRAINT drafts_pk PRIMARY KEY (assignment_id, user_id)
      )`);
    await db.query(`CREATE INDEX drafts_by_user ON drafts (user_id, saved_at)`);
  }

  private async reviews(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE reviews (
        id uuid NOT NULL DEFAULT uuidv7() CONSTRAINT reviews_pk PRIMARY KEY,
        claim_id uuid NOT NULL CONSTRAINT reviews_claim_fk REFERENCES claims,
        assignment_id uuid NOT NULL CONSTRAINT reviews_assignment_fk REFERENCES assignments,
        reviewer_id uuid NOT NULL CONSTRAINT reviews_reviewer_fk REFERENCES users,
        lease_token uuid NOT NULL,
        verdict text NOT NULL,
        rationale text NOT NULL,
        confidence smallint,
        created_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        superseded_at timestamptz,
        undone_at timestamptz,
        CONSTRAINT reviews_verdict_known CHECK (verdict IN
          ('verified', 'contradicted', 'conflicting_evidence', 'not_enough_evidence', 'not_checkable')),
        CONSTRAINT reviews_confidence_sane CHECK (confidence BETWEEN 1 AND 5)
      )`);
    await db.query(`
      CREATE UNIQUE INDEX reviews_one_counted_per_person ON reviews (claim_id, reviewer_id)
        WHERE superseded_at IS NULL AND undone_at IS NULL`);
    await db.query(`CREATE UNIQUE INDEX reviews_one_per_lease ON reviews (lease_token)`);
    await db.query(`CREATE INDEX reviews_by_claim ON reviews (claim_id, id)`);
    await db.query(`CREATE INDEX reviews_by_reviewer ON reviews (reviewer_id, created_at)`);
    await db.query(`
      CREATE TABLE evidence (
        id uuid NOT NULL DEFAULT uuidv7() CONSTRAINT evidence_pk PRIMARY KEY,
        review_id uuid NOT NULL CONSTRAINT evidence_review_fk REFERENCES reviews,
        position smallint NOT NULL,
        url text NOT NULL,
        quote text NOT NULL,
        stance text NOT NULL,
        CONSTRAINT evidence_stance_known CHECK (stance IN ('supports', 'contradicts', 'context'))
      )`);
    await db.query(`CREATE UNIQUE INDEX evidence_one_order ON evidence (review_id, position)`);
    await db.query(`
      CREATE TABLE decisions (
        id uuid NOT NULL DEFAULT uuidv7() CONSTRAINT decisions_pk PRIMARY KEY,
        claim_id uuid NOT NULL CONSTRAINT decisions_claim_fk REFERENCES claims,
        verdict text NOT NULL,
        basis text NOT NULL,
        review_id uuid NOT NULL CONSTRAINT decisions_review_fk REFERENCES reviews,
        decided_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        superseded_at timestamptz,
        CONSTRAINT decisions_basis_known CHECK (basis IN ('single', 'agreed', 'adjudicated'))
      )`);
    await db.query(
      `CREATE UNIQUE INDEX decisions_one_standing ON decisions (claim_id) WHERE superseded_at IS NULL`,
    );
  }

  private async guards(db: QueryRunner): Promise<void> {
    // Never a review without its lease: the token must be the valid one, held by the reviewer, on an assignment of this very claim.
    await db.query(`
      CREATE FUNCTION reviews_hold_the_lease() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        PERFORM 1 FROM assignments
          WHERE id = NEW.assignment_id AND claim_id = NEW.claim_id AND state = 'leased'
            AND leased_by = NEW.reviewer_id AND lease_token = NEW.lease_token AND lease_expires_at > clock_timestamp();
        IF NOT FOUND THEN
          RAISE EXCEPTION 'a review needs the valid lease of its assignment' USING ERRCODE = '23514', CONSTRAINT = 'reviews_hold_the_lease';
        END IF;
        RETURN NEW;
      END $$`);
    await db.query(`
      CREATE TRIGGER reviews_hold_the_lease BEFORE INSERT ON reviews
        FOR EACH ROW EXECUTE FUNCTION reviews_hold_the_lease()`);
    await db.query(`
      CREATE FUNCTION reviews_immutable() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF TG_OP = 'UPDATE'
          AND (OLD.id, OLD.claim_id, OLD.assignment_id, OLD.reviewer_id, OLD.lease_token, OLD.verdict, OLD.rationale, OLD.confidence, OLD.created_at)
            IS NOT DISTINCT FROM
              (NEW.id, NEW.claim_id, NEW.assignment_id, NEW.reviewer_id, NEW.lease_token, NEW.verdict, NEW.rationale, NEW.confidence, NEW.created_at)
          AND (OLD.superseded_at IS NULL OR OLD.superseded_at IS NOT DISTINCT FROM NEW.superseded_at)
          AND (OLD.undone_at IS NULL OR OLD.undone_at IS NOT DISTINCT FROM NEW.undone_at)
        THEN RETURN NEW;
        END IF;
        RAISE EXCEPTION 'a review never changes' USING ERRCODE = '23514', CONSTRAINT = 'reviews_immutable';
      END $$`);
    await db.query(`
      CREATE TRIGGER reviews_immutable BEFORE UPDATE OR DELETE ON reviews
        FOR EACH ROW EXECUTE FUNCTION reviews_immutable()`);
    await db.query(`
      CREATE FUNCTION evidence_immutable() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION 'evidence never changes' USING ERRCODE = '23514', CONSTRAINT = 'evidence_immutable';
      END $$`);
    await db.query(`
      CREATE TRIGGER evidence_immutable BEFORE UPDATE OR DELETE ON evidence
        FOR EACH ROW EXECUTE FUNCTION evidence_immutable()`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE decisions, evidence, reviews, drafts, assignments`);
    await db.query(`DROP FUNCTION reviews_hold_the_lease(), reviews_immutable(), evidence_immutable()`);
  }
}
