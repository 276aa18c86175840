import { Injectable } from '@nestjs/common';
import { rows, type Tx } from '../database/index.js';
import type { ClaimState } from '../domain/claim-lifecycle/index.js';
import type { RelationKind } from '../domain/matching/index.js';
import type { FoundRelation } from './matcher.js';
import type { RelationState } from './relations.schema.js';

export interface FiledRelation {
  id: string;
  kind: RelationKind;
  score: number;
  state: RelationState | 'unlisted';
  /** What its claims count for now. */
  earlier_root: string;
  later_root: string;
}

/** Relations, with what their claims count for now. */
const WITH_ROOTS = `relations r JOIN claims e ON e.id = r.earlier_id JOIN claims l ON l.id = r.later_id`;
const ROOTS = `coalesce(e.merged_into, e.id) AS earlier_root, coalesce(l.merged_into, l.id) AS later_root`;

/** Writes what was found, as the policy has it. */
@Injectable()
export class FilingRepository {
  /** What each of the claims counts for now. */
  async roots(tx: Tx, claimIds: readonly string[]): Promise<Map<string, { id: string; state: ClaimState }>> {
    const found = await rows<{ claim_id: string; id: string; state: ClaimState }>(
      tx,
      `SELECT c.id AS claim_id, r.id, r.state FROM claims c JOIN claims r ON r.id = coalesce(c.merged_into, c.id) WHERE c.id = ANY ($1::uuid[])`,
      [claimIds],
    );
    return new Map(found.map(({ claim_id, id, state }) => [claim_id, { id, state }]));
  }

  /** What a person decided on stays, and so does what was surer. @returns what was written, as it stands now */
  file(tx: Tx, found: ReadonlyArray<FoundRelation & { state: FiledRelation['state'] }>): Promise<Array<FiledRelation & { replaced: boolean }>> {
    return rows(
      tx,
      `WITH r AS (
          INSERT INTO relations (earlier_id, later_id, earlier_sighting_id, later_sighting_id, kind, score, why, state, decided_at)
          SELECT "earlierId", "laterId", "earlierSightingId", "laterSightingId", kind, score, why, state, CASE WHEN state = 'confirmed' THEN clock_timestamp() END
          FROM jsonb_to_recordset($1::jsonb) AS found("earlierId" uuid, "laterId" uuid, "earlierSightingId" uuid, "laterSightingId" uuid,
            kind text, score real, why text, state text)
          ORDER BY 1, 2
          ON CONFLICT (least(earlier_id, later_id), greatest(earlier_id, later_id)) DO UPDATE SET earlier_id = excluded.earlier_id, later_id = excluded.later_id,
            earlier_sighting_id = excluded.earlier_sighting_id, later_sighting_id = excluded.later_sighting_id, kind = excluded.kind, score = excluded.score,
            why = excluded.why, state = excluded.state, decided_at = excluded.decided_at
          WHERE relations.decided_by IS NULL AND relations.state <> 'confirmed' AND excluded.score > relations.score
          RETURNING id, kind, score, state, earlier_id, later_id, xmax <> 0 AS replaced)
        SELECT r.id, r.kind, r.score, r.state, r.replaced, ${ROOTS} FROM r JOIN claims e ON e.id = r.earlier_id JOIN claims l ON l.id = r.later_id`,
      [JSON.stringify(found)],
    );
  }

  /** Relations that nobody decided on, between claims that are two, in the order of their ids. */
  undecidedAfter(tx: Tx, afterId: string | null, limit: number): Promise<FiledRelation[]> {
    return rows(
      tx,
      `SELECT r.id, r.kind, r.score, r.state, ${ROOTS} FROM ${WITH_ROOTS}
        WHERE r.decided_by IS NULL AND ($1::uuid IS NULL OR r.id > $1) AND coalesce(e.merged_into, e.id) <> coalesce(l.merged_into, l.id)
        ORDER BY r.id LIMIT $2`,
      [afterId, limit],
    );
  }

  async refile(tx: Tx, changes: ReadonlyArray<Pick<FiledRelation, 'id' | 'state'>>): Promise<void> {
    await rows(
      tx,
      `UPDATE relations SET state = new.state, decided_at = CASE WHEN new.state = 'confirmed' THEN clock_timestamp() END
        FROM unnest($1::uuid[], $2::text[]) AS new(id, state) WHERE relations.id = new.id`,
      [changes.map(({ id }) => id), changes.map(({ state }) => state)],
    );
  }

  /** What is known of the claims among themselves. */
  among(tx: Tx, roots: readonly string[]): Promise<FiledRelation[]> {
    return rows(
      tx,
      `WITH members AS MATERIALIZED (SELECT id AS root, id AS member FROM unnest($1::uuid[]) AS wanted(id)
          UNION ALL SELECT merged_into, id FROM claims WHERE merged_into = ANY ($1::uuid[]))
        SELECT r.id, r.kind, r.score, r.state, one.root AS earlier_root, other.root AS later_root
        FROM members one JOIN relations r ON r.earlier_id = one.member JOIN members other ON other.member = r.later_id
        WHERE one.root <> other.root AND r.state <> 'unlisted'`,
      [roots],
    );
  }

  /** What was taken as the same is confirmed once its claims are one. */
  async confirmJoined(tx: Tx, ids: readonly string[]): Promise<void> {
    await rows(
      tx,
      `UPDATE relations SET state = 'confirmed', decided_at = clock_timestamp() WHERE state = 'suggested' AND id IN (
          SELECT r.id FROM ${WITH_ROOTS} WHERE r.id = ANY ($1::uuid[]) AND coalesce(e.merged_into, e.id) = coalesce(l.merged_into, l.id))`,
      [ids],
    );
  }

  async hide(tx: Tx, ids: readonly string[]): Promise<void> {
    await rows(tx, `UPDATE relations SET state = 'unlisted' WHERE id = ANY ($1::uuid[]) AND state = 'suggested'`, [ids]);
  }
}
