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

type SetCards = (change: Partial<CardsState>) => void;

/** The cards of the claim pane: evidence first, then the other sightings; one cursor runs over both. */
export interface Cards {
  evidence: readonly DraftEvidence[];
  sightings: readonly Sighting[];
  cursor: number;
  editing: number | null;
  canRestore: boolean;
  isAttached: (sighting: Sighting) => boolean;
  change: (index: number, part: Partial<DraftEvidence>) => void;
  /** Turns the stance of a card to the next one. */
  cycle: (index: number) => void;
  attach: (sighting: Sighting) => void;
  edit: (index: number | null) => void;
  point: (cursor: number) => void;
  move: (by: number) => void;
  /** Opens a new card; selected text becomes its quote, and its address too where it was selected in the article. */
  add: (selected: SelectedText) => void;
  remove: (index: number) => void;
  restore: () => void;
  /** X: attaches the sighting under the cursor, or turns the stance of the evidence under it. */
  act: () => void;
}

const STANCE_FOR: Readonly<Partial<Record<Verdict, Stance>>> = { verified: 'supports', contradicted: 'contradicts' };

const nextStance = (stance: Stance): Stance => STANCES[(STANCES.indexOf(stance) + 1) % STANCES.length]!;

/** Evidence with this address and these words stands in the form already. */
const isAttached = (evidence: readonly DraftEvidence[], { article, quote }: Sighting): boolean =>
  evidence.some((item) => item.url === article.url && item.quote === quote);

export function useCards(session: DeskSession, item: DeskItem): Cards {
  const { id, otherSightings: sightings } = item.assignment;
  const fresh: CardsState = { of: id, cursor: 0, editing: null, removed: null };
  const [kept, setState] = useState<CardsState>(fresh);
  const state = kept.of === id ? kept : fresh;
  const { evidence } = item.form;
  const last = Math.max(0, evidence.length + sightings.length - 1);
  const set: SetCards = (change) => setState({ ...state, ...change });
  const written = evidenceCommands(session, item, set);
  const removal = removalCommands(session, item, state, set);
  const act = () => {
    const sighting = sightings[state.cursor - evidence.length];
    if (evidence[state.cursor]) written.cycle(state.cursor);
    else if (sighting) written.attach(sighting);
  };
  return {
    evidence,
    sightings,
    cursor: Math.min(state.cursor, last),
    editing: state.editing !== null && state.editing < evidence.length ? state.editing : null,
    canRestore: state.removed !== null,
    isAttached: (sighting) => isAttached(evidence, sighting),
    ...written,
    ...removal,
    edit: (index) => set({ editing: index, ...(index === null ? {} : { cursor: index }) }),
    point: (cursor) => set({ cursor }),
    move: (by) => set({ cursor: Math.min(Math.max(state.cursor + by, 0), last) }),
    act,
  };
}

/** Everything that writes evidence into the draft. */
function evidenceCommands(session: DeskSession, { assignment, form }: DeskItem, set: SetCards) {
  const { evidence, verdict } = form;
  const save = (next: DraftEvidence[]) => session.edit(assignment.id, { evidence: next });
  const change = (index: number, part: Partial<DraftEvidence>) =>
    save(evidence.map((entry, at) => (at === index ? { ...entry, ...part } : entry)));
  return {
    change,
    cycle: (index: number) => {
      const entry = evidence[index];
      if (entry) change(index, { stance: nextStance(entry.stance) });
    },
    attach: (sighting: Sighting) => {
      const { url } = sighting.article;
      if (!url || isAttached(evidence, sighting)) return;
      save([...evidence, { url, quote: sighting.quote, stance: 'context' }]);
      set({ cursor: evidence.length, removed: null });
    },
    add: ({ text, inSource }: SelectedText) => {
      const stance = (verdict && STANCE_FOR[verdict]) || 'context';
      save([...evidence, { url: (inSource && assignment.article.url) || '', quote: text, stance }]);
      set({ editing: evidence.length, cursor: evidence.length, removed: null });
    },
  };
}

/** Deleting a card and bringing it back. */
function removalCommands(session: DeskSession, { assignment, form }: DeskItem, { removed }: CardsState, set: SetCards) {
  const { evidence } = form;
  const save = (next: DraftEvidence[]) => session.edit(assignment.id, { evidence: next });
  return {
    remove: (index: number) => {
      const entry = evidence[index];
      if (!entry) return;
      save(evidence.filter((_, at) => at !== index));
      set({ editing: null, removed: { evidence: entry, at: index } });
    },
    restore: () => {
      if (!removed) return;
      save(evidence.toSpliced(removed.at, 0, removed.evidence));
      set({ removed: null });
    },
  };
}
