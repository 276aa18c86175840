import type { MigrationInterface, QueryRunner } from 'typeorm';

const formats = (names: readonly string[]): string => `CHECK (format IN (${names.map((name) => `'${name}'`).join(', ')}))`;
const BEFORE = ['claimreview', 'csv', 'json', 'jsonl', 'rss', 'xlsx'];
const statuses = (names: readonly string[]): string => `CHECK (status IN (${names.map((name) => `'${name}'`).join(', ')}))`;

/**
 * Exports are of a moment, tell how far they are, can be called off; and the printable fact sheet. Those from before are taken to be of when they were asked for.
 * Locks: ALTER TABLE exports for a moment. Reversible: only while there is no fact sheet and none that was called off.
 */
export class ExportsAsOf1760000022000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`ALTER TABLE exports ADD COLUMN as_of timestamptz, ADD COLUMN facts_total integer, ADD COLUMN facts_done integer NOT NULL DEFAULT 0`);
    await db.query(`UPDATE exports SET as_of = created_at`);
    await db.query(`ALTER TABLE exports ALTER COLUMN as_of SET NOT NULL,
      ADD CONSTRAINT exports_progress_sane CHECK (facts_done >= 0 AND facts_done <= facts_total)`);
    await db.query(`ALTER TABLE exports DROP CONSTRAINT exports_format_known, DROP CONSTRAINT exports_status_known`);
    await db.query(`ALTER TABLE exports ADD CONSTRAINT exports_format_known ${formats([...BEFORE, 'sheet'])},
      ADD CONSTRAINT exports_status_known ${statuses(['waiting', 'running', 'ready', 'failed', 'cancelled'])}`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`ALTER TABLE exports DROP CONSTRAINT exports_format_known, DROP CONSTRAINT exports_status_known`);
    await db.query(`ALTER TABLE exports ADD CONSTRAINT exports_format_known ${formats(BEFORE)}, ADD CONSTRAINT exports_status_known ${statuses(['waiting', 'running', 'ready', 'failed'])}`);
    await db.query(`ALTER TABLE exports DROP COLUMN as_of, DROP COLUMN facts_total, DROP COLUMN facts_done`);
  }
}
