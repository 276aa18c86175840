import { createHash } from 'node:crypto';
import type { EvidenceInput, Verdict } from '../domain/verdict/index.js';

export interface DecidedContent {
  wording: string;
  speaker: string | null;
  verdict: Verdict;
  rationale: string;
  evidence: readonly EvidenceInput[];
}

/** What an approval is bound to, hexadecimal SHA-256: any change of claim, verdict or evidence gives another one. */
export function contentHashOf({ wording, speaker, verdict, rationale, evidence }: DecidedContent): string {
  const content = [wording, speaker, verdict, rationale, evidence.map(({ url, quote, stance, captureId, sha256 }) => [url, quote, stance, ...(captureId ? [captureId, sha256 ?? null] : [])])];
  return createHash('sha256').update(JSON.stringify(content)).digest('hex');
}
