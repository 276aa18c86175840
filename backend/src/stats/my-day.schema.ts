import { z } from 'zod';
import { Timestamp } from '../http/index.js';

const Bounded = z.object({ count: z.int(), isMore: z.boolean().meta({ description: 'there are more than `count`' }) });

export const MyDay = z.object({
  at: Timestamp.meta({ description: 'the time of the figures, by the clock of the database' }),
  scope: z.enum(['mine', 'newsroom']).meta({ description: 'my own queues, or all of them for those who see the Control room' }),
  left: Bounded.meta({ description: 'claims that wait for a reviewer, in those queues' }),
  atRisk: Bounded.meta({ description: 'claims there with less than a quarter of their time left' }),
  overdue: Bounded.meta({ description: 'claims there whose time is over' }),
  disputes: Bounded.nullable().meta({ description: 'claims whose reviews differ; null for those who may not see them' }),
  toApprove: Bounded.nullable().meta({ description: 'decided claims; null for those who do not approve' }),
  corrections: Bounded.nullable().meta({ description: 'correction requests without a decision; null for those who do not decide on them' }),
  done: z.object({ reviews: z.int(), approvals: z.int(), adjudications: z.int() }).meta({ description: 'by me, today (UTC)' }),
  pace: z.object({
    perHour: z.number().nullable().meta({ description: 'my reviews per hour over the last hours in which I worked; null before the first' }),
    hours: z.array(z.object({ from: Timestamp, reviews: z.int() })).meta({ description: 'the last of those hours, the oldest first; at most 8' }),
  }),
});
