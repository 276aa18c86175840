import { canTransition, type ClaimState } from '../domain/claim-lifecycle/index.js';
import type { Verdict } from '../domain/verdict/index.js';

/** One of the two claims of a merge. */
export interface MergeSide {
  id: string;
  state: ClaimState;
  merged_into: string | null;
  verdict: Verdict | null;
  /** People are calibrated by its verdict. */
  gold: boolean;
}

const NOT_ABSORBED: Readonly<Partial<Record<ClaimState, string>>> = {
  disputed: 'Its reviewers differ: an editor has to decide it first.',
  published: 'It is published. Keep it, and let it take in the other one.',
  corrected: 'It is published. Keep it, and let it take in the other one.',
  withdrawn: 'Its fact was withdrawn: it stays what it is.',
};

/** Why the one claim can't be joined to the other, in a sentence; null where it can. */
export function refusalOf(absorbed: MergeSide, kept: MergeSide): string | null {
  if (absorbed.id === kept.id) return 'These two are one claim.';
  if (absorbed.merged_into === kept.id) return 'They have been joined already.';
  if (absorbed.merged_into) return 'It was joined to another claim. Take that back first.';
  if (kept.merged_into) return 'The claim to be kept was joined to another one: choose that one.';
  if (kept.state === 'dismissed') return 'The claim to be kept was dismissed. Reopen it first, or keep the other one.';
  if (!canTransition(absorbed.state, 'merge')) return NOT_ABSORBED[absorbed.state] ?? `A claim that is ${absorbed.state} can’t be joined to another.`;
  return absorbed.gold ? 'It is a gold claim, by which people are measured. Take it out of those first.' : null;
}

/** How the other claim stands to the absorbed one, as far as it matters to a merge. */
export interface KnownRelation {
  kind: string;
  state: 'suggested' | 'confirmed' | 'rejected';
  why: string;
  decidedBy: { name: string } | null;
}

/** What whoever merges should have seen first, most telling first. */
export function warningsOf(absorbed: MergeSide, kept: MergeSide, relations: readonly KnownRelation[], holders: readonly string[]): string[] {
  const clash = relations.find(({ kind, state }) => (kind === 'differs_in_quantity' || kind === 'contradicts') && state !== 'rejected');
  const denied = relations.find(({ kind, state }) => kind === 'same' && state === 'rejected');
  const published = kept.state === 'published' || kept.state === 'corrected';
  return [
    clash && `They clash: ${clash.why}.`,
    denied && `${denied.decidedBy?.name ?? 'Somebody'} said that they are not the same.`,
    verdictLost(absorbed.verdict, kept.verdict),
    holders.length > 0 && `${holders.join(' and ')} ${holders.length === 1 ? 'is' : 'are'} reviewing it right now and will lose it; what they wrote is kept as a draft.`,
    published && 'The published fact stays as it is; where it was seen is brought up to date with its next approval.',
  ].filter((warning): warning is string => typeof warning === 'string');
}

function verdictLost(here: Verdict | null, there: Verdict | null): string | null {
  if (here === null || here === there) return null;
  if (there === null) return `It is decided and the other is not: its verdict (${words(here)}) will count for nothing.`;
  return `They were decided differently: ${words(here)} here, ${words(there)} there. What was decided there holds for both.`;
}

const words = (verdict: Verdict): string => verdict.replaceAll('_', ' ');
