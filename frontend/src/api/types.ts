/**
 * The shapes that cross the wire, under the names the screens use. They are made from the API's own document (`npm run openapi`), so that a
 * change of the server is an error here. Times are ISO 8601 UTC, offsets are UTF-16 code units.
 */
import type { ClaimState, Condition, Permission, Role, Stance, Verdict } from '../domain';
import type { components } from './schema';

export type { ClaimState, Condition, Permission, Role, Stance, Verdict };
export type * from './relationTypes';

type Schemas = components['schemas'];

export type PageInfo = Schemas['ArticlePage']['page'];
export interface PageOf<Item> {
  data: Item[];
  page: PageInfo;
}

/** What the server says when something is wrong (RFC 9457). */
export interface Problem {
  type: string;
  title: string;
  status: number;
  detail?: string;
  errors?: { pointer: string; code: string; detail: string }[];
  [extra: string]: unknown;
}

export type Session = Schemas['Session'];
export type SignIn = Schemas['SignIn'];
export type ChangePassword = Schemas['ChangePassword'];
export type DemoPerson = Schemas['DemoPeople']['people'][number];

export type User = Schemas['User'];
export type UserWithPassword = Schemas['UserWithPassword'];
export type Webhook = Schemas['Webhook'];
export type WebhookWithSecret = Schemas['WebhookWithSecret'];
export type WebhookDelivery = Schemas['WebhookDelivery'];
export type WholeDelivery = Schemas['WholeDelivery'];
export type WebhookEvent = Webhook['events'][number];
export type ApiKey = Schemas['ApiKey'];
export type ApiKeyWithSecret = Schemas['ApiKeyWithSecret'];
export type CreateApiKey = Schemas['CreateApiKey'];
export type KeyScope = ApiKey['scopes'][number];
export type ConflictOfInterest = Schemas['ConflictOfInterest'];
export type DeclareConflict = Schemas['DeclareConflict'];
export type PersonRef = NonNullable<ClaimSummary['assignedTo']>;

export type CreateArticle = Schemas['CreateArticle'];
export type ArticleFields = Pick<CreateArticle, 'title' | 'source' | 'url' | 'publishedAt' | 'language'>;
export type IngestReceipt = Schemas['IngestReceipt'];
export type ArticleSummary = Omit<Schemas['ListedArticle'], 'marks' | 'snippet'>;
export type ArticleStatus = ArticleSummary['status'];
export type Article = Schemas['Article'];
export type ArticleRef = Schemas['ArticleRef'];
export type SourceRef = NonNullable<ArticleRef['source']>;

export type Quantity = Schemas['Quantity'];
export type DateMention = Schemas['DateMention'];
export type Sighting = Schemas['Sighting'];
export type ArticleSighting = Schemas['ArticleSighting'];

export type Suggestion = Schemas['Suggestion'];
export type AssistantRun = Schemas['AssistantRun'];
export type ArticleSuggestions = Schemas['ArticleSuggestions'];

export type MyDay = Schemas['MyDay'];
export type ListedClaim = Schemas['ListedClaim'];
export type ListedArticle = Schemas['ListedArticle'];
export type ListedFact = Schemas['ListedFact'];
export type SearchAnswer = Schemas['SearchAnswer'];

export type SavedView = Schemas['SavedView'];
export type ViewedList = SavedView['resource'];
export type NewSavedView = Schemas['CreateSavedView'];
export type ChangedSavedView = Omit<Schemas['UpdateSavedView'], 'version'>;

export type Hold = Schemas['Hold'];
export type ClaimSummary = Schemas['ClaimSummary'];
export type Claim = Schemas['Claim'];
export type BulkAssigned = Schemas['BulkAssigned'];
export type DismissReason = Schemas['DismissClaim']['reason'];
export type HistoryEntry = Schemas['HistoryEntry'];
/** What a record was before or after a change. */
export type Facts = NonNullable<HistoryEntry['before']>;

export type Count = Schemas['Count'];
export type QueueHealth = Schemas['QueueHealth'];
export type ControlOverview = Schemas['ControlOverview'];
export type PersonLoad = Schemas['PersonLoad'];
export type Throughput = Schemas['Throughput'];
export type Span = Throughput['span'];
export type QueueAgreement = Schemas['QueueAgreement'];
export type QueueBoard = Schemas['QueueBoard'];
export type BoardCard = Schemas['BoardCard'];
export type BoardPerson = QueueBoard['people'][number];

export type Queue = Schemas['Queue'];
export type QueueMember = Queue['members'][number];
export type QueueRef = Schemas['QueueRef'];
export type ReviewPolicy = Queue['reviewPolicy'];
export type WorkOrder = Queue['workOrder'];
/** What keeps a queue from being archived; stands in the problem that refuses it. */
export interface InTheWay {
  rules: { id: string; name: string }[];
  waiting: number;
  held: number;
}

/** With the domain's own condition: the same tree, read-only. */
export type RoutingRule = Omit<Schemas['RoutingRule'], 'condition'> & { condition: Condition };
export type PlacedRule = Omit<Schemas['PlacedRule'], 'condition'> & { condition: Condition };
export type NewPlacedRule = { name: string; queueId: string; priority: number; condition: Condition };
export type RuleSetSummary = Schemas['RuleSetSummary'];
export type RuleSet = Omit<Schemas['RuleSet'], 'rules'> & { rules: PlacedRule[] };
export interface Routing {
  live: RuleSet;
  draft: RuleSet | null;
}
export type DryRunAnswer = Schemas['DryRunAnswer'];

export type Comment = Schemas['Comment'];
export type CommentsOfClaim = Schemas['CommentsOfClaim'];
export type CitedEvidence = Schemas['CitedEvidence'];
export type Capture = Schemas['Capture'];
export type CaptureWithText = Schemas['CaptureWithText'];
export type EarlierEvidence = Schemas['EarlierEvidence'];
export type DraftEvidence = Schemas['DraftEvidence'];
export type Draft = Schemas['Draft'];
/** What a reviewer types; evidence may still be incomplete. */
export type DraftFields = Pick<Draft, 'verdict' | 'rationale' | 'evidence'>;
export type PutDraft = Schemas['PutDraft'];
export type SavedDraft = Schemas['SavedDraft'];
export type ParkedClaim = Schemas['ParkedClaims']['data'][number];
export type Standstill = Schemas['Standstill'];
export type Snooze = Omit<Schemas['SnoozeClaim'], 'note'> & { note: string };
export type KeptDraft = Schemas['KeptDrafts']['data'][number];
export type LeasedAssignment = Schemas['LeasedAssignment'];
export type ArticleOnDesk = LeasedAssignment['article'];
export type RewordedClaim = Schemas['RewordedClaim'];
export type NextAnswer = Schemas['NextAnswer'];
export type Renewal = Schemas['Renewal'];

export type SubmitReview = Schemas['SubmitReview'];
export type Review = Schemas['Review'];
export type ReviewsOfClaim = Schemas['ReviewsOfClaim'];
export type Decision = Schemas['Decision'];
export type DisputeSummary = Schemas['DisputeSummary'];
export type Dispute = Schemas['Dispute'];
export type Adjudicate = Schemas['Adjudicate'];
export type PersonCalibration = Schemas['PersonCalibration'];
export type Agreement = Schemas['Agreement'];
export type GoldClaim = Schemas['GoldClaim'];
export type SubmittedReview = Schemas['SubmittedReview'];
export type UndoneReview = Schemas['UndoneReview'];
export type MyReview = Schemas['MyReview'];

export type Fact = Schemas['Fact'];
export type WholeFact = Schemas['WholeFact'];
export type FactAct = WholeFact['may'][number];
export type FactChange = Fact['change'];
export type PublicationState = Fact['publicationState'];
export type FactVersion = Schemas['FactVersion'];
export type FieldChange = Schemas['FieldChange'];
export type WaitingApproval = Schemas['WaitingApproval'];
export type ApprovalDraft = Schemas['ApprovalDraft'];
export type ApproveClaim = Schemas['ApproveClaim'];
export type ReturnClaim = Schemas['ReturnClaim'];
export type CorrectFact = Schemas['CorrectFact'];
export type VerdictScale = Schemas['VerdictScale'];
export type PutVerdictScale = Schemas['PutVerdictScale'];
export type Rating = Schemas['Rating'];
export type MarkupFinding = Schemas['MarkupFinding'];
export type Export = Schemas['Export'];
export type ExportFormat = Export['format'];
export type ExportPreview = Schemas['ExportPreview'];
export type NewExport = Schemas['CreateExport'];
export type AuditEvent = Schemas['AuditEvent'];
export type Notification = Schemas['Notification'];
export type NotificationPage = Schemas['NotificationPage'];
export type ClaimPriority = Schemas['ClaimPriority'];
export type PriorityPart = Schemas['PriorityPart'];
export type PriorityWeights = Schemas['PriorityWeights'];
export type WeightsPreview = Schemas['WeightsPreview'];
export type PriorityBoost = Schemas['PriorityBoost'];
export type NewBoost = Schemas['CreateBoost'];
export type Overview = Schemas['Overview'];
