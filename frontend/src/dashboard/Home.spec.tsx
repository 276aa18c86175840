import { screen, within } from '@testing-library/react';
import { expectAccessible } from '../../test/expectAccessible';
import { FakeApi, problem } from '../../test/fakeApi';
import { aFullClaim, anId, anOverview, aQueue, aSession, minutesAgo } from '../../test/fixtures';
import { renderScreen } from '../../test/render';
import type { Role } from '../api';
import { Home } from './Home';

function openHome(role: Role, prepare: (api: FakeApi) => void = () => undefined) {
  const api = new FakeApi();
  api.session = aSession(role);
  prepare(api);
  return renderScreen(<Home />, { api, at: '/', path: '/' });
}
const aDraft = { verdict: null, rationale: 'half a thought', evidence: [], confidence: null, revision: 1 };
const idle = { my: { reviewsToday: 0, held: 0, assigned: 0 } };

describe('the first page', () => {
  it('starts a reviewer in the queue of theirs with most to do', async () => {
    const full = aQueue({ name: 'Elections', waiting: 40 });
    const { container } = openHome('reviewer', (api) => {
      api.queues = [aQueue({ name: 'City', waiting: 3 }), full, aQueue({ name: 'Paused', waiting: 90, paused: true }), aQueue({ name: 'Not mine', waiting: 99, mine: false })];
      api.overview = anOverview(idle);
      api.kept = [{ assignmentId: anId(), claimId: anId(), wording: 'The toll rose.', draft: { ...aDraft, savedAt: minutesAgo(9) }, canTakeAgain: true }];
    });
    expect(await screen.findByText('1 kept draft of yours waits on the desk')).toBeInTheDocument();
    expect(await screen.findByRole('link', { name: 'Trams return to the old harbour' })).toBeInTheDocument();
    expect(await screen.findByRole('link', { name: 'Start reviewing' })).toHaveAttribute('href', `/desk/${full.id}`);
    expect(screen.getByText('43 claims wait in your queues')).toBeInTheDocument();
    expect(screen.queryByText('Waiting for approval')).not.toBeInTheDocument();
    await expectAccessible(container);
  });

  it('leads back to what is held and shows what was given to one', async () => {
    openHome('reviewer', (api) => {
      api.overview = anOverview({ my: { reviewsToday: 2, held: 3, assigned: 1 } });
    });
    expect(await screen.findByRole('link', { name: 'Go on where you stopped' })).toBeInTheDocument();
    expect(screen.getByText('2 verdicts today')).toBeInTheDocument();
    expect(await screen.findByRole('region', { name: 'Given to you' })).toHaveTextContent('The new tram line');
  });

  it('says so when nothing waits', async () => {
    openHome('reviewer', (api) => {
      api.queues = [aQueue({ waiting: 0, oldestWaitingAt: null })];
      api.overview = anOverview(idle);
    });
    expect(await screen.findByText('Nothing waits in your queues')).toBeInTheDocument();
    expect(screen.queryByRole('link', { name: 'Start reviewing' })).not.toBeInTheDocument();
  });

  it('shows editors what waits for their approval', async () => {
    const { api } = openHome('editor', (fake) => {
      fake.claims = [aFullClaim({ state: 'decided', verdict: 'verified', wording: 'The bridge cost 9 million.' })];
    });
    const region = await screen.findByRole('region', { name: 'Waiting for approval' });
    expect(await within(region).findByRole('link', { name: 'The bridge cost 9 million.' })).toBeInTheDocument();
    expect(api.callsTo('GET', /^\/claims$/).some(({ query }) => query.get('filter[state]') === 'decided')).toBe(true);
  });

  it('does not ask an admin to join a queue', async () => {
    openHome('admin', (api) => {
      api.queues = [aQueue({ mine: false })];
      api.overview = anOverview(idle);
    });
    expect(await screen.findByRole('region', { name: 'Queues' })).toBeInTheDocument();
    expect(screen.queryByText('You are in no queue yet')).not.toBeInTheDocument();
  });

  it('says what went wrong and tries again', async () => {
    const { user } = openHome('reviewer', (api) => api.on('GET', /overview$/, problem(500, 'unavailable', 'Something broke.'), { once: true }));
    await user.click(await screen.findByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('region', { name: 'Queues' })).toBeInTheDocument();
  });
});
