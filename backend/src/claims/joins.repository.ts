import { Injectable } from '@nestjs/common';
import { row, rows, type Tx } from '../database/index.js';
import type { ClaimState } from '../domain/claim-lifecycle/index.js';
import type { Verdict } from '../domain/verdict/index.js';
import { CLASHES } from './claims.repository.js';
import type { BeforeMerge } from './merge.entity.js';

/** A claim that may be joined to another, locked. */
export interface JoinableClaim {
  id: string;
  state: ClaimState;
  queue_id: string | null;
  verdict: Verdict | null;
  content_hash: string | null;
  merged_into: string | null;
  created_at: Date;
}

export interface MergeRow {
  id: string;
  kept_id: string;
  absorbed_id: string;
  relation_id: string | null;
  note: string | null;
  made_by: string | null;
  before: BeforeMerge;
  made_at: Date;
  undone_at: Date | null;
}

const JOINABLE = 'id, state, queue_id, verdict, content_hash, merged_into, created_at';
const MERGE = 'id, kept_id, absorbed_id, relation_id, note, made_by, before, made_at, undone_at';

@Injectable()
export class JoinsRepository {
  /** One join at a time: each may change what the next one goes by. */
  async takeTurns(tx: Tx): Promise<void> {
    await row(tx, `SELECT pg_advisory_xact_lock(hashtextextended('claimdesk joins', 0))`);
  }

  /**
   * Locks the claims and all that were joined to them, in the order of their ids, against new sightings too: those refer to the claim of their own
   * words and wait here.
   */
  lock(tx: Tx, ids: readonly string[]): Promise<JoinableClaim[]> {
    return rows(
      tx,
      `SELECT ${JOINABLE} FROM claims WHERE id = ANY ($1::uuid[]) OR merged_into = ANY ($1::uuid[]) ORDER BY id FOR UPDATE`,
      [ids],
    );
  }

  /** Sightings go from one claim to another. @param foundAs those that were found as one of these; null: all */
  async move(tx: Tx, from: string, to: string, foundAs: readonly string[] | null): Promise<{ sightings: number; articles: string[] }> {
    const moved = await rows<{ article_id: string }>(
      tx,
      `UPDATE sightings SET claim_id = $2 WHERE claim_id = $1 AND ($3::uuid[] IS NULL OR detected_as = ANY ($3)) RETURNING article_id`,
      [from, to, foundAs],
    );
    return { sightings: moved.length, articles: [...new Set(moved.map((sighting) => sighting.article_id))] };
  }

  /** @returns the claims that had been joined to `from` and are joined to `to` now */
  async follow(tx: Tx, from: string, to: string): Promise<string[]> {
    const followers = await rows<{ id: string }>(tx, `UPDATE claims SET merged_into = $2 WHERE merged_into = $1 AND id <> $2 RETURNING id`, [from, to]);
    return followers.map(({ id }) => id);
  }

  async lead(tx: Tx, followers: readonly string[], to: string): Promise<void> {
    await rows(tx, `UPDATE claims SET merged_into = $2 WHERE id = ANY ($1::uuid[])`, [followers, to]);
  }

  async insert(tx: Tx, merge: Pick<MergeRow, 'kept_id' | 'absorbed_id' | 'relation_id' | 'note' | 'made_by' | 'before'>): Promise<MergeRow> {
    const inserted = await row<MergeRow>(
      tx,
      `INSERT INTO merges (kept_id, absorbed_id, relation_id, note, made_by, before) VALUES ($1, $2, $3, $4, $5, $6::jsonb) RETURNING ${MERGE}`,
      [merge.kept_id, merge.absorbed_id, merge.relation_id, merge.note, merge.made_by, JSON.stringify(merge.before)],
    );
    return inserted!;
  }

  /** The claims that one of these clashes with. */
  async clashingWith(tx: Tx, ids: readonly string[]): Promise<string[]> {
    const found = await rows<{ id: string }>(
      tx,
      `WITH members AS MATERIALIZED (SELECT id FROM claims WHERE id = ANY ($1::uuid[]) OR merged_into = ANY ($1::uuid[])),
          others AS (
            SELECT r.later_id AS id FROM members m JOIN relations r ON r.earlier_id = m.id WHERE ${CLASHES}
            UNION SELECT r.earlier_id FROM members m JOIN relations r ON r.later_id = m.id WHERE ${CLASHES})
        SELECT DISTINCT coalesce(c.merged_into, c.id) AS id FROM others JOIN claims c ON c.id = others.id`,
      [ids],
    );
    return found.map(({ id }) => id);
  }

  /** Locked until the transaction ends. */
  merge(tx: Tx, id: string): Promise<MergeRow | null> {
    return row(tx, `SELECT ${MERGE} FROM merges WHERE id = $1 FOR UPDATE`, [id]);
  }

  async undo(tx: Tx, id: string, personId: string): Promise<void> {
    await rows(tx, `UPDATE merges SET undone_at = clock_timestamp(), undone_by = $2 WHERE id = $1`, [id, personId]);
  }
}
