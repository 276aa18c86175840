import type { DraftEvidence, DraftFields } from '../../api';
import { missingFrom } from '../../domain';
import { isHttpUrl } from '../../ui/ExternalLink';

export interface Blocker {
  field: 'verdict' | 'evidence' | 'rationale';
  /** In words; null where the screen has its own words for it. */
  detail: string | null;
  reason: 'noVerdict' | 'incompleteEvidence' | 'rule';
}

export const isComplete = ({ url, quote }: DraftEvidence): boolean => isHttpUrl(url.trim()) && quote.trim() !== '';

/** Why this review can't be saved yet: the server's own rules, said before it has to. Empty when it can be. */
export function blockersOf({ verdict, rationale, evidence }: DraftFields): Blocker[] {
  if (verdict === null) return [{ field: 'verdict', detail: null, reason: 'noVerdict' }];
  const missing = missingFrom({ verdict, rationale, evidence: evidence.filter(isComplete) });
  const blockers: Blocker[] = missing.map(({ field, detail }) => ({ field, detail, reason: 'rule' }));
  if (!evidence.every(isComplete)) blockers.unshift({ field: 'evidence', detail: null, reason: 'incompleteEvidence' });
  return blockers;
}
