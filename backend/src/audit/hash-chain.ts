import { createHash } from 'node:crypto';

/** The columns of an audit event that its seal covers, as the database prints them. */
export interface SealedContent {
  id: string;
  /** Microseconds since the epoch. */
  at_us: string;
  actor_id: string | null;
  actor_name: string;
  action: string;
  subject_type: string;
  subject_id: string | null;
  /** jsonb as text: PostgreSQL prints equal values alike. */
  before: string | null;
  after: string | null;
  request_id: string | null;
  /** Sealed where there is one only: events from before there were keys keep their seal. */
  actor_key_id: string | null;
}

/** The hash before the first event. */
export const GENESIS = Buffer.alloc(32);

/** SHA-256 over the previous event's hash, the position and this event's content. */
export function sealOf(previous: Buffer, position: bigint, event: SealedContent): Buffer {
  const content = JSON.stringify([
    position.toString(),
    event.id,
    event.at_us,
    event.actor_id,
    event.actor_name,
    event.action,
    event.subject_type,
    event.subject_id,
    event.before,
    event.after,
    event.request_id,
    ...(event.actor_key_id === null ? [] : [event.actor_key_id]),
  ]);
  return createHash('sha256').update(previous).update(content).digest();
}
