import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * How sure the writer of a draft is, so that it is kept on every machine and not in one browser alone.
 * Locks: drafts for a moment, without rewriting them. Reversible: yes, with the loss of what was said there.
 */
export class DraftConfidence1760000016200 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`ALTER TABLE drafts ADD COLUMN confidence smallint CONSTRAINT drafts_confidence_sane CHECK (confidence BETWEEN 1 AND 5)`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`ALTER TABLE drafts DROP COLUMN confidence`);
  }
}
