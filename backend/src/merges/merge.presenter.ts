import type { z } from 'zod';
import type { ListedMergeRow, SideRow } from './merges.repository.js';
import type { Merge, MergePreview } from './merges.schema.js';

export const presentMerge = (merge: ListedMergeRow): z.output<typeof Merge> => ({
  id: merge.id,
  keptId: merge.kept_id,
  absorbedId: merge.absorbed_id,
  absorbedWording: merge.absorbed_wording,
  by: merge.made_by !== null && merge.maker !== null ? { id: merge.made_by, name: merge.maker } : null,
  at: merge.made_at.toISOString(),
  undoneAt: merge.undone_at?.toISOString() ?? null,
  note: merge.note,
  sightings: merge.sightings,
});

export const presentSide = (side: SideRow): z.output<typeof MergePreview>['kept'] => ({
  id: side.id,
  wording: side.wording,
  state: side.state,
  verdict: side.verdict,
  speaker: side.speaker,
  sightingCount: side.sighting_count,
  sources: side.sources ?? [],
  decision: side.verdict === null ? null : { verdict: side.verdict, by: side.deciders ?? [] },
  fact: side.fact,
});
