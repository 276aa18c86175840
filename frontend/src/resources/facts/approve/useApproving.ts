import { useQueryClient } from '@tanstack/react-query';
import { useNotify } from 'ra-core';
import { useState } from 'react';
import { approvals, problemCode, type ApprovalDraft, type Fact, type FieldChange } from '../../../api';
import { useT } from '../../../i18n';
import { faultsOf } from '../words/words';
import type { FactContentWords } from '../words/WordsFields';

/** Answers that mean that what is on screen is not what the server holds. */
const OUTDATED = ['stale-version', 'illegal-transition', 'forbidden', 'not-found'];

/** What the editor makes of a decided claim, kept while the claim changes under it. */
export interface Approving {
  words: FactContentWords;
  /** What readers are told; only of a fact that they know already. */
  note: string;
  /** Why an admin approves what they had a part in. */
  reason: string;
  holdBack: boolean;
}

export function useApproving(draft: ApprovalDraft, reload: () => Promise<FieldChange[] | null>, onApproved?: (fact: Fact) => void) {
  const t = useT();
  const notify = useNotify();
  const queryClient = useQueryClient();
  const [form, setForm] = useState<Approving>({ words: draft.content, note: '', reason: '', holdBack: false });
  const [sinceRead, setSinceRead] = useState<FieldChange[] | null>(null);
  const send = () => {
    const { statement, summary, validFrom, asOf, validUntil } = form.words;
    const note = form.note.trim();
    const approval = { contentHash: draft.contentHash, statement: statement.trim(), summary: summary.trim(), validFrom, asOf, validUntil, holdBack: form.holdBack, ...(note ? { note } : {}) };
    return draft.bar === null ? approvals.approve(draft.id, approval) : approvals.breakGlass(draft.id, approval, form.reason.trim());
  };
  const approve = async () => {
    if (Object.keys(faultsOf(form.words)).length > 0) return false;
    if (draft.needsNote && form.note.trim() === '') throw new Error(t('facts.approve.noteNeeded'));
    if (draft.bar !== null && form.reason.trim() === '') throw new Error(t('facts.approve.reasonNeeded'));
    const fact = await send().catch(async (problem: unknown) => {
      if (OUTDATED.includes(problemCode(problem) ?? '')) setSinceRead(await reload());
      throw problemCode(problem) === 'stale-version' ? new Error(`${t('facts.approve.staleTitle')}. ${t('facts.approve.stale')}`) : problem;
    });
    await Promise.all(['claims', 'facts', 'approvals'].map((resource) => queryClient.invalidateQueries({ queryKey: [resource] })));
    notify(t(form.holdBack ? 'facts.approve.held' : 'facts.approve.done'), { type: 'success' });
    onApproved?.(fact);
    return true;
  };
  return { form, change: (part: Partial<Approving>) => setForm((now) => ({ ...now, ...part })), sinceRead, approve };
}
