import type { EvidenceInput, ReviewInput, Verdict } from './index.js';

const cited = ({ url, quote, stance, captureId, sha256, fetchedAt }: EvidenceInput): EvidenceInput => ({
  url,
  quote,
  stance,
  ...(captureId ? { captureId } : {}),
  ...(sha256 && fetchedAt ? { sha256, fetchedAt } : {}),
});

const keyOf = ({ url, quote, stance }: EvidenceInput): string => JSON.stringify([url, quote.trim(), stance]);

/** All pieces of evidence once, in the order in which they were first named; of two that say the same, the one with an archived copy. */
export function allEvidence(reviews: readonly Pick<ReviewInput, 'evidence'>[]): EvidenceInput[] {
  const items = reviews.flatMap(({ evidence }) => evidence.map(cited));
  const archivedLast = items.toReversed().sort((a, b) => Number('captureId' in a) - Number('captureId' in b));
  const chosen = new Map(archivedLast.map((item) => [keyOf(item), item]));
  return [...new Set(items.map(keyOf))].map((key) => chosen.get(key)!);
}

/** What reviews that agree say together: every reason and every piece of evidence, once each. */
export function together(reviews: readonly ReviewInput[]): Pick<ReviewInput, 'rationale' | 'evidence'> {
  const reasons = new Set(reviews.map(({ rationale }) => rationale.trim()).filter(Boolean));
  return { rationale: [...reasons].join('\n\n'), evidence: allEvidence(reviews) };
}

export interface CommonGround {
  /** The verdict that all gave; null where they differ. */
  verdict: Verdict | null;
  /** What all of them cite: the same address for the same side. */
  evidence: EvidenceInput[];
}

/** The parts on which the reviews agree already: where somebody else has to decide, these are filled in. */
export function commonGround(reviews: readonly ReviewInput[]): CommonGround {
  const verdicts = new Set(reviews.map(({ verdict }) => verdict));
  const citesIt = ({ url, stance }: EvidenceInput): boolean =>
    reviews.every(({ evidence }) => evidence.some((other) => other.url === url && other.stance === stance));
  return {
    verdict: verdicts.size === 1 ? [...verdicts][0]! : null,
    evidence: reviews.length < 2 ? [] : allEvidence(reviews).filter(citesIt),
  };
}
