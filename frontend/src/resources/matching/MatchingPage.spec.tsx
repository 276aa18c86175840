import { act, screen, waitFor, within } from '@testing-library/react';
import { expectAccessible } from '../../../test/expectAccessible';
import { FakeApi, ok, problem } from '../../../test/fakeApi';
import { aSession } from '../../../test/fixtures';
import { aPolicy, aRelatedClaim, aRelation, aSuggestedPair } from '../../../test/relationFixtures';
import { renderScreen } from '../../../test/render';
import type { Role } from '../../api';
import MatchingPage from './MatchingPage';

const FIGURES = aSuggestedPair({ id: 'r1' });
const TWINS = aSuggestedPair({ id: 'r2', kind: 'same', why: 'almost word for word', later: aRelatedClaim({ wording: 'Forty thousand took the tram.' }) });

function open({ role = 'editor', tab = '', prepare = () => undefined }: { role?: Role; tab?: string; prepare?: (api: FakeApi) => void } = {}) {
  const api = new FakeApi();
  api.session = aSession(role);
  api.pairs = [FIGURES, TWINS];
  api.relations = [aRelation({ id: 'r1', otherIs: 'earlier' }), aRelation({ id: 'r2', kind: 'same', why: TWINS.why, otherIs: 'earlier' })];
  prepare(api);
  return renderScreen(<MatchingPage />, { api, at: `/matching${tab}`, path: '/matching' });
}
const current = () => screen.findByRole('region', { name: 'Suggestion' });
const inFront = async (words: string) => waitFor(async () => expect(await current()).toHaveTextContent(words));
const lines = () => within(screen.getByRole('navigation', { name: 'Open suggestions' })).getAllByRole('button');

describe('open suggestions', () => {
  it('are shown one after the other, both sightings side by side, the earlier first', async () => {
    const { container } = open();
    await inFront('40,000 against 28,000 passengers');
    const earlier = await within(await current()).findByRole('group', { name: 'Earlier' });
    expect(earlier).toHaveTextContent('Only 28,000 passengers took it in a week.');
    expect(screen.getByText('2 open')).toBeInTheDocument();
    expect(lines()).toHaveLength(2);
    await expectAccessible(container);
  });

  it('are worked through by keyboard: Y, F and a number, Z takes the last back', async () => {
    const { user, api } = open();
    await within(await current()).findByRole('button', { name: /^They clash/ });
    await user.keyboard('y');
    await inFront('almost word for word');
    expect(api.callsTo('POST', /confirm$/)[0]?.path).toBe('/relations/r1/confirm');
    expect(screen.getByText('1 open')).toBeInTheDocument();
    await within(await current()).findByRole('button', { name: /^Not the same/ });
    await user.keyboard('f');
    await screen.findByRole('menu');
    await user.keyboard('6');
    await waitFor(() => expect(api.callsTo('POST', /reject$/)[0]?.body).toEqual({ reason: 'only_similar' }));
    expect(await screen.findByText('All of these are decided.')).toBeInTheDocument();
    await user.keyboard('z');
    await waitFor(() => expect(api.callsTo('POST', /reset$/)[0]?.path).toBe('/relations/r2/reset'));
    expect(await screen.findByText('1 open')).toBeInTheDocument();
  });

  it('go forth and back with J and K, and by their lines', async () => {
    const { user } = open();
    await inFront('40,000 against 28,000 passengers');
    await user.keyboard('j');
    await inFront('almost word for word');
    await user.keyboard('k');
    await inFront('40,000 against 28,000 passengers');
    await user.click(lines()[1]!);
    await inFront('almost word for word');
  });

  it('of one and the same claim lead to the merge, for those who may', async () => {
    const { user } = open({ prepare: (api) => api.pairs.shift() });
    await within(await current()).findByRole('button', { name: /^Merge/ });
    await user.keyboard('y');
    expect(await within(await screen.findByRole('dialog', { name: 'Merge two claims' })).findByText('2 sightings go over.')).toBeInTheDocument();
  });

  it('can be narrowed by kind and queue', async () => {
    const { user, api } = open();
    await user.click(await screen.findByRole('combobox', { name: /^Kind/ }));
    await user.click(await screen.findByRole('option', { name: 'Contradiction' }));
    await waitFor(() => expect(api.callsTo('GET', /^\/relations$/).at(-1)?.query.get('filter[kind]')).toBe('contradicts'));
  });

  it('say so when there are none', async () => {
    open({ prepare: (api) => (api.pairs = []) });
    expect(await screen.findByText('Nothing to decide on')).toBeInTheDocument();
  });
});

describe('the policy of matching', () => {
  const save = () => screen.findByRole('button', { name: 'Save the policy' });
  const thumb = (name: string) => screen.findByRole('slider', { name });

  it('has marks for each kind, which are tried before they are saved', async () => {
    const moved = { days: 30, pairs: 1_240, moves: [{ kind: 'updates', from: 'accepted', to: 'suggested', count: 38, examples: [{ why: '23, then 41 dead', score: 0.83, earlier: 'At first 23.', later: 'Then 41.' }] }] };
    const { user, api, container } = open({ tab: '?tab=policy', prepare: (fake) => fake.on('POST', /dry-run$/, ok(moved)) });
    const accept = await thumb('Update: holds without asking from');
    act(() => accept.focus());
    await user.keyboard('{ArrowRight}');
    expect(accept).toHaveAttribute('aria-valuetext', '81%');
    await user.click(screen.getByRole('button', { name: 'Dry run' }));
    expect(await screen.findByText('1,240 pairs of the last 30 days: 38 would be filed otherwise.')).toBeInTheDocument();
    expect(screen.getByText('1 example')).toBeInTheDocument();
    await expectAccessible(container);
    await user.click(await save());
    await waitFor(() => expect(api.callsTo('PUT', /relation-policy$/)[0]?.body).toMatchObject({ version: 3, thresholds: { updates: { accept: 0.81, suggest: 0.5 } } }));
    expect(await screen.findByText(/^Version 4/)).toBeInTheDocument();
    expect(await save()).toBeDisabled();
  });

  it('can make a kind hold by itself or always ask, but never a contradiction', async () => {
    const { user, api } = open({ tab: '?tab=policy' });
    const group = (await thumb('Narrower: suggested from')).closest<HTMLElement>('[role="group"]')!;
    await user.click(within(group).getByRole('switch', { name: 'Without asking' }));
    expect(await thumb('Narrower: holds without asking from')).toHaveAttribute('aria-valuenow', '90');
    expect(within((await thumb('Contradiction: suggested from')).closest<HTMLElement>('[role="group"]')!).queryByRole('switch')).not.toBeInTheDocument();
    await user.click(await save());
    await waitFor(() => expect(api.callsTo('PUT', /relation-policy$/)[0]?.body).toMatchObject({ thresholds: { narrower: { accept: 0.9 } } }));
  });

  it('keeps one’s marks when somebody else was faster, and says so', async () => {
    const { user } = open({ tab: '?tab=policy', prepare: (api) => api.on('PUT', /relation-policy$/, problem(409, 'conflict', 'Somebody has changed the policy meanwhile.')) });
    const support = await thumb('Support: suggested from');
    act(() => support.focus());
    await user.keyboard('{ArrowLeft}');
    await user.click(await save());
    expect(await screen.findByRole('alert')).toHaveTextContent('Somebody has changed the policy meanwhile.');
    expect(await thumb('Support: suggested from')).toHaveAttribute('aria-valuenow', '59');
  });

  it('can be read by reviewers', async () => {
    open({ role: 'reviewer', tab: '?tab=policy', prepare: (api) => (api.policy = aPolicy({ setBy: null })) });
    expect(await thumb('Same claim: suggested from')).toBeDisabled();
    expect(screen.queryByRole('button', { name: 'Save the policy' })).not.toBeInTheDocument();
    expect(screen.getByText('Editors and admins can change it.')).toBeInTheDocument();
  });
});
