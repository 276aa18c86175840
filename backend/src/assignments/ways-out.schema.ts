import { z } from 'zod';
import { Id, Text, Timestamp, Words } from '../http/index.js';

export const SKIP_MEANINGS = ['not_me', 'later', 'ask'] as const;

const Note = Words(2000);

/** Not me: to others. Later: back to me, after everything else. Ask: to a person, with a question. */
export const SkipClaim = z
  .strictObject({
    leaseToken: Id,
    meaning: z.enum(SKIP_MEANINGS),
    reason: Text(500).default('').meta({ description: 'why it is not for me' }),
    userId: Id.optional().meta({ description: 'whom to ask' }),
    note: Note.optional().meta({ description: 'what to ask' }),
  })
  .check(({ value, issues }) => {
    if (value.meaning !== 'ask') return;
    for (const field of ['userId', 'note'] as const) {
      if (value[field] === undefined) issues.push({ code: 'custom', input: value, path: [field], message: 'is needed to ask somebody' });
    }
  });

const wake = {
  until: Timestamp.optional().meta({ description: 'at most a year ahead' }),
  onSighting: z.boolean().default(false).meta({ description: 'with its next sighting' }),
  note: Text(2000).default(''),
};
const needsAnEnd = 'A snooze ends at a time or with a new sighting: say which.';
const ends = ({ until, onSighting }: { until?: string | undefined; onSighting: boolean }): boolean => until !== undefined || onSighting;

export const SnoozeClaim = z.strictObject(wake).refine(ends, { message: needsAnEnd, path: ['until'] });
export const SnoozeHeldClaim = z.strictObject({ leaseToken: Id, ...wake }).refine(ends, { message: needsAnEnd, path: ['until'] });

export const HandOverClaim = z
  .strictObject({ leaseToken: Id, userId: Id.optional(), queueId: Id.optional(), note: Note })
  .refine(({ userId, queueId }) => (userId === undefined) !== (queueId === undefined), {
    message: 'Hand it over to a person or to a queue.',
    path: ['userId'],
  });

export const EscalateClaim = z.strictObject({ leaseToken: Id, note: Note });

export const TakeOverClaim = z.strictObject({ reason: Words(500) });

/** What I put off: `later` comes back by itself after everything else, `held` only when I take it up. */
export const ParkedClaims = z.object({
  data: z.array(
    z.object({
      assignmentId: Id,
      claimId: Id,
      wording: z.string(),
      parked: z.enum(['later', 'held']),
      until: Timestamp.meta({ description: 'when it goes back to all' }),
      queue: z.object({ id: Id, name: z.string() }),
    }),
  ),
});

/** Claims of a queue that wait, and why none of them is for me now. */
export const Standstill = z.object({
  onHold: z.int().meta({ description: 'by me' }),
  withOthers: z.int(),
  givenToOthers: z.int(),
  escalated: z.int().meta({ description: 'to the leads' }),
  notForMe: z.int().meta({ description: 'I passed on them, or reviewed them already' }),
  snoozed: z.int(),
});

