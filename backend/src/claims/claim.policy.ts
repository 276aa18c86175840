import type { Actor } from '../domain/ids.js';
import { canTransition, type ClaimEvent, OPEN_STATES } from '../domain/claim-lifecycle/index.js';
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
  snooze: boolean;
  wake: boolean;
  takeOver: boolean;
}

const allowed = (actor: Actor, permission: Permission): boolean => actor.role === 'system' || (actor.role !== 'key' && may(actor.role, permission));

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

/** @param leads whether the person is a lead of the claim's queue */
export function abilities(actor: Actor, claim: Pick<ClaimRow, 'state' | 'slots' | 'merged_into'>, part: PartInVerdict, leads: boolean): ClaimAbilities {
  const can = (permission: Permission, event: ClaimEvent): boolean => allowed(actor, permission) && canTransition(claim.state, event);
  return {
    approve: approvalBar(actor, claim, part) === null,
    dismiss: can('claim.dismiss', 'dismiss'),
    reopen: allowed(actor, 'claim.dismiss') && REOPENABLE.includes(claim.state) && claim.merged_into === null,
    assign: allowed(actor, 'claim.assign') && OPEN_STATES.includes(claim.state),
    adjudicate: can('claim.adjudicate', 'adjudicate') && part === null,
    breakGlass: allowed(actor, 'claim.break_glass') && (claim.state === 'disputed' || claim.state === 'decided'),
    snooze: can('claim.dismiss', 'snooze'),
    wake: can('claim.dismiss', 'wake'),
    takeOver: (leads || allowed(actor, 'claim.assign')) && part === null && heldByOthers(claim, actor),
  };
}

function heldByOthers({ slots }: Pick<ClaimRow, 'slots'>, actor: Actor): boolean {
  const holders = (slots ?? []).flatMap(({ holder }) => holder?.id ?? []);
  return holders.length > 0 && !holders.includes(actor.id ?? '');
}
