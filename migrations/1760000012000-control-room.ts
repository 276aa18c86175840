import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Indexes by which the Control room counts: by deadline, by what was given, what sleeps, what is disputed, and reviews by time.
 * Locks: assignments, claims and reviews stand still while the indexes are built. Reversible: yes, without loss.
 */
export class ControlRoom1760000012000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE INDEX assignments_by_deadline ON assignments (queue_id, due_at)
        WHERE state IN ('open', 'leased') AND due_at IS NOT NULL`);
    await db.query(`CREATE INDEX assignments_given ON assignments (queue_id, parked) WHERE state = 'open' AND assigned_to IS NOT NULL`);
    await db.query(`CREATE INDEX assignments_asleep ON assignments (queue_id) WHERE state = 'snoozed'`);
    await db.query(`CREATE INDEX claims_disputed ON claims (queue_id) WHERE state = 'disputed'`);
    await db.query(`CREATE INDEX reviews_by_time ON reviews (created_at) WHERE undone_at IS NULL`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP INDEX reviews_by_time, claims_disputed, assignments_asleep, assignments_given, assignments_by_deadline`);
  }
}
