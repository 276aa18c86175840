/** How soon a claim of a priority is due: each band has its own hours in a queue. */
export const BANDS = ['urgent', 'normal', 'low'] as const;
export type Band = (typeof BANDS)[number];

const URGENT_FROM = 70;
const NORMAL_FROM = 30;

/** @param priority 0 can wait … 100 now */
export function bandOf(priority: number): Band {
  if (priority >= URGENT_FROM) return 'urgent';
  return priority >= NORMAL_FROM ? 'normal' : 'low';
}
