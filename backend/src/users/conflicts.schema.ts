import { z } from 'zod';
import { Id, PersonRef, Text, Timestamp, Words } from '../http/index.js';

/** A source or topic on which a person should judge nothing. */
export const ConflictOfInterest = z.object({
  id: Id,
  source: z.object({ id: Id, name: z.string() }).nullable(),
  topic: z.string().nullable().meta({ description: 'a word or phrase of claims' }),
  reason: z.string(),
  declaredBy: PersonRef,
  declaredAt: Timestamp,
}).meta({ id: 'ConflictOfInterest' });

export const ConflictsOfInterest = z.object({ data: z.array(ConflictOfInterest) });

export const DeclareConflict = z
  .strictObject({ sourceId: Id.optional(), topic: Words(120).optional(), reason: Text(500).default('') })
  .refine(({ sourceId, topic }) => (sourceId === undefined) !== (topic === undefined), { message: 'Name a source or a topic.' });
