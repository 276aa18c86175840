import { DomainError } from '../errors.js';

/**
 * A claim's life. The table below is the only place that knows the arrows; every change of a claim's state goes through `transition`.
 *
 *   detected ─route→ queued ─decide→ decided ─approve→ published ─correct→ corrected
 *                      ↑└snooze→ snoozed      └undo→ queued    └withdraw→ withdrawn
 *                      ├──── reopen ── decided, published, corrected, dismissed
 *                      └dispute→ disputed ─adjudicate→ decided
 *
 * Joined to another claim (merge) it is dismissed; what was joined comes back to its queue (split), with its decision (restate) or, where it had
 * been dismissed before, as that (detach).
 */
export const CLAIM_STATES = [
  'detected',
  'queued',
  'snoozed',
  'disputed',
  'decided',
  'published',
  'corrected',
  'withdrawn',
  'dismissed',
] as const;
export type ClaimState = (typeof CLAIM_STATES)[number];

export const CLAIM_EVENTS = [
  'route',
  'snooze',
  'wake',
  'dispute',
  'adjudicate',
  'decide',
  'undo',
  'approve',
  'correct',
  'withdraw',
  'reopen',
  'dismiss',
  'merge',
  'split',
  'restate',
  'detach',
] as const;
export type ClaimEvent = (typeof CLAIM_EVENTS)[number];

export const TRANSITIONS: Readonly<Record<ClaimState, Readonly<Partial<Record<ClaimEvent, ClaimState>>>>> = {
  detected: { route: 'queued', dismiss: 'dismissed', merge: 'dismissed' },
  queued: { route: 'queued', snooze: 'snoozed', dispute: 'disputed', decide: 'decided', dismiss: 'dismissed', merge: 'dismissed' },
  snoozed: { route: 'snoozed', wake: 'queued', dismiss: 'dismissed', merge: 'dismissed' },
  disputed: { route: 'disputed', adjudicate: 'decided', undo: 'queued', dismiss: 'dismissed' },
  decided: { undo: 'queued', approve: 'published', reopen: 'queued', merge: 'dismissed' },
  published: { correct: 'corrected', withdraw: 'withdrawn', reopen: 'queued' },
  corrected: { correct: 'corrected', withdraw: 'withdrawn', reopen: 'queued' },
  withdrawn: {},
  dismissed: { reopen: 'queued', merge: 'dismissed', split: 'queued', restate: 'decided', detach: 'dismissed' },
};

/** States in which a claim still waits for reviewers. */
export const OPEN_STATES: readonly ClaimState[] = ['queued', 'snoozed', 'disputed'];

/**
 * The state that `event` leads to.
 *
 * @throws DomainError `illegal-transition` where the table has no such arrow
 */
export function transition(state: ClaimState, event: ClaimEvent): ClaimState {
  const next = TRANSITIONS[state][event];
  if (!next) {
    throw new DomainError('illegal-transition', `A claim that is ${state} can't ${event}.`, [], { state });
  }
  return next;
}

export const canTransition = (state: ClaimState, event: ClaimEvent): boolean => TRANSITIONS[state][event] !== undefined;
