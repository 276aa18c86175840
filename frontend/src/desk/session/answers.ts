import { problemCode, problemOf, type LeasedAssignment, type NextAnswer } from '../../api';
import type { DeskItem, HoldStatus } from './state';

export const itemsOf = (answer: NextAnswer | null): LeasedAssignment[] => {
  if (!answer) return [];
  const { ahead, progress: _progress, ...first } = answer;
  return [first, ...ahead];
};

/** Who took the claim over, as the refusal says. */
export function takenByOf(error: unknown): DeskItem['takenBy'] {
  const { takenBy, takenReason }: Record<string, unknown> = problemOf(error) ?? {};
  const name = (takenBy as { name?: unknown } | undefined)?.name;
  return typeof name === 'string' ? { name, reason: typeof takenReason === 'string' ? takenReason : '' } : null;
}

/** What an answer of the server says about one's hold on the claim. */
export function holdOf(error: unknown): HoldStatus {
  const code = problemCode(error);
  if (code === 'already-decided') return 'decided';
  return code === 'lease-lost' ? 'lost' : 'held';
}
