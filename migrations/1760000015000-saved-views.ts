import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Saved views: filters, order and columns of a list under a name, one's own or shared with the newsroom.
 * Locks: creates only. Reversible: yes, with all saved views.
 */
export class SavedViews1760000015000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE saved_views (
        id uuid NOT NULL DEFAULT uuidv7() CONSTRAINT saved_views_pk PRIMARY KEY,
        owner_id uuid NOT NULL CONSTRAINT saved_views_owner_fk REFERENCES users ON DELETE CASCADE,
        resource text NOT NULL,
        name text NOT NULL,
        filter jsonb NOT NULL DEFAULT '{}',
        sort text NOT NULL,
        columns text[],
        shared boolean NOT NULL DEFAULT false,
        updated_at timestamptz NOT NULL DEFAULT now(),
        version integer NOT NULL DEFAULT 1,
        CONSTRAINT saved_views_resource_known CHECK (resource IN ('claims', 'articles', 'facts')),
        CONSTRAINT saved_views_name_not_blank CHECK (btrim(name) <> ''),
        CONSTRAINT saved_views_filter_is_object CHECK (jsonb_typeof(filter) = 'object'),
        CONSTRAINT saved_views_some_column CHECK (cardinality(columns) > 0)
      )`);
    await db.query(`CREATE UNIQUE INDEX saved_views_name_once ON saved_views (owner_id, resource, lower(name))`);
    await db.query(`CREATE INDEX saved_views_shared ON saved_views (resource) WHERE shared`);
    await db.query(
      `CREATE TRIGGER saved_views_version BEFORE UPDATE ON saved_views FOR EACH ROW EXECUTE FUNCTION version_never_falls()`,
    );
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE saved_views`);
  }
}
