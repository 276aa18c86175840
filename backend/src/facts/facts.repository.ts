import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { Conditions, listPage, type ListPage, row, rows, rowsOnce, type Tx } from '../database/index.js';
import { type FactChange, PUBLIC_STATES, type PublicationState } from '../domain/publication/index.js';
import type { EvidenceInput, Verdict } from '../domain/verdict/index.js';
import type { FactList } from './facts.schema.js';

export interface FactAppearanceItem {
  source: string | null;
  title: string;
  url: string | null;
  publishedAt: string | null;
}

/** What readers were told of a change. */
export interface CorrectionItem {
  /** ISO 8601, UTC. */
  at: string;
  note: string;
  change: FactChange;
}

/** A fact in one of its versions, the newest unless it was asked for as it was. Days are `YYYY-MM-DD`. */
export interface FactRow {
  id: string;
  claim_id: string;
  slug: string;
  statement: string;
  verdict: Verdict;
  summary: string;
  speaker: string | null;
  evidence: EvidenceInput[];
  appearances: FactAppearanceItem[];
  valid_from: string | null;
  as_of: string;
  valid_until: string | null;
  publication_state: PublicationState;
  change: FactChange;
  note: string | null;
  corrections: CorrectionItem[];
  approval_id: string;
  approved_by: string;
  approver_name: string;
  content_hash: string;
  published_at: Date;
  modified_at: Date;
  version: number;
}

/** Which facts an export takes. Times are ISO 8601; a bare day is one of UTC, the whole of it. */
export interface FactFilter {
  verdict?: Verdict;
  /** Changed since then: published, corrected, withdrawn. */
  since?: string;
  /** Not changed after that. */
  until?: string;
  /** Words of the statement, or any part of it. */
  q?: string;
  /** As they were at a moment of `FactVersionsRepository.moment`; as they are where it is left out. */
  asOf?: string;
  /** The last one that is looked at. */
  through?: string;
}

const ISO = `'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'`;

/** Of a version `v`, with its fact's id, claim and slug. */
const COLUMNS = `v.id, v.claim_id, v.slug, v.statement, v.verdict, v.summary, v.speaker, v.evidence, v.appearances,
  v.valid_from::text, v.as_of::text, v.valid_until::text, v.publication_state, v.change, v.note, v.published_at, v.modified_at, v.version, v.approval_id, v.approver_name,
  a.approved_by, a.content_hash,
  CASE WHEN v.version = 1 THEN '[]' ELSE coalesce((SELECT json_agg(json_build_object('at', to_char(w.made_at AT TIME ZONE 'UTC', ${ISO}), 'note', w.note, 'change', w.change) ORDER BY w.version)
    FROM fact_versions w WHERE w.fact_id = v.id AND w.version <= v.version AND w.change IN ('corrected', 'withdrawn')), '[]') END AS corrections`;
const APPROVED = 'JOIN approvals a ON a.id = v.approval_id';
const AS_IT_IS = `facts v ${APPROVED}`;
const CONTENT = `statement, verdict, summary, speaker, evidence, appearances, valid_from, as_of, valid_until, publication_state, change, note, published_at, version, approval_id, approver_name`;
/** Most facts did not change since: they stand in `facts` as they stood then. */
const AS_IT_WAS = `(SELECT id, claim_id, slug, ${CONTENT}, modified_at FROM facts WHERE modified_at <= $1::timestamptz
  UNION ALL SELECT f.id, f.claim_id, f.slug, w.* FROM facts f
    CROSS JOIN LATERAL (SELECT ${CONTENT}, made_at FROM fact_versions WHERE fact_id = f.id AND made_at <= $1::timestamptz ORDER BY version DESC LIMIT 1) w
    WHERE f.modified_at > $1::timestamptz) v ${APPROVED}`;
const PUBLIC = `v.publication_state IN (${PUBLIC_STATES.map((state) => `'${state}'`).join(', ')})`;
/** Stems of words, or any part of the statement. */
const WITH_WORDS = `(strpos(lower(v.statement), lower(?)) > 0 OR v.id IN (SELECT id FROM facts WHERE to_tsvector('english', statement) @@ words_sought('english', ?)))`;

/** Likewise of a statement as it was, which no index holds. */
const WITH_WORDS_THEN = `(strpos(lower(v.statement), lower(?)) > 0 OR to_tsvector('english', v.statement) @@ words_sought('english', ?))`;

const isDay = (time: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(time);
const beginning = (time: string | undefined): string | undefined => (time && isDay(time) ? `${time}T00:00:00Z` : time);
const end = (time: string | undefined): string | undefined => (time && isDay(time) ? `${time}T23:59:59.999999Z` : time);

/** Reads facts: as they are, and as they were. */
@Injectable()
export class FactsRepository {
  byId(tx: Tx, id: string): Promise<FactRow | null> {
    return row(tx, `SELECT ${COLUMNS} FROM ${AS_IT_IS} WHERE v.id = $1`, [id]);
  }

  /** Those that there are, in the order of their ids here. */
  byIds(tx: Tx, ids: readonly string[]): Promise<FactRow[]> {
    return rows(tx, `SELECT ${COLUMNS} FROM ${AS_IT_IS} WHERE v.id = ANY ($1::uuid[]) ORDER BY array_position($1::uuid[], v.id)`, [ids]);
  }

  bySlug(tx: Tx, slug: string): Promise<FactRow | null> {
    return row(tx, `SELECT ${COLUMNS} FROM ${AS_IT_IS} WHERE v.slug = $1`, [slug]);
  }

  /** The claim's fact, whatever its state, locked until the transaction ends. */
  async lockOfClaim(tx: Tx, claimId: string): Promise<FactRow | null> {
    return row(tx, `SELECT ${COLUMNS} FROM ${AS_IT_IS} WHERE v.claim_id = $1 FOR NO KEY UPDATE OF v`, [claimId]);
  }

  async lock(tx: Tx, id: string): Promise<FactRow | null> {
    return row(tx, `SELECT ${COLUMNS} FROM ${AS_IT_IS} WHERE v.id = $1 FOR NO KEY UPDATE OF v`, [id]);
  }

  /** @param publicOnly only what readers know of, published or withdrawn */
  list(tx: Tx, query: z.output<typeof FactList>, publicOnly = false): Promise<ListPage<FactRow & { sort_key: string }>> {
    const { state } = query.filter;
    const { where, values } = new Conditions()
      .when(publicOnly, PUBLIC)
      .add('v.publication_state = ?', state === 'any' ? undefined : (state ?? 'published'))
      .add('v.verdict = ?', query.filter.verdict)
      .add('v.modified_at >= ?::timestamptz', beginning(query.filter.since))
      .add(WITH_WORDS, query.filter.q);
    return listPage(tx, {
      select: COLUMNS,
      from: AS_IT_IS,
      counted: 'facts v',
      where,
      values,
      sortColumn: query.sort.by === 'modifiedAt' ? 'v.modified_at' : 'v.published_at',
      sortType: 'timestamptz',
      idColumn: 'v.id',
      descending: query.sort.descending,
      page: query.page,
    });
  }

  /**
   * The next `limit` facts in the order of their ids, for exports: each page is a short statement of its own. What readers see, and what was withdrawn from
   * them.
   */
  pageAfter(tx: Tx, filter: FactFilter, afterId: string | null, limit: number): Promise<FactRow[]> {
    const { from, where, values } = asked(filter, afterId);
    return rowsOnce(tx, `SELECT ${COLUMNS} FROM ${from} WHERE ${where} ORDER BY v.id LIMIT ${limit}`, values);
  }

  /** How many `pageAfter` would give. */
  async count(tx: Tx, filter: FactFilter): Promise<number> {
    const { from, where, values } = asked(filter, null);
    const [counted] = await rowsOnce<{ total: number }>(tx, `SELECT count(*)::int AS total FROM ${from} WHERE ${where}`, values);
    return counted!.total;
  }

  /**
   * The next `size` facts of any kind: what an export looks through at a time, so that no statement is long however few of them fit.
   *
   * @returns the last one's id, null behind the last fact; and how many there are
   */
  async stretch(tx: Tx, afterId: string | null, size: number): Promise<{ last: string | null; count: number }> {
    const { where, values } = new Conditions().add('id > ?', afterId ?? undefined);
    const [found] = await rowsOnce<{ last: string | null; count: number }>(
      tx,
      `SELECT (array_agg(id ORDER BY id DESC))[1] AS last, count(*)::int AS count FROM (SELECT id FROM facts ${where.length > 0 ? `WHERE ${where.join()}` : ''} ORDER BY id LIMIT ${size}) s`,
      values,
    );
    return found!;
  }

  /** Facts of any kind that there are. */
  async total(tx: Tx): Promise<number> {
    return (await row<{ total: number }>(tx, `SELECT count(*)::int AS total FROM facts`))!.total;
  }

  /** Published facts whose last day is over and whose claims nobody took up for that yet, locked for the caller. */
  due(tx: Tx, limit: number): Promise<Array<{ id: string; claim_id: string; valid_until: string }>> {
    return rows(
      tx,
      `SELECT id, claim_id, valid_until::text FROM facts
        WHERE valid_until < (now() AT TIME ZONE 'UTC')::date AND publication_state = 'published' AND expired_at IS NULL
        ORDER BY valid_until LIMIT ${limit} FOR NO KEY UPDATE SKIP LOCKED`,
    );
  }

  async expired(tx: Tx, id: string): Promise<void> {
    await rows(tx, `UPDATE facts SET expired_at = clock_timestamp() WHERE id = $1`, [id]);
  }
}

/** What a filter asks, for `pageAfter`. */
function asked(filter: FactFilter, afterId: string | null): { from: string; where: string; values: unknown[] } {
  const conditions = new Conditions();
  if (filter.asOf) conditions.values.push(filter.asOf);
  const { where, values } = conditions
    .when(true, PUBLIC)
    .add('v.verdict = ?', filter.verdict)
    .add('v.modified_at >= ?::timestamptz', beginning(filter.since))
    .add('v.modified_at <= ?::timestamptz', end(filter.until))
    .add(filter.asOf ? WITH_WORDS_THEN : WITH_WORDS, filter.q)
    .add('v.id > ?', afterId ?? undefined)
    .add('v.id <= ?', filter.through);
  return { from: filter.asOf ? AS_IT_WAS : AS_IT_IS, where: where.join(' AND '), values };
}
