import { isBlind } from '../domain/verdict/index.js';
import type { SignedIn } from '../http/index.js';
import type { Outlook } from './reviews.repository.js';

/**
 * Whether the others' reviews are still kept from this person: where the queue is blind, whoever may yet review the claim sees nothing of
 * them before their own is in. Editors and admins who don't review in the queue see them.
 */
export function isKeptBlind(person: Pick<SignedIn, 'role'>, { state, policy, member, reviewed }: Outlook): boolean {
  const undecided = state === 'queued' || state === 'snoozed';
  return isBlind(policy) && undecided && !reviewed && (member || person.role === 'reviewer');
}
