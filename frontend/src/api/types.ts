/**
 * Every shape that crosses the wire, in one module, so that it can be swapped for the types generated from the OpenAPI document
 * (`components['schemas'][…]`) without touching a screen. Times are ISO 8601 UTC, offsets are UTF-16 code units.
 */
import type { ClaimState, Condition, Permission, Role, Stance, Verdict } from '../domain';

export type { ClaimState, Condition, Permission, Role, Stance, Verdict };

export interface PageInfo {
  /** Cursor of the next page, null on the last. */
  after: string | null;
  total: number;
  /** False: there are more than `total`. */
  totalIsExact: boolean;
}
export interface PageOf<Item> {
  data: Item[];
  page: PageInfo;
}

export interface Problem {
  type: string;
  title: string;
  status: number;
  detail?: string;
  errors?: { pointer: string; code: string; detail: string }[];
  [extra: string]: unknown;
}

export interface PersonRef {
  id: string;
  name: string;
}
export interface SourceRef {
  id: string;
  name: string;
}

export interface Session {
  user: { id: string; name: string; email: string; role: Role };
  permissions: Permission[];
  mustChangePassword: boolean;
}
export interface SignIn {
  email: string;
  password: string;
}
export interface ChangePassword {
  current: string;
  next: string;
}
export interface DemoPerson {
  role: Role;
  name: string;
  email: string;
  password: string;
}

export interface User {
  id: string;
  email: string;
  name: string;
  role: Role;
  disabled: boolean;
  lastSeenAt: string | null;
  createdAt: string;
  version: number;
}
export type UserWithPassword = User & { password: string };

export type ArticleStatus = 'received' | 'extracting' | 'ready' | 'failed';
export interface ArticleFields {
  title?: string;
  source?: string;
  url?: string;
  publishedAt?: string;
  language?: string;
}
export type CreateArticle = ArticleFields & { text?: string; html?: string };
export interface IngestReceipt {
  id: string;
  status: ArticleStatus;
  /** The same text was here already, and this is its article. */
  existing: boolean;
}
export interface ArticleSummary {
  id: string;
  title: string;
  source: SourceRef | null;
  url: string | null;
  language: string | null;
  publishedAt: string | null;
  status: ArticleStatus;
  failure: string | null;
  /** Null until the text has been split. */
  sentenceCount: number | null;
  sentencesDone: number;
  claimCount: number;
  createdAt: string;
}
export type Article = ArticleSummary & { text: string };

export interface Quantity {
  raw: string;
  start: number;
  end: number;
  comparator: 'exact' | 'over' | 'under' | 'at_least' | 'at_most' | 'about' | 'range';
  value: number | null;
  valueMax: number | null;
  unit: string | null;
  kind: string;
}
export interface DateMention {
  raw: string;
  start: string | null;
  end: string | null;
}
export interface ArticleRef {
  id: string;
  title: string;
  source: SourceRef | null;
  url: string | null;
  publishedAt: string | null;
}
export interface Sighting {
  id: string;
  claimId: string;
  start: number;
  end: number;
  quote: string;
  speaker: string | null;
  cue: string | null;
  hedged: boolean;
  quantities: Quantity[];
  dates: DateMention[];
  places: string[];
  entities: string[];
  reasons: string[];
  article: ArticleRef;
}
export interface ArticleSighting {
  id: string;
  claimId: string;
  start: number;
  end: number;
  wording: string;
  state: ClaimState;
  verdict: Verdict | null;
}

export interface Hold {
  by: PersonRef;
  until: string;
}
export interface ClaimSummary {
  id: string;
  wording: string;
  type: string;
  state: ClaimState;
  checkWorthiness: number;
  priority: number;
  speaker: string | null;
  queue: { id: string; name: string } | null;
  rule: string | null;
  sightingCount: number;
  sources: string[];
  verdict: Verdict | null;
  assignedTo: PersonRef | null;
  hold: Hold | null;
  createdAt: string;
  version: number;
}
export type Claim = ClaimSummary & {
  sightings: Sighting[];
  /** Of claim, verdict and evidence; an approval is bound to it. */
  contentHash: string | null;
  may: { approve: boolean; dismiss: boolean; reopen: boolean; assign: boolean };
  /** Why this person may not approve it. */
  approvalBar: string | null;
};
export type DismissReason = 'not_checkable' | 'duplicate' | 'not_a_claim' | 'out_of_scope';
export type Facts = Record<string, unknown>;
export interface HistoryEntry {
  id: string;
  at: string;
  actor: string;
  action: string;
  before: Facts | null;
  after: Facts | null;
}

export interface Queue {
  id: string;
  name: string;
  description: string;
  /** Markdown, shown on the desk. */
  guidelines: string;
  leaseMinutes: number;
  paused: boolean;
  isFallback: boolean;
  members: PersonRef[];
  waiting: number;
  held: number;
  oldestWaitingAt: string | null;
  mine: boolean;
  createdAt: string;
  version: number;
}
export interface RoutingRule {
  id: string;
  name: string;
  condition: Condition;
  priority: number;
}
export type NewRoutingRule = Omit<RoutingRule, 'id'>;

export interface DraftEvidence {
  url: string;
  quote: string;
  stance: Stance;
}
/** What a reviewer types; evidence may still be incomplete. */
export interface DraftFields {
  verdict: Verdict | null;
  rationale: string;
  evidence: DraftEvidence[];
}
export type Draft = DraftFields & { revision: number; savedAt: string };
export type PutDraft = DraftFields & { leaseToken: string; revision: number };
export interface SavedDraft {
  revision: number;
  savedAt: string;
}
export interface KeptDraft {
  assignmentId: string;
  claimId: string;
  wording: string;
  draft: Draft;
  canTakeAgain: boolean;
}
export interface ArticleOnDesk {
  id: string;
  title: string;
  source: string | null;
  url: string | null;
  publishedAt: string | null;
  text: string;
  sightings: ArticleSighting[];
}
export interface LeasedAssignment {
  id: string;
  leaseToken: string;
  leaseExpiresAt: string;
  /** By the clock of the database, at the time of the answer. */
  leaseSecondsLeft: number;
  queue: { id: string; name: string; guidelines: string };
  claim: ClaimSummary;
  sighting: Sighting;
  otherSightings: Sighting[];
  article: ArticleOnDesk;
  draft: Draft | null;
}
export type NextAnswer = LeasedAssignment & {
  ahead: LeasedAssignment[];
  progress: { left: number; doneToday: number };
};
export interface Renewal {
  leaseExpiresAt: string;
  leaseSecondsLeft: number;
}

export interface SubmitReview {
  leaseToken: string;
  verdict: Verdict;
  rationale: string;
  evidence: DraftEvidence[];
}
export interface Review {
  id: string;
  claimId: string;
  reviewer: PersonRef;
  verdict: Verdict;
  rationale: string;
  confidence: number | null;
  evidence: (DraftEvidence & { id: string })[];
  status: 'counted' | 'superseded' | 'undone';
  createdAt: string;
}
export type SubmittedReview = Review & { undoUntil: string; undoSeconds: number };
export interface UndoneReview {
  assignmentId: string;
  leaseToken: string;
  leaseExpiresAt: string;
}

export interface Fact {
  id: string;
  claimId: string;
  slug: string;
  statement: string;
  verdict: Verdict;
  summary: string;
  speaker: string | null;
  evidence: DraftEvidence[];
  appearances: { source: string | null; title: string; url: string | null; publishedAt: string | null }[];
  approvedBy: PersonRef;
  contentHash: string;
  version: number;
  publishedAt: string;
}

export type ExportFormat = 'claimreview' | 'csv' | 'json' | 'jsonl';
export interface Export {
  id: string;
  format: ExportFormat;
  filter: { verdict?: Verdict; since?: string };
  status: 'waiting' | 'running' | 'ready' | 'failed';
  factCount: number | null;
  bytes: number | null;
  sha256: string | null;
  failure: string | null;
  fileName: string;
  createdBy: PersonRef | null;
  createdAt: string;
  readyAt: string | null;
}

export interface AuditEvent {
  id: string;
  at: string;
  actor: { id: string | null; name: string };
  action: string;
  subject: { type: string; id: string | null };
  before: Facts | null;
  after: Facts | null;
  requestId: string | null;
  sealed: boolean;
}

export interface Overview {
  my: { reviewsToday: number; held: number; assigned: number };
  queues: { id: string; name: string; waiting: number; held: number; paused: boolean; mine: boolean }[];
  newsroom: { articles: number; articlesInWork: number; claimsQueued: number; claimsDecided: number; facts: number };
}
