import type { DraftContent } from '../assignments/index.js';
import type { EvidenceInput, Verdict } from '../domain/verdict/index.js';

/** How long a verdict can be taken back. */
export const UNDO_SECONDS = 10;

/** What was said, as a draft to go on from. */
export const draftOf = ({ verdict, rationale, confidence, evidence }: { verdict: Verdict; rationale: string; confidence: number | null; evidence: readonly EvidenceInput[] }): DraftContent => ({
  verdict,
  rationale,
  confidence,
  evidence: evidence.map(({ url, quote, stance, captureId }) => ({ url, quote, stance, ...(captureId ? { captureId } : {}) })),
});
