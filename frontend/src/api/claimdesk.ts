import { API_BASE, request } from './http';
import type * as T from './types';

export interface DataOf<Item> {
  data: Item[];
}

/** The session and the people's own passwords. */
export const session = {
  current: () => request<T.Session>('GET', '/session'),
  signIn: (credentials: T.SignIn) => request<T.Session>('POST', '/session', { body: credentials }),
  signOut: () => request<null>('DELETE', '/session'),
  changePassword: (change: T.ChangePassword) => request<null>('POST', '/session/password', { body: change }),
  demoPeople: () => request<{ people: T.DemoPerson[] }>('GET', '/session/demo-people'),
};

/** Named commands of the Review desk; every write on a leased claim carries the lease's token. */
export const desk = {
  /** @returns null when the queue has nothing to do */
  next: (queueId: string, ahead: number) =>
    request<T.NextAnswer | null>('POST', `/queues/${queueId}/next`, { body: { ahead } }),
  take: (assignmentId: string) => request<T.LeasedAssignment>('POST', `/assignments/${assignmentId}/take`, { body: {} }),
  leased: (assignmentId: string) => request<T.LeasedAssignment>('GET', `/assignments/${assignmentId}`),
  renew: (assignmentId: string, leaseToken: string) =>
    request<T.Renewal>('POST', `/assignments/${assignmentId}/renew`, { body: { leaseToken } }),
  release: (assignmentId: string, leaseToken: string, keepalive = false) =>
    request<null>('POST', `/assignments/${assignmentId}/release`, { body: { leaseToken }, keepalive }),
  putDraft: (assignmentId: string, draft: T.PutDraft) =>
    request<T.SavedDraft>('PUT', `/assignments/${assignmentId}/draft`, { body: draft }),
  reword: (assignmentId: string, leaseToken: string, wording: string) =>
    request<T.RewordedClaim>('PUT', `/assignments/${assignmentId}/wording`, { body: { leaseToken, wording } }),
  submit: (assignmentId: string, review: T.SubmitReview, idempotencyKey: string) =>
    request<T.SubmittedReview>('POST', `/assignments/${assignmentId}/review`, { body: review, idempotencyKey }),
  /** One's last verdicts that count, newest first. */
  myReviews: (limit: number) => request<DataOf<T.MyReview>>('GET', '/reviews/mine', { query: { limit } }),
  revise: (reviewId: string) => request<T.LeasedAssignment>('POST', `/reviews/${reviewId}/revise`, { body: {} }),
  undo: (reviewId: string) => request<T.UndoneReview>('POST', `/reviews/${reviewId}/undo`, { body: {} }),
  skip: (assignmentId: string, leaseToken: string, meaning: 'not_me' | 'later') =>
    request<null>('POST', `/assignments/${assignmentId}/skip`, { body: { leaseToken, meaning } }),
  ask: (assignmentId: string, leaseToken: string, userId: string, note: string) =>
    request<null>('POST', `/assignments/${assignmentId}/skip`, { body: { leaseToken, meaning: 'ask', userId, note } }),
  hold: (assignmentId: string, leaseToken: string) =>
    request<null>('POST', `/assignments/${assignmentId}/hold`, { body: { leaseToken } }),
  snooze: (assignmentId: string, leaseToken: string, snooze: T.Snooze) =>
    request<null>('POST', `/assignments/${assignmentId}/snooze`, { body: { leaseToken, ...snooze } }),
  handOver: (assignmentId: string, leaseToken: string, to: { userId: string } | { queueId: string }, note: string) =>
    request<null>('POST', `/assignments/${assignmentId}/hand-over`, { body: { leaseToken, ...to, note } }),
  escalate: (assignmentId: string, leaseToken: string, note: string) =>
    request<null>('POST', `/assignments/${assignmentId}/escalate`, { body: { leaseToken, note } }),
  takeOver: (assignmentId: string, reason: string) =>
    request<T.LeasedAssignment>('POST', `/assignments/${assignmentId}/take-over`, { body: { reason } }),
  parked: () => request<DataOf<T.ParkedClaim>>('GET', '/assignments/parked'),
  standstill: (queueId: string) => request<T.Standstill>('GET', `/queues/${queueId}/standstill`),
  keptDrafts: () => request<DataOf<T.KeptDraft>>('GET', '/drafts'),
  dropDraft: (assignmentId: string) => request<null>('DELETE', `/drafts/${assignmentId}`),
};

export const articles = {
  ingest: (article: T.CreateArticle, idempotencyKey: string) =>
    request<T.IngestReceipt>('POST', '/articles', { body: article, idempotencyKey }),
  upload: (file: File, fields: T.ArticleFields, idempotencyKey: string) => {
    const form = new FormData();
    for (const [name, value] of Object.entries<string | undefined>({ ...fields })) {
      if (value) form.append(name, value);
    }
    form.append('file', file);
    return request<T.IngestReceipt>('POST', '/articles/upload', { body: form, idempotencyKey });
  },
  sightings: (articleId: string) => request<DataOf<T.ArticleSighting>>('GET', `/articles/${articleId}/sightings`),
  suggestions: (articleId: string) => request<T.ArticleSuggestions>('GET', `/articles/${articleId}/suggestions`),
  accept: (suggestionId: string) => request<T.Suggestion>('POST', `/suggestions/${suggestionId}/accept`, { body: {} }),
  dismiss: (suggestionId: string) => request<T.Suggestion>('POST', `/suggestions/${suggestionId}/dismiss`, { body: {} }),
};

export const claims = {
  search: (words: string) => request<T.PageOf<T.ListedClaim>>('GET', '/claims', { query: { 'filter[q]': words, 'page[size]': 8 } }),
  sightings: (id: string) => request<DataOf<T.Sighting>>('GET', `/claims/${id}/sightings`),
  reviews: (id: string) => request<T.ReviewsOfClaim>('GET', `/claims/${id}/reviews`),
  history: (id: string) => request<DataOf<T.HistoryEntry>>('GET', `/claims/${id}/history`),
  dismiss: (id: string, reason: T.DismissReason, note: string) =>
    request<T.Claim>('POST', `/claims/${id}/dismiss`, { body: { reason, note } }),
  reopen: (id: string, note: string) => request<T.Claim>('POST', `/claims/${id}/reopen`, { body: { note } }),
  /** @param assignmentId which of its reviews; else the first that is free */
  assign: (id: string, userId: string | null, queueId?: string, assignmentId?: string) =>
    request<null>('POST', `/claims/${id}/assign`, { body: { userId, ...(queueId ? { queueId } : {}), ...(assignmentId ? { assignmentId } : {}) } }),
  snooze: (id: string, snooze: T.Snooze) => request<null>('POST', `/claims/${id}/snooze`, { body: snooze }),
  wake: (id: string) => request<null>('POST', `/claims/${id}/wake`, { body: {} }),
  assignMany: (claimIds: string[], to: { userId: string } | { strategy: 'round_robin' | 'least_loaded' }, queueId?: string) =>
    request<T.BulkAssigned>('POST', '/claims/assign', { body: { claimIds, ...to, ...(queueId ? { queueId } : {}) } }),
  /** @param breakGlass why an admin does it who wrote one of the reviews; null for everybody else */
  adjudicate: (id: string, body: T.Adjudicate, idempotencyKey: string, breakGlass: string | null) =>
    breakGlass === null
      ? request<null>('POST', `/claims/${id}/adjudicate`, { body, idempotencyKey })
      : request<null>('POST', `/claims/${id}/adjudicate/break-glass`, { body: { ...body, reason: breakGlass }, idempotencyKey }),
};

export const calibration = {
  mine: (days: number) => request<T.PersonCalibration>('GET', '/calibration/me', { query: { days } }),
  people: (days: number) => request<DataOf<T.PersonCalibration>>('GET', '/calibration/people', { query: { days } }),
  agreement: (days: number) => request<T.Agreement>('GET', '/calibration/agreement', { query: { days } }),
  addGold: (claimId: string) => request<null>('PUT', `/claims/${claimId}/gold`),
  removeGold: (claimId: string) => request<null>('DELETE', `/claims/${claimId}/gold`),
};

/** How the desk does: queues, people, time, and one queue as a board. */
export const control = {
  overview: () => request<T.ControlOverview>('GET', '/control-room'),
  people: () => request<DataOf<T.PersonLoad>>('GET', '/control-room/people'),
  throughput: (span: T.Span) => request<T.Throughput>('GET', '/control-room/throughput', { query: { span } }),
  agreement: () => request<T.QueueAgreement>('GET', '/control-room/agreement'),
  board: (queueId: string) => request<T.QueueBoard>('GET', `/control-room/queues/${queueId}/board`),
};

export const queues = {
  all: () => request<T.PageOf<T.Queue>>('GET', '/queues', { query: { 'page[size]': 100 } }),
  one: (id: string) => request<T.Queue>('GET', `/queues/${id}`),
  rules: (id: string) => request<DataOf<T.RoutingRule>>('GET', `/queues/${id}/routing-rules`),
  star: (id: string, starred: boolean) => request<null>(starred ? 'PUT' : 'DELETE', `/queues/${id}/star`, starred ? { body: {} } : {}),
  archive: (id: string, version: number, moveTo?: string) =>
    request<T.Queue>('POST', `/queues/${id}/archive`, { body: { version, ...(moveTo ? { moveTo } : {}) } }),
  unarchive: (id: string, version: number) => request<T.Queue>('POST', `/queues/${id}/unarchive`, { body: { version } }),
};

/** The newsroom's routing rules: the live ones, the draft, and every earlier version. */
export const routing = {
  current: () => request<T.Routing>('GET', '/routing-rules'),
  versions: () => request<T.PageOf<T.RuleSetSummary>>('GET', '/rule-sets', { query: { 'page[size]': 25 } }),
  version: (id: string) => request<T.RuleSet>('GET', `/rule-sets/${id}`),
  saveDraft: (draft: { rules: T.NewPlacedRule[]; basedOn: number; revision: number | null }) => request<T.RuleSet>('PUT', '/routing-rules/draft', { body: draft }),
  dropDraft: (revision: number) => request<null>('DELETE', '/routing-rules/draft', { body: { revision } }),
  dryRun: (rules: T.NewPlacedRule[], days: number) => request<T.DryRunAnswer>('POST', '/routing-rules/dry-run', { body: { rules, days } }),
  goLive: (revision: number, note: string, moveNow: boolean) => request<T.RuleSet>('POST', '/routing-rules/draft/live', { body: { revision, note, moveNow } }),
};

export const users = {
  all: () => request<T.PageOf<T.User>>('GET', '/users', { query: { 'page[size]': 100 } }),
  find: (name: string) => request<T.PageOf<T.User>>('GET', '/users', { query: { 'filter[q]': name || undefined, 'page[size]': 6 } }),
  conflicts: (id: string) => request<DataOf<T.ConflictOfInterest>>('GET', `/users/${id}/conflicts`),
  declareConflict: (id: string, body: T.DeclareConflict) => request<DataOf<T.ConflictOfInterest>>('POST', `/users/${id}/conflicts`, { body }),
  withdrawConflict: (id: string, conflictId: string) => request<null>('DELETE', `/users/${id}/conflicts/${conflictId}`),
  resetPassword: (id: string) => request<T.UserWithPassword>('POST', `/users/${id}/reset-password`, { body: {} }),
};

/** What people say to each other about a claim. */
export const comments = {
  ofClaim: (claimId: string) => request<T.CommentsOfClaim>('GET', `/claims/${claimId}/comments`),
  write: (claimId: string, comment: { body: string; mentions: string[] }, idempotencyKey: string) =>
    request<T.Comment>('POST', `/claims/${claimId}/comments`, { body: comment, idempotencyKey }),
  edit: (id: string, comment: { body: string; mentions: string[] }) => request<T.Comment>('PATCH', `/comments/${id}`, { body: comment }),
  remove: (id: string) => request<null>('DELETE', `/comments/${id}`),
};

/** Archived copies of pages and files, and evidence of before. */
export const evidenceApi = {
  capture: (url: string, idempotencyKey: string) => request<T.Capture>('POST', '/evidence/captures', { body: { url }, idempotencyKey }),
  upload: (file: File, idempotencyKey: string) => {
    const form = new FormData();
    form.append('file', file);
    return request<T.Capture>('POST', '/evidence/captures/upload', { body: form, idempotencyKey });
  },
  copy: (id: string) => request<T.CaptureWithText>('GET', `/evidence/captures/${id}`),
  fileUrl: (id: string) => `${API_BASE}/evidence/captures/${id}/file`,
  search: (q: string) => request<T.PageOf<T.EarlierEvidence>>('GET', '/evidence', { query: { 'filter[q]': q, 'page[size]': 20 } }),
  /** What was cited from the same address on other claims. */
  at: (url: string, notClaim: string) =>
    request<T.PageOf<T.EarlierEvidence>>('GET', '/evidence', { query: { 'filter[url]': url, 'filter[notClaim]': notClaim, 'page[size]': 3 } }),
};

export const exportsApi = {
  start: (body: T.NewExport, idempotencyKey: string) => request<T.Export>('POST', '/exports', { body, idempotencyKey }),
  preview: (asked: T.NewExport) => request<T.ExportPreview>('GET', '/exports/preview', { query: { ...asked } }),
  cancel: (id: string) => request<T.Export>('POST', `/exports/${id}/cancel`, { body: {} }),
  fileUrl: (id: string) => `${API_BASE}/exports/${id}/file`,
  sheetUrl: (id: string) => `${API_BASE}/exports/${id}/sheet`,
  proofUrl: (id: string) => `${API_BASE}/exports/${id}/proof`,
};

export const notifications = {
  list: (after?: string) => request<T.NotificationPage>('GET', '/notifications', { query: { 'page[size]': 20, 'page[after]': after } }),
  read: (id: string) => request<null>('POST', `/notifications/${id}/read`, { body: {} }),
  readAll: (upTo: string) => request<null>('POST', '/notifications/read-all', { body: { upTo } }),
};

export const priorities = {
  ofClaim: (claimId: string) => request<T.ClaimPriority>('GET', `/claims/${claimId}/priority`),
  weights: () => request<T.PriorityWeights>('GET', '/priorities/weights'),
  putWeights: (weights: T.PriorityWeights) => request<T.PriorityWeights>('PUT', '/priorities/weights', { body: weights }),
  preview: (queueId: string, weights: Omit<T.PriorityWeights, 'version'>) =>
    request<T.WeightsPreview>('POST', '/priorities/weights/preview', { body: { queueId, weights } }),
  boosts: () => request<DataOf<T.PriorityBoost>>('GET', '/priorities/boosts'),
  boost: (boost: T.NewBoost) => request<T.PriorityBoost>('POST', '/priorities/boosts', { body: boost }),
  endBoost: (id: string) => request<T.PriorityBoost>('POST', `/priorities/boosts/${id}/end`, { body: {} }),
};

/** Views of lists: one's own, and those that colleagues share. */
export const savedViews = {
  of: (resource: T.ViewedList) => request<DataOf<T.SavedView>>('GET', '/saved-views', { query: { 'filter[resource]': resource } }),
  save: (view: T.NewSavedView) => request<T.SavedView>('POST', '/saved-views', { body: view }),
  change: (id: string, version: number, fields: T.ChangedSavedView) => request<T.SavedView>('PATCH', `/saved-views/${id}`, { body: { version, ...fields } }),
  remove: (id: string) => request<null>('DELETE', `/saved-views/${id}`),
};

/** The best few of each kind that the person may read. */
export const search = (q: string) => request<T.SearchAnswer>('GET', '/search', { query: { q } });

export const stats = {
  overview: () => request<T.Overview>('GET', '/stats/overview'),
  myDay: () => request<T.MyDay>('GET', '/stats/my-day'),
};
