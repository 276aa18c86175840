import { z } from 'zod';
import { COUNT_FIELDS, type Condition, TERM_FIELDS } from '../domain/routing/index.js';
import { Id, listQuery, pageOf, PersonRef, Text, Timestamp, Words } from '../http/index.js';
import { QueueRef } from './queues.schema.js';

export const MOST_RULES = 200;
const LARGEST = 1e15;

const Terms = z.array(Text(120, 1)).min(1).max(200);
const Count = z.int().min(0).max(1_000_000);
const Amount = z.number().min(-LARGEST).max(LARGEST);

const bounded = (bounds: { atLeast?: number | undefined; atMost?: number | undefined }): boolean =>
  (bounds.atLeast ?? bounds.atMost) !== undefined && (bounds.atLeast ?? -Infinity) <= (bounds.atMost ?? Infinity);
const notBounded = { error: 'give atLeast, atMost or both, the smaller first' };

/** Condition tree of a routing rule; see domain/routing for its meaning. */
export const RuleCondition: z.ZodType<Condition> = z.lazy(() =>
  z.union([
    z.strictObject({ all: z.array(RuleCondition).max(50) }),
    z.strictObject({ any: z.array(RuleCondition).max(50) }),
    z.strictObject({ not: RuleCondition }),
    z.strictObject({ field: z.enum(TERM_FIELDS), in: Terms }),
    z.strictObject({ field: z.literal('checkWorthiness'), atLeast: z.number().min(0).max(1) }),
    z
      .strictObject({ field: z.literal('quantity'), kinds: z.array(Text(40, 1)).max(20), atLeast: Amount.optional(), atMost: Amount.optional() })
      .refine(bounded, notBounded) as unknown as z.ZodType<Condition>,
    z
      .strictObject({ field: z.enum(COUNT_FIELDS), atLeast: Count.optional(), atMost: Count.optional() })
      .refine(bounded, notBounded) as unknown as z.ZodType<Condition>,
  ]),
).meta({ id: 'RuleCondition' });

const Priority = z.int().min(0).max(100);

export const RoutingRule = z.object({
  id: Id,
  name: z.string(),
  condition: RuleCondition,
  priority: z.int().meta({ description: '0 can wait … 100 now' }),
}).meta({ id: 'RoutingRule' });

export const RoutingRules = z.object({ data: z.array(RoutingRule) });

const GivenRule = z.strictObject({ name: Words(120), condition: RuleCondition, priority: Priority });
export const PutRoutingRules = z.strictObject({ data: z.array(GivenRule).max(100) });

/** One rule in the newsroom's order, with the queue it sends to. */
export const PlacedRule = RoutingRule.extend({ queue: QueueRef }).meta({ id: 'PlacedRule' });

const RuleSetHead = z.object({
  id: Id,
  version: z.int().nullable().meta({ description: 'null for a draft, and for rules from before there were versions' }),
  state: z.enum(['draft', 'live', 'retired']),
  note: z.string(),
  basedOn: z.int().meta({ description: 'the live version that a draft was made from' }),
  revision: z.int().meta({ description: 'grows with every save of a draft' }),
  changedBy: PersonRef.nullable(),
  changedAt: Timestamp,
  liveBy: PersonRef.nullable(),
  wentLiveAt: Timestamp.nullable(),
  ruleCount: z.int(),
});

export const RuleSetSummary = RuleSetHead.meta({ id: 'RuleSetSummary' });
export const RuleSet = RuleSetHead.extend({ rules: z.array(PlacedRule) }).meta({ id: 'RuleSet' });
export const RuleSetPage = pageOf(RuleSetSummary);
export const RuleSetList = listQuery({}, ['wentLiveAt'], '-wentLiveAt');

export const Routing = z.object({ live: RuleSet, draft: RuleSet.nullable() });

const PlacedInput = GivenRule.extend({ queueId: Id });
const PlacedInputs = z.array(PlacedInput).max(MOST_RULES);

export const PutDraftRules = z.strictObject({
  rules: PlacedInputs,
  basedOn: z.int().min(0).meta({ description: 'version of the live rules that one began from' }),
  revision: z.int().min(1).nullable().meta({ description: 'of the draft that was read; null when there was none' }),
});

export const GoLive = z.strictObject({
  revision: z.int().min(1).meta({ description: 'of the draft that was read' }),
  note: Text(500).default(''),
  moveNow: z.boolean().default(false).meta({ description: 'also route again what waits untouched' }),
});

export const DropDraft = z.strictObject({ revision: z.int().min(1) });

const Days = z.int().min(1).max(90).default(7);
export const DryRunRules = z.strictObject({ rules: PlacedInputs, days: Days });
export const DryRunQueueRules = z.strictObject({ data: PutRoutingRules.shape.data, days: Days });

export const DryRunAnswer = z.object({
  days: z.int(),
  considered: z.int().meta({ description: 'claims of these days that were routed before, and not dismissed' }),
  cut: z.boolean().meta({ description: 'true: there are more, only the newest were considered' }),
  stays: z.int(),
  moves: z.array(z.object({ from: QueueRef, to: QueueRef, claims: z.int(), movable: z.int().meta({ description: 'of these, those that still wait untouched' }) })),
  rules: z.array(z.object({ name: z.string(), queue: QueueRef, claims: z.int().meta({ description: '0: no claim of these days came to this rule' }) })),
  fallback: z.object({ queue: QueueRef, claims: z.int() }),
  examples: z.array(z.object({ id: Id, wording: z.string(), from: QueueRef, to: QueueRef, rule: z.string().nullable() })),
});
