import type { AuditEvent } from '../../api';

const SHOWN_AT: Readonly<Record<string, (id: string) => string>> = {
  claim: (id) => `/claims/${id}/show`,
  article: (id) => `/articles/${id}/show`,
  fact: (id) => `/facts/${id}/show`,
  queue: (id) => `/queues/${id}/show`,
};

/** Where the record of an event is shown; for reviews and assignments that is their claim. Null where there is no such page. */
export function linkOf({ subject, after }: AuditEvent): { type: string; to: string } | null {
  const place = SHOWN_AT[subject.type];
  if (place && subject.id) return { type: subject.type, to: place(subject.id) };
  const claimId = after?.claimId;
  return typeof claimId === 'string' ? { type: 'claim', to: SHOWN_AT.claim!(claimId) } : null;
}
