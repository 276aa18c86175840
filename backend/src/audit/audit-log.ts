import { Injectable } from '@nestjs/common';
import type { Actor } from '../domain/ids.js';
import { rows, type Tx } from '../database/index.js';
import { requestId } from '../observability/index.js';

export interface AuditEntry {
  actor: Actor;
  /** `room.verb`, e.g. `claim.decide`. */
  action: string;
  subject: { type: string; id: string | null };
  before?: Record<string, unknown>;
  after?: Record<string, unknown>;
}

/** Writes what was done, in the transaction that does it. Never holds secrets: callers pass what a person may read later. */
@Injectable()
export class AuditLog {
  async record(tx: Tx, ...entries: AuditEntry[]): Promise<void> {
    if (entries.length === 0) return;
    await rows(
      tx,
      `INSERT INTO audit_events (actor_id, actor_key_id, actor_name, action, subject_type, subject_id, before, after, request_id)
        SELECT actor_id, actor_key_id, actor_name, action, subject_type, subject_id, before, after, $2
        FROM jsonb_to_recordset($1::jsonb)
          AS entry(actor_id uuid, actor_key_id uuid, actor_name text, action text, subject_type text, subject_id uuid, before jsonb, after jsonb)`,
      [JSON.stringify(entries.map(asRecord)), requestId()],
    );
  }
}

const asRecord = ({ actor, action, subject, before, after }: AuditEntry): Record<string, unknown> => ({
  actor_id: actor.id,
  actor_key_id: actor.key?.id ?? null,
  actor_name: actor.name,
  action,
  subject_type: subject.type,
  subject_id: subject.id,
  before: before ?? null,
  after: after ?? null,
});
