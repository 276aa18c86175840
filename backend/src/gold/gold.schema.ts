import { z } from 'zod';
import { VERDICTS } from '../domain/verdict/index.js';
import { Id, listQuery, pageOf, PersonRef, Text, Timestamp } from '../http/index.js';

export const GoldClaim = z.object({
  id: Id.meta({ description: 'of the claim' }),
  wording: z.string(),
  verdict: z.enum(VERDICTS),
  queue: z.object({ id: Id, name: z.string() }).nullable(),
  addedBy: PersonRef,
  addedAt: Timestamp,
  answers: z.int(),
  right: z.int().meta({ description: 'of the answers, those with the known verdict' }),
}).meta({ id: 'GoldClaim' });

export const GoldList = listQuery({ queueId: Id, q: Text(200) }, ['addedAt'], '-addedAt');
export const GoldPage = pageOf(GoldClaim);
