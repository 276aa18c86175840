import type { MigrationInterface, QueryRunner } from 'typeorm';

const PARTS = ['check_worthiness', 'spread', 'velocity', 'harm', 'deadline', 'boost'];
const sane = (parts: readonly string[]): string => `CHECK (${parts.map((part) => `${part} BETWEEN 0 AND 2`).join(' AND ')})`;

/**
 * The weight of clashes in a priority.
 * Locks: ALTER TABLE priority_weights for a moment; it has one row.
 * Reversible: yes.
 */
export class ClashPriority1760000017200 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`ALTER TABLE priority_weights ADD COLUMN clash real NOT NULL DEFAULT 1, DROP CONSTRAINT priority_weights_sane`);
    await db.query(`ALTER TABLE priority_weights ADD CONSTRAINT priority_weights_sane ${sane(PARTS.toSpliced(3, 0, 'clash'))}`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`ALTER TABLE priority_weights DROP CONSTRAINT priority_weights_sane, DROP COLUMN clash`);
    await db.query(`ALTER TABLE priority_weights ADD CONSTRAINT priority_weights_sane ${sane(PARTS)}`);
  }
}
