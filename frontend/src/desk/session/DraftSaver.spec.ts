import { aLease } from '../../../test/fixtures';
import { DraftSaver } from './DraftSaver';
import { reduce, type DeskAction } from './reducer';
import { emptyForm, initialState, type DeskItem, type DeskState } from './state';

const item: DeskItem = {
  assignment: aLease(),
  form: { ...emptyForm, rationale: 'typed here' },
  revision: 1,
  draft: 'unsaved',
  savedAt: null,
  hold: 'held',
  takenBy: null,
  leaseUntil: 0,
  news: null,
  problems: {},
};

/** A server that another tab has told so many revisions: it keeps the newest, whoever sends it. */
function saving(standing: number) {
  let state: DeskState = { ...initialState, items: [item] };
  const sent: number[] = [];
  const putDraft = (_id: string, { revision }: { revision: number }) => {
    sent.push(revision);
    return Promise.resolve({ revision: Math.max(revision, standing), savedAt: '2026-03-02T08:00:00.000Z' });
  };
  const saver = new DraftSaver({
    api: { putDraft },
    find: () => state.items[0],
    dispatch: (action: DeskAction) => void (state = reduce(state, action)),
    onError: (_id, error) => {
      throw error;
    },
  });
  return { saver, sent, draft: () => state.items[0]!.draft };
}

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

it('sends a draft once more as the newest where another tab has saved more often: what was typed last counts', async () => {
  const { saver, sent, draft } = saving(20);
  saver.later(item.assignment.id, 0);
  await jest.advanceTimersByTimeAsync(10);
  expect(sent).toEqual([1, 21]);
  expect(draft()).toBe('saved');
});

it('sends it once where nobody else writes', async () => {
  const { saver, sent, draft } = saving(0);
  saver.later(item.assignment.id, 0);
  await jest.advanceTimersByTimeAsync(10);
  expect(sent).toEqual([1]);
  expect(draft()).toBe('saved');
});
