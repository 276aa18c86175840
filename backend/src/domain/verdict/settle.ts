import type { Verdict } from './index.js';

/** How many people review a claim of a queue: one; two who don't see each other; or two and then always an editor. */
export const REVIEW_POLICIES = ['one', 'two_blind', 'two_and_editor'] as const;
export type ReviewPolicy = (typeof REVIEW_POLICIES)[number];

/** How many reviews a policy asks for, before any adjudication. */
export const requiredReviews = (policy: ReviewPolicy): number => (policy === 'one' ? 1 : 2);

/** Whether reviewers of such a queue see nothing of each other's verdicts before they gave their own. */
export const isBlind = (policy: ReviewPolicy): boolean => policy !== 'one';

/** What the reviews of a claim lead to: more of them, a decision, or somebody who decides between them. */
export type Settlement =
  | { outcome: 'wait'; missing: number }
  | { outcome: 'decide'; basis: 'single' | 'agreed'; verdict: Verdict }
  | { outcome: 'dispute'; reason: 'disagreement' | 'policy' };

/**
 * What becomes of a claim with these counted verdicts. Agreement closes a claim by itself, unless the policy wants an editor's word in any case.
 *
 * @param verdicts of different people, in any order
 * @param awaited reviews of it that are still open or in somebody's hands: also where the policy asks for fewer by now, nobody's work is cut off
 */
export function settle(policy: ReviewPolicy, verdicts: readonly Verdict[], awaited = 0): Settlement {
  const missing = Math.max(requiredReviews(policy) - verdicts.length, awaited);
  if (missing > 0) return { outcome: 'wait', missing };
  const [verdict] = verdicts as [Verdict, ...Verdict[]];
  if (verdicts.some((other) => other !== verdict)) return { outcome: 'dispute', reason: 'disagreement' };
  if (policy === 'two_and_editor') return { outcome: 'dispute', reason: 'policy' };
  return { outcome: 'decide', basis: verdicts.length === 1 ? 'single' : 'agreed', verdict };
}
