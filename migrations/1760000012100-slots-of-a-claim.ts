import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * An index of all slots of a claim: the one of its live slots no longer answers for those of gold claims, which the next claim is asked about.
 * What a person holds is found by the index that keeps it single, turned about, so that a lease writes no more indexes than before.
 * Locks: assignments stand still while the indexes are built. Reversible: yes, without loss.
 */
export class SlotsOfAClaim1760000012100 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`CREATE INDEX assignments_by_claim ON assignments (claim_id)`);
    await db.query(`DROP INDEX assignments_by_holder, assignments_one_held_per_claim`);
    await db.query(`CREATE UNIQUE INDEX assignments_one_held_per_claim ON assignments (leased_by, claim_id) WHERE state = 'leased'`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP INDEX assignments_one_held_per_claim, assignments_by_claim`);
    await db.query(`CREATE UNIQUE INDEX assignments_one_held_per_claim ON assignments (claim_id, leased_by) WHERE state = 'leased'`);
    await db.query(`CREATE INDEX assignments_by_holder ON assignments (leased_by) WHERE state = 'leased'`);
  }
}
