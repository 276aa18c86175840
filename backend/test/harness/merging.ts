import type { Answer, Client } from './client.js';
import type { Newsroom } from './newsroom.js';

/** All of claims that a merge may touch, as it stands in the tables. Who holds a review is not of it: a lease that ended never comes back. */
export async function standingOf({ sql }: Newsroom, claimIds: readonly string[]): Promise<unknown[]> {
  const { rows } = await sql.query(
    `SELECT c.id, c.state, c.queue_id, c.rule_id, c.verdict, c.content_hash, c.merged_into, c.sighting_count, c.snoozed_until, c.wakes_on_sighting, c.clashes,
        (SELECT json_agg(json_build_array(id, detected_as) ORDER BY id) FROM sightings WHERE claim_id = c.id) AS sightings,
        (SELECT json_agg(id ORDER BY id) FROM reviews WHERE claim_id = c.id AND superseded_at IS NULL AND undone_at IS NULL) AS counted,
        (SELECT id FROM decisions WHERE claim_id = c.id AND superseded_at IS NULL) AS decision,
        (SELECT json_agg(json_build_array(id, slot, queue_id, assigned_to, CASE state WHEN 'leased' THEN 'open' ELSE state END) ORDER BY slot)
          FROM assignments WHERE claim_id = c.id AND state <> 'cancelled' AND NOT gold) AS slots
      FROM claims c WHERE c.id = ANY ($1::uuid[]) ORDER BY c.id`,
    [claimIds],
  );
  return rows;
}

export const merge = (by: Client, absorbedId: string, into: string, more: Record<string, unknown> = {}): Promise<Answer> =>
  by.post(`/claims/${absorbedId}/merge`, { into, ...more });

export const undo = (by: Client, mergeId: string): Promise<Answer> => by.post(`/merges/${mergeId}/undo`, {});
