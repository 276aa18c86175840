import type { VerdictScale } from './scale.js';

/** What verdicts are called until a newsroom has names of its own; the database begins with it. */
export const DEFAULT_SCALE: VerdictScale = {
  version: 1,
  worst: 1,
  best: 5,
  ratings: {
    verified: { labels: { en: 'Verified', ar: 'صحيح' }, colour: 'green', value: 5 },
    contradicted: { labels: { en: 'Contradicted', ar: 'غير صحيح' }, colour: 'red', value: 1 },
    conflicting_evidence: { labels: { en: 'Conflicting evidence', ar: 'أدلة متضاربة' }, colour: 'amber', value: 3 },
    not_enough_evidence: { labels: { en: 'Not enough evidence', ar: 'أدلة غير كافية' }, colour: 'grey', value: null },
    not_checkable: { labels: { en: 'Not checkable', ar: 'لا يمكن التحقق منه' }, colour: 'grey', value: null },
  },
};
