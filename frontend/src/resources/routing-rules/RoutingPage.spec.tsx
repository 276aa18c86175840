import { act, screen, waitFor, within } from '@testing-library/react';
import { expectAccessible } from '../../../test/expectAccessible';
import { FakeApi, ok, problem } from '../../../test/fakeApi';
import { anId, aQueue, aSession } from '../../../test/fixtures';
import { renderScreen } from '../../../test/render';
import type { Condition, NewPlacedRule, RuleSet } from '../../api';
import RoutingPage from './RoutingPage';

const city = aQueue({ name: 'City' });
const general = aQueue({ name: 'General', isFallback: true });
const TOLLS: Condition = { all: [{ field: 'kind', in: ['money'] }, { not: { field: 'words', in: ['stamp', 'coin'] } }] };
const rule = (name: string, condition: Condition, priority = 50) => ({ id: anId(), name, condition, priority, queue: { id: city.id, name: city.name } });
const live: RuleSet = {
  id: anId(),
  version: 4,
  state: 'live',
  note: 'Spring',
  basedOn: 3,
  revision: 1,
  changedBy: null,
  changedAt: new Date().toISOString(),
  liveBy: { id: anId(), name: 'Tove' },
  wentLiveAt: new Date().toISOString(),
  ruleCount: 3,
  rules: [rule('Tolls', TOLLS, 80), rule('Trams', { field: 'words', in: ['tram'] }), rule('The Post', { field: 'source', in: ['The Harbour Post'] })],
};
const draftOf = (rules: NewPlacedRule[], revision = 1) => ({ ...live, id: anId(), version: null, state: 'draft', basedOn: 4, revision, changedBy: { id: anId(), name: 'Salma' }, ruleCount: rules.length, rules: rules.map((each) => ({ ...each, id: anId(), queue: { id: each.queueId, name: 'City' } })) });

function newsroom(role: 'editor' | 'reviewer' = 'editor'): FakeApi {
  const api = new FakeApi();
  api.session = aSession(role);
  api.queues = [city, general];
  api.on('GET', /^\/routing-rules$/, ok({ live, draft: null }));
  api.on('GET', /^\/rule-sets$/, ok({ data: [live, { ...live, id: 'older', version: 3, state: 'retired', note: '' }], page: { after: null, total: 2, totalIsExact: true } }));
  api.on('PUT', /^\/routing-rules\/draft$/, ({ body }) => ok(draftOf(body.rules as NewPlacedRule[], (Number(body.revision) || 0) + 1)));
  return api;
}

async function openPage(api = newsroom()) {
  const view = renderScreen(<RoutingPage />, { api });
  await screen.findByRole('button', { name: /^1\. Tolls/ });
  return view;
}

const saved = (api: FakeApi) => api.callsTo('PUT', /draft$/).map(({ body }) => body.rules as NewPlacedRule[]);
const names = () => screen.getAllByRole('button', { name: /^\d+\. / }).map((button) => /^\d+\. (\D+?)→/.exec(button.textContent ?? '')?.[1]?.trim());
const focusOn = (element: HTMLElement) => act(() => element.focus());
const save = () => screen.getByRole('button', { name: 'Save draft' });

describe('the routing rules', () => {
  it('stand there as sentences with their queues, in their order, with the versions below', async () => {
    const { container } = await openPage();
    expect(names()).toEqual(['Tolls', 'Trams', 'The Post']);
    expect(screen.getByText('counts money, and does not mention stamp or coin')).toBeInTheDocument();
    expect(save()).toBeDisabled();
    expect(screen.getByRole('button', { name: 'Make live…' })).toBeDisabled();
    expect(await screen.findByRole('button', { name: 'Begin a draft from Version 3' })).toBeInTheDocument();
    await expectAccessible(container);
  });

  it('are only read by those who may not change them', async () => {
    renderScreen(<RoutingPage />, { api: newsroom('reviewer') });
    expect(await screen.findByText('counts money, and does not mention stamp or coin')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /Make live|Begin a draft/ })).not.toBeInTheDocument();
  });

  it('move with Alt and an arrow key, keep the focus, and are saved as a draft in the new order', async () => {
    const { user, api } = await openPage();
    focusOn(screen.getByRole('button', { name: /^1\. Tolls/ }));
    await user.keyboard('{Alt>}{ArrowDown}{/Alt}');
    expect(names()).toEqual(['Trams', 'Tolls', 'The Post']);
    expect(screen.getByRole('button', { name: /^2\. Tolls/ })).toHaveFocus();
    expect(screen.getByText('“Tolls” is now rule 2 of 3.')).toBeInTheDocument();
    await user.click(save());
    expect(await screen.findByText('This is a draft: it routes nothing yet.')).toBeInTheDocument();
    expect(saved(api)[0]?.map(({ name }) => name)).toEqual(['Trams', 'Tolls', 'The Post']);
    expect(api.callsTo('PUT', /draft$/)[0]?.body).toMatchObject({ basedOn: 4, revision: null });
  });

  it('are built without code: a number, turned round in a group, all with the keyboard', async () => {
    const { user, api, container } = await openPage();
    await user.click(screen.getByRole('button', { name: 'Add rule' }));
    const card = screen.getByRole('button', { name: /^4\. New rule/ }).closest('li')!;
    const form = within(card);
    await user.clear(form.getByRole('textbox', { name: 'Name of the rule' }));
    await user.type(form.getByRole('textbox', { name: 'Name of the rule' }), 'Many deaths');
    focusOn(form.getByRole('combobox', { name: 'What' }));
    await user.keyboard('{Enter}');
    await user.click(screen.getByRole('option', { name: 'Number' }));
    await user.type(form.getByRole('textbox', { name: 'At least' }), '10');
    await user.click(form.getByRole('button', { name: 'Add group' }));
    await user.click(form.getAllByRole('switch', { name: 'Not' })[1]!);
    await user.type(form.getByRole('combobox', { name: 'Words' }), 'river{Enter}');
    await expectAccessible(container);
    await user.click(save());
    await waitFor(() => expect(saved(api)).toHaveLength(1));
    expect(saved(api)[0]?.[3]).toEqual({
      name: 'Many deaths',
      queueId: general.id,
      priority: 50,
      condition: { all: [{ field: 'quantity', kinds: [], atLeast: 10 }, { not: { all: [{ field: 'words', in: ['river'] }] } }] },
    });
  });

  it('are not sent with something missing: it is said where', async () => {
    const { user, api } = await openPage();
    await user.click(screen.getByRole('button', { name: 'Add rule' }));
    await user.click(save());
    expect(await screen.findByText('Add at least one.')).toBeInTheDocument();
    expect(saved(api)).toEqual([]);
  });

  it('are tried before they are live: counts from queue to queue, and rules that never fit', async () => {
    const { user, api } = await openPage();
    const ref = ({ id, name }: typeof city) => ({ id, name });
    api.on('POST', /dry-run$/, ok({ days: 14, considered: 1200, cut: false, stays: 1160, moves: [{ from: ref(general), to: ref(city), claims: 40, movable: 31 }], rules: [{ name: 'Tolls', queue: ref(city), claims: 40 }, { name: 'Trams', queue: ref(city), claims: 0 }], fallback: { queue: ref(general), claims: 1160 }, examples: [{ id: anId(), wording: 'The toll is 3 euros.', from: ref(general), to: ref(city), rule: 'Tolls' }] }));
    const days = screen.getByRole('textbox', { name: /Claims of the last/ });
    await user.clear(days);
    await user.type(days, '14');
    await user.click(screen.getByRole('button', { name: 'Try it' }));
    expect(await screen.findByText('Of 1,200 claims of the last 14 days, 40 would be elsewhere. Nothing was moved.')).toBeInTheDocument();
    const moves = within(screen.getByRole('table', { name: 'Where claims would move' }));
    expect(moves.getByRole('row', { name: 'General City 40 31' })).toBeInTheDocument();
    expect(screen.getByText('No claim came to: “Trams”')).toBeInTheDocument();
    expect(api.callsTo('POST', /dry-run$/)[0]?.body).toMatchObject({ days: 14 });
  });

  it('go live with a reason, and waiting claims with them where one wants that', async () => {
    const { user, api } = await openPage();
    api.on('POST', /draft\/live$/, ok({ ...live, version: 5 }));
    await user.click(screen.getByRole('button', { name: 'Move up: Trams' }));
    await user.click(screen.getByRole('button', { name: 'Make live…' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Make these rules live?' }));
    await user.type(dialog.getByRole('textbox', { name: 'Why' }), 'Trams first');
    await user.click(dialog.getByRole('checkbox', { name: 'Also move claims that wait' }));
    await user.click(dialog.getByRole('button', { name: 'Make live' }));
    await waitFor(() => expect(api.callsTo('POST', /draft\/live$/).map(({ body }) => body)).toEqual([{ revision: 1, note: 'Trams first', moveNow: true }]));
  });

  it('say who was faster, and keep what was edited', async () => {
    const { user, api } = await openPage();
    api.on('PUT', /draft$/, problem(409, 'stale-version', 'Jonas changed this draft at 10:32 UTC. Look at them before you go on.'));
    await user.click(screen.getByRole('button', { name: 'Move up: Trams' }));
    await user.click(save());
    expect(await screen.findByRole('alert')).toHaveTextContent('Jonas changed this draft');
    expect(names()).toEqual(['Trams', 'Tolls', 'The Post']);
  });

  it('begin from an older version', async () => {
    const { user, api } = await openPage();
    api.on('GET', /^\/rule-sets\/older$/, ok({ ...live, id: 'older', version: 3, rules: [live.rules[2]] }));
    await user.click(await screen.findByRole('button', { name: 'Begin a draft from Version 3' }));
    await waitFor(() => expect(names()).toEqual(['The Post']));
    expect(save()).toBeEnabled();
  });
});
