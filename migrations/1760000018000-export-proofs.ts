import type { MigrationInterface, QueryRunner } from 'typeorm';

const formats = (names: readonly string[]): string => `CHECK (format IN (${names.map((name) => `'${name}'`).join(', ')}))`;
const BEFORE = ['claimreview', 'csv', 'json', 'jsonl'];

/**
 * The signed manifest of an export, and two more formats. Exports from before have no manifest.
 * Locks: ALTER TABLE exports for a moment. Reversible: only while there is no export as RSS or workbook; proofs that were not downloaded are lost.
 */
export class ExportProofs1760000018000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`ALTER TABLE exports ADD COLUMN proof jsonb, ADD CONSTRAINT exports_proof_when_ready CHECK (proof IS NULL OR status = 'ready')`);
    await db.query(`ALTER TABLE exports DROP CONSTRAINT exports_format_known`);
    await db.query(`ALTER TABLE exports ADD CONSTRAINT exports_format_known ${formats([...BEFORE, 'rss', 'xlsx'])}`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`ALTER TABLE exports DROP CONSTRAINT exports_format_known, DROP COLUMN proof`);
    await db.query(`ALTER TABLE exports ADD CONSTRAINT exports_format_known ${formats(BEFORE)}`);
  }
}
