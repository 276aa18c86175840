import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { SightingSchema } from '../claims/index.js';
import { rows, rowsOnce, type Tx } from '../database/index.js';
import type { Statement } from '../domain/matching/index.js';
import type { z } from 'zod';

/** A sighting as it is compared. */
export interface StatementRow {
  id: string;
  detected_as: string;
  article_id: string;
  quote: string;
  wording: string;
  speaker: string | null;
  record: Pick<z.output<typeof SightingSchema>, 'quantities' | 'dates' | 'places' | 'entities'>;
  source: string | null;
  published_at: Date | null;
  /** When it was published or, where nobody knows, came in. */
  told_at: Date;
}

/** Of one key: those that came last. A key that everybody has tells nothing, and is not followed to its end. */
const LATEST_OF_KEY = 200;
/** Of one statement: those that share most keys with it. */
const COMPARED = 100;

const STATEMENT = `si.id, si.detected_as, si.article_id, si.quote, c.wording, si.speaker, si.record, so.name AS source, a.published_at,
  coalesce(a.published_at, a.created_at) AS told_at`;
const FROM = `sightings si JOIN claims c ON c.id = si.detected_as JOIN articles a ON a.id = si.article_id LEFT JOIN sources so ON so.id = a.source_id`;

/** What was said, and where it is found by what it says. */
@Injectable()
export class StatementsRepository {
  /** The next of the article's sightings that were not compared yet. */
  unrelated(tx: Tx, articleId: string, limit: number): Promise<StatementRow[]> {
    return rows(tx, `SELECT ${STATEMENT} FROM ${FROM} WHERE si.article_id = $1 AND si.related_at IS NULL ORDER BY si.id LIMIT $2`, [articleId, limit]);
  }

  byIds(tx: Tx, ids: readonly string[]): Promise<StatementRow[]> {
    return rows(tx, `SELECT ${STATEMENT} FROM ${FROM} WHERE si.id = ANY ($1::uuid[])`, [ids]);
  }

  /** What the articles are about, as far as that is known. */
  async terms(tx: Tx, articleIds: readonly string[]): Promise<Map<string, string[]>> {
    const found = await rows<{ id: string; terms: string[] }>(tx, `SELECT id, terms FROM articles WHERE id = ANY ($1::uuid[]) AND terms IS NOT NULL`, [articleIds]);
    return new Map(found.map(({ id, terms }) => [id, terms]));
  }

  /** Lets the statements be found. */
  async publishKeys(tx: Tx, keys: ReadonlyMap<string, readonly string[]>): Promise<void> {
    const pairs = [...keys].flatMap(([sightingId, own]) => own.map((key) => [hashOf(key), sightingId] as const));
    await rows(
      tx,
      `INSERT INTO statement_keys (key, sighting_id) SELECT * FROM unnest($1::bigint[], $2::uuid[]) ON CONFLICT DO NOTHING`,
      [pairs.map(([key]) => key), pairs.map(([, sightingId]) => sightingId)],
    );
  }

  /**
   * Statements of other articles that share keys, at most a hundred for each: as many steps however many statements there are.
   *
   * @param keys by sighting
   * @returns pairs of a sighting asked for and one that was found
   */
  async candidates(tx: Tx, articleId: string, keys: ReadonlyMap<string, readonly string[]>): Promise<Array<{ sighting_id: string; candidate_id: string }>> {
    const pairs = [...keys].flatMap(([sightingId, own]) => own.map((key) => [sightingId, hashOf(key)] as const));
    return rowsOnce(
      tx,
      `WITH hits AS (
          SELECT wanted.sighting_id, hit.sighting_id AS candidate_id, count(*) AS shared
          FROM unnest($1::uuid[], $2::bigint[]) AS wanted(sighting_id, key)
            CROSS JOIN LATERAL (SELECT k.sighting_id FROM statement_keys k
              WHERE k.key = wanted.key AND k.sighting_id <> ALL ($3::uuid[]) ORDER BY k.sighting_id DESC LIMIT ${LATEST_OF_KEY}) hit
          GROUP BY 1, 2),
        best AS (SELECT *, row_number() OVER (PARTITION BY sighting_id ORDER BY shared DESC, candidate_id DESC) AS place FROM hits)
        SELECT sighting_id, candidate_id FROM best WHERE place <= ${COMPARED}`,
      [pairs.map(([sightingId]) => sightingId), pairs.map(([, key]) => key), await this.ofArticle(tx, articleId)],
    );
  }

  async markRelated(tx: Tx, ids: readonly string[]): Promise<void> {
    await rows(tx, `UPDATE sightings SET related_at = clock_timestamp() WHERE id = ANY ($1::uuid[])`, [ids]);
  }

  /** Nobody comes back to the article's sightings: what can't be compared would be tried again every half minute. */
  async giveUp(tx: Tx, articleId: string): Promise<void> {
    await rows(tx, `UPDATE sightings SET related_at = clock_timestamp() WHERE article_id = $1 AND related_at IS NULL`, [articleId]);
  }

  /** All that were found in an article. */
  async ofArticle(tx: Tx, articleId: string): Promise<string[]> {
    return (await rows<{ id: string }>(tx, `SELECT id FROM sightings WHERE article_id = $1`, [articleId])).map(({ id }) => id);
  }
}

/** @param context what its article is about */
export const statementOfRow = (row: StatementRow, context: readonly string[] | undefined): Statement => ({
  article: row.article_id,
  source: row.source,
  publishedAt: row.published_at,
  text: row.quote,
  wording: row.wording,
  speaker: row.speaker,
  quantities: row.record.quantities as Statement['quantities'],
  dates: row.record.dates,
  places: row.record.places,
  entities: row.record.entities,
  ...(context && { context }),
});

/** 64 bits of a key, as PostgreSQL's bigint. */
export const hashOf = (key: string): string => createHash('sha256').update(key).digest().readBigInt64BE(0).toString();
