import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { Conditions, listPage, type ListPage, rows, type Tx } from '../database/index.js';
import { CLASH_KINDS, type RelationKind } from '../domain/matching/index.js';
import type { RelatedClaim, RejectionReason, RelationList, RelationState } from './relations.schema.js';

type RelatedClaimView = z.output<typeof RelatedClaim>;

interface PairRow {
  id: string;
  kind: RelationKind;
  state: RelationState;
  score: number;
  why: string;
  created_at: Date;
}

/** A relation as one of its claims has it. */
export interface RelationRow extends PairRow {
  /** The claim that was asked for. */
  claim_id: string;
  other_is: 'earlier' | 'later';
  reason: RejectionReason | null;
  note: string | null;
  decided_by: string | null;
  decider: string | null;
  decided_at: Date | null;
  mine_id: string;
  theirs_id: string;
  other: RelatedClaimView;
}

export interface RelationItemRow extends PairRow {
  earlier: RelatedClaimView;
  later: RelatedClaimView;
}

const isClash = (relation: string): string => `${relation}.kind IN (${CLASH_KINDS.map((kind) => `'${kind}'`).join(', ')})`;

/** SQL: a claim, by its alias, as it stands beside another. */
const relatedClaim = (claim: string): string => `json_build_object('id', ${claim}.id, 'wording', ${claim}.wording, 'state', ${claim}.state,
  'verdict', ${claim}.verdict, 'speaker', ${claim}.speaker, 'sightingCount', ${claim}.sighting_count, 'sources', coalesce((
    SELECT json_agg(DISTINCT so.name) FROM sightings si JOIN articles a ON a.id = si.article_id JOIN sources so ON so.id = a.source_id
    WHERE si.claim_id = ${claim}.id), '[]'))`;

/**
 * Every relation of the claims `$1`, of their own words and of those that were joined to them, by both ends. `other_id` is what the other end
 * counts for now.
 */
const OF_CLAIMS = `WITH members AS (
    SELECT c.id AS claim_id, c.id AS member, coalesce(c.merged_into, c.id) AS root FROM claims c WHERE c.id = ANY ($1::uuid[])
    UNION ALL SELECT c.merged_into, c.id, c.merged_into FROM claims c WHERE c.merged_into = ANY ($1::uuid[])),
  ends AS (
    SELECT m.claim_id, m.root, r.id, 'later' AS other_is, r.later_id AS other, r.earlier_sighting_id AS mine_id, r.later_sighting_id AS theirs_id
      FROM members m JOIN relations r ON r.earlier_id = m.member
    UNION ALL
    SELECT m.claim_id, m.root, r.id, 'earlier', r.earlier_id, r.later_sighting_id, r.earlier_sighting_id
      FROM members m JOIN relations r ON r.later_id = m.member),
  found AS (
    SELECT e.claim_id, e.other_is, e.mine_id, e.theirs_id, coalesce(o.merged_into, o.id) AS other_id,
        r.id, r.kind, r.state, r.score, r.why, r.reason, r.note, r.decided_by, r.decided_at, r.created_at
      FROM ends e JOIN relations r ON r.id = e.id JOIN claims o ON o.id = e.other
      WHERE r.state <> 'unlisted' AND coalesce(o.merged_into, o.id) <> e.root)`;

/** One claim is shown once for each kind: what a person said of it comes before what is still open, of two claims that aren't the same above all. */
const ONE_PER_CLAIM = `SELECT DISTINCT ON (claim_id, other_id, kind) * FROM found
  ORDER BY claim_id, other_id, kind, (kind = 'same' AND state = 'rejected') DESC, state = 'rejected', state = 'suggested', score DESC, id`;

@Injectable()
export class RelationsRepository {
  /** Clashes first, then what may be the same, then what is surest; what was rejected comes last. @param most of each claim */
  ofClaims(tx: Tx, claimIds: readonly string[], most: number): Promise<RelationRow[]> {
    return rows(
      tx,
      `${OF_CLAIMS}, shown AS (${ONE_PER_CLAIM}),
        ranked AS (SELECT *, row_number() OVER (PARTITION BY claim_id
            ORDER BY state = 'rejected', ${isClash('shown')} DESC, (kind = 'same' AND state = 'suggested') DESC, score DESC, id) AS place FROM shown)
        SELECT r.*, u.name AS decider, ${relatedClaim('o')} AS other
        FROM ranked r JOIN claims o ON o.id = r.other_id LEFT JOIN users u ON u.id = r.decided_by
        WHERE r.place <= $2 ORDER BY r.claim_id, r.place`,
      [claimIds, most],
    );
  }

  list(tx: Tx, { filter, sort, page }: z.output<typeof RelationList>): Promise<ListPage<RelationItemRow & { sort_key: string }>> {
    const { where, values } = new Conditions()
      .when(true, `r.state <> 'unlisted' AND e.id <> l.id`)
      .add('r.state = ?', filter.state)
      .add('r.kind = ?', filter.kind)
      .add('(e.queue_id = ? OR l.queue_id = ?)', filter.queueId);
    return listPage(tx, {
      select: `r.id, r.kind, r.state, r.score, r.why, r.created_at, ${relatedClaim('e')} AS earlier, ${relatedClaim('l')} AS later`,
      from: `relations r JOIN claims de ON de.id = r.earlier_id JOIN claims e ON e.id = coalesce(de.merged_into, de.id)
        JOIN claims dl ON dl.id = r.later_id JOIN claims l ON l.id = coalesce(dl.merged_into, dl.id)`,
      where,
      values,
      ...(sort.by === 'score' ? { sortColumn: 'r.score', sortType: 'real' } : { sortColumn: 'r.created_at', sortType: 'timestamptz' }),
      idColumn: 'r.id',
      descending: sort.descending,
      page,
    });
  }
}
