import { permissionsOf } from '../../backend/src/domain/permissions';
import type * as T from '../src/api';

/** Builders with sane defaults, one for each shape; every sentence here is made up. */
let counter = 0;
export const anId = (): string => `01900000-0000-7000-8000-${String((counter += 1)).padStart(12, '0')}`;
export const minutesAgo = (minutes: number): string => new Date(Date.now() - minutes * 60_000).toISOString();

const PEOPLE: Record<T.Role, T.Session['user']> = {
  reviewer: { id: anId(), name: 'Rosa Reviewer', email: 'rosa@desk.example', role: 'reviewer' },
  editor: { id: anId(), name: 'Edgar Editor', email: 'edgar@desk.example', role: 'editor' },
  admin: { id: anId(), name: 'Ada Admin', email: 'ada@desk.example', role: 'admin' },
};
export const person = (role: T.Role): T.Session['user'] => PEOPLE[role];

export const aSession = (role: T.Role = 'reviewer', over: Partial<T.Session> = {}): T.Session => ({
  user: person(role),
  permissions: permissionsOf(role),
  mustChangePassword: false,
  ...over,
});

export const aSource = (name = 'The Harbour Post'): T.SourceRef => ({ id: anId(), name });

export const ARTICLE_TEXT = [
  'Trams return to the old harbour',
  'The city council said on Monday that the new tram line carried more than 40,000 passengers in its first week.',
  'The mayor, Lena Ortiz, called it a success. The line cost 310 million euros, according to the transport office.',
  'Twelve shops on Quay Street closed during the works, the merchants’ union says. A decision on the second line is expected in May.',
].join('\n\n');

export const anArticle = (over: Partial<T.Article> = {}): T.Article => ({
  id: anId(),
  title: 'Trams return to the old harbour',
  source: aSource(),
  url: 'https://harbourpost.example/trams',
  language: 'en',
  publishedAt: '2026-03-02T08:00:00.000Z',
  status: 'ready',
  failure: null,
  sentenceCount: 6,
  sentencesDone: 6,
  claimCount: 3,
  createdAt: minutesAgo(42),
  text: ARTICLE_TEXT,
  ...over,
});

const spanIn = (text: string, quote: string) => ({ start: text.indexOf(quote), end: text.indexOf(quote) + quote.length, quote });

export const aSighting = (over: Partial<T.Sighting> = {}, quote = 'the new tram line carried more than 40,000 passengers in its first week'): T.Sighting => ({
  id: anId(),
  claimId: anId(),
  detectedAs: anId(),
  voice: 1,
  ...spanIn(ARTICLE_TEXT, quote),
  speaker: 'city council',
  cue: 'said',
  hedged: false,
  quantities: [{ raw: 'more than 40,000 passengers', start: 0, end: 27, comparator: 'over', value: 40_000, valueMax: null, unit: 'passengers', kind: 'count' }],
  dates: [{ raw: 'on Monday', start: '2026-03-02', end: '2026-03-02' }],
  places: [],
  entities: [],
  reasons: ['figure', 'named actors'],
  article: { id: anId(), title: 'Trams return to the old harbour', source: aSource(), url: 'https://harbourpost.example/trams', publishedAt: '2026-03-02T08:00:00.000Z' },
  ...over,
});

export const aRun = (over: Partial<T.AssistantRun> = {}): T.AssistantRun => ({
  status: 'answered',
  failure: null,
  proposed: 1,
  dropped: 0,
  known: 0,
  model: 'tiny-1',
  promptVersion: 'claims-1',
  inputTokens: 300,
  outputTokens: 40,
  at: minutesAgo(41),
  ...over,
});

export const aSuggestion = (over: Partial<T.Suggestion> = {}, quote = 'The line cost 310 million euros'): T.Suggestion => ({
  id: anId(),
  articleId: anId(),
  ...spanIn(ARTICLE_TEXT, quote),
  wording: 'The new tram line cost 310 million euros.',
  state: 'open',
  claimId: null,
  model: 'tiny-1',
  createdAt: minutesAgo(41),
  ...over,
});

export const aMember = (id: string, name: string): T.QueueMember => ({ id, name, role: 'reviewer', claimLimit: null, skills: [] });

export const aQueue = (over: Partial<T.Queue> = {}): T.Queue => ({
  id: anId(),
  name: 'City & transport',
  description: 'Figures and promises of the city',
  guidelines: '## Figures\n\nAsk the office that counts. *Never* round.',
  leaseMinutes: 15,
  paused: false,
  isFallback: false,
  reviewPolicy: 'one',
  allowedVerdicts: ['verified', 'contradicted', 'conflicting_evidence', 'not_enough_evidence', 'not_checkable'],
  workOrder: 'priority',
  holdLimit: 5,
  goldPercent: 0,
  slaHours: { urgent: null, normal: null, low: null },
  starred: false,
  draining: null,
  archivedAt: null,
  members: [person('reviewer'), person('editor')].map(({ id, name }) => aMember(id, name)),
  waiting: 3,
  held: 1,
  oldestWaitingAt: minutesAgo(190),
  mine: true,
  createdAt: minutesAgo(9000),
  version: 1,
  ...over,
});

export const aClaim = (over: Partial<T.ClaimSummary> = {}): T.ClaimSummary => ({
  id: anId(),
  wording: 'The new tram line carried more than 40,000 passengers in its first week.',
  type: 'quantity',
  state: 'queued',
  checkWorthiness: 0.91,
  priority: 72,
  speaker: 'city council',
  queue: { id: anId(), name: 'City & transport' },
  routing: null,
  rule: 'Big numbers',
  sightingCount: 1,
  sources: ['The Harbour Post'],
  clashes: 0,
  mergedInto: null,
  verdict: null,
  assignedTo: null,
  slots: [],
  dueAt: null,
  snooze: null,
  hold: null,
  createdAt: minutesAgo(40),
  version: 1,
  ...over,
});

export const aFullClaim = (over: Partial<T.Claim> = {}): T.Claim => ({
  ...aClaim(),
  sightings: [aSighting()],
  contentHash: null,
  assignmentId: null,
  may: { approve: false, dismiss: false, reopen: false, assign: false, adjudicate: false, breakGlass: false, snooze: false, wake: false, takeOver: false },
  approvalBar: null,
  isGold: null,
  ...over,
});

export function aLease(over: Partial<T.LeasedAssignment> = {}): T.LeasedAssignment {
  const claim = over.claim ?? aClaim();
  const sighting = over.sighting ?? aSighting({ claimId: claim.id });
  const other = 'Twelve shops on Quay Street closed during the works';
  return {
    id: anId(),
    leaseToken: anId(),
    leaseExpiresAt: minutesAgo(-15),
    leaseSecondsLeft: 900,
    queue: {
      id: claim.queue?.id ?? anId(),
      name: 'City & transport',
      guidelines: '## Figures\n\nAsk the office that counts.',
      reviewPolicy: 'one',
      allowedVerdicts: ['verified', 'contradicted', 'conflicting_evidence', 'not_enough_evidence', 'not_checkable'],
      leaseMinutes: 15,
      holdLimit: 5,
    },
    claim,
    handedOver: null,
    sighting,
    relations: [],
    earlierChecks: [],
    otherSightings: [],
    article: {
      id: anId(),
      title: 'Trams return to the old harbour',
      source: 'The Harbour Post',
      url: 'https://harbourpost.example/trams',
      publishedAt: '2026-03-02T08:00:00.000Z',
      text: ARTICLE_TEXT,
      sightings: [
        { id: sighting.id, claimId: claim.id, start: sighting.start, end: sighting.end, wording: claim.wording, state: 'queued', verdict: null },
        { id: anId(), claimId: anId(), ...spanIn(ARTICLE_TEXT, other), wording: `${other}.`, state: 'decided', verdict: 'contradicted' },
      ],
    },
    draft: null,
    ...over,
  };
}

export const aReview = (over: Partial<T.Review> = {}): T.Review => ({
  id: anId(),
  claimId: anId(),
  reviewer: { id: person('reviewer').id, name: person('reviewer').name },
  verdict: 'verified',
  rationale: 'The transport office publishes the weekly count.',
  confidence: null,
  evidence: [{ id: anId(), url: 'https://transport.example/counts', quote: '41,870 passengers in week 9', stance: 'supports' }],
  status: 'counted',
  createdAt: minutesAgo(12),
  ...over,
});

export const anExport = (over: Partial<T.Export> = {}): T.Export => ({
  id: anId(),
  format: 'csv',
  filter: { verdict: 'verified' },
  asOf: minutesAgo(30),
  status: 'ready',
  factsTotal: 12,
  factsDone: 12,
  factCount: 12,
  bytes: 20_480,
  sha256: 'b'.repeat(64),
  failure: null,
  fileName: 'facts.csv',
  proofName: 'facts.csv.proof.json',
  createdBy: { id: person('editor').id, name: person('editor').name },
  createdByKey: null,
  createdAt: minutesAgo(30),
  readyAt: minutesAgo(29),
  ...over,
});

export const anExportPreview = (over: Partial<T.ExportPreview> = {}): T.ExportPreview => ({
  asOf: minutesAgo(0),
  total: 1_234,
  totalIsExact: true,
  shown: 20,
  text: '[\n{"@type":"ClaimReview","claimReviewed":"The bridge is open."}',
  rows: null,
  findings: [{ rule: 'claim-long', level: 'advice', says: 'The claim has 80 characters.', facts: 3 }],
  ...over,
});

export const aUser = (over: Partial<T.User> = {}): T.User => ({
  ...person('reviewer'),
  disabled: false,
  lastSeenAt: minutesAgo(8),
  createdAt: minutesAgo(20_000),
  version: 1,
  ...over,
});

export const anAuditEvent = (over: Partial<T.AuditEvent> = {}): T.AuditEvent => ({
  id: anId(),
  at: minutesAgo(3),
  actor: { id: person('reviewer').id, keyId: null, name: person('reviewer').name },
  action: 'claim.decide',
  subject: { type: 'claim', id: anId() },
  before: { state: 'queued', verdict: null },
  after: { state: 'decided', verdict: 'verified' },
  requestId: 'req-1',
  sealed: true,
  ...over,
});

export const anOverview = (over: Partial<T.Overview> = {}): T.Overview => ({
  my: { reviewsToday: 14, held: 1, assigned: 2 },
  queues: [
    { id: anId(), name: 'City & transport', waiting: 23, held: 2, paused: false, mine: true },
    { id: anId(), name: 'Elections', waiting: 0, held: 0, paused: true, mine: false },
  ],
  newsroom: { articles: 120, articlesInWork: 1, claimsQueued: 340, claimsDecided: 7, facts: 58 },
  ...over,
});

export const COPY_TEXT = 'The register lists twelve deaths. Each has a name.\n\nThe quay stayed shut until noon.';

export const aCopy = (over: Partial<T.CaptureWithText> = {}): T.CaptureWithText => ({
  id: anId(),
  kind: 'url',
  status: 'ready',
  url: 'https://register.example/12',
  finalUrl: 'https://register.example/12',
  fileName: null,
  failure: null,
  mediaType: 'text/html',
  title: 'Notice 12',
  publisher: 'The Register',
  publishedAt: '2026-03-04T05:06:07.000Z',
  sha256: 'ab12'.repeat(16),
  bytes: 2_048,
  fetchedAt: minutesAgo(1),
  createdAt: minutesAgo(1),
  text: COPY_TEXT,
  textComplete: true,
  ...over,
});

export const anEarlierEvidence = (over: Partial<T.EarlierEvidence> = {}): T.EarlierEvidence => ({
  id: anId(),
  url: 'https://register.example/12',
  quote: 'The register lists twelve deaths.',
  stance: 'supports',
  captureId: null,
  title: 'Notice 12',
  publisher: 'The Register',
  claim: { id: anId(), wording: 'Twelve people died that day.', verdict: 'verified' },
  factId: null,
  createdAt: minutesAgo(90),
  ...over,
});

export const aView = (over: Partial<T.SavedView> = {}): T.SavedView => ({
  id: anId(),
  resource: 'claims',
  name: 'Harbour, urgent',
  filter: { state: 'queued' },
  sort: '-priority',
  columns: null,
  shared: false,
  owner: { id: person('reviewer').id, name: person('reviewer').name },
  mayChange: true,
  updatedAt: minutesAgo(60),
  version: 1,
  ...over,
});

export const aDay = (over: Partial<T.MyDay> = {}): T.MyDay => ({
  at: minutesAgo(0),
  scope: 'mine',
  left: { count: 23, isMore: false },
  atRisk: { count: 1, isMore: false },
  overdue: { count: 0, isMore: false },
  disputes: null,
  toApprove: null,
  corrections: null,
  done: { reviews: 14, approvals: 0, adjudications: 0 },
  pace: { perHour: 12.5, hours: [{ from: minutesAgo(120), reviews: 11 }, { from: minutesAgo(60), reviews: 14 }] },
  ...over,
});

export const aComment = (over: Partial<T.Comment> = {}): T.Comment => ({
  id: anId(),
  author: { id: anId(), name: 'Jonas Pekar' },
  body: 'The register has it.',
  mentions: [],
  createdAt: minutesAgo(3),
  editedAt: null,
  editableUntil: null,
  ...over,
});
