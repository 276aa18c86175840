import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Gold claims: decided ones that are handed out again, to see whether people come to the known verdict. Their answers stand apart from the
 * reviews, so that they never count.
 * Locks: ALTER TABLE for a moment on queues and assignments, whose slot index is built anew. Reversible: yes, with all gold claims and answers.
 */
export class Calibration1760000011000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE queues ADD COLUMN gold_percent smallint NOT NULL DEFAULT 0,
        ADD CONSTRAINT queues_gold_percent_sane CHECK (gold_percent BETWEEN 0 AND 50)`);
    await db.query(`
      CREATE TABLE gold_claims (
        claim_id uuid NOT NULL CONSTRAINT gold_claims_pk PRIMARY KEY CONSTRAINT gold_claims_claim_fk REFERENCES claims,
        verdict text NOT NULL,
        added_by uuid NOT NULL CONSTRAINT gold_claims_person_fk REFERENCES users,
        added_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT gold_claims_verdict_known CHECK (verdict IN
          ('verified', 'contradicted', 'conflicting_evidence', 'not_enough_evidence', 'not_checkable'))
      )`);
    await db.query(`
      ALTER TABLE assignments ADD COLUMN gold boolean NOT NULL DEFAULT false,
        ADD CONSTRAINT assignments_gold_is_given CHECK (NOT gold OR assigned_to IS NOT NULL OR state IN ('done', 'cancelled'))`);
    await db.query(`DROP INDEX assignments_one_live_per_slot`);
    await db.query(`CREATE UNIQUE INDEX assignments_one_live_per_slot ON assignments (claim_id, slot) WHERE state <> 'cancelled' AND NOT gold`);
    await db.query(`CREATE UNIQUE INDEX assignments_one_gold_per_person ON assignments (claim_id, assigned_to) WHERE gold`);
    await this.answers(db);
  }

  private async answers(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE gold_answers (
        id uuid NOT NULL DEFAULT uuidv7() CONSTRAINT gold_answers_pk PRIMARY KEY,
        claim_id uuid NOT NULL CONSTRAINT gold_answers_claim_fk REFERENCES claims,
        assignment_id uuid NOT NULL CONSTRAINT gold_answers_assignment_fk REFERENCES assignments,
        reviewer_id uuid NOT NULL CONSTRAINT gold_answers_person_fk REFERENCES users,
        verdict text NOT NULL,
        expected text NOT NULL,
        rationale text NOT NULL,
        evidence jsonb NOT NULL,
        confidence smallint,
        created_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        undone_at timestamptz,
        CONSTRAINT gold_answers_verdict_known CHECK (verdict IN
          ('verified', 'contradicted', 'conflicting_evidence', 'not_enough_evidence', 'not_checkable')),
        CONSTRAINT gold_answers_confidence_sane CHECK (confidence BETWEEN 1 AND 5)
      )`);
    await db.query(`CREATE UNIQUE INDEX gold_answers_one_per_person ON gold_answers (claim_id, reviewer_id) WHERE undone_at IS NULL`);
    await db.query(`CREATE INDEX gold_answers_by_person ON gold_answers (reviewer_id, created_at)`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE gold_answers, gold_claims`);
    await db.query(`DELETE FROM assignments WHERE gold`);
    await db.query(`DROP INDEX assignments_one_gold_per_person, assignments_one_live_per_slot`);
    await db.query(`ALTER TABLE assignments DROP COLUMN gold`);
    await db.query(`CREATE UNIQUE INDEX assignments_one_live_per_slot ON assignments (claim_id, slot) WHERE state <> 'cancelled'`);
    await db.query(`ALTER TABLE queues DROP COLUMN gold_percent`);
  }
}
