import { request } from './http';
import type * as T from './types';

interface DataOf<Item> {
  data: Item[];
}

/** What claims have to do with each other, and the policy by which the machine suggests it. */
export const relations = {
  ofClaim: (claimId: string) => request<DataOf<T.Relation>>('GET', `/claims/${claimId}/relations`),
  open: (filter: { kind?: string | undefined; queueId?: string | undefined }, after?: string) =>
    request<T.PageOf<T.RelationListItem>>('GET', '/relations', {
      query: { 'filter[state]': 'suggested', 'filter[kind]': filter.kind, 'filter[queueId]': filter.queueId, 'page[size]': 25, 'page[after]': after },
    }),
  confirm: (id: string) => request<unknown>('POST', `/relations/${id}/confirm`, { body: {} }),
  reject: (id: string, reason: T.RejectReason) => request<unknown>('POST', `/relations/${id}/reject`, { body: { reason } }),
  /** Takes one's own confirming or rejecting back. */
  reset: (id: string) => request<unknown>('POST', `/relations/${id}/reset`, { body: {} }),
  link: (claimId: string, otherId: string, kind: T.RelationKind, note: string) =>
    request<T.Relation>('POST', '/relations', { body: { claimId, otherId, kind, note } }),
  policy: () => request<T.RelationPolicy>('GET', '/relation-policy'),
  putPolicy: (policy: { version: number; thresholds: T.Thresholds }) => request<T.RelationPolicy>('PUT', '/relation-policy', { body: policy }),
  dryRun: (thresholds: T.Thresholds, days: number) => request<T.PolicyDryRun>('POST', '/relation-policy/dry-run', { body: { thresholds, days } }),
};

/** Several claims that are one. */
export const merges = {
  preview: (claimId: string, into: string) => request<T.MergePreview>('GET', `/claims/${claimId}/merge-preview`, { query: { into } }),
  merge: (claimId: string, merge: { into: string; relationId?: string; note?: string; leaseToken?: string }) =>
    request<T.Merge>('POST', `/claims/${claimId}/merge`, { body: merge }),
  ofClaim: (claimId: string) => request<DataOf<T.Merge>>('GET', `/claims/${claimId}/merges`),
  undo: (id: string, note: string) => request<null>('POST', `/merges/${id}/undo`, { body: note ? { note } : {} }),
  split: (claimId: string, split: { sightingIds: string[]; note: string; wording?: string }) =>
    request<{ claimId: string }>('POST', `/claims/${claimId}/split`, { body: split }),
};

/** Fact-checks that others published. */
export const earlierChecks = {
  ofClaim: (claimId: string) => request<DataOf<T.EarlierCheckMatch>>('GET', `/claims/${claimId}/earlier-checks`),
  confirm: (matchId: string) => request<unknown>('POST', `/earlier-check-matches/${matchId}/confirm`, { body: {} }),
  reject: (matchId: string) => request<unknown>('POST', `/earlier-check-matches/${matchId}/reject`, { body: {} }),
  reset: (matchId: string) => request<unknown>('POST', `/earlier-check-matches/${matchId}/reset`, { body: {} }),
  import: (file: File) => {
    const form = new FormData();
    form.append('file', file);
    return request<T.ImportedChecks>('POST', '/earlier-checks/import', { body: form });
  },
};
