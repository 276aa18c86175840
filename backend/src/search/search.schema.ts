import { z } from 'zod';
import { CLAIM_STATES } from '../domain/claim-lifecycle/index.js';
import { ROLES } from '../domain/permissions.js';
import { VERDICTS } from '../domain/verdict/index.js';
import { Id, Marks, Text } from '../http/index.js';

export const SearchQuery = z.strictObject({ q: Text(200, 2).meta({ description: 'words, the last of which may be unfinished; "in quotes" in that order, -word without it' }) });

/** The best few of each kind that the asking person may read; empty where there are none, or none to be read. */
export const SearchAnswer = z.object({
  claims: z.array(z.object({ id: Id, wording: z.string(), marks: Marks, state: z.enum(CLAIM_STATES), verdict: z.enum(VERDICTS).nullable() })),
  articles: z.array(z.object({ id: Id, title: z.string(), marks: Marks, source: z.string().nullable() })),
  facts: z.array(z.object({ id: Id, statement: z.string(), marks: Marks, verdict: z.enum(VERDICTS) })),
  queues: z.array(z.object({ id: Id, name: z.string() })),
  people: z.array(z.object({ id: Id, name: z.string(), role: z.enum(ROLES) })),
});
