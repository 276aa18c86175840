import { useStore } from 'ra-core';
import { useState } from 'react';
import type { Dispute, DraftEvidence } from '../../api';
import { missingFrom, type Verdict } from '../../domain';

export interface Choice extends DraftEvidence {
  /** Who cited it; empty for evidence that the adjudicator added. */
  by: string[];
}

interface Draft {
  verdict: Verdict | null;
  rationale: string;
  /** Keys of the chosen evidence. */
  chosen: string[];
  own: DraftEvidence[];
  reason: string;
}

export const keyOf = ({ url, quote, stance }: DraftEvidence): string => JSON.stringify([url, quote.trim(), stance]);

/** Every piece of evidence of the reviews once, with those who cited it. */
function citedIn(dispute: Dispute): Choice[] {
  const found = new Map<string, Choice>();
  for (const { reviewer, evidence } of dispute.reviews) {
    for (const { url, quote, stance, captureId } of evidence) {
      const known = found.get(keyOf({ url, quote, stance }));
      if (known) known.by.push(reviewer.name);
      else found.set(keyOf({ url, quote, stance }), { url, quote, stance, ...(captureId ? { captureId } : {}), by: [reviewer.name] });
    }
  }
  return [...found.values()];
}

/** What the adjudicator has chosen and typed so far, kept in this browser until it is sent; what the reviews agree on is chosen already. */
export function useAdjudication(dispute: Dispute) {
  const common = new Set(dispute.common.evidence.map(keyOf));
  const start: Draft = { verdict: dispute.common.verdict, rationale: '', chosen: [...common], own: [], reason: '' };
  const [draft, setDraft] = useStore<Draft>(`disputes.${dispute.id}`, start);
  const [tried, setTried] = useState(false);
  const choices: Choice[] = [...citedIn(dispute), ...draft.own.map((item) => ({ ...item, by: [] }))];
  const evidence = choices.filter((item) => draft.chosen.includes(keyOf(item))).map(({ by: _by, ...item }) => item);
  const missing = draft.verdict ? missingFrom({ verdict: draft.verdict, rationale: draft.rationale, evidence }) : [];
  return {
    draft,
    choices,
    evidence,
    /** What is shown as missing, once somebody tried to send it. */
    problems: {
      verdict: tried && draft.verdict === null,
      rationale: tried && draft.rationale.trim() === '',
      evidence: tried ? missing.filter(({ field }) => field === 'evidence').map(({ detail }) => detail) : [],
      reason: tried && draft.reason.trim() === '',
    },
    isComplete: draft.verdict !== null && draft.rationale.trim() !== '' && missing.length === 0,
    change: (fields: Partial<Draft>) => setDraft({ ...draft, ...fields }),
    toggle: (item: DraftEvidence) => {
      const key = keyOf(item);
      setDraft({ ...draft, chosen: draft.chosen.includes(key) ? draft.chosen.filter((other) => other !== key) : [...draft.chosen, key] });
    },
    add: (item: DraftEvidence) => setDraft({ ...draft, own: [...draft.own, item], chosen: [...draft.chosen, keyOf(item)] }),
    forget: () => setDraft(start),
    showMissing: () => setTried(true),
  };
}

export type Adjudication = ReturnType<typeof useAdjudication>;
