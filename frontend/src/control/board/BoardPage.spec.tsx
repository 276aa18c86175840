import { act, screen, waitFor, within } from '@testing-library/react';
import { expectAccessible } from '../../../test/expectAccessible';
import { FakeApi, nothing, ok, problem } from '../../../test/fakeApi';
import { anId, aSession, minutesAgo } from '../../../test/fixtures';
import { renderScreen } from '../../../test/render';
import type { BoardCard, QueueBoard } from '../../api';
import BoardPage from './BoardPage';

const card = (over: Partial<BoardCard> = {}): BoardCard => ({
  assignmentId: anId(),
  claimId: anId(),
  wording: 'The bridge cost 9 million.',
  priority: 60,
  slot: 1,
  forLeads: false,
  dueAt: null,
  heldUntil: null,
  parked: null,
  ...over,
});
const mira = { id: anId(), name: 'Mira Holt' };
const jonas = { id: anId(), name: 'Jonas Pekar' };

function openBoard(board: Pick<QueueBoard, 'waiting' | 'people'>, prepare: (api: FakeApi) => void = () => undefined) {
  const api = new FakeApi();
  api.session = aSession('editor');
  const queue = { id: anId(), name: 'City', reviews: 1 };
  const shown: QueueBoard = { at: minutesAgo(0), queue, isMore: false, ...board };
  api.on('GET', /\/board$/, () => ok(shown));
  api.on('POST', /\/assign$/, ({ body }) => {
    const moved = shown.waiting.find(({ assignmentId }) => assignmentId === body.assignmentId)!;
    shown.waiting = shown.waiting.filter((one) => one !== moved);
    shown.people.find(({ person }) => person.id === body.userId)!.cards.push(moved);
    return nothing;
  });
  prepare(api);
  return renderScreen(<BoardPage />, { api, at: `/control-room/queues/${queue.id}`, path: '/control-room/queues/:queueId' });
}

describe('the board of a queue', () => {
  it('gives a claim to a person with the keyboard alone, and takes the focus along', async () => {
    const waiting = card();
    const { user, api, container } = openBoard({ waiting: [waiting], people: [{ person: mira, limit: 3, load: 1, cards: [] }, { person: jonas, limit: null, load: 0, cards: [] }] });
    const button = await screen.findByRole('button', { name: 'Give to … (The bridge cost 9 million.)' });
    await expectAccessible(container);
    act(() => button.focus());
    await user.keyboard('{Enter}');
    expect(await screen.findByRole('menuitem', { name: 'Mira Holt (1 of 3)' })).toHaveFocus();
    await user.keyboard('{ArrowDown}{Enter}');
    const column = within(screen.getByRole('region', { name: 'Jonas Pekar' }));
    expect(await column.findByRole('link', { name: waiting.wording })).toBeInTheDocument();
    expect(api.callsTo('POST', /\/assign$/)[0]).toMatchObject({ path: `/claims/${waiting.claimId}/assign`, body: { userId: jonas.id, assignmentId: waiting.assignmentId } });
    await waitFor(() => expect(column.getByRole('button', { name: /^Give to/ })).toHaveFocus());
    expect(screen.getByText('Jonas Pekar has it now.')).toBeInTheDocument();
  });

  it('says in the server’s words why a claim was not given, and leaves it where it was', async () => {
    const { user } = openBoard({ waiting: [card()], people: [{ person: mira, limit: 1, load: 1, cards: [] }] }, (api) =>
      api.on('POST', /\/assign$/, problem(422, 'validation-failed', 'Some fields are wrong.', { errors: [{ pointer: '/userId', code: 'limit', detail: 'Mira Holt takes 1 at most.' }] })),
    );
    await user.click(await screen.findByRole('button', { name: /^Give to/ }));
    await user.click(await screen.findByRole('menuitem', { name: 'Mira Holt (1 of 1)' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('It was not given. Mira Holt takes 1 at most.');
    expect(within(screen.getByRole('region', { name: 'Waiting' })).getByRole('link', { name: 'The bridge cost 9 million.' })).toBeInTheDocument();
    expect(screen.getByText('1 of 1, full')).toBeInTheDocument();
  });

  it('leaves with a person what they are at, and says until when', async () => {
    openBoard({ waiting: [], people: [{ person: mira, limit: null, load: 1, cards: [card({ heldUntil: minutesAgo(-9) })] }] });
    const column = within(await screen.findByRole('region', { name: 'Mira Holt' }));
    expect(column.getByText(/^Mira Holt is at it until \d\d:\d\d/)).toBeInTheDocument();
    expect(column.queryByRole('button', { name: /^Give to/ })).not.toBeInTheDocument();
    expect(screen.getByText('Nothing waits.')).toBeInTheDocument();
  });
});
