import { Injectable } from '@nestjs/common';
import { rows, type Tx } from '../database/index.js';
import type { CheckRecord } from '../domain/earlier-checks/index.js';
import type { RelationKind } from '../domain/matching/index.js';
import { CHECK_COLUMNS, type EarlierCheckRow } from './earlier-checks.repository.js';

/** An earlier check and a claim that it may be about. */
export interface NewMatch {
  checkId: string;
  claimId: string;
  kind: RelationKind;
  score: number;
  why: string;
}

/** A check whose claim has been read. */
export interface ReadCheckRow extends EarlierCheckRow {
  record: CheckRecord;
}

/** Of each key the newest, and of all of them those with the most keys in common. */
const OF_A_KEY = 200;
const CANDIDATES = 50;

/** SQL: what shares the keys `$1`, by a table of keys: as many steps however long the table is. */
const like = (table: string, holder: string): string => `SELECT k.${holder} AS id FROM unnest($1::bigint[]) AS wanted(key)
    CROSS JOIN LATERAL (SELECT ${holder} FROM ${table} WHERE key = wanted.key ORDER BY ${holder} DESC LIMIT ${OF_A_KEY}) k
  GROUP BY k.${holder} ORDER BY count(*) DESC, k.${holder} DESC LIMIT ${CANDIDATES}`;
const CHECKS_LIKE = like('earlier_check_keys', 'check_id');
const SIGHTINGS_LIKE = like('statement_keys', 'sighting_id');

/** Finds which checks and claims may be about one thing, and keeps what was found. */
@Injectable()
export class MatchingRepository {
  /** What was read of checks, with the keys that they are found by from now on. What a changed check was suggested for is looked for anew. */
  async writeRead(tx: Tx, read: ReadonlyArray<{ id: string; record: CheckRecord; keys: readonly string[] }>): Promise<void> {
    const keys = read.flatMap(({ id, keys: own }) => own.map((key) => ({ key, check_id: id })));
    const ids = read.map(({ id }) => id);
    await rows(tx, `DELETE FROM earlier_check_matches WHERE check_id = ANY ($1::uuid[]) AND state = 'suggested'`, [ids]);
    await rows(
      tx,
      `INSERT INTO earlier_check_keys (key, check_id) SELECT key, check_id FROM jsonb_to_recordset($1::jsonb) AS k(key bigint, check_id uuid)
        ORDER BY key, check_id ON CONFLICT DO NOTHING`,
      [JSON.stringify(keys)],
    );
    await rows(
      tx,
      `UPDATE earlier_checks SET record = r.record FROM jsonb_to_recordset($1::jsonb) AS r(id uuid, record jsonb) WHERE earlier_checks.id = r.id`,
      [JSON.stringify(read.map(({ id, record }) => ({ id, record })))],
    );
  }

  async finish(tx: Tx, ids: readonly string[]): Promise<void> {
    await rows(tx, `UPDATE earlier_checks SET matched = true WHERE id = ANY ($1::uuid[]) AND record IS NOT NULL`, [ids]);
  }

  /** Checks that share keys with what a claim says, those that share the most first. */
  async checksLike(tx: Tx, keys: readonly string[]): Promise<string[]> {
    return (await rows<{ id: string }>(tx, CHECKS_LIKE, [keys])).map(({ id }) => id);
  }

  /** Sightings that share keys with a check, those that share the most first. */
  async sightingsLike(tx: Tx, keys: readonly string[]): Promise<string[]> {
    return (await rows<{ id: string }>(tx, SIGHTINGS_LIKE, [keys])).map(({ id }) => id);
  }

  /** Those of the checks that have been read. */
  readOnes(tx: Tx, ids: readonly string[]): Promise<ReadCheckRow[]> {
    return rows(tx, `SELECT ${CHECK_COLUMNS}, k.record FROM earlier_checks k WHERE k.id = ANY ($1::uuid[]) AND k.record IS NOT NULL`, [ids]);
  }

  /**
   * Of two matches of one check with one claim the likelier one stays. What a person decided stays as it is.
   *
   * @param matches each check and claim once
   */
  async keep(tx: Tx, matches: readonly NewMatch[]): Promise<void> {
    await rows(
      tx,
      `INSERT INTO earlier_check_matches AS known (check_id, claim_id, kind, score, why)
        SELECT "checkId", "claimId", kind, score, why
          FROM jsonb_to_recordset($1::jsonb) AS m("checkId" uuid, "claimId" uuid, kind text, score real, why text) ORDER BY 1, 2
        ON CONFLICT (check_id, claim_id) DO UPDATE SET kind = excluded.kind, score = excluded.score, why = excluded.why
          WHERE known.state = 'suggested' AND known.score < excluded.score`,
      [JSON.stringify(matches)],
    );
  }
}
