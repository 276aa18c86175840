import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { Conditions, contains, listPage, type ListPage, row, rows, type Tx } from '../database/index.js';
import type { ArticleList, ARTICLE_STATUSES, SourceList } from './articles.schema.js';

export interface ArticleRow {
  id: string;
  source_id: string | null;
  source_name: string | null;
  title: string;
  url: string | null;
  language: string | null;
  published_at: Date | null;
  status: (typeof ARTICLE_STATUSES)[number];
  failure: string | null;
  sentence_count: number | null;
  sentences_done: number;
  claim_count: number;
  created_at: Date;
}

export interface NewArticle {
  sourceId: string | null;
  title: string;
  url: string | null;
  language: string | null;
  publishedAt: string | null;
  text: string;
  contentHash: Buffer;
  createdBy: string | null;
  createdByKey: string | null;
}

const COLUMNS = `a.id, a.source_id, s.name AS source_name, a.title, a.url, a.language, a.published_at, a.status, a.failure,
  a.sentence_count, a.sentences_done, a.claim_count, a.created_at`;
/** Words of title and text, or any part of the title. */
const WITH_WORDS = `(strpos(lower(a.title), lower(?)) > 0 OR a.id IN (SELECT id FROM articles WHERE words_of_article(title, text) @@ words_sought('english', ?)))`;
const FROM = 'articles a LEFT JOIN sources s ON s.id = a.source_id';

@Injectable()
export class ArticlesRepository {
  byId(tx: Tx, id: string): Promise<(ArticleRow & { text: string; terms: string[] | null; created_by_key: string | null }) | null> {
    return row(tx, `SELECT ${COLUMNS}, a.text, a.terms, a.created_by_key FROM ${FROM} WHERE a.id = $1`, [id]);
  }

  /** The source of that name, made when it is new. */
  async source(tx: Tx, name: string): Promise<string> {
    await rows(tx, `INSERT INTO sources (name) VALUES ($1) ON CONFLICT (lower(name)) DO NOTHING`, [name]);
    const source = await row<{ id: string }>(tx, `SELECT id FROM sources WHERE lower(name) = lower($1)`, [name]);
    return source!.id;
  }

  /** The article that holds the same text: of the same source, or where either names none. */
  sameText(tx: Tx, contentHash: Buffer, sourceId: string | null): Promise<Pick<ArticleRow, 'id' | 'status'> | null> {
    return row(
      tx,
      `SELECT id, status FROM articles
        WHERE content_hash = $1 AND ($2::uuid IS NULL OR source_id IS NULL OR source_id = $2)
        ORDER BY source_id = $2 DESC NULLS LAST, id LIMIT 1`,
      [contentHash, sourceId],
    );
  }

  /** @returns null when the same text of the same source came in at the same moment */
  insert(tx: Tx, article: NewArticle): Promise<{ id: string } | null> {
    return row(
      tx,
      `INSERT INTO articles (source_id, title, url, language, published_at, text, content_hash, created_by, created_by_key)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) ON CONFLICT (content_hash, source_id) DO NOTHING RETURNING id`,
      [
        article.sourceId,
        article.title,
        article.url,
        article.language,
        article.publishedAt,
        article.text,
        article.contentHash,
        article.createdBy,
        article.createdByKey,
      ],
    );
  }

  async begin(tx: Tx, id: string, sentenceCount: number): Promise<void> {
    await rows(
      tx,
      `UPDATE articles SET status = 'extracting', sentence_count = $2, sentences_done = least(sentences_done, $2), failure = NULL
        WHERE id = $1 AND status <> 'ready'`,
      [id, sentenceCount],
    );
  }

  async advance(tx: Tx, id: string, sentencesDone: number): Promise<void> {
    await rows(
      tx,
      `UPDATE articles SET sentences_done = greatest(sentences_done, $2),
          claim_count = (SELECT count(DISTINCT claim_id) FROM sightings WHERE article_id = $1)
        WHERE id = $1`,
      [id, sentencesDone],
    );
  }

  /** Counts the articles' claims again, after one was added by hand or two were joined. */
  async recount(tx: Tx, ids: readonly string[]): Promise<void> {
    await rows(
      tx,
      `UPDATE articles SET claim_count = counted.total
        FROM (SELECT id, (SELECT count(DISTINCT claim_id)::int FROM sightings WHERE article_id = wanted.id) AS total FROM unnest($1::uuid[]) AS wanted(id)) counted
        WHERE articles.id = counted.id AND articles.claim_count <> counted.total`,
      [ids],
    );
  }

  /** @param terms what it is about */
  async finish(tx: Tx, id: string, terms: readonly string[]): Promise<void> {
    await rows(tx, `UPDATE articles SET status = 'ready', failure = NULL, terms = $2 WHERE id = $1`, [id, terms]);
  }

  /** What articles are about that were read before that was written down. */
  async describe(tx: Tx, id: string, terms: readonly string[]): Promise<void> {
    await rows(tx, `UPDATE articles SET terms = $2 WHERE id = $1 AND terms IS NULL`, [id, terms]);
  }

  async fail(tx: Tx, id: string, failure: string): Promise<void> {
    await rows(tx, `UPDATE articles SET status = 'failed', failure = $2 WHERE id = $1 AND status <> 'ready'`, [id, failure]);
  }

  /** Articles that should have been read by now: their job was lost with the job store. */
  overdue(tx: Tx, olderThanSeconds: number): Promise<Array<{ id: string }>> {
    return rows(
      tx,
      `SELECT id FROM articles
        WHERE status IN ('received', 'extracting') AND created_at < now() - make_interval(secs => $1) ORDER BY id LIMIT 100`,
      [olderThanSeconds],
    );
  }

  /** Articles that were read, but whose claims found no queue or were not compared with others: that job was lost, or never promised. */
  unrelated(tx: Tx, olderThanSeconds: number): Promise<Array<{ id: string }>> {
    return rows(
      tx,
      `SELECT id FROM (
          SELECT DISTINCT a.id FROM claims c JOIN sightings si ON si.claim_id = c.id JOIN articles a ON a.id = si.article_id
            WHERE c.state = 'detected' AND c.created_at < now() - make_interval(secs => $1) AND a.status = 'ready'
          UNION
          SELECT a.id FROM (SELECT DISTINCT article_id FROM sightings WHERE related_at IS NULL ORDER BY article_id LIMIT 200) waiting
            JOIN articles a ON a.id = waiting.article_id AND a.status = 'ready' AND a.created_at < now() - make_interval(secs => $1)) overdue
        ORDER BY id LIMIT 100`,
      [olderThanSeconds],
    );
  }

  /** Begins again with an article that was given up. */
  async restart(tx: Tx, id: string): Promise<void> {
    await rows(tx, `UPDATE articles SET status = 'received', failure = NULL WHERE id = $1 AND status = 'failed'`, [id]);
  }

  list(tx: Tx, query: z.output<typeof ArticleList>): Promise<ListPage<ArticleRow & { sort_key: string }>> {
    const { where, values } = new Conditions()
      .add('a.status = ?', query.filter.status)
      .add('a.source_id = ?', query.filter.sourceId)
      .add(WITH_WORDS, query.filter.q);
    const sortColumn = query.sort.by === 'publishedAt' ? `coalesce(a.published_at, a.created_at)` : 'a.created_at';
    return listPage(tx, {
      select: COLUMNS,
      from: FROM,
      where,
      values,
      sortColumn,
      sortType: 'timestamptz',
      idColumn: 'a.id',
      descending: query.sort.descending,
      page: query.page,
    });
  }

  sources(tx: Tx, query: z.output<typeof SourceList>): Promise<ListPage<{ id: string; name: string; sort_key: string }>> {
    const { where, values } = new Conditions().add('name ILIKE ?', contains(query.filter.q));
    return listPage(tx, {
      select: 'id, name',
      from: 'sources',
      where,
      values,
      sortColumn: 'name',
      sortType: 'text',
      idColumn: 'id',
      descending: query.sort.descending,
      page: query.page,
    });
  }
}
