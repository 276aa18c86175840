import { ApiKey } from './api-keys/index.js';
import { Article, Source } from './articles/index.js';
import { Assignment, ClaimSkip, Draft, TakeOver } from './assignments/index.js';
import { AssistantRun, Suggestion } from './assistant/index.js';
import { AuditEvent } from './audit/index.js';
import { Session, SignInThrottle } from './auth/index.js';
import { Claim, Merge, Sighting } from './claims/index.js';
import { CorrectionRequest, CorrectionSalt } from './corrections/index.js';
import { Comment, CommentMention } from './comments/index.js';
import { IdempotencyRecord } from './database/index.js';
import { CheckImport, EarlierCheck, EarlierCheckKey, EarlierCheckMatch } from './earlier-checks/index.js';
import { Capture } from './evidence/index.js';
import { Export } from './exports/index.js';
import { Approval, Fact, FactVersion, VerdictScale } from './facts/index.js';
import { GoldAnswer, GoldClaim } from './gold/index.js';
import { OutboxEvent } from './jobs/index.js';
import { Notification } from './notifications/index.js';
import { PriorityBoost, PrioritySweep, PriorityWeightsRow } from './priorities/index.js';
import { Queue, QueueMember, QueueStar, RoutingRule, RuleSet } from './queues/index.js';
import { ClaimRelation, RelationPolicy, StatementKey } from './relations/index.js';
import { Decision, Evidence, Review } from './reviews/index.js';
import { SavedView } from './saved-views/index.js';
import { ConflictOfInterest, User } from './users/index.js';
import { WebhookAnnouncement, WebhookAttempt, WebhookDelivery, WebhookEndpoint } from './webhooks/index.js';

/** Every table, in the order of the data's way. */
export const ENTITIES = [
  User,
  Session,
  SignInThrottle,
  ApiKey,
  AuditEvent,
  OutboxEvent,
  IdempotencyRecord,
  Notification,
  Source,
  ConflictOfInterest,
  Article,
  Claim,
  Sighting,
  Merge,
  AssistantRun,
  Suggestion,
  StatementKey,
  ClaimRelation,
  RelationPolicy,
  CheckImport,
  EarlierCheck,
  EarlierCheckKey,
  EarlierCheckMatch,
  Queue,
  QueueMember,
  QueueStar,
  RuleSet,
  RoutingRule,
  GoldClaim,
  PriorityWeightsRow,
  PriorityBoost,
  PrioritySweep,
  Assignment,
  GoldAnswer,
  Draft,
  ClaimSkip,
  TakeOver,
  Review,
  Capture,
  Evidence,
  Decision,
  Comment,
  CommentMention,
  Approval,
  Fact,
  FactVersion,
  VerdictScale,
  CorrectionRequest,
  CorrectionSalt,
  Export,
  WebhookEndpoint,
  WebhookDelivery,
  WebhookAttempt,
  WebhookAnnouncement,
  SavedView,
];
