import { Injectable } from '@nestjs/common';
import { row, rows, type Tx } from '../database/index.js';
import type { RelationKind } from '../domain/matching/index.js';
import type { FiledRelation } from './filing.repository.js';
import type { RejectionReason } from './relations.schema.js';

/** A relation on its way to another state, with what its two claims count for now. */
export interface LockedRelation extends FiledRelation {
  decided_by: string | null;
}

/** What a person says of two claims. */
export interface Ruling {
  kind: RelationKind;
  state: 'confirmed' | 'rejected';
  reason: RejectionReason | null;
  note: string;
  personId: string;
}

const LOCKED = `r.id, r.kind, r.score, r.state, r.decided_by, coalesce(e.merged_into, e.id) AS earlier_root, coalesce(l.merged_into, l.id) AS later_root`;

@Injectable()
export class RelationDecisionsRepository {
  /** Locked until the transaction ends. */
  lock(tx: Tx, id: string): Promise<LockedRelation | null> {
    return row(
      tx,
      `SELECT ${LOCKED} FROM relations r JOIN claims e ON e.id = r.earlier_id JOIN claims l ON l.id = r.later_id WHERE r.id = $1 FOR NO KEY UPDATE OF r`,
      [id],
    );
  }

  async confirm(tx: Tx, id: string, personId: string): Promise<void> {
    await rows(
      tx,
      `UPDATE relations SET state = 'confirmed', reason = NULL, note = NULL, decided_by = $2, decided_at = clock_timestamp() WHERE id = $1`,
      [id, personId],
    );
  }

  async reject(tx: Tx, id: string, personId: string, reason: RejectionReason, note: string): Promise<void> {
    await rows(
      tx,
      `UPDATE relations SET state = 'rejected', reason = $3, note = nullif($4, ''), decided_by = $2, decided_at = clock_timestamp() WHERE id = $1`,
      [id, personId, reason, note],
    );
  }

  async reset(tx: Tx, id: string): Promise<void> {
    await rows(tx, `UPDATE relations SET state = 'suggested', reason = NULL, note = NULL, decided_by = NULL, decided_at = NULL WHERE id = $1`, [id]);
  }

  /**
   * What a person says of two claims, by a sighting of each: of what they are themselves or, where they have none of their own, of what was joined to
   * them. Overwrites what was said of the pair before.
   *
   * @returns null where either has no sighting
   */
  async rule(tx: Tx, claimIds: readonly [string, string], ruling: Ruling): Promise<{ id: string } | null> {
    return row(
      tx,
      `WITH told AS (
          SELECT wanted.id AS root, si.id AS sighting_id, si.detected_as, coalesce(a.published_at, a.created_at) AS at
          FROM unnest($1::uuid[]) AS wanted(id)
            CROSS JOIN LATERAL (SELECT * FROM sightings WHERE claim_id = wanted.id ORDER BY detected_as <> wanted.id, id LIMIT 1) si
            JOIN articles a ON a.id = si.article_id),
        pair AS (SELECT e.detected_as AS earlier_id, e.sighting_id AS earlier_sighting_id, l.detected_as AS later_id, l.sighting_id AS later_sighting_id
          FROM told e JOIN told l ON (e.at, e.sighting_id) < (l.at, l.sighting_id))
        INSERT INTO relations (earlier_id, later_id, earlier_sighting_id, later_sighting_id, kind, score, why, state, reason, note, decided_by, decided_at)
        SELECT earlier_id, later_id, earlier_sighting_id, later_sighting_id, $2, 1, $3, $4, $5, $3, $6, clock_timestamp() FROM pair
        ON CONFLICT (least(earlier_id, later_id), greatest(earlier_id, later_id)) DO UPDATE SET earlier_id = excluded.earlier_id, later_id = excluded.later_id,
          earlier_sighting_id = excluded.earlier_sighting_id, later_sighting_id = excluded.later_sighting_id, kind = excluded.kind, score = excluded.score,
          why = excluded.why, state = excluded.state, reason = excluded.reason, note = excluded.note, decided_by = excluded.decided_by,
          decided_at = excluded.decided_at
        RETURNING id`,
      [claimIds, ruling.kind, ruling.note, ruling.state, ruling.reason, ruling.personId],
    );
  }
}
