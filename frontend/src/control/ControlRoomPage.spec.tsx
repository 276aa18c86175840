import { screen, within } from '@testing-library/react';
import { expectAccessible } from '../../test/expectAccessible';
import { FakeApi, ok, problem } from '../../test/fakeApi';
import { anId, aSession, minutesAgo } from '../../test/fixtures';
import { renderScreen } from '../../test/render';
import type { ControlOverview, QueueHealth, Role } from '../api';
import ControlRoomPage from './ControlRoomPage';

jest.mock('./ThroughputChart', () => ({ __esModule: true, default: () => null }));

const count = (value: number, isMore = false) => ({ count: value, isMore });
const health = (over: Partial<QueueHealth> = {}): QueueHealth => ({
  id: anId(),
  name: 'City',
  paused: false,
  draining: false,
  waiting: count(12),
  given: count(1),
  parked: count(0),
  held: count(2),
  snoozed: count(0),
  disputed: count(0),
  atRisk: count(3),
  breached: count(1),
  oldestWaitingAt: minutesAgo(190),
  people: [{ id: anId(), name: 'Mira Holt' }],
  ...over,
});

function openRoom(role: Role, queues: QueueHealth[]) {
  const api = new FakeApi();
  api.session = aSession(role);
  const overview: ControlOverview = { at: minutesAgo(0), queues };
  api.on('GET', /^\/control-room$/, ok(overview));
  const done = role === 'admin' ? { today: 4, week: 31 } : null;
  api.on('GET', /^\/control-room\/people$/, ok({ at: minutesAgo(0), data: [{ person: { id: anId(), name: 'Jonas Pekar' }, held: 1, given: 2, parked: 0, lastSeenAt: minutesAgo(3), done }] }));
  api.on('GET', /throughput$/, ({ query }) => ok({ span: query.get('span'), isCut: false, steps: [{ from: '2026-01-01T10:00:00.000Z', reviews: 7, decisions: 5 }] }));
  api.on('GET', /agreement$/, ok({ queues: [{ queue: { id: queues[0]?.id, name: 'City' }, claims: 9, percent: 0.89, krippendorff: 0.7 }] }));
  return renderScreen(<ControlRoomPage />, { api, at: '/control-room', path: '/control-room' });
}

describe('the control room', () => {
  it('says what is late, adds the queues up, and leads to the claims', async () => {
    const city = health();
    const { container } = openRoom('admin', [city, health({ name: 'Economy', paused: true, breached: count(1_000, true), atRisk: count(0) })]);
    const figures = within(await screen.findByRole('list', { name: 'What needs a hand' }));
    expect(figures.getByRole('link', { name: /^1,001\+ ?Past their time/ })).toHaveAttribute('href', `/claims?filter=${encodeURIComponent('{"due":"overdue"}')}`);
    const row = within(screen.getByRole('row', { name: /^City/ }));
    expect(row.getByRole('link', { name: '3 At risk: City' })).toHaveAttribute('href', `/claims?filter=${encodeURIComponent(JSON.stringify({ due: 'at_risk', queueId: city.id }))}`);
    expect(row.getByRole('link', { name: 'Board of City' })).toHaveAttribute('href', `/control-room/queues/${city.id}`);
    expect(row.getByText('Mira Holt')).toBeInTheDocument();
    expect(await row.findByRole('link', { name: /Agreement: City, 89 % of 9 claims/ })).toBeInTheDocument();
    expect(within(screen.getByRole('row', { name: /^Economy/ })).getByText('paused')).toBeInTheDocument();
    await expectAccessible(container);
  });

  it('shows admins what each person got done, the jobs and the audit log', async () => {
    openRoom('admin', [health()]);
    expect(within(await screen.findByRole('row', { name: /^Jonas Pekar/ })).getByText('31')).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Background jobs' })).toHaveAttribute('href', '/admin/jobs');
    expect(screen.getByRole('link', { name: 'Audit log' })).toBeInTheDocument();
  });

  it('shows editors who has how much, and no figures of people', async () => {
    openRoom('editor', [health()]);
    expect(await screen.findByRole('row', { name: /^Jonas Pekar/ })).toBeInTheDocument();
    expect(screen.queryByText('Done in 7 days')).not.toBeInTheDocument();
    expect(screen.queryByRole('link', { name: 'Background jobs' })).not.toBeInTheDocument();
    expect(await screen.findByText('89 %')).not.toHaveAttribute('href');
  });

  it('has the figures of its plot in a table, always, and on screen when asked', async () => {
    const { user, api } = openRoom('editor', [health()]);
    expect(await screen.findByText('7 reviews and 5 decisions in the last 24 hours')).toBeInTheDocument();
    expect(within(screen.getByRole('group', { name: 'Throughput' })).getByRole('columnheader', { name: 'Decisions' })).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Table' }));
    await user.click(screen.getByRole('button', { name: '30 days' }));
    expect(await screen.findByText('7 reviews and 5 decisions in the last 30 days')).toBeInTheDocument();
    expect(api.callsTo('GET', /throughput$/).at(-1)?.query.get('span')).toBe('month');
  });

  it('is closed to reviewers, and says what went wrong', async () => {
    openRoom('reviewer', []);
    expect(await screen.findByRole('heading', { level: 1 })).not.toHaveTextContent('Control room');
  });

  it('tries again', async () => {
    const { user, api } = openRoom('editor', [health()]);
    api.on('GET', /^\/control-room$/, problem(500, 'unavailable', 'Something broke.'), { once: true });
    await user.click(await screen.findByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('row', { name: /^City/ })).toBeInTheDocument();
  });
});
