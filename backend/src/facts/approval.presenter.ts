import type { z } from 'zod';
import type { WaitingRow } from './approvals.repository.js';
import type { WaitingApproval } from './approvals.schema.js';

/** @param bar why the asking person may not approve it */
export const presentWaiting = (waiting: WaitingRow, bar: string | null): z.output<typeof WaitingApproval> => ({
  id: waiting.id,
  wording: waiting.wording,
  speaker: waiting.speaker,
  verdict: waiting.verdict,
  priority: waiting.priority,
  sources: waiting.sources ?? [],
  decidedAt: waiting.decided_at.toISOString(),
  basis: waiting.basis,
  adjudicator: waiting.decided_by && waiting.adjudicator_name ? { id: waiting.decided_by, name: waiting.adjudicator_name } : null,
  reviews: (waiting.reviews ?? []).map(({ id, name, verdict, confidence }) => ({ reviewer: { id, name }, verdict, confidence })),
  rationale: waiting.rationale,
  evidence: waiting.evidence,
  fact: waiting.fact_id ? { id: waiting.fact_id, version: waiting.fact_version!, publicationState: waiting.fact_state! } : null,
  bar,
});
