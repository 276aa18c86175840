import type { DataOf } from './claimdesk';
import { API_BASE, request } from './http';
import type * as T from './types';

/** From a decided claim to a fact. */
export const approvals = {
  draft: (claimId: string) => request<T.ApprovalDraft>('GET', `/claims/${claimId}/approval`),
  approve: (claimId: string, approval: T.ApproveClaim) => request<T.Fact>('POST', `/claims/${claimId}/approve`, { body: approval }),
  /** As an admin who had a part in the verdict; the reason stays. */
  breakGlass: (claimId: string, approval: T.ApproveClaim, reason: string) => request<T.Fact>('POST', `/claims/${claimId}/approve/break-glass`, { body: { ...approval, reason } }),
  sendBack: (claimId: string, why: T.ReturnClaim) => request<null>('POST', `/claims/${claimId}/return`, { body: why }),
};

/** Each act names the version that was on screen: a stale one is refused. */
export const facts = {
  /** A page to print. */
  sheetUrl: (id: string) => `${API_BASE}/facts/${id}/sheet`,
  search: (q: string) => request<T.PageOf<T.Fact>>('GET', '/facts', { query: { 'filter[q]': q, 'page[size]': 5 } }),
  claimReview: (id: string) => request<Record<string, unknown>>('GET', `/facts/${id}/claim-review`),
  markupFindings: (id: string) => request<DataOf<T.MarkupFinding>>('GET', `/facts/${id}/claim-review/findings`),
  versions: (id: string) => request<DataOf<T.FactVersion>>('GET', `/facts/${id}/versions`),
  show: (id: string, act: 'publish' | 'resume', version: number) => request<T.Fact>('POST', `/facts/${id}/${act}`, { body: { version } }),
  withNote: (id: string, act: 'pause' | 'withdraw' | 'review-again', version: number, note: string) => request<T.Fact>('POST', `/facts/${id}/${act}`, { body: { version, note } }),
  correct: (id: string, correction: T.CorrectFact) => request<T.Fact>('POST', `/facts/${id}/correct`, { body: correction }),
};

/** What the newsroom calls its verdicts. */
export const verdictScale = {
  get: () => request<T.VerdictScale>('GET', '/verdict-scale'),
  put: (scale: T.PutVerdictScale) => request<T.VerdictScale>('PUT', '/verdict-scale', { body: scale }),
};
