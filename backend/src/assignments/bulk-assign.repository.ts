import { Injectable } from '@nestjs/common';
import { rows, type Tx } from '../database/index.js';
import { loadOf } from './load.js';

export interface AssignableRow {
  claim_id: string;
  /** Its review that may be given away; null where there is none. */
  assignment_id: string | null;
  queue_id: string | null;
  assigned_to: string | null;
  state: string;
  holder_id: string | null;
  holder_name: string | null;
  wording: string;
  traits: string[];
  /** Who reviewed it, has its other review, passed on it, or has a conflict of interest. */
  barred: string[];
}

export interface MemberRow {
  id: string;
  name: string;
  limit: number | null;
  skills: string[];
  load: number;
}

@Injectable()
export class BulkAssignRepository {
  /** The claims with their open reviews locked; a review that nobody has comes before one that is given to somebody. */
  async lock(tx: Tx, claimIds: readonly string[]): Promise<AssignableRow[]> {
    await rows(tx, `SELECT id FROM assignments WHERE claim_id = ANY ($1::uuid[]) AND state = 'open' ORDER BY id FOR UPDATE`, [claimIds]);
    return rows(
      tx,
      `SELECT c.id AS claim_id, c.state, c.wording, open.id AS assignment_id, open.queue_id, open.assigned_to, held.leased_by AS holder_id, u.name AS holder_name,
          array_remove(c.kinds || c.type || (SELECT a.language FROM sightings si JOIN articles a ON a.id = si.article_id WHERE si.claim_id = c.id ORDER BY si.id LIMIT 1), NULL) AS traits,
          ARRAY(SELECT reviewer_id FROM reviews r WHERE r.claim_id = c.id AND r.undone_at IS NULL AND r.superseded_at IS NULL
            UNION SELECT coalesce(o.leased_by, o.assigned_to) FROM assignments o WHERE o.claim_id = c.id AND o.state IN ('open', 'leased', 'snoozed')
              AND o.id IS DISTINCT FROM open.id AND coalesce(o.leased_by, o.assigned_to) IS NOT NULL
            UNION SELECT k.user_id FROM claim_skips k WHERE k.claim_id = c.id
            UNION SELECT i.user_id FROM conflicts_of_interest i WHERE conflict_of_interest(c.id, i.user_id)) AS barred
        FROM claims c
          LEFT JOIN LATERAL (SELECT id, queue_id, assigned_to FROM assignments s WHERE s.claim_id = c.id AND NOT s.gold AND s.state = 'open'
            ORDER BY s.assigned_to IS NOT NULL, s.slot LIMIT 1) open ON true
          LEFT JOIN LATERAL (SELECT leased_by FROM assignments s WHERE s.claim_id = c.id AND s.state = 'leased' AND s.lease_expires_at > clock_timestamp()
            ORDER BY s.slot LIMIT 1) held ON true
          LEFT JOIN users u ON u.id = coalesce(held.leased_by, open.assigned_to)
        WHERE c.id = ANY ($1::uuid[])`,
      [claimIds],
    );
  }

  /** People of the queue who can work, with what they have of it now. */
  members(tx: Tx, queueId: string): Promise<MemberRow[]> {
    return rows(
      tx,
      `SELECT u.id, u.name, m.claim_limit AS limit, m.skills, ${loadOf('m.queue_id', 'u.id')} AS load
        FROM queue_members m JOIN users u ON u.id = m.user_id WHERE m.queue_id = $1 AND u.disabled_at IS NULL`,
      [queueId],
    );
  }

  async give(tx: Tx, given: ReadonlyArray<{ assignmentId: string; userId: string }>): Promise<void> {
    await rows(
      tx,
      `UPDATE assignments s SET assigned_to = given.user_id, parked = NULL, parked_until = NULL
        FROM unnest($1::uuid[], $2::uuid[]) AS given(id, user_id) WHERE s.id = given.id AND s.state = 'open'`,
      [given.map(({ assignmentId }) => assignmentId), given.map(({ userId }) => userId)],
    );
  }
}
