import { z } from 'zod';
import { Flag, Id, listQuery, pageOf, PersonRef, Timestamp } from '../http/index.js';
import { NOTIFICATION_KINDS, SUBJECT_TYPES } from './kinds.js';

export const Notification = z.object({
  id: Id,
  kind: z.enum(NOTIFICATION_KINDS),
  subject: z.object({
    type: z.enum(SUBJECT_TYPES),
    id: Id,
    label: z.string().nullable().meta({ description: 'wording of the claim, name of the queue or statement of the fact, as it is now' }),
  }),
  actor: PersonRef.nullable().meta({ description: 'null: the program itself' }),
  params: z.record(z.string(), z.unknown()).meta({ description: 'details of its kind, such as `note`' }),
  createdAt: Timestamp,
  readAt: Timestamp.nullable(),
}).meta({ id: 'Notification' });

export const NotificationList = listQuery({ unread: Flag }, ['createdAt'], '-createdAt');
export const NotificationPage = pageOf(Notification).extend({
  unread: z.int().meta({ description: 'how many of all are unread, counted up to 1,000' }),
});

export const ReadAll = z.strictObject({
  upTo: Id.optional().meta({ description: 'the newest one that was seen; what came later stays unread' }),
});

export const EventsQuery = z.strictObject({
  lastEventId: z.string().max(100).optional().meta({ description: 'as the header Last-Event-ID, for clients that can not set it' }),
});
