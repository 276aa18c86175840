import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Looks over the audit log for the check that came with API keys, in a transaction of its own.
 * Locks: audit_events against other changes of its shape only; the log is read and written meanwhile. Reversible: there is nothing to reverse.
 */
export class OneActor1760000020010 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`ALTER TABLE audit_events VALIDATE CONSTRAINT audit_events_one_actor`);
  }

  async down(): Promise<void> {
    // What was found to be in order stays so.
  }
}
