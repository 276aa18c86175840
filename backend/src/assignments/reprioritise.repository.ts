import { Injectable } from '@nestjs/common';
import { rows, type Tx } from '../database/index.js';

@Injectable()
export class ReprioritiseRepository {
  /**
   * Gives the claims' live assignments their new priority; nothing of a lease changes.
   *
   * @returns the claims with an assignment that somebody is working with right now, and which therefore keeps its old priority for the moment
   */
  async write(tx: Tx, claims: ReadonlyArray<{ claimId: string; priority: number }>): Promise<string[]> {
    const busy = await rows<{ claim_id: string }>(
      tx,
      `WITH off AS (
          SELECT s.id, s.claim_id, new.priority FROM unnest($1::uuid[], $2::smallint[]) AS new(claim_id, priority)
            JOIN assignments s ON s.claim_id = new.claim_id AND s.state IN ('open', 'leased', 'snoozed') AND s.priority <> new.priority),
        got AS (SELECT id FROM assignments WHERE id IN (SELECT id FROM off) FOR NO KEY UPDATE SKIP LOCKED),
        written AS (
          UPDATE assignments SET priority = off.priority FROM off JOIN got USING (id) WHERE assignments.id = off.id RETURNING assignments.id)
        SELECT DISTINCT claim_id FROM off WHERE id NOT IN (SELECT id FROM written)`,
      [claims.map(({ claimId }) => claimId), claims.map(({ priority }) => priority)],
    );
    return busy.map(({ claim_id: id }) => id);
  }
}
