import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { row, rows, type Tx } from '../database/index.js';
import type { ClaimState } from '../domain/claim-lifecycle/index.js';
import type { Verdict } from '../domain/verdict/index.js';
import { CLASHES } from './claims.repository.js';
import { wordingKey } from './detected-claim.js';
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

  /** The time of a claim that sleeps until it is seen again has come. */
  async wake(tx: Tx, id: string): Promise<void> {
    await rows(tx, `UPDATE claims SET snoozed_until = clock_timestamp() WHERE id = $1 AND state = 'snoozed' AND wakes_on_sighting`, [id]);
  }

  /** @returns the claims that had been joined to `from` and are joined to `to` now */
  async follow(tx: Tx, from: string, to: string): Promise<string[]> {
    const followers = await rows<{ id: string }>(tx, `UPDATE claims SET merged_into = $2 WHERE merged_into = $1 AND id <> $2 RETURNING id`, [from, to]);
    return followers.map(({ id }) => id);
  }

  /** Those of the followers that are still with `from` go with `to`. */
  async lead(tx: Tx, followers: readonly string[], from: string, to: string): Promise<void> {
    await rows(tx, `UPDATE claims SET merged_into = $3 WHERE id = ANY ($1::uuid[]) AND merged_into = $2`, [followers, from, to]);
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

  /** A claim of its own for some of another one's sightings, found in words that nobody else has: else those stay who they were. */
  async insertSplit(tx: Tx, { claimId, sightingIds, wording }: { claimId: string; sightingIds: readonly string[]; wording: string | null }): Promise<string> {
    const first = await row<{ quote: string; speaker: string | null }>(tx, `SELECT quote, speaker FROM sightings WHERE id = ANY ($1::uuid[]) ORDER BY id LIMIT 1`, [sightingIds]);
    const words = wording ?? first!.quote;
    const insert = (key: string): Promise<{ id: string } | null> =>
      row(
        tx,
        `INSERT INTO claims (wording, wording_key, type, kinds, speaker, check_worthiness)
          SELECT $2, decode($3, 'hex'), type, kinds, $4, check_worthiness FROM claims WHERE id = $1 ON CONFLICT (wording_key) DO NOTHING RETURNING id`,
        [claimId, words, key, first!.speaker],
      );
    return ((await insert(wordingKey(words, first!.speaker))) ?? (await insert(wordingKey(randomUUID(), null))))!.id;
  }

  /** These sightings are the other claim's from now on, as if they had been found as it. */
  async hand(tx: Tx, sightingIds: readonly string[], to: string): Promise<{ articles: string[] }> {
    const handed = await rows<{ article_id: string }>(tx, `UPDATE sightings SET claim_id = $2, detected_as = $2 WHERE id = ANY ($1::uuid[]) RETURNING article_id`, [
      sightingIds,
      to,
    ]);
    return { articles: [...new Set(handed.map((sighting) => sighting.article_id))] };
  }

  /** Locked until the transaction ends. */
  merge(tx: Tx, id: string): Promise<MergeRow | null> {
    return row(tx, `SELECT ${MERGE} FROM merges WHERE id = $1 FOR UPDATE`, [id]);
  }

  async undo(tx: Tx, id: string, personId: string): Promise<void> {
    await rows(tx, `UPDATE merges SET undone_at = clock_timestamp(), undone_by = $2 WHERE id = $1`, [id, personId]);
  }
}
