import { z } from 'zod';
import { REVIEW_POLICIES, VERDICTS } from '../domain/verdict/index.js';
import { Id, listQuery, pageOf, PersonRef, Text, Timestamp, Words } from '../http/index.js';

export const MEMBER_ROLES = ['reviewer', 'lead'] as const;
export const WORK_ORDERS = ['priority', 'oldest', 'due'] as const;

const Hours = z.int().min(1).max(8760).nullable();
const SlaHours = z.object({ urgent: Hours, normal: Hours, low: Hours }).meta({
  description: 'hours until a claim is due, by its priority: urgent from 70, normal from 30, low below; null is no deadline',
});
const Verdicts = z.array(z.enum(VERDICTS)).min(1).max(VERDICTS.length);

export const QueueMember = PersonRef.extend({
  role: z.enum(MEMBER_ROLES).meta({ description: 'a lead also gets what is escalated' }),
  claimLimit: z.int().nullable().meta({ description: 'how many claims may be given to this person at once; null is any number' }),
  skills: z.array(z.string()).meta({ description: 'languages, kinds, types or words of claims that this person knows best' }),
}).meta({ id: 'QueueMember' });

export const QueueRef = z.object({ id: Id, name: z.string() }).meta({ id: 'QueueRef' });

export const Queue = z.object({
  id: Id,
  name: z.string(),
  description: z.string(),
  guidelines: z.string().meta({ description: 'Markdown, shown on the desk' }),
  leaseMinutes: z.int(),
  paused: z.boolean(),
  reviewPolicy: z.enum(REVIEW_POLICIES).meta({ description: 'one review, two that do not see each other, or two and then always an editor' }),
  allowedVerdicts: z.array(z.enum(VERDICTS)),
  workOrder: z.enum(WORK_ORDERS),
  holdLimit: z.int().meta({ description: 'how many claims one person may keep on hold at once' }),
  slaHours: SlaHours,
  goldPercent: z.int().meta({ description: 'of a hundred claims that a person gets, how many are known ones that measure and never count' }),
  isFallback: z.boolean().meta({ description: 'takes the claims that no rule fits' }),
  members: z.array(QueueMember),
  waiting: z.int().meta({ description: 'claims that are free to take' }),
  held: z.int(),
  oldestWaitingAt: Timestamp.nullable(),
  mine: z.boolean().meta({ description: 'the asking person is a member' }),
  starred: z.boolean().meta({ description: 'the asking person wants to see it first' }),
  draining: z
    .object({ since: Timestamp, to: QueueRef.nullable().meta({ description: 'where its open work goes' }) })
    .nullable()
    .meta({ description: 'hands out nothing more and is archived when the last held claim has come back' }),
  archivedAt: Timestamp.nullable(),
  createdAt: Timestamp,
  version: z.int(),
});

const MemberInput = z.strictObject({
  userId: Id,
  role: z.enum(MEMBER_ROLES).default('reviewer'),
  claimLimit: z.int().min(1).max(1000).nullable().default(null),
  skills: z.array(Words(60)).max(30).default([]),
});

const QueueFields = {
  name: Words(80),
  description: Text(500),
  guidelines: Text(20_000),
  leaseMinutes: z.int().min(1).max(480),
  paused: z.boolean(),
  reviewPolicy: z.enum(REVIEW_POLICIES),
  allowedVerdicts: Verdicts,
  workOrder: z.enum(WORK_ORDERS),
  holdLimit: z.int().min(0).max(100),
  slaHours: SlaHours,
  goldPercent: z.int().min(0).max(50),
};

const People = {
  members: z.array(MemberInput).max(500).optional().meta({ description: 'all members, with their role, limit and skills' }),
  memberIds: z.array(Id).max(500).optional().meta({ description: 'all members; those who stay keep their role, limit and skills. Not together with `members`' }),
};

const oneListOfPeople = { error: 'give either members or memberIds', path: ['members'] };

export const CreateQueue = z
  .strictObject({
    name: QueueFields.name,
    description: QueueFields.description.default(''),
    guidelines: QueueFields.guidelines.default(''),
    leaseMinutes: QueueFields.leaseMinutes.default(15),
    paused: QueueFields.paused.default(false),
    reviewPolicy: QueueFields.reviewPolicy.default('one'),
    allowedVerdicts: QueueFields.allowedVerdicts.default([...VERDICTS]),
    workOrder: QueueFields.workOrder.default('priority'),
    holdLimit: QueueFields.holdLimit.default(5),
    slaHours: QueueFields.slaHours.default({ urgent: null, normal: null, low: null }),
    goldPercent: QueueFields.goldPercent.default(0),
    ...People,
  })
  .refine(({ members, memberIds }) => !members || !memberIds, oneListOfPeople);

export const UpdateQueue = z
  .strictObject({ ...z.object(QueueFields).partial().shape, ...People, version: z.int() })
  .refine(({ members, memberIds }) => !members || !memberIds, oneListOfPeople);

export const QueueList = listQuery(
  { mine: z.enum(['true']), archived: z.enum(['true']).meta({ description: 'only what is archived; without it, only what is not' }), q: Text(100) },
  ['name', 'createdAt'],
  'name',
);
export const QueuePage = pageOf(Queue);
