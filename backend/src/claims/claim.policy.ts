import type { Actor } from '../domain/ids.js';
import { canTransition, OPEN_STATES } from '../domain/claim-lifecycle/index.js';
import { may, type Permission } from '../domain/permissions.js';
import type { ClaimRow } from './claims.repository.js';

export interface ClaimAbilities {
  approve: boolean;
  dismiss: boolean;
  reopen: boolean;
  assign: boolean;
  snooze: boolean;
  wake: boolean;
  takeOver: boolean;
}

const allowed = (actor: Actor, permission: Permission): boolean => actor.role === 'system' || may(actor.role, permission);

/** States from which a claim can go back to its queue without touching what was published. */
const REOPENABLE: readonly ClaimRow['state'][] = ['decided', 'dismissed'];

/** Why the person may not approve the claim now; null when they may. */
export function approvalBar(actor: Actor, claim: Pick<ClaimRow, 'state'>, reviewedIt: boolean): string | null {
  if (!allowed(actor, 'claim.approve')) return 'Only editors approve.';
  if (claim.state === 'published') return 'It is published already.';
  if (!canTransition(claim.state, 'approve')) return 'It is not decided yet.';
  if (reviewedIt) return 'You reviewed this claim, so somebody else has to approve it.';
  return null;
}

/** @param leads whether the person is a lead of the claim's queue */
export function abilities(actor: Actor, claim: Pick<ClaimRow, 'state' | 'slots'>, reviewedIt: boolean, leads: boolean): ClaimAbilities {
  const holders = (claim.slots ?? []).flatMap(({ holder }) => holder?.id ?? []);
  return {
    approve: approvalBar(actor, claim, reviewedIt) === null,
    dismiss: allowed(actor, 'claim.dismiss') && canTransition(claim.state, 'dismiss'),
    reopen: allowed(actor, 'claim.dismiss') && REOPENABLE.includes(claim.state),
    assign: allowed(actor, 'claim.assign') && OPEN_STATES.includes(claim.state),
    snooze: allowed(actor, 'claim.dismiss') && canTransition(claim.state, 'snooze'),
    wake: allowed(actor, 'claim.dismiss') && canTransition(claim.state, 'wake'),
    takeOver: (leads || allowed(actor, 'claim.assign')) && !reviewedIt && holders.length > 0 && !holders.includes(actor.id ?? ''),
  };
}
