import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What people say to each other about a claim, and whom they mention.
 * Locks: creates only. Reversible: yes; the comments are lost.
 */
export class Comments1760000014000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE comments (
        id uuid NOT NULL DEFAULT uuidv7() CONSTRAINT comments_pk PRIMARY KEY,
        claim_id uuid NOT NULL CONSTRAINT comments_claim_fk REFERENCES claims,
        author_id uuid NOT NULL CONSTRAINT comments_author_fk REFERENCES users,
        body text NOT NULL,
        created_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        edited_at timestamptz,
        deleted_at timestamptz,
        CONSTRAINT comments_body_until_deleted CHECK ((deleted_at IS NULL) = (btrim(body) <> ''))
      )`);
    await db.query(`CREATE INDEX comments_by_claim ON comments (claim_id, id)`);
    await db.query(`
      CREATE TABLE comment_mentions (
        comment_id uuid NOT NULL CONSTRAINT comment_mentions_comment_fk REFERENCES comments ON DELETE CASCADE,
        user_id uuid NOT NULL CONSTRAINT comment_mentions_user_fk REFERENCES users,
        CONSTRAINT comment_mentions_pk PRIMARY KEY (comment_id, user_id)
      )`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE comment_mentions, comments`);
  }
}
