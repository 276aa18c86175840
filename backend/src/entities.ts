import { Article, Source } from './articles/index.js';
import { Assignment, Draft } from './assignments/index.js';
import { AssistantRun, Suggestion } from './assistant/index.js';
import { AuditEvent } from './audit/index.js';
import { Session, SignInThrottle } from './auth/index.js';
import { Claim, Sighting } from './claims/index.js';
import { IdempotencyRecord } from './database/index.js';
import { Export } from './exports/index.js';
import { Approval, Fact } from './facts/index.js';
import { OutboxEvent } from './jobs/index.js';
import { Queue, QueueMember, QueueStar, RoutingRule, RuleSet } from './queues/index.js';
import { Decision, Evidence, Review } from './reviews/index.js';
import { User } from './users/index.js';

/** Every table, in the order of the data's way. */
export const ENTITIES = [
  User,
  Session,
  SignInThrottle,
  AuditEvent,
  OutboxEvent,
  IdempotencyRecord,
  Source,
  Article,
  Claim,
  Sighting,
  AssistantRun,
  Suggestion,
  Queue,
  QueueMember,
  QueueStar,
  RuleSet,
  RoutingRule,
  Assignment,
  Draft,
  Review,
  Evidence,
  Decision,
  Approval,
  Fact,
  Export,
];
