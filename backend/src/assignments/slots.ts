import { type Band, bandOf } from '../domain/priority/index.js';
import { requiredReviews, type ReviewPolicy } from '../domain/verdict/index.js';

/** What a queue asks for: how many reviews of a claim, and within how many hours (null: no deadline). */
export interface QueueTerms {
  id: string;
  name: string;
  archived: boolean;
  review_policy: ReviewPolicy;
  hours: Record<Band, number | null>;
}

/** A required review that is to be opened. */
export interface NewSlot {
  claimId: string;
  queueId: string;
  slot: number;
  priority: number;
  /** Hours from now; null where the queue has no deadline for it. */
  dueInHours: number | null;
}

/** A slot for each review that the claim's queue asks for. */
export const slotsFor = (terms: QueueTerms, claim: { claimId: string; priority: number }): NewSlot[] =>
  Array.from({ length: requiredReviews(terms.review_policy) }, (_, index) => ({
    claimId: claim.claimId,
    queueId: terms.id,
    slot: index + 1,
    priority: claim.priority,
    dueInHours: terms.hours[bandOf(claim.priority)],
  }));

export interface LiveSlot {
  id: string;
  slot: number;
  state: 'open' | 'leased' | 'snoozed' | 'done' | 'cancelled';
}

/**
 * What has to happen to a claim's slots when it goes on to a queue that asks for another number of reviews. Reviews that are in stay.
 *
 * @param kept the slot that must live on, if there is one
 * @returns null where more reviews are in than the queue wants to decide a claim by
 */
export function refit(slots: readonly LiveSlot[], wanted: number, kept: string | null): { cancel: string[]; open: number[] } | null {
  const done = slots.filter(({ state }) => state === 'done');
  const live = slots.filter(({ state }) => state !== 'done');
  if (done.length >= wanted) return null;
  const room = wanted - done.length;
  const firstKept = [...live].sort((a, b) => Number(b.id === kept) - Number(a.id === kept) || a.slot - b.slot);
  const taken = new Set(slots.map(({ slot }) => slot));
  const missing = Array.from({ length: wanted }, (_, index) => index + 1).filter((slot) => !taken.has(slot));
  return { cancel: firstKept.slice(room).map(({ id }) => id), open: missing.slice(0, Math.max(0, room - live.length)) };
}
