import { z } from 'zod';
import { Id } from '../http/index.js';

/** How far the newsroom's numbers are counted. */
export const COUNTED = 10_000;

/** What the first page after sign-in shows; the numbers are the asking person's own where it says "my". */
export const Overview = z.object({
  my: z.object({ reviewsToday: z.int(), held: z.int(), assigned: z.int() }),
  queues: z.array(z.object({ id: Id, name: z.string(), waiting: z.int(), held: z.int(), paused: z.boolean(), mine: z.boolean() })),
  newsroom: z
    .object({
      articles: z.int(),
      articlesInWork: z.int(),
      claimsQueued: z.int(),
      claimsDecided: z.int().meta({ description: 'waiting for an editor' }),
      facts: z.int(),
    })
    .meta({ description: `Each number stops at ${COUNTED}: then there are as many or more.` }),
});
