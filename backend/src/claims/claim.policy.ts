import type { Actor } from '../domain/ids.js';
import { canTransition, OPEN_STATES } from '../domain/claim-lifecycle/index.js';
import { may, type Permission } from '../domain/permissions.js';
import type { ClaimRow, PartInVerdict } from './claims.repository.js';

export interface ClaimAbilities {
  approve: boolean;
  dismiss: boolean;
  reopen: boolean;
  assign: boolean;
  adjudicate: boolean;
  /** An admin may approve or decide what they had a part in, and says why. */
  breakGlass: boolean;
}

const allowed = (actor: Actor, permission: Permission): boolean => actor.role === 'system' || may(actor.role, permission);

/** States from which a claim can go back to its queue without touching what was published. */
const REOPENABLE: readonly ClaimRow['state'][] = ['decided', 'dismissed'];

/** Why the person may not approve the claim now; null when they may. */
export function approvalBar(actor: Actor, claim: Pick<ClaimRow, 'state'>, part: PartInVerdict): string | null {
  if (!allowed(actor, 'claim.approve')) return 'Only editors approve.';
  if (claim.state === 'published') return 'It is published already.';
  if (!canTransition(claim.state, 'approve')) return 'It is not decided yet.';
  if (part) return `You ${part} this claim, so somebody else has to approve it.`;
  return null;
}

/** Reviewers must not know which claims are gold. */
export const seesGold = (actor: Actor): boolean => allowed(actor, 'gold.manage');

export function abilities(actor: Actor, claim: Pick<ClaimRow, 'state'>, part: PartInVerdict): ClaimAbilities {
  return {
    approve: approvalBar(actor, claim, part) === null,
    dismiss: allowed(actor, 'claim.dismiss') && canTransition(claim.state, 'dismiss'),
    reopen: allowed(actor, 'claim.dismiss') && REOPENABLE.includes(claim.state),
    assign: allowed(actor, 'claim.assign') && OPEN_STATES.includes(claim.state),
    adjudicate: allowed(actor, 'claim.adjudicate') && claim.state === 'disputed' && part === null,
    breakGlass: allowed(actor, 'claim.break_glass') && (claim.state === 'disputed' || claim.state === 'decided'),
  };
}
