import type { EarlierCheckMatch, KeptDraft, LeasedAssignment, NextAnswer, ParkedClaim, Relation, SubmittedReview } from '../../api';
import { newsOf } from './news';
import { RECENT_SHOWN, type DeskForm, type DeskItem, type DeskState, type DoneReview, type HoldStatus, type Submission } from './state';

export type DeskAction =
  | { type: 'answered'; answer: NextAnswer | null; items: DeskItem[] }
  | { type: 'unanswered'; error: unknown }
  | { type: 'loading' }
  | { type: 'edited'; id: string; change: Partial<DeskForm> }
  | { type: 'draftSaving'; id: string }
  | { type: 'draftSaved'; id: string; revision: number; savedAt: string }
  | { type: 'draftOvertaken'; id: string; revision: number }
  | { type: 'draftFailed'; id: string }
  | { type: 'holdChanged'; id: string; hold: HoldStatus; takenBy: DeskItem['takenBy'] }
  | { type: 'refreshed'; assignment: LeasedAssignment }
  | { type: 'newsSeen'; id: string }
  | { type: 'reworded'; id: string; wording: string }
  | { type: 'related'; id: string; relationId: string; change: Partial<Relation> }
  | { type: 'checkDecided'; id: string; matchId: string; state: EarlierCheckMatch['state'] }
  | { type: 'renewed'; id: string; leaseUntil: number }
  | { type: 'sent'; submission: Submission }
  | { type: 'resent'; id: string }
  | { type: 'refused'; id: string; message: string; canRetry: boolean; hold: HoldStatus; problems: Record<string, string> }
  | { type: 'accepted'; id: string; review: SubmittedReview; undoUntil: number }
  | { type: 'reopened'; id: string }
  | { type: 'released'; id: string }
  | { type: 'undoAsked'; reviewId: string }
  | { type: 'undoRefused'; reviewId: string }
  | { type: 'undone'; reviewId: string; item: DeskItem }
  | { type: 'recalled'; reviews: readonly DoneReview[] }
  | { type: 'elsewhere'; reviewId: string }
  | { type: 'taken'; item: DeskItem }
  | { type: 'kept'; drafts: readonly KeptDraft[]; parked: readonly ParkedClaim[] }
  | { type: 'keptDropped'; id: string }
  | { type: 'online'; online: boolean };

const idOf = (item: DeskItem): string => item.assignment.id;

function change(state: DeskState, id: string, update: (item: DeskItem) => DeskItem): DeskState {
  return {
    ...state,
    items: state.items.map((item) => (idOf(item) === id ? update(item) : item)),
    tray: state.tray.map((entry) => (idOf(entry.item) === id ? { ...entry, item: update(entry.item) } : entry)),
  };
}

const changeTray = (state: DeskState, id: string, update: (entry: Submission) => Submission): DeskState => ({
  ...state,
  tray: state.tray.map((entry) => (idOf(entry.item) === id ? update(entry) : entry)),
});

/** What is left on the desk decides what it shows: an empty desk is loading until the server has said that there is no more. */
function withItems(state: DeskState, items: readonly DeskItem[], whenEmpty: DeskState['phase']): DeskState {
  return { ...state, items, phase: items.length > 0 ? 'ready' : whenEmpty };
}

const inFront = (state: DeskState, item: DeskItem): DeskState =>
  withItems(state, [item, ...state.items.filter((other) => idOf(other) !== idOf(item))], 'loading');

/** New claims go behind those already there; of a claim already there only the lease is taken over. */
function answered(state: DeskState, answer: NextAnswer | null, fresh: readonly DeskItem[]): DeskState {
  const known = new Map(fresh.map((item) => [idOf(item), item]));
  const inTray = new Set(state.tray.map((entry) => idOf(entry.item)));
  const kept = state.items.map((item) => {
    const again = known.get(idOf(item));
    if (!again) return item;
    const { leaseToken, leaseExpiresAt } = again.assignment;
    return { ...item, hold: 'held' as const, leaseUntil: again.leaseUntil, assignment: { ...item.assignment, leaseToken, leaseExpiresAt } };
  });
  const here = new Set(kept.map(idOf));
  const added = fresh.filter((item) => !here.has(idOf(item)) && !inTray.has(idOf(item)));
  const next = withItems({ ...state, error: null, progress: answer?.progress ?? state.progress }, [...kept, ...added], 'empty');
  return answer === null && next.items.length === 0 ? { ...next, progress: state.progress && { ...state.progress, left: 0 } } : next;
}

function accepted(state: DeskState, id: string, review: SubmittedReview, undoUntil: number): DeskState {
  const entry = state.tray.find(({ item }) => idOf(item) === id);
  if (!entry) return state;
  const { progress } = state;
  return {
    ...state,
    tray: state.tray.filter((other) => other !== entry),
    recent: [doneOf(entry.item, review, undoUntil), ...state.recent].slice(0, RECENT_SHOWN),
    progress: progress && { ...progress, left: Math.max(0, progress.left - 1), doneToday: progress.doneToday + 1 },
  };
}

function doneOf(item: DeskItem, submitted: SubmittedReview, undoUntil: number): DoneReview {
  const { id: assignmentId, claim, queue } = item.assignment;
  const { id, claimId, verdict, createdAt, outcome, undoSeconds } = submitted;
  const review = { id, claimId, assignmentId, wording: claim.wording, verdict, queue: { id: queue.id, name: queue.name }, createdAt, outcome };
  return { item, review: { ...review, undoSecondsLeft: undoSeconds, mayRevise: outcome !== 'disputed' }, undoUntil, undo: 'possible' };
}

const withoutReview = (state: DeskState, reviewId: string): DoneReview[] => state.recent.filter(({ review }) => review.id !== reviewId);

/** What this window knows of a verdict is more than what the server tells. */
function recalled(state: DeskState, reviews: readonly DoneReview[]): DeskState {
  const here = new Set(state.recent.map(({ review }) => review.id));
  return { ...state, recent: [...state.recent, ...reviews.filter(({ review }) => !here.has(review.id))].slice(0, RECENT_SHOWN) };
}

function undone(state: DeskState, reviewId: string, item: DeskItem): DeskState {
  const { progress } = state;
  return inFront(
    {
      ...state,
      recent: withoutReview(state, reviewId),
      progress: progress && { ...progress, left: progress.left + 1, doneToday: Math.max(0, progress.doneToday - 1) },
    },
    item,
  );
}

function reopened(state: DeskState, id: string): DeskState {
  const entry = state.tray.find(({ item }) => idOf(item) === id);
  if (!entry) return state;
  return inFront({ ...state, tray: state.tray.filter((other) => other !== entry) }, entry.item);
}

const markUndo = (state: DeskState, reviewId: string, undo: 'asked' | 'refused'): DeskState => ({
  ...state,
  recent: state.recent.map((done) => (done.review.id === reviewId ? { ...done, undo } : done)),
});

type ActionOf<Type extends DeskAction['type']> = Extract<DeskAction, { type: Type }>;

const edited = (state: DeskState, { id, change: typed }: ActionOf<'edited'>): DeskState =>
  change(state, id, (item) => ({ ...item, form: { ...item.form, ...typed }, revision: item.revision + 1, draft: 'unsaved', problems: {} }));

/** Typed on in the meantime: what was saved is not what stands there. */
const draftSaved = (state: DeskState, { id, revision, savedAt }: ActionOf<'draftSaved'>): DeskState =>
  change(state, id, (item) => ({ ...item, savedAt, draft: item.revision > revision ? 'unsaved' : 'saved' }));

/** A new array in which the one with that id is changed. */
const withChanged = <Item extends { id: string }>(items: readonly Item[], id: string, part: Partial<Item>): Item[] => items.map((one) => (one.id === id ? { ...one, ...part } : one));

const inAssignment = (state: DeskState, id: string, part: (assignment: LeasedAssignment) => Partial<LeasedAssignment>): DeskState =>
  change(state, id, (item) => ({ ...item, assignment: { ...item.assignment, ...part(item.assignment) } }));

/** Whatever lies around the form is new; the form is the person's own. */
const refreshed = (state: DeskState, assignment: LeasedAssignment): DeskState =>
  change(state, assignment.id, (item) => ({
    ...item,
    news: newsOf(item.assignment, assignment) ?? item.news,
    assignment: { ...assignment, relations: withRejected(item.assignment.relations, assignment.relations), draft: item.assignment.draft },
  }));

/** What was rejected here is not told of any more, but can still be taken back. */
function withRejected(before: readonly Relation[], fresh: Relation[]): Relation[] {
  const known = new Set(fresh.map(({ id }) => id));
  return [...fresh, ...before.filter(({ id, state }) => state === 'rejected' && !known.has(id))];
}

const without = (state: DeskState, id: string): DeskItem[] => state.items.filter((item) => idOf(item) !== id);

const sent = (state: DeskState, submission: Submission): DeskState =>
  withItems({ ...state, tray: [...state.tray, submission] }, without(state, idOf(submission.item)), 'loading');

const refused = (state: DeskState, { id, message, canRetry, hold, problems }: ActionOf<'refused'>): DeskState =>
  changeTray(state, id, (entry) => ({ ...entry, status: 'failed', message, canRetry, item: { ...entry.item, hold, problems } }));

const withoutKept = (state: DeskState, id: string): DeskState => ({
  ...state,
  parked: state.parked.filter(({ assignmentId }) => assignmentId !== id),
  kept: state.kept.filter(({ assignmentId }) => assignmentId !== id),
});

type Reducers = { [Type in DeskAction['type']]: (state: DeskState, action: ActionOf<Type>) => DeskState };

const REDUCERS: Reducers = {
  answered: (state, { answer, items }) => answered(state, answer, items),
  unanswered: (state, { error }) => (state.items.length > 0 ? state : { ...state, phase: 'failed', error }),
  loading: (state) => withItems({ ...state, error: null }, state.items, 'loading'),
  edited,
  draftSaving: (state, { id }) => change(state, id, (item) => ({ ...item, draft: 'saving' })),
  draftSaved,
  draftOvertaken: (state, { id, revision }) => change(state, id, (item) => ({ ...item, draft: 'unsaved', revision: Math.max(item.revision, revision + 1) })),
  draftFailed: (state, { id }) => change(state, id, (item) => ({ ...item, draft: 'failed' })),
  holdChanged: (state, { id, hold, takenBy }) => change(state, id, (item) => ({ ...item, hold, takenBy })),
  newsSeen: (state, { id }) => change(state, id, (item) => ({ ...item, news: null })),
  refreshed: (state, { assignment }) => refreshed(state, assignment),
  reworded: (state, { id, wording }) =>
    change(state, id, (item) => ({ ...item, assignment: { ...item.assignment, claim: { ...item.assignment.claim, wording } } })),
  related: (state, { id, relationId, change: part }) => inAssignment(state, id, ({ relations }) => ({ relations: withChanged(relations, relationId, part) })),
  checkDecided: (state, { id, matchId, state: decided }) => inAssignment(state, id, ({ earlierChecks }) => ({ earlierChecks: withChanged(earlierChecks, matchId, { state: decided }) })),
  renewed: (state, { id, leaseUntil }) => change(state, id, (item) => ({ ...item, leaseUntil })),
  sent: (state, { submission }) => sent(state, submission),
  resent: (state, { id }) => changeTray(state, id, (entry) => ({ ...entry, status: 'sending', tries: entry.tries + 1, message: null })),
  refused,
  accepted: (state, { id, review, undoUntil }) => accepted(state, id, review, undoUntil),
  reopened: (state, { id }) => reopened(state, id),
  released: (state, { id }) => withItems(state, without(state, id), 'loading'),
  undoAsked: (state, { reviewId }) => markUndo(state, reviewId, 'asked'),
  undoRefused: (state, { reviewId }) => markUndo(state, reviewId, 'refused'),
  undone: (state, { reviewId, item }) => undone(state, reviewId, item),
  recalled: (state, { reviews }) => recalled(state, reviews),
  elsewhere: (state, { reviewId }) => ({ ...state, recent: withoutReview(state, reviewId) }),
  taken: (state, { item }) => inFront(withoutKept(state, idOf(item)), item),
  kept: (state, { drafts, parked }) => ({ ...state, kept: drafts, parked }),
  keptDropped: (state, { id }) => withoutKept(state, id),
  online: (state, { online }) => ({ ...state, online }),
};

/** Everything that can happen to the desk, without a clock, a network or a screen. */
export function reduce<Type extends DeskAction['type']>(state: DeskState, action: ActionOf<Type>): DeskState {
  return REDUCERS[action.type](state, action);
}
