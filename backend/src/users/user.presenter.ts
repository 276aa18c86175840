import type { z } from 'zod';
import type { Actor } from '../domain/ids.js';
import type { UserRow } from './users.repository.js';
import type { User } from './users.schema.js';

/** Whether the person may see how others are reached, and so also look for them by it. */
export const seesAddresses = (actor: Actor): boolean => actor.role === 'admin' || actor.role === 'system';

/** Colleagues see each other's names; addresses and comings and goings are for those who manage people. */
export function presentUser(user: UserRow, actor: Actor): z.output<typeof User> {
  const manages = seesAddresses(actor);
  return {
    id: user.id,
    email: manages || actor.id === user.id ? user.email : null,
    name: user.name,
    role: user.role,
    disabled: user.disabled_at !== null,
    lastSeenAt: manages ? (user.last_seen_at?.toISOString() ?? null) : null,
    createdAt: user.created_at.toISOString(),
    version: user.version,
  };
}
