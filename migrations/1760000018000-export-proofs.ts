import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The signed manifest of an export. Exports from before have none.
 * Locks: ALTER TABLE exports for a moment. Reversible: yes; proofs that were not downloaded are lost.
 */
export class ExportProofs1760000018000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`ALTER TABLE exports ADD COLUMN proof jsonb, ADD CONSTRAINT exports_proof_when_ready CHECK (proof IS NULL OR status = 'ready')`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`ALTER TABLE exports DROP COLUMN proof`);
  }
}
