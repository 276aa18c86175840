import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { Conditions, listPage, type ListPage, row, rows, type Tx } from '../database/index.js';
import type { EarlierCheck } from '../domain/earlier-checks/index.js';
import type { EarlierCheckList } from './earlier-checks.schema.js';

export interface EarlierCheckRow {
  id: string;
  claim: string;
  claimant: string | null;
  /** ISO days: a column of dates is read as text. */
  claim_date: string | null;
  rating: string;
  rating_value: number | null;
  rating_best: number | null;
  rating_worst: number | null;
  publisher: string;
  url: string;
  reviewed_at: string | null;
  language: string | null;
  imported_at: Date;
}

/** What is shown of a check, of a row called `k`. */
export const CHECK_COLUMNS = `k.id, k.claim, k.claimant, k.claim_date::text, k.rating, k.rating_value, k.rating_best, k.rating_worst, k.publisher, k.url,
  k.reviewed_at::text, k.language, k.imported_at`;

const WITH_WORDS = `to_tsvector('english', k.claim || ' ' || coalesce(k.claimant, '')) @@ words_sought('english', ?)`;

/** What has no date is older than all that have one. */
const SORTS = {
  reviewedAt: { sortColumn: `coalesce(k.reviewed_at, '-infinity')`, sortType: 'date' },
  importedAt: { sortColumn: 'k.imported_at', sortType: 'timestamptz' },
} as const;

@Injectable()
export class EarlierChecksRepository {
  list(tx: Tx, query: z.output<typeof EarlierCheckList>): Promise<ListPage<EarlierCheckRow & { sort_key: string }>> {
    const { where, values } = new Conditions().add(WITH_WORDS, query.filter.q).add('k.publisher = ?', query.filter.publisher);
    return listPage(tx, {
      select: CHECK_COLUMNS,
      from: 'earlier_checks k',
      where,
      values,
      ...SORTS[query.sort.by],
      idColumn: 'k.id',
      descending: query.sort.descending,
      page: query.page,
    });
  }

  async openImport(tx: Tx, fileName: string, importedBy: string | null): Promise<string> {
    const opened = await row<{ id: string }>(tx, `INSERT INTO check_imports (file_name, imported_by) VALUES ($1, $2) RETURNING id`, [fileName, importedBy]);
    return opened!.id;
  }

  /**
   * Stores checks, each once. One that is here already and says something else now takes the new words, unless they are older than what it says;
   * it is compared with claims anew.
   *
   * @returns how many are new or changed
   */
  async store(tx: Tx, importId: string, checks: readonly EarlierCheck[]): Promise<number> {
    const once = [...new Map(checks.map((check) => [identityOf(check), check])).entries()].sort(([a], [b]) => (a < b ? -1 : 1));
    const stored = await rows(
      tx,
      `INSERT INTO earlier_checks AS known
          (import_id, identity, claim, claimant, claim_date, rating, rating_value, rating_best, rating_worst, publisher, url, reviewed_at, language)
        SELECT $1, decode(identity, 'hex'), claim, claimant, "claimDate", rating, ("ratingOf" ->> 'value')::float8, ("ratingOf" ->> 'best')::float8,
            ("ratingOf" ->> 'worst')::float8, publisher, url, "reviewedAt", language
          FROM jsonb_to_recordset($2::jsonb) AS c(identity text, claim text, claimant text, "claimDate" date, rating text, "ratingOf" jsonb,
            publisher text, url text, "reviewedAt" date, language text)
        ON CONFLICT (identity) DO UPDATE SET import_id = excluded.import_id, claim = excluded.claim, claimant = excluded.claimant,
            claim_date = excluded.claim_date, rating = excluded.rating, rating_value = excluded.rating_value, rating_best = excluded.rating_best,
            rating_worst = excluded.rating_worst, publisher = excluded.publisher, reviewed_at = excluded.reviewed_at, language = excluded.language,
            record = NULL, matched = false, imported_at = now()
          WHERE (known.claim, known.claimant, known.claim_date, known.rating, known.rating_value, known.rating_best, known.rating_worst,
              known.publisher, known.reviewed_at, known.language)
            IS DISTINCT FROM (excluded.claim, excluded.claimant, excluded.claim_date, excluded.rating, excluded.rating_value, excluded.rating_best,
              excluded.rating_worst, excluded.publisher, excluded.reviewed_at, excluded.language)
            AND coalesce(excluded.reviewed_at >= known.reviewed_at, true)
        RETURNING id`,
      [importId, JSON.stringify(once.map(([identity, check]) => ({ identity, ...check })))],
    );
    return stored.length;
  }

  /** Imports of which something was not compared with claims. */
  async overdue(tx: Tx, olderThanSeconds: number): Promise<string[]> {
    const found = await rows<{ import_id: string }>(
      tx,
      `SELECT DISTINCT import_id FROM earlier_checks WHERE NOT matched AND imported_at < now() - make_interval(secs => $1) LIMIT 20`,
      [olderThanSeconds],
    );
    return found.map(({ import_id }) => import_id);
  }

  /** Those of an import that are still to be compared with claims, the oldest first. */
  pending(tx: Tx, importId: string, limit: number): Promise<EarlierCheckRow[]> {
    return rows(tx, `SELECT ${CHECK_COLUMNS} FROM earlier_checks k WHERE k.import_id = $1 AND NOT k.matched ORDER BY k.id LIMIT $2`, [importId, limit]);
  }
}

const fold = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();

/** Hexadecimal SHA-256: one page may check several claims, and a check that comes again may have another rating. */
const identityOf = ({ url, claim }: EarlierCheck): string => createHash('sha256').update(`${url}\n${fold(claim)}`).digest('hex');
