import { DomainError } from '../errors.js';

export { type FactContent, type FieldChange, changesBetween } from './changes.js';

/** Whether readers see a fact, which is another thing than its verdict. */
export const PUBLICATION_STATES = ['unpublished', 'published', 'paused', 'withdrawn'] as const;
export type PublicationState = (typeof PUBLICATION_STATES)[number];

/** In which readers know of a fact: it is before them, or they are told that it was withdrawn. */
export const PUBLIC_STATES: readonly PublicationState[] = ['published', 'withdrawn'];

/** What made a version of a fact. */
export const FACT_CHANGES = ['held', 'published', 'updated', 'corrected', 'paused', 'resumed', 'withdrawn'] as const;
export type FactChange = (typeof FACT_CHANGES)[number];

/** What an editor can do with a fact that is there. */
export const PUBLICATION_ACTS = ['publish', 'pause', 'resume', 'correct', 'withdraw'] as const;
export type PublicationAct = (typeof PUBLICATION_ACTS)[number];

/**
 * From which state which act leads to what. Approved again, a fact takes the way of `approvedAgain` below.
 *
 *   unpublished ─publish→ published ─pause→ paused ─resume→ published
 *                         published, paused ─correct→ published, ─withdraw→ withdrawn
 */
export const ACTS: Readonly<Record<PublicationState, Readonly<Partial<Record<PublicationAct, FactChange>>>>> = {
  unpublished: { publish: 'published' },
  published: { pause: 'paused', correct: 'corrected', withdraw: 'withdrawn' },
  paused: { resume: 'resumed', correct: 'corrected', withdraw: 'withdrawn' },
  withdrawn: {},
};

export const STATE_AFTER: Readonly<Record<FactChange, PublicationState>> = {
  held: 'unpublished',
  published: 'published',
  updated: 'published',
  corrected: 'published',
  paused: 'paused',
  resumed: 'published',
  withdrawn: 'withdrawn',
};

/** Changes that readers are owed a word on. */
export const NEEDS_NOTE: readonly FactChange[] = ['corrected', 'withdrawn'];

export const canAct = (state: PublicationState, act: PublicationAct): boolean => ACTS[state][act] !== undefined;

/** @throws DomainError `illegal-transition` */
export function changeBy(state: PublicationState, act: PublicationAct): FactChange {
  const change = ACTS[state][act];
  if (!change) throw new DomainError('illegal-transition', `A fact that is ${state} can't be ${PAST[act]}.`, [], { state });
  return change;
}

const PAST: Readonly<Record<PublicationAct, string>> = { publish: 'published', pause: 'paused', resume: 'put back', correct: 'corrected', withdraw: 'withdrawn' };

/** The fact that stands for a claim when it is approved once more. */
export interface Standing {
  state: PublicationState;
  /** Whether the verdict is the one that readers know. */
  sameVerdict: boolean;
}

/**
 * What an approval makes of a fact: the first one publishes it, or holds it back; a later one updates what readers see, and where they were told another
 * verdict, or that it was withdrawn, it corrects that.
 *
 * @param standing null for a claim that had no fact yet
 */
export function approvedAs(standing: Standing | null, holdBack: boolean): FactChange {
  if (standing === null || standing.state === 'unpublished') return holdBack ? 'held' : 'published';
  return standing.state === 'withdrawn' || !standing.sameVerdict ? 'corrected' : 'updated';
}
