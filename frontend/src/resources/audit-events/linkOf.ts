import type { AuditEvent } from '../../api';

const SHOWN_AT: Readonly<Record<string, (id: string) => string>> = {
  claim: (id) => `/claims/${id}/show`,
  article: (id) => `/articles/${id}/show`,
  fact: (id) => `/facts/${id}/show`,
  'correction-request': (id) => `/correction-requests/${id}/show`,
  queue: (id) => `/queues/${id}/show`,
  user: () => '/users',
  export: () => '/exports',
  webhook: (id) => `/webhooks/${id}/show`,
  'api-key': () => '/api-keys',
  'rule-set': () => '/routing-rules',
  'check-import': () => '/earlier-checks',
};

/** Everything that was ever done to the record of an event. */
export const allAbout = ({ subject: { type, id } }: AuditEvent): string =>
  `/audit-events?filter=${encodeURIComponent(JSON.stringify({ subjectType: type, subjectId: id }))}`;

/** Where the record of an event is shown; for reviews and assignments that is their claim, for proposals their article. Null where there is no such page. */
export function linkOf({ subject, after }: AuditEvent): { type: string; to: string } | null {
  const place = SHOWN_AT[subject.type];
  if (place && subject.id) return { type: subject.type, to: place(subject.id) };
  if (subject.type === 'priority') return { type: 'priority', to: '/priorities' };
  const { claimId, articleId } = after ?? {};
  if (typeof claimId === 'string') return { type: 'claim', to: SHOWN_AT.claim!(claimId) };
  return typeof articleId === 'string' ? { type: 'article', to: SHOWN_AT.article!(articleId) } : null;
}
