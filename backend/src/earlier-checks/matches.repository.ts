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

/** Of one claim; nobody reads more of them. */
const MATCHES_SHOWN = 20;

const COLUMNS = `m.id AS match_id, m.claim_id, m.kind, m.score, m.why, m.state, m.decided_by, u.name AS decided_by_name, ${CHECK_COLUMNS}`;

@Injectable()
export class MatchesRepository {
  /** What was checked before of each claim: confirmed ones first, then the likelier. */
  ofClaims(tx: Tx, claimIds: readonly string[]): Promise<MatchRow[]> {
    return rows(
      tx,
      `SELECT ${COLUMNS}
        FROM unnest($1::uuid[]) AS wanted(id)
          CROSS JOIN LATERAL (SELECT * FROM earlier_check_matches WHERE claim_id = wanted.id
            ORDER BY state = 'rejected', state = 'suggested', score DESC, id LIMIT ${MATCHES_SHOWN}) m
          JOIN earlier_checks k ON k.id = m.check_id LEFT JOIN users u ON u.id = m.decided_by
        ORDER BY m.state = 'rejected', m.state = 'suggested', m.score DESC, m.id`,
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
