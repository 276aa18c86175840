import { z } from 'zod';

/** One BullMQ queue for each class of work, so that slow work never blocks quick work. These are queues of jobs, never of people's work. */
export const WORK_CLASSES = ['extract', 'assist', 'fetch', 'export', 'notify', 'maintain'] as const;
export type WorkClass = (typeof WORK_CLASSES)[number];

interface JobContract<Payload extends z.ZodType> {
  workClass: WorkClass;
  /** Ids only: the handler reads what it needs, so that a late job never acts on old data. */
  payload: Payload;
  attempts: number;
}

const contract = <Payload extends z.ZodType>(definition: JobContract<Payload>): JobContract<Payload> => definition;

/** Every job that there is: name, class of work, payload. A worker refuses to start when one has no handler, or two. */
export const JOBS = {
  'article.extract': contract({ workClass: 'extract', payload: z.strictObject({ articleId: z.uuid() }), attempts: 5 }),
  'claims.relate': contract({ workClass: 'extract', payload: z.strictObject({ articleId: z.uuid() }), attempts: 5 }),
  'claims.route': contract({ workClass: 'extract', payload: z.strictObject({ articleId: z.uuid() }), attempts: 5 }),
  'claims.reroute': contract({ workClass: 'extract', payload: z.strictObject({ ruleSetId: z.uuid() }), attempts: 5 }),
  'relations.refile': contract({ workClass: 'extract', payload: z.strictObject({ policyId: z.uuid() }), attempts: 5 }),
  'claim.reopen': contract({ workClass: 'extract', payload: z.strictObject({ claimId: z.uuid(), relationId: z.uuid() }), attempts: 5 }),
  'queue.adjust': contract({ workClass: 'extract', payload: z.strictObject({ queueId: z.uuid() }), attempts: 5 }),
  'earlier-checks.read': contract({ workClass: 'extract', payload: z.strictObject({ importId: z.uuid() }), attempts: 5 }),
  'earlier-checks.match': contract({ workClass: 'extract', payload: z.strictObject({ articleId: z.uuid() }), attempts: 5 }),
  'article.suggest': contract({ workClass: 'assist', payload: z.strictObject({ articleId: z.uuid() }), attempts: 2 }),
  'evidence.capture': contract({ workClass: 'fetch', payload: z.strictObject({ captureId: z.uuid() }), attempts: 3 }),
  'export.build': contract({ workClass: 'export', payload: z.strictObject({ exportId: z.uuid() }), attempts: 5 }),
  'fact.announce': contract({ workClass: 'notify', payload: z.strictObject({ factId: z.uuid(), version: z.int() }), attempts: 5 }),
  'webhook.deliver': contract({ workClass: 'notify', payload: z.strictObject({ endpointId: z.uuid() }), attempts: 3 }),
  'audit.seal': contract({ workClass: 'maintain', payload: z.strictObject({}), attempts: 1 }),
  'leases.expire': contract({ workClass: 'maintain', payload: z.strictObject({}), attempts: 1 }),
  'claims.wake': contract({ workClass: 'maintain', payload: z.strictObject({}), attempts: 1 }),
  'facts.expire': contract({ workClass: 'maintain', payload: z.strictObject({}), attempts: 1 }),
  'queues.drain': contract({ workClass: 'maintain', payload: z.strictObject({}), attempts: 1 }),
  'articles.reconcile': contract({ workClass: 'maintain', payload: z.strictObject({}), attempts: 1 }),
  'captures.reconcile': contract({ workClass: 'maintain', payload: z.strictObject({}), attempts: 1 }),
  'earlier-checks.reconcile': contract({ workClass: 'maintain', payload: z.strictObject({}), attempts: 1 }),
  'housekeeping.sweep': contract({ workClass: 'maintain', payload: z.strictObject({}), attempts: 1 }),
  'claims.reprioritise': contract({ workClass: 'maintain', payload: z.strictObject({}), attempts: 1 }),
  'corrections.sweep': contract({ workClass: 'maintain', payload: z.strictObject({}), attempts: 1 }),
  'webhooks.sweep': contract({ workClass: 'maintain', payload: z.strictObject({}), attempts: 1 }),
  'notifications.sweep': contract({ workClass: 'maintain', payload: z.strictObject({}), attempts: 1 }),
} as const;

export type JobName = keyof typeof JOBS;
export type JobPayload<Name extends JobName> = z.output<(typeof JOBS)[Name]['payload']>;

/** Jobs that run by the clock, with their period. */
export const SCHEDULES: ReadonlyArray<{ name: JobName; everyMs: number }> = [
  { name: 'audit.seal', everyMs: 5_000 },
  { name: 'leases.expire', everyMs: 15_000 },
  { name: 'claims.wake', everyMs: 15_000 },
  { name: 'facts.expire', everyMs: 60_000 },
  { name: 'queues.drain', everyMs: 15_000 },
  { name: 'webhooks.sweep', everyMs: 10_000 },
  { name: 'articles.reconcile', everyMs: 30_000 },
  { name: 'captures.reconcile', everyMs: 30_000 },
  { name: 'earlier-checks.reconcile', everyMs: 300_000 },
  { name: 'housekeeping.sweep', everyMs: 3_600_000 },
  { name: 'claims.reprioritise', everyMs: 60_000 },
  { name: 'corrections.sweep', everyMs: 3_600_000 },
  { name: 'notifications.sweep', everyMs: 3_600_000 },
];
