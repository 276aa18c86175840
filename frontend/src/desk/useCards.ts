import { useState } from 'react';
import type { DraftEvidence, Sighting } from '../api';
import { STANCES, type Stance, type Verdict } from '../domain';
import type { DeskSession } from './session/DeskSession';
import type { DeskItem } from './session/state';
import type { SelectedText } from './useSelectedText';

interface CardsState {
  /** The claim that the rest is about: another claim starts afresh. */
  of: string;
  cursor: number;
  editing: number | null;
  removed: { evidence: DraftEvidence; at: number } | null;
}

const STANCE_FOR: Readonly<Partial<Record<Verdict, Stance>>> = { verified: 'supports', contradicted: 'contradicts' };

/** Evidence with this address and these words stands in the form already. */
const isAttached = (evidence: readonly DraftEvidence[], { article, quote }: Sighting): boolean =>
  evidence.some((item) => item.url === article.url && item.quote === quote);

/** The cards of the claim pane: evidence first, then the other sightings; one cursor runs over both. */
export function useCards(session: DeskSession, item: DeskItem) {
  const { id } = item.assignment;
  const fresh: CardsState = { of: id, cursor: 0, editing: null, removed: null };
  const [kept, setState] = useState<CardsState>(fresh);
  const state = kept.of === id ? kept : fresh;
  const { evidence, verdict } = item.form;
  const sightings = item.assignment.otherSightings;
  const set = (change: Partial<CardsState>) => setState({ ...state, ...change });
  const save = (next: DraftEvidence[]) => session.edit(id, { evidence: next });

  const change = (index: number, part: Partial<DraftEvidence>) =>
    save(evidence.map((entry, at) => (at === index ? { ...entry, ...part } : entry)));
  const cycle = (index: number) => {
    const stance = STANCES[(STANCES.indexOf(evidence[index]!.stance) + 1) % STANCES.length]!;
    change(index, { stance });
  };
  const attach = (sighting: Sighting) => {
    const url = sighting.article.url;
    if (!url || isAttached(evidence, sighting)) return;
    save([...evidence, { url, quote: sighting.quote, stance: 'context' }]);
    set({ cursor: evidence.length, removed: null });
  };
  return {
    evidence,
    sightings,
    cursor: Math.min(state.cursor, evidence.length + sightings.length - 1),
    editing: state.editing !== null && state.editing < evidence.length ? state.editing : null,
    canRestore: state.removed !== null,
    isAttached: (sighting: Sighting) => isAttached(evidence, sighting),
    change,
    cycle,
    attach,
    edit: (index: number | null) => set({ editing: index, ...(index === null ? {} : { cursor: index }) }),
    point: (cursor: number) => set({ cursor }),
    move: (by: number) => set({ cursor: Math.min(Math.max(state.cursor + by, 0), Math.max(0, evidence.length + sightings.length - 1)) }),
    /** Opens a new card; selected text becomes its quote, and its address too where it was selected in the article. */
    add: ({ text, inSource }: SelectedText) => {
      const stance = (verdict && STANCE_FOR[verdict]) || 'context';
      save([...evidence, { url: (inSource && item.assignment.article.url) || '', quote: text, stance }]);
      set({ editing: evidence.length, cursor: evidence.length, removed: null });
    },
    remove: (index: number) => {
      save(evidence.filter((_, at) => at !== index));
      set({ editing: null, removed: { evidence: evidence[index]!, at: index } });
    },
    restore: () => {
      if (!state.removed) return;
      save(evidence.toSpliced(state.removed.at, 0, state.removed.evidence));
      set({ removed: null });
    },
    /** X: attaches the sighting under the cursor, or turns the stance of the evidence under it. */
    act: () => {
      const { cursor } = state;
      if (cursor < evidence.length) return evidence[cursor] && cycle(cursor);
      const sighting = sightings[cursor - evidence.length];
      return sighting && attach(sighting);
    },
  };
}

export type Cards = ReturnType<typeof useCards>;
