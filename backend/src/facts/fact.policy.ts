import { canTransition, type ClaimState } from '../domain/claim-lifecycle/index.js';
import type { Role } from '../domain/permissions.js';
import { may, type Permission } from '../domain/permissions.js';
import { canAct, PUBLICATION_ACTS, type PublicationAct, type PublicationState } from '../domain/publication/index.js';

export type FactAct = PublicationAct | 'review-again';

const NEEDS: Readonly<Record<FactAct, Permission>> = {
  publish: 'claim.approve',
  resume: 'claim.approve',
  correct: 'claim.approve',
  pause: 'fact.retract',
  withdraw: 'fact.retract',
  'review-again': 'fact.retract',
};

/** What somebody may do with a fact now; who reviewed its claim is kept from correcting it by the database. */
export function actsOf({ role }: { role: Role }, state: PublicationState, claim: ClaimState): FactAct[] {
  const acts: FactAct[] = PUBLICATION_ACTS.filter((act) => canAct(state, act) && (act !== 'correct' || canTransition(claim, 'correct')));
  if (state !== 'withdrawn' && canTransition(claim, 'reopen')) acts.push('review-again');
  return acts.filter((act) => may(role, NEEDS[act]));
}
