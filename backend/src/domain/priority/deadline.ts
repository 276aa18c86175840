import type { DeadlineStep } from './prioritise.js';

/** From which share of its time on a claim is in a step. */
const STEPS: ReadonlyArray<[from: number, step: DeadlineStep]> = [
  [1, 'overdue'],
  [0.75, 'at_risk'],
  [0.5, 'half'],
  [0, 'early'],
];

/**
 * How a claim stands to its deadline, and when that changes next: a claim needs no second look before.
 *
 * @returns `changesAt` null when time alone changes nothing any more
 */
export function deadlineStep(openedAt: Date, dueAt: Date | null, now: Date): { step: DeadlineStep; changesAt: Date | null } {
  if (!dueAt) return { step: 'none', changesAt: null };
  const whole = Math.max(1, dueAt.getTime() - openedAt.getTime());
  const moment = (share: number): number => openedAt.getTime() + whole * share;
  const index = STEPS.findIndex(([from]) => now.getTime() >= moment(from));
  const at = index === -1 ? STEPS.length - 1 : index;
  const next = STEPS[at - 1];
  return { step: STEPS[at]![1], changesAt: next ? new Date(moment(next[0])) : null };
}
