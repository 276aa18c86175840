import { screen, waitFor, within } from '@testing-library/react';
import { expectAccessible } from '../../../test/expectAccessible';
import { FakeApi, nothing, ok, problem } from '../../../test/fakeApi';
import { aDraftApproval, aFact } from '../../../test/factFixtures';
import { aFullClaim, aMember, anId, aQueue, aReview, aSession, person } from '../../../test/fixtures';
import { renderScreen } from '../../../test/render';
import type { Claim, Role } from '../../api';
import ClaimShow from './ClaimShow';

const HASH = 'a'.repeat(64);
const may = (over: Partial<Claim['may']>): Claim['may'] => ({ approve: false, dismiss: false, reopen: false, assign: false, adjudicate: false, breakGlass: false, snooze: false, wake: false, takeOver: false, ...over });
const decided = (over: Partial<Claim> = {}): Partial<Claim> => ({ state: 'decided', verdict: 'verified', contentHash: HASH, may: may({ approve: true, reopen: true }), ...over });

function openClaim(over: Partial<Claim>, role: Role = 'editor', prepare: (api: FakeApi) => void = () => undefined) {
  const api = new FakeApi();
  api.session = aSession(role);
  api.claims = [aFullClaim(over)];
  api.claims[0]!.sightings[0]!.article.id = api.articles[0]!.id;
  prepare(api);
  return renderScreen(<ClaimShow />, { api, at: `/claims/${api.claims[0]!.id}/show`, path: '/claims/:id/show' });
}
const action = (name: string) => screen.findByRole('button', { name });
const dialog = () => screen.findByRole('dialog');
const pressIn = async (user: ReturnType<typeof openClaim>['user'], name: string) => user.click(within(await dialog()).getByRole('button', { name }));
const reads = (api: FakeApi) => api.callsTo('GET', /^\/claims\/[^/]+$/).length;

describe('a claim’s page', () => {
  it('shows the claim in its paragraph, its reviews with evidence, and what happened to it', async () => {
    const { container } = openClaim(decided(), 'editor', (api) => {
      api.reviews = [aReview({ status: 'counted' }), aReview({ status: 'superseded', rationale: 'An older thought.' })];
      api.history = [{ id: anId(), at: '2026-03-02T10:00:00Z', actor: 'Rosa Reviewer', action: 'claim.decide', before: null, after: { verdict: 'verified' } }];
    });
    expect(await screen.findByText('Decided: Verified')).toBeInTheDocument();
    expect(await screen.findByText(/said on Monday that/)).toBeInTheDocument();
    expect(container.querySelector('mark')).toHaveTextContent('the new tram line carried more than 40,000 passengers in its first week');
    expect(screen.getAllByText(/41,870 passengers in week 9/)).toHaveLength(2);
    expect(screen.getByText('Replaced')).toBeInTheDocument();
    await expectAccessible(container);
  });

  it('offers only what the server allows, and says why one may not approve', async () => {
    openClaim(decided({ may: may({ reopen: true }), approvalBar: 'You reviewed this claim, so somebody else has to approve it.' }));
    expect(await action('Reopen')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Approve as a fact' })).not.toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Dismiss' })).not.toBeInTheDocument();
    expect(screen.getByText(/somebody else has to approve it/)).toBeInTheDocument();
  });

  it('opens on the desk of those who review in its queue, as long as nobody else has it', async () => {
    const city = aQueue();
    const open = (over: Partial<Claim>) =>
      openClaim({ queue: { id: city.id, name: city.name }, assignmentId: 'a1', ...over }, 'reviewer', (api) => {
        api.queues = [city];
        api.reviews = [];
      });
    const { unmount } = open({});
    expect(await screen.findByRole('link', { name: 'Review it' })).toHaveAttribute('href', `/desk/${city.id}?take=a1`);
    unmount();
    open({ slots: [{ assignmentId: 'a1', assignedTo: { id: person('editor').id, name: 'Edgar Editor' }, hold: null }] });
    expect(await screen.findByText('Given to Edgar Editor')).toBeInTheDocument();
    expect(await screen.findByText('Nobody has reviewed it yet.')).toBeInTheDocument();
    expect(screen.queryByRole('link', { name: 'Review it' })).not.toBeInTheDocument();
  });
});

describe('approving', () => {
  it('signs off what the dialog shows, and leads to the fact', async () => {
    const fact = aFact();
    const { user, api } = openClaim(decided(), 'editor', (fake) => {
      fake.drafts = [aDraftApproval({ id: fake.claims[0]!.id, contentHash: HASH })];
      fake.on('POST', /approve$/, ok(fact, 201));
    });
    await user.click(await action('Approve as a fact'));
    await user.click(await screen.findByRole('button', { name: 'Approve and publish' }));
    expect(await screen.findByRole('link', { name: 'See the fact' })).toHaveAttribute('href', `/facts/${fact.id}/show`);
    expect(api.callsTo('POST', /approve$/)[0]?.body).toMatchObject({ contentHash: HASH });
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
  });
});

describe('dismissing and reopening', () => {
  it('dismisses only with a reason, and loads the claim again', async () => {
    const { user, api } = openClaim({ may: may({ dismiss: true }) }, 'editor', (fake) => fake.on('POST', /dismiss$/, nothing));
    await user.click(await action('Dismiss'));
    await pressIn(user, 'Dismiss');
    expect(await within(await dialog()).findByRole('alert')).toHaveTextContent('Choose a reason.');
    expect(api.callsTo('POST', /dismiss$/)).toHaveLength(0);
    const before = reads(api);
    await user.click(within(await dialog()).getByRole('radio', { name: 'The same as another claim' }));
    await user.type(within(await dialog()).getByLabelText(/Note/), 'Twice the same.');
    await pressIn(user, 'Dismiss');
    await waitFor(() => expect(reads(api)).toBeGreaterThan(before));
    expect(api.callsTo('POST', /dismiss$/)[0]?.body).toEqual({ reason: 'duplicate', note: 'Twice the same.' });
  });

  it('reopens only with a note', async () => {
    const { user, api } = openClaim(decided(), 'editor', (fake) => fake.on('POST', /reopen$/, nothing));
    await user.click(await action('Reopen'));
    await pressIn(user, 'Reopen');
    expect(await within(await dialog()).findByRole('alert')).toHaveTextContent('Say why, in a sentence.');
    await user.type(within(await dialog()).getByLabelText(/Why/), 'New figures came in.');
    await pressIn(user, 'Reopen');
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
    expect(api.callsTo('POST', /reopen$/).map(({ body }) => body)).toEqual([{ note: 'New figures came in.' }]);
  });
});

describe('assigning', () => {
  const rosa = { id: person('reviewer').id, name: 'Rosa Reviewer' };
  const jon = { id: anId(), name: 'Jon Member' };
  const city = aQueue({ name: 'City', members: [aMember(rosa.id, rosa.name)] });
  const polls = aQueue({ name: 'Elections', members: [aMember(jon.id, jon.name)] });
  const openAssign = async (over: Partial<Claim> = {}) => {
    const view = openClaim({ queue: { id: city.id, name: city.name }, may: may({ assign: true }), ...over }, 'admin', (api) => {
      api.queues = [city, polls];
    });
    await view.user.click(await action('Assign'));
    await within(await dialog()).findByLabelText('Person');
    return view;
  };
  const choose = async (user: ReturnType<typeof openClaim>['user'], field: string, option: string) => {
    await user.click(within(await dialog()).getByLabelText(field));
    await user.click(await screen.findByRole('option', { name: option }));
  };
  const sent = (api: FakeApi) => api.callsTo('POST', /assign$/).map(({ body }) => body);

  it('gives the claim to a member of its queue', async () => {
    const { user, api } = await openAssign();
    await user.click(within(await dialog()).getByLabelText('Person'));
    expect((await screen.findAllByRole('option')).map(({ textContent }) => textContent)).toEqual(['Anybody in the queue', 'Rosa Reviewer']);
    await user.click(screen.getByRole('option', { name: 'Rosa Reviewer' }));
    await pressIn(user, 'Assign');
    await waitFor(() => expect(sent(api)).toEqual([{ userId: rosa.id }]));
  });

  it('moves it to another queue and offers that one’s people', async () => {
    const { user, api } = await openAssign();
    await choose(user, 'Person', 'Rosa Reviewer');
    await choose(user, 'Queue', 'Elections');
    expect(within(await dialog()).getByLabelText('Person')).toHaveTextContent('Anybody in the queue');
    await choose(user, 'Person', 'Jon Member');
    await pressIn(user, 'Assign');
    await waitFor(() => expect(sent(api)).toEqual([{ userId: jon.id, queueId: polls.id }]));
  });

  it('asks which of two reviews is meant', async () => {
    const slots = [
      { assignmentId: 'a1', assignedTo: jon, hold: null },
      { assignmentId: 'a2', assignedTo: null, hold: null },
    ];
    const { user, api } = await openAssign({ slots });
    await choose(user, 'Person', 'Rosa Reviewer');
    await choose(user, 'Which review', 'Review 2: Anybody in the queue');
    await pressIn(user, 'Assign');
    await waitFor(() => expect(sent(api)).toEqual([{ userId: rosa.id, assignmentId: 'a2' }]));
  });

  it('says who holds the claim when it can’t be taken away', async () => {
    const { user, api } = await openAssign();
    api.on('POST', /assign$/, problem(409, 'conflict', 'Rosa is reviewing this claim until 10:15 UTC.'));
    await pressIn(user, 'Assign');
    expect(await within(await dialog()).findByRole('alert')).toHaveTextContent('until 10:15 UTC');
  });
});
