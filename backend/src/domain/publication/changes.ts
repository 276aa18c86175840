import type { EvidenceInput, Verdict } from '../verdict/index.js';

/** What a fact says to its readers. Days are `YYYY-MM-DD`. */
export interface FactContent {
  statement: string;
  verdict: Verdict;
  summary: string;
  speaker: string | null;
  evidence: readonly EvidenceInput[];
  validFrom: string | null;
  asOf: string;
  validUntil: string | null;
}

/** One part of a fact that differs; evidence as one line a piece. */
export type FieldChange =
  | { field: Exclude<keyof FactContent, 'evidence'>; before: string | null; after: string | null }
  | { field: 'evidence'; removed: EvidenceInput[]; added: EvidenceInput[] };

const PLAIN = ['verdict', 'statement', 'summary', 'speaker', 'validFrom', 'asOf', 'validUntil'] as const;

/** What differs from `before` to `after`, the weightiest first; nothing where they say the same. */
export function changesBetween(before: FactContent, after: FactContent): FieldChange[] {
  const changes: FieldChange[] = PLAIN.filter((field) => before[field] !== after[field]).map((field) => ({ field, before: before[field], after: after[field] }));
  const removed = without(before.evidence, after.evidence);
  const added = without(after.evidence, before.evidence);
  return removed.length + added.length > 0 ? [...changes, { field: 'evidence', removed, added }] : changes;
}

const keyOf = ({ url, quote, stance, sha256 }: EvidenceInput): string => JSON.stringify([url, quote, stance, sha256 ?? null]);

function without(some: readonly EvidenceInput[], others: readonly EvidenceInput[]): EvidenceInput[] {
  const known = new Set(others.map(keyOf));
  return some.filter((item) => !known.has(keyOf(item)));
}
