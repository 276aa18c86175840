/** What people are told about. A kind is `room.what_happened`; its words stand with the screens. */
export const NOTIFICATION_KINDS = [
  'claim.assigned',
  'claim.handed_over',
  'claim.asked',
  'claim.escalated',
  'claim.taken_over',
  'claim.disputed',
  'claim.adjudicated',
  'claim.clashed',
  'claim.returned',
  'fact.expired',
  'correction.requested',
  'review.overturned',
  'comment.mentioned',
  'comment.written',
  'queue.joined',
  'queue.claims_given',
  'queue.sla_breached',
] as const;
export type NotificationKind = (typeof NOTIFICATION_KINDS)[number];

/** What a notification is about, and where its link leads. A disputed claim is a claim. */
export const SUBJECT_TYPES = ['claim', 'queue', 'correction-request'] as const;
export type SubjectType = (typeof SUBJECT_TYPES)[number];
