import { Injectable } from '@nestjs/common';
import { row, rows, type Tx } from '../database/index.js';
import { CLASH_KINDS } from '../domain/matching/index.js';

export interface ClashRow {
  why: string;
  /** What the other claim counts for now. */
  other_id: string;
  other_wording: string;
}

/** Reads what clashes with a decision. */
@Injectable()
export class ClashesRepository {
  /**
   * The clash, where it still stands and is news to the claim's decision: what the other says came in after it, or a person said after it that they
   * clash. What was told of once is no news.
   */
  afterDecision(tx: Tx, claimId: string, relationId: string): Promise<ClashRow | null> {
    return row(
      tx,
      `SELECT r.why, o.id AS other_id, o.wording AS other_wording
        FROM relations r JOIN claims e ON e.id = r.earlier_id JOIN claims l ON l.id = r.later_id
          JOIN sightings se ON se.id = r.earlier_sighting_id JOIN sightings sl ON sl.id = r.later_sighting_id
          JOIN claims o ON o.id = CASE WHEN coalesce(e.merged_into, e.id) = $1 THEN coalesce(l.merged_into, l.id) ELSE coalesce(e.merged_into, e.id) END
          JOIN decisions d ON d.claim_id = $1 AND d.superseded_at IS NULL
        WHERE r.id = $2 AND r.state = 'confirmed' AND r.kind = ANY ($3) AND o.id <> $1
          AND $1 IN (coalesce(e.merged_into, e.id), coalesce(l.merged_into, l.id))
          AND d.decided_at < CASE WHEN r.decided_by IS NOT NULL THEN r.decided_at
            WHEN coalesce(e.merged_into, e.id) = $1 THEN sl.created_at ELSE se.created_at END
          AND NOT EXISTS (SELECT 1 FROM audit_events a
            WHERE a.subject_type = 'claim' AND a.subject_id = $1 AND a.action = 'claim.clash' AND a.after ->> 'relationId' = r.id::text)`,
      [claimId, relationId, CLASH_KINDS],
    );
  }

  /** The editors of the newsroom. */
  async editors(tx: Tx): Promise<string[]> {
    return (await rows<{ id: string }>(tx, `SELECT id FROM users WHERE role = 'editor' AND disabled_at IS NULL`)).map(({ id }) => id);
  }
}
