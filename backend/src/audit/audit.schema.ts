import { z } from 'zod';
import { GivenTime, Id, listQuery, pageOf, Text, Timestamp } from '../http/index.js';

export const AuditEvent = z.object({
  id: Id,
  at: Timestamp,
  actor: z.object({ id: Id.nullable(), keyId: Id.nullable().meta({ description: 'the API key that acted, where no person did' }), name: z.string() }),
  action: z.string().meta({ description: 'room.verb, e.g. claim.decide' }),
  subject: z.object({ type: z.string(), id: z.string().nullable() }),
  before: z.record(z.string(), z.unknown()).nullable(),
  after: z.record(z.string(), z.unknown()).nullable(),
  requestId: z.string().nullable(),
  sealed: z.boolean(),
}).meta({ id: 'AuditEvent' });

export const AuditList = listQuery(
  { actorId: Id, action: Text(80), subjectType: Text(40), subjectId: Id, from: GivenTime, to: GivenTime },
  ['at'],
  '-at',
);
export const AuditPage = pageOf(AuditEvent);
