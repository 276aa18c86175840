import { conflict, DomainError, forbidden } from '../domain/errors.js';
import type { AssignmentRow } from './assignments.repository.js';

/** Whether somebody's lease on it is valid right now, by the database's clock as of the reading. */
export const isHeld = (slot: Pick<AssignmentRow, 'held_until'>): boolean => slot.held_until !== null;

/** "14:32 UTC". */
export const untilWhen = (slot: Pick<AssignmentRow, 'held_until'>): string => `${slot.held_until?.toISOString().slice(11, 16)} UTC`;

/** A lost lease whose claim somebody took over. */
export const takenOver = (by: { id: string; name: string }, reason: string, at: Date): DomainError =>
  new DomainError('lease-lost', `${by.name} has taken this claim over: “${reason}” What you wrote is kept as a draft.`, [], {
    draftKept: true,
    takenBy: by,
    takenReason: reason,
    takenAt: at.toISOString(),
  });

/** Why a person can't take this assignment, in words that name who has it and until when. */
export function whyNotFree(slot: AssignmentRow, slots: readonly AssignmentRow[], personId: string): DomainError {
  if (slot.state === 'done' || slot.state === 'cancelled') return new DomainError('already-decided', 'This claim has been decided in the meantime.');
  if (slot.state === 'snoozed') return conflict('This claim is snoozed.');
  if (isHeld(slot)) return conflict(`${slot.holder_name} has taken this claim until ${untilWhen(slot)}.`);
  if (slot.assigned_to && slot.assigned_to !== personId) return forbidden(`This claim was given to ${slot.assigned_name}.`);
  const other = slots.find((one) => one.id !== slot.id && [one.assigned_to, one.leased_by].includes(personId));
  if (other?.state === 'leased' || other?.state === 'open') return conflict('You have the other review of this claim: it takes two people.');
  if (slot.for_leads) return forbidden('This claim was escalated to the leads of its queue.');
  return conflict('You reviewed this claim already: its other review is for somebody else.');
}
