import { Injectable } from '@nestjs/common';
import { row, rows, type Tx } from '../database/index.js';
import type { ClaimState } from '../domain/claim-lifecycle/index.js';
import type { Verdict } from '../domain/verdict/index.js';

export interface PersonOfMerge {
  id: string;
  name: string;
}

/** A claim as it stands before a merge. */
export interface SideRow {
  id: string;
  wording: string;
  state: ClaimState;
  verdict: Verdict | null;
  speaker: string | null;
  sighting_count: number;
  sources: string[] | null;
  merged_into: string | null;
  snoozed_until: Date | null;
  wakes_on_sighting: boolean;
  gold: boolean;
  deciders: PersonOfMerge[] | null;
  fact: { id: string; slug: string; publicationState: string } | null;
  /** Who reviews it at this moment. */
  holders: PersonOfMerge[] | null;
}

export interface LossesRow {
  reviews: number;
  drafts: number;
  slots: number;
}

export interface ListedMergeRow {
  id: string;
  kept_id: string;
  absorbed_id: string;
  absorbed_wording: string;
  made_by: string | null;
  maker: string | null;
  made_at: Date;
  undone_at: Date | null;
  note: string | null;
  sightings: number;
}

const EXPORTS_SHOWN = 20;
const MERGES_SHOWN = 200;
const COUNTED = 'superseded_at IS NULL AND undone_at IS NULL';

const LISTED = `m.id, m.kept_id, m.absorbed_id, a.wording AS absorbed_wording, m.made_by, u.name AS maker, m.made_at, m.undone_at, m.note,
    (SELECT count(*)::int FROM sightings WHERE detected_as IN (
      SELECT m.absorbed_id UNION ALL SELECT follower::uuid FROM jsonb_array_elements_text(m.before -> 'followers') AS follower)) AS sightings
  FROM merges m JOIN claims a ON a.id = m.absorbed_id LEFT JOIN users u ON u.id = m.made_by`;

/** Reads what a merge touches; it is written by the rooms whose tables these are. */
@Injectable()
export class MergesRepository {
  sides(tx: Tx, ids: readonly string[]): Promise<SideRow[]> {
    return rows(
      tx,
      `SELECT c.id, c.wording, c.state, c.verdict, c.speaker, c.sighting_count, c.merged_into, c.snoozed_until, c.wakes_on_sighting,
          g.claim_id IS NOT NULL AS gold,
          (SELECT array_agg(DISTINCT so.name) FROM sightings si JOIN articles a ON a.id = si.article_id JOIN sources so ON so.id = a.source_id
            WHERE si.claim_id = c.id) AS sources,
          (SELECT json_agg(json_build_object('id', u.id, 'name', u.name) ORDER BY u.name) FROM users u
            WHERE u.id = d.decided_by OR (d.decided_by IS NULL AND u.id IN (SELECT reviewer_id FROM reviews WHERE claim_id = c.id AND ${COUNTED}))) AS deciders,
          (SELECT json_build_object('id', f.id, 'slug', f.slug, 'publicationState', f.publication_state) FROM facts f WHERE f.claim_id = c.id) AS fact,
          (SELECT json_agg(json_build_object('id', u.id, 'name', u.name) ORDER BY s.slot) FROM assignments s JOIN users u ON u.id = s.leased_by
            WHERE s.claim_id = c.id AND s.state = 'leased' AND s.lease_expires_at > clock_timestamp()) AS holders
        FROM claims c LEFT JOIN gold_claims g ON g.claim_id = c.id LEFT JOIN decisions d ON d.claim_id = c.id AND d.superseded_at IS NULL
        WHERE c.id = ANY ($1::uuid[])`,
      [ids],
    );
  }

  async losses(tx: Tx, claimId: string): Promise<LossesRow> {
    const counted = await row<LossesRow>(
      tx,
      `SELECT (SELECT count(*)::int FROM reviews WHERE claim_id = $1 AND ${COUNTED}) AS reviews,
          (SELECT count(*)::int FROM drafts d JOIN assignments s ON s.id = d.assignment_id
            WHERE s.claim_id = $1 AND s.state IN ('open', 'leased', 'snoozed')) AS drafts,
          (SELECT count(*)::int FROM assignments WHERE claim_id = $1 AND state IN ('open', 'leased', 'snoozed') AND NOT gold) AS slots`,
      [claimId],
    );
    return counted!;
  }

  /** Exports that were written with this claim's fact in them. */
  exportsOf(tx: Tx, claimId: string): Promise<Array<{ id: string; created_at: Date }>> {
    return rows(
      tx,
      `SELECT e.id, e.created_at FROM facts f JOIN exports e ON e.status = 'ready' AND e.as_of >= f.published_at
          CROSS JOIN LATERAL (SELECT * FROM fact_versions WHERE fact_id = f.id AND made_at <= e.as_of ORDER BY version DESC LIMIT 1) v
        WHERE f.claim_id = $1 AND v.publication_state IN ('published', 'withdrawn') AND coalesce(e.filter ->> 'verdict' = v.verdict, true)
          AND coalesce((e.filter ->> 'since')::timestamptz <= v.made_at, true) AND coalesce((e.filter ->> 'until')::timestamptz + interval '1 day' > v.made_at, true)
          AND coalesce(strpos(lower(v.statement), lower(e.filter ->> 'q')) > 0 OR to_tsvector('english', v.statement) @@ words_sought('english', e.filter ->> 'q'), true)
        ORDER BY e.created_at DESC, e.id DESC LIMIT ${EXPORTS_SHOWN}`,
      [claimId],
    );
  }

  /** What was joined to a claim, the latest first; what was taken back, too. */
  ofClaim(tx: Tx, keptId: string): Promise<ListedMergeRow[]> {
    return rows(tx, `SELECT ${LISTED} WHERE m.kept_id = $1 ORDER BY m.made_at DESC, m.id DESC LIMIT ${MERGES_SHOWN}`, [keptId]);
  }

  byId(tx: Tx, id: string): Promise<ListedMergeRow | null> {
    return row(tx, `SELECT ${LISTED} WHERE m.id = $1`, [id]);
  }

  /** Merges that stand, by which something of this claim was joined to it: straight, or with what it had been joined to before. */
  async standing(tx: Tx, claimId: string): Promise<string[]> {
    const found = await rows<{ id: string }>(
      tx,
      `SELECT m.id FROM claims c JOIN merges m ON m.absorbed_id = c.id AND m.undone_at IS NULL WHERE c.merged_into = $1 ORDER BY m.made_at, m.id`,
      [claimId],
    );
    return found.map(({ id }) => id);
  }

  /** How many of these are sightings of the claim, and how many it has. */
  async sightingsOf(tx: Tx, claimId: string, ids: readonly string[]): Promise<{ own: number; total: number }> {
    const counted = await row<{ own: number; total: number }>(
      tx,
      `SELECT count(*) FILTER (WHERE id = ANY ($2::uuid[]))::int AS own, count(*)::int AS total FROM sightings WHERE claim_id = $1`,
      [claimId, ids],
    );
    return counted!;
  }

  /** Of the claim's sightings those that were found as one of these, and the others. */
  async shares(tx: Tx, claimId: string, foundAs: readonly string[]): Promise<{ going: string[]; staying: number }> {
    const found = await rows<{ id: string; going: boolean }>(tx, `SELECT id, detected_as = ANY ($2::uuid[]) AS going FROM sightings WHERE claim_id = $1`, [claimId, foundAs]);
    const going = found.filter((sighting) => sighting.going).map(({ id }) => id);
    return { going, staying: found.length - going.length };
  }

  /** Whether the relation is one of these two claims, or of what was joined to them. */
  async relates(tx: Tx, relationId: string, claimIds: readonly [string, string]): Promise<boolean> {
    const found = await row(
      tx,
      `SELECT 1 FROM relations r JOIN claims e ON e.id = r.earlier_id JOIN claims l ON l.id = r.later_id
        WHERE r.id = $1 AND coalesce(e.merged_into, e.id) = ANY ($2::uuid[]) AND coalesce(l.merged_into, l.id) = ANY ($2::uuid[])`,
      [relationId, claimIds],
    );
    return found !== null;
  }

  /** The person's valid lease on the claim. */
  async leaseOf(tx: Tx, claimId: string, token: string): Promise<string | null> {
    return (await row<{ id: string }>(tx, `SELECT id FROM assignments WHERE lease_token = $2 AND claim_id = $1`, [claimId, token]))?.id ?? null;
  }
}
