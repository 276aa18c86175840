import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Full text of articles and facts, and of claims by the stems of words as well as by the words themselves.
 * Locks: claims, articles and facts stand still while their index is built. Reversible: yes, without loss.
 */
export class FullText1760000016000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    // The last word may still be being typed: it stands for all that begin with it. A query that ends otherwise is left as it is.
    await db.query(`
      CREATE FUNCTION words_sought(config regconfig, words text) RETURNS tsquery LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
        SELECT CASE WHEN websearch_to_tsquery(config, words)::text LIKE '%''' AND words ~ '[[:alnum:]]$'
          THEN (websearch_to_tsquery(config, words)::text || ':*')::tsquery ELSE websearch_to_tsquery(config, words) END
      $$`);
    // Of very long texts the beginning: the words of one text must fit into a megabyte.
    await db.query(`
      CREATE FUNCTION words_of_article(title text, body text) RETURNS tsvector LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
        SELECT to_tsvector('english'::regconfig, title || ' ' || left(body, 100000))
      $$`);
    await db.query(`CREATE INDEX claims_by_stems ON claims USING gin (to_tsvector('english', wording))`);
    await db.query(`CREATE INDEX articles_by_stems ON articles USING gin (words_of_article(title, text))`);
    await db.query(`CREATE INDEX facts_by_stems ON facts USING gin (to_tsvector('english', statement))`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP INDEX claims_by_stems, articles_by_stems, facts_by_stems`);
    await db.query(`DROP FUNCTION words_of_article(text, text), words_sought(regconfig, text)`);
  }
}
