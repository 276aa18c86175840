import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import type { Anchor } from '../audit/index.js';
import { Conditions, listPage, type ListPage, row, rows, type Tx } from '../database/index.js';
import type { Actor } from '../domain/ids.js';
import type { ExportList } from './exports.schema.js';
import type { Question, Written } from './fact-writer.js';
import type { FormatName } from '../domain/export-formats.js';
import type { SignedEnvelope } from './proof/index.js';

export interface ExportRow {
  id: string;
  format: FormatName;
  filter: ExportFilter;
  /** ISO 8601, UTC, with microseconds: a version that was made a moment later is not in it. */
  as_of: string;
  status: 'waiting' | 'running' | 'ready' | 'failed' | 'cancelled';
  facts_total: number | null;
  facts_done: number;
  fact_count: number | null;
  bytes: string | null;
  sha256: string | null;
  failure: string | null;
  created_by: string | null;
  creator_name: string | null;
  created_by_key: string | null;
  key_name: string | null;
  created_at: Date;
  ready_at: Date | null;
  is_proved: boolean;
}

export type ExportFilter = Omit<Question, 'asOf'>;

const ANCHORS = 1_000;

const COLUMNS = `e.id, e.format, e.filter, to_char(e.as_of AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS as_of, e.status, e.facts_total, e.facts_done,
  e.fact_count, e.bytes, e.sha256, e.failure, e.created_by, u.name AS creator_name, e.created_by_key, k.name AS key_name,
  e.created_at, e.ready_at, e.proof IS NOT NULL AS is_proved`;
const FROM = 'exports e LEFT JOIN users u ON u.id = e.created_by LEFT JOIN api_keys k ON k.id = e.created_by_key';

const OPEN = `status NOT IN ('ready', 'cancelled')`;

@Injectable()
export class ExportsRepository {
  byId(tx: Tx, id: string): Promise<ExportRow | null> {
    return row(tx, `SELECT ${COLUMNS} FROM ${FROM} WHERE e.id = $1`, [id]);
  }

  async insert(tx: Tx, format: FormatName, { asOf, ...filter }: Question, by: Actor): Promise<string> {
    const inserted = await row<{ id: string }>(
      tx,
      `INSERT INTO exports (format, filter, as_of, created_by, created_by_key) VALUES ($1, $2::jsonb, $3::timestamptz, $4, $5) RETURNING id`,
      [format, JSON.stringify(filter), asOf, by.id, by.key?.id ?? null],
    );
    return inserted!.id;
  }

  /** @returns false where there is nothing to build: it is ready, or was called off */
  async begin(tx: Tx, id: string, total: number): Promise<boolean> {
    const begun = await row(tx, `UPDATE exports SET status = 'running', failure = NULL, facts_total = $2, facts_done = 0 WHERE id = $1 AND ${OPEN} RETURNING id`, [id, total]);
    return begun !== null;
  }

  /** @returns false where it was called off, or another worker was faster */
  async progress(tx: Tx, id: string, done: number): Promise<boolean> {
    return (await row(tx, `UPDATE exports SET facts_done = least($2, facts_total) WHERE id = $1 AND ${OPEN} RETURNING id`, [id, done])) !== null;
  }

  async finish(tx: Tx, id: string, { factCount, bytes, sha256 }: Written, proof: SignedEnvelope): Promise<void> {
    await rows(
      tx,
      `UPDATE exports SET status = 'ready', fact_count = $2, bytes = $3, sha256 = $4, proof = $5::jsonb, ready_at = now(), failure = NULL, facts_done = coalesce(facts_total, 0)
        WHERE id = $1 AND ${OPEN}`,
      [id, factCount, bytes, sha256, JSON.stringify(proof)],
    );
  }

  /** @returns whether there was something to call off */
  async cancel(tx: Tx, id: string): Promise<boolean> {
    return (await row(tx, `UPDATE exports SET status = 'cancelled', failure = NULL WHERE id = $1 AND ${OPEN} RETURNING id`, [id])) !== null;
  }

  async proof(tx: Tx, id: string): Promise<SignedEnvelope | null> {
    return (await row<{ proof: SignedEnvelope | null }>(tx, `SELECT proof FROM exports WHERE id = $1`, [id]))?.proof ?? null;
  }

  async now(tx: Tx): Promise<Date> {
    return (await row<{ now: Date }>(tx, `SELECT clock_timestamp() AS now`))!.now;
  }

  /** What the newest proofs say of the audit log: nothing of it up to there can be gone. */
  async anchors(tx: Tx): Promise<Anchor[]> {
    const found = await rows<{ id: string; position: string; hash: string }>(
      tx,
      `SELECT id, manifest -> 'audit' ->> 'position' AS position, manifest -> 'audit' ->> 'hash' AS hash
        FROM (SELECT id, convert_from(decode(proof ->> 'payload', 'base64'), 'UTF8')::jsonb AS manifest
              FROM exports WHERE proof IS NOT NULL ORDER BY created_at DESC, id DESC LIMIT ${ANCHORS}) proved
        WHERE jsonb_typeof(manifest -> 'audit') = 'object'`,
    );
    return found.map(({ id, position, hash }) => ({ position: BigInt(position), hash, seenBy: `export ${id}` }));
  }

  async fail(tx: Tx, id: string, failure: string): Promise<void> {
    await rows(tx, `UPDATE exports SET status = 'failed', failure = $2 WHERE id = $1 AND ${OPEN}`, [id, failure]);
  }

  /** @param keyId only what was asked for with this API key */
  list(tx: Tx, query: z.output<typeof ExportList>, keyId?: string): Promise<ListPage<ExportRow & { sort_key: string }>> {
    const { where, values } = new Conditions().add('e.created_by_key = ?', keyId);
    return listPage(tx, {
      select: COLUMNS,
      from: FROM,
      counted: 'exports e',
      where,
      values,
      sortColumn: 'e.created_at',
      sortType: 'timestamptz',
      idColumn: 'e.id',
      descending: query.sort.descending,
      page: query.page,
    });
  }
}
