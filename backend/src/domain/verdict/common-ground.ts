import type { EvidenceInput, ReviewInput, Verdict } from './index.js';

const keyOf = ({ url, quote, stance }: EvidenceInput): string => JSON.stringify([url, quote.trim(), stance]);

/** All pieces of evidence once, in the order in which they were first named. */
export function allEvidence(reviews: readonly Pick<ReviewInput, 'evidence'>[]): EvidenceInput[] {
  const items = reviews.flatMap(({ evidence }) => evidence.map(({ url, quote, stance }) => ({ url, quote, stance })));
  return [...new Map(items.toReversed().map((item) => [keyOf(item), item])).values()].toReversed();
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
