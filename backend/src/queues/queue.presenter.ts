import type { z } from 'zod';
import type { QueueFields, QueueRow } from './queues.repository.js';
import type { Queue } from './queues.schema.js';

export const fieldsOf = (queue: QueueRow): QueueFields => ({
  name: queue.name,
  description: queue.description,
  guidelines: queue.guidelines,
  leaseMinutes: queue.lease_minutes,
  paused: queue.paused,
  reviewPolicy: queue.review_policy,
  allowedVerdicts: queue.allowed_verdicts,
  workOrder: queue.work_order,
  holdLimit: queue.hold_limit,
  slaHours: { urgent: queue.sla_urgent_hours, normal: queue.sla_normal_hours, low: queue.sla_low_hours },
  goldPercent: queue.gold_percent,
});

/** As the audit log keeps it. */
export const summaryOf = (queue: QueueRow): Record<string, unknown> => ({
  ...fieldsOf(queue),
  members: queue.members.map(({ name, role, claimLimit, skills }) => ({ name, role, claimLimit, skills })),
});

export const presentQueue = (queue: QueueRow): z.output<typeof Queue> => ({
  id: queue.id,
  ...fieldsOf(queue),
  isFallback: queue.is_fallback,
  members: queue.members,
  waiting: queue.waiting,
  held: queue.held,
  oldestWaitingAt: queue.oldest_waiting_at?.toISOString() ?? null,
  mine: queue.mine,
  starred: queue.starred,
  draining: queue.draining_at
    ? { since: queue.draining_at.toISOString(), to: queue.draining_to ? { id: queue.draining_to, name: queue.draining_to_name! } : null }
    : null,
  archivedAt: queue.archived_at?.toISOString() ?? null,
  createdAt: queue.created_at.toISOString(),
  version: queue.version,
});
