import type { z } from 'zod';
import { voicesOf } from '../domain/matching/index.js';
import type { ClaimRow, SlotRow } from './claims.repository.js';
import type { ArticleSighting, ClaimSummary, Sighting } from './claims.schema.js';
import type { ArticleSightingRow, SightingRow } from './sightings.repository.js';

export const presentClaim = (claim: ClaimRow): z.output<typeof ClaimSummary> => ({
  id: claim.id,
  wording: claim.wording,
  type: claim.type,
  state: claim.state,
  checkWorthiness: Math.round(claim.check_worthiness * 1000) / 1000,
  priority: claim.priority,
  speaker: claim.speaker,
  queue: claim.queue_id && claim.queue_name ? { id: claim.queue_id, name: claim.queue_name } : null,
  rule: claim.rule_name,
  routing: claim.rules_live_at
    ? { version: claim.rules_version, liveBy: person(claim.rules_live_by, claim.rules_live_by_name), liveAt: claim.rules_live_at.toISOString() }
    : null,
  sightingCount: claim.sighting_count,
  sources: claim.sources ?? [],
  clashes: claim.clashes,
  mergedInto: claim.merged_into,
  verdict: claim.verdict,
  assignedTo: claim.slots?.find((slot) => slot.assignedTo)?.assignedTo ?? null,
  hold: claim.slots?.map(holdOf).find((hold) => hold !== null) ?? null,
  slots: (claim.slots ?? []).map((slot) => ({ assignmentId: slot.id, assignedTo: slot.assignedTo, hold: holdOf(slot) })),
  dueAt: claim.due_at?.toISOString() ?? null,
  snooze: claim.state === 'snoozed' ? { until: claim.snoozed_until?.toISOString() ?? null, onSighting: claim.wakes_on_sighting } : null,
  createdAt: claim.created_at.toISOString(),
  version: claim.version,
});

const person = (id: string | null, name: string | null): { id: string; name: string } | null => (id !== null && name !== null ? { id, name } : null);

const holdOf = ({ holder, until }: SlotRow) => (holder && until ? { by: holder, until: new Date(until).toISOString() } : null);

/** Of the reviews that a claim waits for the one that the person would open: their own, else one that is free, else the first. */
export function slotToOpen(claim: ClaimRow, personId: string | null): string | null {
  const slots = claim.slots ?? [];
  const own = slots.find(({ holder, assignedTo }) => personId !== null && [holder?.id, assignedTo?.id].includes(personId));
  return (own ?? slots.find(({ holder, assignedTo }) => !holder && !assignedTo) ?? slots[0])?.id ?? null;
}

/** Sightings that are shown together: their voices are numbered among themselves. */
export function presentSightings(sightings: readonly SightingRow[]): z.output<typeof Sighting>[] {
  const voices = voicesOf(sightings.map(({ quote }) => quote));
  return sightings.map((sighting, i) => presentSighting(sighting, voices[i]!));
}

const presentSighting = (sighting: SightingRow, voice: number): z.output<typeof Sighting> => ({
  id: sighting.id,
  claimId: sighting.claim_id,
  detectedAs: sighting.detected_as,
  voice,
  start: sighting.span_start,
  end: sighting.span_end,
  quote: sighting.quote,
  speaker: sighting.speaker,
  cue: sighting.cue,
  hedged: sighting.hedged,
  ...sighting.record,
  article: {
    id: sighting.article_id,
    title: sighting.title,
    source: sighting.source_id && sighting.source_name ? { id: sighting.source_id, name: sighting.source_name } : null,
    url: sighting.url,
    publishedAt: sighting.published_at?.toISOString() ?? null,
  },
});

export const presentArticleSighting = (sighting: ArticleSightingRow): z.output<typeof ArticleSighting> => ({
  id: sighting.id,
  claimId: sighting.claim_id,
  start: sighting.span_start,
  end: sighting.span_end,
  wording: sighting.wording,
  state: sighting.state,
  verdict: sighting.verdict,
});
