import { useState } from 'react';
import type { DraftEvidence, EarlierCheck, Relation, Sighting } from '../api';
import { STANCES, type Stance, type Verdict } from '../domain';
import { inOrder, isClash, isOpen } from '../relations/kinds';
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

/** The cards of the claim pane as they stand below each other: clashes, evidence, other sightings, other relations. One cursor runs over all. */
export interface Cards {
  clashes: readonly Relation[];
  evidence: readonly DraftEvidence[];
  sightings: readonly Sighting[];
  related: readonly Relation[];
  /** Which place of the cursor the first card of each part has. */
  first: Readonly<Record<'clashes' | 'evidence' | 'sightings' | 'related', number>>;
  cursor: number;
  /** On which the keys for relations act: the one under the cursor, else the first that is open. */
  relation: Relation | null;
  editing: number | null;
  canRestore: boolean;
  isAttached: (sighting: Sighting) => boolean;
  change: (index: number, part: Partial<DraftEvidence>) => void;
  /** Turns the stance of a card to the next one. */
  cycle: (index: number) => void;
  attach: (sighting: Sighting, stance?: Stance) => void;
  /** Begins a card with the page of an earlier fact-check. */
  cite: (check: EarlierCheck) => void;
  edit: (index: number | null) => void;
  point: (cursor: number) => void;
  move: (by: number) => void;
  /** To the next related claim, and round again. */
  nextRelation: () => void;
  /** Opens a new card; selected text becomes its quote, and its address too where it was selected in the article. */
  add: (selected: SelectedText) => void;
  remove: (index: number) => void;
  restore: () => void;
  /** X: attaches the sighting under the cursor, or turns the stance of the evidence under it. */
  act: () => void;
}

const STANCE_FOR: Readonly<Partial<Record<Verdict, Stance>>> = { verified: 'supports', contradicted: 'contradicts' };

/** What the other article does to this claim. */
export const stanceOf = ({ kind }: Relation): Stance => (isClash(kind) ? 'contradicts' : kind === 'corroborates' || kind === 'same' ? 'supports' : 'context');

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
  const { clashes, related, relationAt, first, last } = placesOf(item);
  const set: SetCards = (change) => setState({ ...state, ...change });
  const written = evidenceCommands(session, item, set, first.evidence);
  const removal = removalCommands(session, item, state, set);
  const cursor = Math.min(state.cursor, last);
  const here = relationAt(cursor);
  const act = () => {
    const index = cursor - first.evidence;
    const sighting = sightings[cursor - first.sightings];
    if (here) written.attach(here.theirs, stanceOf(here));
    else if (evidence[index]) written.cycle(index);
    else if (sighting) written.attach(sighting);
  };
  return {
    clashes,
    evidence,
    sightings,
    related,
    first,
    cursor,
    relation: here ?? [...clashes, ...related].find(isOpen) ?? null,
    editing: state.editing !== null && state.editing < evidence.length ? state.editing : null,
    canRestore: state.removed !== null,
    isAttached: (sighting) => isAttached(evidence, sighting),
    ...written,
    ...removal,
    edit: (index) => set({ editing: index, ...(index === null ? {} : { cursor: first.evidence + index }) }),
    point: (place) => set({ cursor: place }),
    move: (by) => set({ cursor: Math.min(Math.max(cursor + by, 0), last) }),
    nextRelation: () => {
      const places = Array.from({ length: last + 1 }, (_, place) => place).filter((place) => relationAt(place) !== undefined);
      const next = places.find((place) => place > cursor || !here) ?? places[0];
      if (next !== undefined) set({ cursor: next });
    },
    act,
  };
}

/** Where each card stands. What was decided on meanwhile keeps its place: nothing jumps under the pointer. */
function placesOf({ assignment, form }: DeskItem) {
  const ordered = inOrder(assignment.relations.map((relation) => ({ ...relation, state: 'suggested' as const }))).map(({ id }) => assignment.relations.find((one) => one.id === id)!);
  const clashes = ordered.filter(({ kind }) => isClash(kind));
  const related = ordered.filter(({ kind }) => !isClash(kind));
  const evidence = clashes.length;
  const sightings = evidence + form.evidence.length;
  const first = { clashes: 0, evidence, sightings, related: sightings + assignment.otherSightings.length };
  const relationAt = (place: number): Relation | undefined => clashes[place] ?? related[place - first.related];
  return { clashes, related, relationAt, first, last: Math.max(0, first.related + related.length - 1) };
}

/** Everything that writes evidence into the draft. */
function evidenceCommands(session: DeskSession, { assignment, form }: DeskItem, set: SetCards, first: number) {
  const { evidence, verdict } = form;
  const save = (next: DraftEvidence[]) => session.edit(assignment.id, { evidence: next });
  const begin = (card: DraftEvidence) => {
    save([...evidence, card]);
    set({ editing: evidence.length, cursor: first + evidence.length, removed: null });
  };
  const change = (index: number, part: Partial<DraftEvidence>) =>
    save(evidence.map((entry, at) => (at === index ? { ...entry, ...part } : entry)));
  return {
    change,
    cycle: (index: number) => {
      const entry = evidence[index];
      if (entry) change(index, { stance: nextStance(entry.stance) });
    },
    attach: (sighting: Sighting, stance: Stance = 'context') => {
      const { url } = sighting.article;
      if (!url || isAttached(evidence, sighting)) return;
      save([...evidence, { url, quote: sighting.quote, stance }]);
      set({ cursor: first + evidence.length, removed: null });
    },
    cite: ({ url }: EarlierCheck) => begin({ url, quote: '', stance: 'context' }),
    add: ({ text, inSource }: SelectedText) => begin({ url: (inSource && assignment.article.url) || '', quote: text, stance: (verdict && STANCE_FOR[verdict]) || 'context' }),
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
