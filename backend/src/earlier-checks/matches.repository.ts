import { Injectable } from '@nestjs/common';
import { row, rows, type Tx } from '../database/index.js';
import type { RelationKind } from '../domain/matching/index.js';
import type { MatchState } from './earlier-check-match.entity.js';
import { CHECK_COLUMNS, type EarlierCheckRow } from './earlier-checks.repository.js';

export interface MatchRow extends EarlierCheckRow {
  match_id: string;
  claim_id: string;
  kind: RelationKind;
  score: number;
  why: string;
  state: MatchState;
  decided_by: string | null;
  decided_by_name: string | null;
}

/** A match as a claim has it: it may have been found by the words of one that was joined to it. */
export interface ShownMatchRow extends MatchRow {
  shown_with: string;
}

/** Of one claim; nobody reads more of them. */
const MATCHES_SHOWN = 20;

const LIKELIEST_FIRST = `m.state = 'rejected', m.state = 'suggested', m.score DESC, m.id`;

const COLUMNS = `m.id AS match_id, m.claim_id, m.kind, m.score, m.why, m.state, m.decided_by, u.name AS decided_by_name, ${CHECK_COLUMNS}`;

@Injectable()
export class MatchesRepository {
  /**
   * What was checked before of each claim, of its own words and of those that were joined to it: confirmed ones first, then the likelier. Each check
   * is there once; what a person said of it counts for all the words that it was found by.
   */
  ofClaims(tx: Tx, claimIds: readonly string[]): Promise<ShownMatchRow[]> {
    return rows(
      tx,
      `WITH members AS (
          SELECT id AS root, id AS member FROM unnest($1::uuid[]) AS wanted(id)
          UNION ALL SELECT merged_into, id FROM claims WHERE merged_into = ANY ($1::uuid[])),
        once AS (
          SELECT DISTINCT ON (root, m.check_id) root, m.id FROM members JOIN earlier_check_matches m ON m.claim_id = member
            ORDER BY root, m.check_id, m.state = 'suggested', m.state = 'rejected', m.score DESC, m.id),
        ranked AS (
          SELECT root, id, row_number() OVER (PARTITION BY root ORDER BY ${LIKELIEST_FIRST}) AS place FROM once JOIN earlier_check_matches m USING (id))
        SELECT ${COLUMNS}, root AS shown_with
          FROM ranked JOIN earlier_check_matches m USING (id) JOIN earlier_checks k ON k.id = m.check_id LEFT JOIN users u ON u.id = m.decided_by
          WHERE place <= ${MATCHES_SHOWN} ORDER BY place`,
      [claimIds],
    );
  }

  byId(tx: Tx, id: string): Promise<MatchRow | null> {
    return row(
      tx,
      `SELECT ${COLUMNS} FROM earlier_check_matches m JOIN earlier_checks k ON k.id = m.check_id LEFT JOIN users u ON u.id = m.decided_by
        WHERE m.id = $1 FOR NO KEY UPDATE OF m`,
      [id],
    );
  }

  /** @param decidedBy null where it is to be a suggestion again */
  async decide(tx: Tx, id: string, state: MatchState, decidedBy: string | null): Promise<void> {
    await rows(
      tx,
      `UPDATE earlier_check_matches SET state = $2, decided_by = $3, decided_at = CASE WHEN $3::uuid IS NOT NULL THEN now() END WHERE id = $1`,
      [id, state, decidedBy],
    );
  }
}
