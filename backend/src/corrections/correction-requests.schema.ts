import { z } from 'zod';
import { Id, listQuery, pageOf, PersonRef, Timestamp, Words } from '../http/index.js';
import { REQUEST_STATES } from './correction-request.entity.js';

export const CorrectionRequest = z
  .object({
    id: Id,
    fact: z.object({ id: Id, slug: z.string(), statement: z.string(), version: z.int().meta({ description: 'as it is now' }) }),
    factVersion: z.int().meta({ description: 'the version that the sender had before them' }),
    problem: z.string(),
    sourceUrl: z.string().nullable(),
    sender: z.object({ name: z.string().nullable(), email: z.string().nullable() }).meta({ description: 'as they gave it; erased 90 days after the decision' }),
    state: z.enum(REQUEST_STATES),
    note: z.string().nullable().meta({ description: 'of whoever decided, for colleagues' }),
    decidedBy: PersonRef.nullable(),
    decidedAt: Timestamp.nullable(),
    createdAt: Timestamp,
    version: z.int(),
  })
  .meta({ id: 'CorrectionRequest' });

export const CorrectionRequestList = listQuery({ state: z.enum([...REQUEST_STATES, 'done']), factId: Id }, ['createdAt'], '-createdAt');
export const CorrectionRequestPage = pageOf(CorrectionRequest);

const version = z.int().min(1).meta({ description: 'the version of the request that was read' });
export const AcceptRequest = z.strictObject({ version, note: Words(1000).optional() });
export const DeclineRequest = z.strictObject({ version, note: Words(1000).meta({ description: 'why, for colleagues' }) });
