import type { NextAnswer, Relation } from '../../api';
import { aLease, aReview, aSighting } from '../../../test/fixtures';
import { aRelation } from '../../../test/relationFixtures';
import { reduce, type DeskAction } from './reducer';
import { emptyForm, initialState, type DeskItem, type DeskState, type Submission } from './state';

const itemOf = (over: Partial<DeskItem> = {}): DeskItem => ({
  assignment: aLease(),
  form: emptyForm,
  revision: 0,
  draft: 'untouched',
  savedAt: null,
  hold: 'held',
  takenBy: null,
  news: null,
  leaseUntil: 900_000,
  problems: {},
  ...over,
});
const answerOf = (items: DeskItem[]): NextAnswer => ({
  ...items[0]!.assignment,
  ahead: items.slice(1).map(({ assignment }) => assignment),
  progress: { left: 9, moreLeft: false, doneToday: 2 },
});
const submissionOf = (item: DeskItem): Submission => ({
  item,
  review: { leaseToken: item.assignment.leaseToken, verdict: 'verified', rationale: '', evidence: [] },
  key: 'k',
  status: 'sending',
  tries: 1,
  message: null,
  canRetry: false,
});
const run = (state: DeskState, ...actions: DeskAction[]): DeskState => actions.reduce(reduce, state);
const ready = (...items: DeskItem[]): DeskState => run(initialState, { type: 'answered', answer: answerOf(items), items });
const wordings = (state: DeskState) => state.items.map(({ assignment }) => assignment.id);

describe('the desk', () => {
  const [a, b, c] = [itemOf(), itemOf(), itemOf()];
  const idA = a.assignment.id;

  it('shows the first claim and keeps the others ready', () => {
    const state = ready(a, b, c);
    expect(state.phase).toBe('ready');
    expect(wordings(state)).toEqual([a, b, c].map(({ assignment }) => assignment.id));
    expect(state.progress).toEqual({ left: 9, moreLeft: false, doneToday: 2 });
  });

  it('is empty only when the server has said so', () => {
    expect(run(ready(a), { type: 'sent', submission: submissionOf(a) }).phase).toBe('loading');
    expect(run(initialState, { type: 'answered', answer: null, items: [] }).phase).toBe('empty');
  });

  it('shows the next claim the moment a review is sent', () => {
    const state = run(ready(a, b), { type: 'sent', submission: submissionOf(a) });
    expect(wordings(state)).toEqual([b.assignment.id]);
    expect(state.tray).toHaveLength(1);
  });

  it('keeps what is typed when the server hands out the same claim again, and takes the new token', () => {
    const typed = run(ready(a, b), { type: 'edited', id: idA, change: { rationale: 'half a sentence' } });
    const again = { ...a, assignment: { ...a.assignment, leaseToken: 'new-token' } };
    const state = run(typed, { type: 'answered', answer: answerOf([again, c]), items: [again, c] });
    expect(state.items[0]).toMatchObject({ form: { rationale: 'half a sentence' }, assignment: { leaseToken: 'new-token' } });
    expect(wordings(state)).toEqual([idA, b.assignment.id, c.assignment.id]);
  });

  it('does not bring back a claim whose review is on its way', () => {
    const state = run(ready(a, b), { type: 'sent', submission: submissionOf(a) }, { type: 'answered', answer: answerOf([a, b]), items: [a, b] });
    expect(wordings(state)).toEqual([b.assignment.id]);
  });

  it('counts a review as done only when the server has it', () => {
    const sent = run(ready(a, b), { type: 'sent', submission: submissionOf(a) });
    expect(sent.progress).toEqual({ left: 9, moreLeft: false, doneToday: 2 });
    const review = { ...aReview(), outcome: 'decided' as const, undoUntil: '', undoSeconds: 10 };
    const state = run(sent, { type: 'accepted', id: idA, review, undoUntil: 10_000 });
    expect(state).toMatchObject({ tray: [], progress: { left: 8, moreLeft: false, doneToday: 3 } });
    expect(state.recent[0]).toMatchObject({ undo: 'possible', undoUntil: 10_000 });
  });

  it('keeps a review that failed, and brings it back as it was typed', () => {
    const typed = run(ready(a, b), { type: 'edited', id: idA, change: { rationale: 'because' } });
    const failed = run(
      typed,
      { type: 'sent', submission: submissionOf(typed.items[0]!) },
      { type: 'refused', id: idA, message: 'no', canRetry: true, hold: 'held', problems: { rationale: 'too short' } },
    );
    expect(failed.tray[0]).toMatchObject({ status: 'failed', message: 'no' });
    const back = run(failed, { type: 'reopened', id: idA });
    expect(back.tray).toEqual([]);
    expect(back.items[0]).toMatchObject({ form: { rationale: 'because' }, problems: { rationale: 'too short' } });
    expect(wordings(back)).toEqual([idA, b.assignment.id]);
  });

  it('undo puts the claim in front again, under its new lease, and leaves the interrupted one behind it', () => {
    const review = { ...aReview(), outcome: 'decided' as const, undoUntil: '', undoSeconds: 10 };
    const state = run(
      ready(a, b),
      { type: 'sent', submission: submissionOf(a) },
      { type: 'accepted', id: idA, review, undoUntil: 10_000 },
      { type: 'undone', reviewId: review.id, item: { ...a, leaseUntil: 5, assignment: { ...a.assignment, leaseToken: 'again' } } },
    );
    expect(wordings(state)).toEqual([idA, b.assignment.id]);
    expect(state.items[0]).toMatchObject({ hold: 'held', leaseUntil: 5, assignment: { leaseToken: 'again' } });
    expect(state.recent).toEqual([]);
    expect(state.progress).toEqual({ left: 9, moreLeft: false, doneToday: 2 });
  });

  it('keeps the last ten verdicts, those of this window before what the server tells of earlier ones', () => {
    const submitted = { ...aReview(), outcome: 'decided' as const, undoUntil: '', undoSeconds: 10 };
    const done = run(ready(a, b), { type: 'sent', submission: submissionOf(a) }, { type: 'accepted', id: idA, review: submitted, undoUntil: 10_000 });
    const told = [submitted.id, ...Array.from({ length: 12 }, (_, index) => `earlier-${index}`)].map((id) => ({ ...done.recent[0]!, item: null, review: { ...done.recent[0]!.review, id } }));
    const { recent } = run(done, { type: 'recalled', reviews: told });
    expect(recent).toHaveLength(10);
    expect(recent.map(({ review }) => review.id).slice(0, 2)).toEqual([submitted.id, 'earlier-0']);
    expect(recent[0]?.item).not.toBeNull();
  });

  it('says "saved" only of the text that was saved', () => {
    const typed = run(ready(a), { type: 'edited', id: idA, change: { rationale: 'one' } });
    const more = run(typed, { type: 'draftSaving', id: idA }, { type: 'edited', id: idA, change: { rationale: 'one two' } });
    const state = run(more, { type: 'draftSaved', id: idA, revision: 1, savedAt: 'now' });
    expect(state.items[0]?.draft).toBe('unsaved');
    expect(run(state, { type: 'draftSaved', id: idA, revision: 2, savedAt: 'now' }).items[0]?.draft).toBe('saved');
  });

  it('keeps a lost claim on screen with its text', () => {
    const typed = run(ready(a, b), { type: 'edited', id: idA, change: { rationale: 'one' } }, { type: 'holdChanged', id: idA, hold: 'lost', takenBy: { name: 'Rosa', reason: 'Urgent.' } });
    expect(typed.items[0]).toMatchObject({ hold: 'lost', takenBy: { name: 'Rosa' }, form: { rationale: 'one' } });
  });

  it('takes what changed around a claim, says what it was, and leaves what is typed', () => {
    const typed = run(ready(a, b), { type: 'edited', id: idA, change: { rationale: 'half a sentence' } });
    const assignment = { ...a.assignment, otherSightings: [aSighting()], queue: { ...a.assignment.queue, guidelines: 'Ask twice.' } };
    const state = run(typed, { type: 'refreshed', assignment });
    expect(state.items[0]).toMatchObject({ form: { rationale: 'half a sentence' }, draft: 'unsaved', news: { sightings: 1, guidelines: true, verdicts: false } });
    expect(run(state, { type: 'refreshed', assignment }).items[0]?.news).not.toBeNull();
    expect(run(state, { type: 'newsSeen', id: idA }).items[0]?.news).toBeNull();
  });

  it('a clash that comes is news; one that was rejected here stays to be taken back, though the server tells of it no more', () => {
    const [old, fresh] = [aRelation(), aRelation({ kind: 'contradicts' })];
    const relatedTo = (relations: Relation[]) => ({ ...a.assignment, relations });
    const rejected = run(ready({ ...a, assignment: relatedTo([old]) }), { type: 'related', id: idA, relationId: old.id, change: { state: 'rejected' } });
    const state = run(rejected, { type: 'refreshed', assignment: relatedTo([fresh]) });
    expect(state.items[0]?.news).toMatchObject({ clashes: 1, sightings: 0 });
    expect(state.items[0]?.assignment.relations.map(({ id, state: stands }) => [id, stands])).toEqual([[fresh.id, 'suggested'], [old.id, 'rejected']]);
  });

  it('a failed answer does not take away the claim that is being worked on', () => {
    expect(run(ready(a), { type: 'unanswered', error: new Error('x') }).phase).toBe('ready');
    expect(run(initialState, { type: 'unanswered', error: new Error('x') }).phase).toBe('failed');
  });
});
