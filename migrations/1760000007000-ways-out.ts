import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What people passed on, whose leases were taken over, and what keeps a claim's reviews with different people.
 * Locks: creates tables; the indexes on assignments are built while it stands still for a moment. Reversible: yes, both tables' rows are lost.
 */
export class WaysOut1760000007000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE claim_skips (
        user_id uuid NOT NULL CONSTRAINT claim_skips_person_fk REFERENCES users ON DELETE CASCADE,
        claim_id uuid NOT NULL CONSTRAINT claim_skips_claim_fk REFERENCES claims,
        reason text NOT NULL DEFAULT '',
        at timestamptz NOT NULL DEFAULT clock_timestamp(),
        CONSTRAINT claim_skips_pk PRIMARY KEY (user_id, claim_id)
      )`);
    await db.query(`CREATE INDEX claim_skips_by_claim ON claim_skips (claim_id)`);
    await db.query(`
      CREATE TABLE take_overs (
        lease_token uuid NOT NULL CONSTRAINT take_overs_pk PRIMARY KEY,
        assignment_id uuid NOT NULL CONSTRAINT take_overs_assignment_fk REFERENCES assignments,
        taken_from uuid NOT NULL CONSTRAINT take_overs_loser_fk REFERENCES users,
        taken_by uuid NOT NULL CONSTRAINT take_overs_taker_fk REFERENCES users,
        reason text NOT NULL,
        at timestamptz NOT NULL DEFAULT clock_timestamp(),
        CONSTRAINT take_overs_reason_not_blank CHECK (btrim(reason) <> ''),
        CONSTRAINT take_overs_of_somebody_else CHECK (taken_by <> taken_from)
      )`);
    await db.query(`CREATE INDEX take_overs_by_assignment ON take_overs (assignment_id, at)`);
    await db.query(`
      CREATE UNIQUE INDEX assignments_one_given_per_claim ON assignments (claim_id, assigned_to)
        WHERE state IN ('open', 'leased', 'snoozed') AND assigned_to IS NOT NULL`);
    await db.query(`
      CREATE INDEX assignments_for_leads ON assignments (queue_id, priority DESC, id)
        WHERE state = 'open' AND assigned_to IS NULL AND for_leads`);
    await db.query(`CREATE INDEX assignments_by_parking ON assignments (parked_until) WHERE parked IS NOT NULL`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP INDEX assignments_by_parking, assignments_for_leads, assignments_one_given_per_claim`);
    await db.query(`DROP TABLE take_overs, claim_skips`);
  }
}
