import { Injectable } from '@nestjs/common';
import type { RoutableRow } from '../claims/index.js';
import { rows, type Tx } from '../database/index.js';

/** A claim that was routed before, with what rules see of it: its first sighting, as at its first routing. */
export interface RoutedClaimRow extends RoutableRow {
  /** `created_at` to the microsecond, for the cursor. */
  at: string;
  queue_id: string;
  is_movable: boolean;
}

const FIRST_ID = '00000000-0000-0000-0000-000000000000';
const LAST_ID = 'ffffffff-ffff-ffff-ffff-ffffffffffff';

/**
 * Nobody has it, had it or gave it away, and no person moved it to its queue. OFFSET 0: asked of each claim of a page, where PostgreSQL might
 * read all slots there are into a table of its own first.
 */
const UNTOUCHED = `c.state = 'queued'
  AND (c.rule_id IS NOT NULL OR c.rule_set_id IS NOT NULL OR c.queue_id = (SELECT id FROM queues WHERE is_fallback))
  AND EXISTS (SELECT 1 FROM assignments s WHERE s.claim_id = c.id AND s.state = 'open' OFFSET 0)
  AND NOT EXISTS (SELECT 1 FROM assignments s WHERE s.claim_id = c.id
    AND (s.state IN ('leased', 'snoozed', 'done') OR (s.state = 'open' AND (s.assigned_to IS NOT NULL OR s.for_leads))) OFFSET 0)`;

const COLUMNS = `c.id, c.created_at::text AS at, c.wording, c.type, c.kinds, c.speaker, c.check_worthiness, c.sighting_count AS sightings, c.clashes,
  so.name AS source, a.language, coalesce(si.record -> 'quantities', '[]') AS quantities, c.queue_id`;
const FROM = `claims c
  LEFT JOIN LATERAL (SELECT article_id, record FROM sightings WHERE claim_id = c.id ORDER BY id LIMIT 1) si ON true
  LEFT JOIN articles a ON a.id = si.article_id LEFT JOIN sources so ON so.id = a.source_id`;

/** Reads claims as rules see them; it never writes. */
@Injectable()
export class RoutedClaimsRepository {
  /** Claims of the last days, the newest first. */
  recent(tx: Tx, days: number, after: { at: string; id: string } | null, limit: number): Promise<RoutedClaimRow[]> {
    return rows(
      tx,
      `SELECT ${COLUMNS}, (${UNTOUCHED}) AS is_movable FROM ${FROM}
        WHERE c.created_at >= now() - make_interval(days => $1) AND (c.created_at, c.id) < ($2::timestamptz, $3::uuid)
          AND c.queue_id IS NOT NULL AND c.state <> 'dismissed'
        ORDER BY c.created_at DESC, c.id DESC LIMIT $4`,
      [days, after?.at ?? 'infinity', after?.id ?? LAST_ID, limit],
    );
  }

  /** All that nobody has touched, in the order of their ids. */
  untouched(tx: Tx, afterId: string | null, limit: number): Promise<RoutedClaimRow[]> {
    return rows(
      tx,
      `SELECT ${COLUMNS}, true AS is_movable FROM ${FROM}
        WHERE ${UNTOUCHED} AND c.id > $1::uuid ORDER BY c.id LIMIT $2`,
      [afterId ?? FIRST_ID, limit],
    );
  }
}
