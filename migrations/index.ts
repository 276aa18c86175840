import { People1760000000000 } from './1760000000000-people.js';
import { AuditOutbox1760000001000 } from './1760000001000-audit-outbox.js';
import { ArticlesClaims1760000002000 } from './1760000002000-articles-claims.js';
import { Reviews1760000003000 } from './1760000003000-reviews.js';
import { FactsExports1760000004000 } from './1760000004000-facts-exports.js';
import { Assistant1760000005000 } from './1760000005000-assistant.js';
import { QueuePolicies1760000006000 } from './1760000006000-queue-policies.js';
import { WaysOut1760000007000 } from './1760000007000-ways-out.js';
import { RuleSets1760000008000 } from './1760000008000-rule-sets.js';
import { Notifications1760000009000 } from './1760000009000-notifications.js';
import { Priorities1760000009100 } from './1760000009100-priorities.js';
import { SecondOpinions1760000010000 } from './1760000010000-second-opinions.js';
import { Calibration1760000011000 } from './1760000011000-calibration.js';
import { ControlRoom1760000012000 } from './1760000012000-control-room.js';
import { SlotsOfAClaim1760000012100 } from './1760000012100-slots-of-a-claim.js';
import { Captures1760000013000 } from './1760000013000-captures.js';
import { Comments1760000014000 } from './1760000014000-comments.js';
import { SavedViews1760000015000 } from './1760000015000-saved-views.js';
import { FullText1760000016000 } from './1760000016000-full-text.js';
import { MyDay1760000016100 } from './1760000016100-my-day.js';
import { DraftConfidence1760000016200 } from './1760000016200-draft-confidence.js';
import { Relations1760000017000 } from './1760000017000-relations.js';
import { EarlierChecks1760000017100 } from './1760000017100-earlier-checks.js';
import { ClashPriority1760000017200 } from './1760000017200-clash-priority.js';
import { ExportProofs1760000018000 } from './1760000018000-export-proofs.js';
import { FactVersions1760000019000 } from './1760000019000-fact-versions.js';
import { ApiKeys1760000020000 } from './1760000020000-api-keys.js';
import { OneActor1760000020010 } from './1760000020010-one-actor.js';
import { Webhooks1760000020100 } from './1760000020100-webhooks.js';
import { CorrectionRequests1760000021000 } from './1760000021000-correction-requests.js';
import { ExportsAsOf1760000022000 } from './1760000022000-exports-as-of.js';

/** All migrations in the order in which they run: a list, not a glob, so that none is forgotten or run by accident. */
export const MIGRATIONS = [
  People1760000000000,
  AuditOutbox1760000001000,
  ArticlesClaims1760000002000,
  Reviews1760000003000,
  FactsExports1760000004000,
  Assistant1760000005000,
  QueuePolicies1760000006000,
  WaysOut1760000007000,
  RuleSets1760000008000,
  Notifications1760000009000,
  Priorities1760000009100,
  SecondOpinions1760000010000,
  Calibration1760000011000,
  ControlRoom1760000012000,
  SlotsOfAClaim1760000012100,
  Captures1760000013000,
  Comments1760000014000,
  SavedViews1760000015000,
  FullText1760000016000,
  MyDay1760000016100,
  DraftConfidence1760000016200,
  Relations1760000017000,
  EarlierChecks1760000017100,
  ClashPriority1760000017200,
  ExportProofs1760000018000,
  FactVersions1760000019000,
  ApiKeys1760000020000,
  OneActor1760000020010,
  Webhooks1760000020100,
  CorrectionRequests1760000021000,
  ExportsAsOf1760000022000,
];
