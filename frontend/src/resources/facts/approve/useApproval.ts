import { useQuery } from '@tanstack/react-query';
import { useRef } from 'react';
import { approvals, type ApprovalDraft, type FieldChange } from '../../../api';

/** What would be published, always fresh; and, after a reload, what came to be different under the reader's eyes. */
export function useApproval(claimId: string) {
  const read = useRef<ApprovalDraft | undefined>(undefined);
  const { data, error, refetch } = useQuery({ queryKey: ['approval', claimId], queryFn: () => approvals.draft(claimId), gcTime: 0, refetchOnWindowFocus: false });
  /** @returns what changed since it was read; null where it can't be told, as nothing waits any more */
  const reload = async (): Promise<FieldChange[] | null> => {
    read.current = data;
    const now = (await refetch()).data;
    return now && read.current ? changesOf(read.current, now) : null;
  };
  return { draft: data, error, reload };
}

const PLAIN = ['verdict', 'speaker'] as const;

function changesOf(before: ApprovalDraft, after: ApprovalDraft): FieldChange[] {
  const changes: FieldChange[] = PLAIN.filter((field) => before.content[field] !== after.content[field]).map((field) => ({ field, before: before.content[field], after: after.content[field] }));
  if (before.wording !== after.wording) changes.push({ field: 'statement', before: before.wording, after: after.wording });
  if (before.rationale !== after.rationale) changes.push({ field: 'summary', before: before.rationale, after: after.rationale });
  const without = (some: ApprovalDraft, other: ApprovalDraft) => some.evidence.filter((item) => !other.evidence.some((known) => JSON.stringify(known) === JSON.stringify(item)));
  const [removed, added] = [without(before, after), without(after, before)];
  if (removed.length + added.length > 0) changes.push({ field: 'evidence', removed, added });
  return changes;
}
