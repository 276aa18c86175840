import type { z } from 'zod';
import { presentSightings, type SightingRow } from '../claims/index.js';
import type { RelationItemRow, RelationRow } from './relations.repository.js';
import type { Relation, RelationListItem } from './relations.schema.js';

/** @param sightings by id; both of the relation's are among them */
export function presentRelation(relation: RelationRow, sightings: ReadonlyMap<string, SightingRow>): z.output<typeof Relation> {
  const [mine, theirs] = presentSightings([sightings.get(relation.mine_id)!, sightings.get(relation.theirs_id)!]);
  return {
    id: relation.id,
    kind: relation.kind,
    state: relation.state,
    score: inThousandths(relation.score),
    why: relation.why,
    otherIs: relation.other_is,
    reason: relation.reason,
    note: relation.note,
    decidedBy: relation.decided_by && relation.decider !== null ? { id: relation.decided_by, name: relation.decider } : null,
    decidedAt: relation.decided_at?.toISOString() ?? null,
    createdAt: relation.created_at.toISOString(),
    mine: mine!,
    theirs: theirs!,
    other: relation.other,
  };
}

export const presentRelationItem = (relation: RelationItemRow): z.output<typeof RelationListItem> => ({
  id: relation.id,
  kind: relation.kind,
  state: relation.state,
  score: inThousandths(relation.score),
  why: relation.why,
  earlier: relation.earlier,
  later: relation.later,
  createdAt: relation.created_at.toISOString(),
});

const inThousandths = (score: number): number => Math.round(score * 1000) / 1000;
