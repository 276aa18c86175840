import type { z } from 'zod';
import type { NotificationRow } from './notifications.repository.js';
import type { Notification } from './notifications.schema.js';

export const presentNotification = (row: NotificationRow): z.output<typeof Notification> => ({
  id: row.id,
  kind: row.kind,
  subject: { type: row.subject_type, id: row.subject_id, label: row.label },
  actor: row.actor_id && row.actor_name !== null ? { id: row.actor_id, name: row.actor_name } : null,
  params: row.params,
  createdAt: row.created_at.toISOString(),
  readAt: row.read_at?.toISOString() ?? null,
});
