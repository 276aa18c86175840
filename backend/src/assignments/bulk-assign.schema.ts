import { z } from 'zod';
import { STRATEGIES } from '../domain/assignment/index.js';
import { Id, PersonRef } from '../http/index.js';

export const MOST_AT_ONCE = 500;

export const BulkAssign = z
  .strictObject({
    claimIds: z.array(Id).min(1).max(MOST_AT_ONCE),
    userId: Id.optional().meta({ description: 'all to this person' }),
    strategy: z.enum(STRATEGIES).optional().meta({ description: 'shared out among the members of each claim’s queue, or of queueId' }),
    queueId: Id.optional().meta({ description: 'move them to this queue at the same time' }),
  })
  .refine(({ userId, strategy }) => (userId === undefined) !== (strategy === undefined), { error: 'give either userId or strategy', path: ['userId'] });

export const OUTCOMES = ['assigned', 'not_found', 'not_waiting', 'held', 'given_already', 'not_a_member', 'barred', 'limit', 'nobody'] as const;

export const BulkAssigned = z.object({
  assigned: z.int(),
  data: z.array(
    z.object({
      claimId: Id,
      outcome: z.enum(OUTCOMES).meta({
        description: 'assigned; or why not: it waits for no review, is held or given to somebody already, or nobody who may have it has room for it',
      }),
      person: PersonRef.nullable().meta({ description: 'who got it, or who has it' }),
    }),
  ),
});
