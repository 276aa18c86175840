import { act, screen, waitFor, within } from '@testing-library/react';
import { expectAccessible } from '../../../../test/expectAccessible';
import { FakeApi, problem } from '../../../../test/fakeApi';
import { anId, aQueue, aSession } from '../../../../test/fixtures';
import { renderScreen } from '../../../../test/render';
import type { Condition, RoutingRule } from '../../../api';
import { RulesEditor } from './RulesEditor';

const rule = (name: string, condition: Condition, priority = 50): RoutingRule => ({ id: anId(), name, condition, priority });
const TOLLS: Condition = { all: [{ field: 'kind', in: ['money'] }, { not: { field: 'words', in: ['stamp', 'coin'] } }] };

function newsroom(): FakeApi {
  const api = new FakeApi();
  api.session = aSession('editor');
  api.rules = [rule('Tolls', TOLLS, 80), rule('Trams', { field: 'words', in: ['tram'] }), rule('The Post', { field: 'source', in: ['The Harbour Post'] })];
  return api;
}

async function openEditor(api = newsroom()) {
  const view = renderScreen(<RulesEditor queue={api.queues[0] ?? aQueue()} onDirty={() => undefined} />, { api });
  await screen.findByRole('button', { name: /^1\. Tolls/ });
  return view;
}

const sent = (api: FakeApi) => api.callsTo('PUT', /routing-rules$/).map(({ body }) => body.data as RoutingRule[]);
const names = () => screen.getAllByRole('button', { name: /^\d+\. / }).map((button) => /^\d+\. (\D+?)priority/.exec(button.textContent ?? '')?.[1]);
const focusOn = (element: HTMLElement) => act(() => element.focus());
const save = () => screen.getByRole('button', { name: 'Save rules' });

describe('the routing rules of a queue', () => {
  it('stand there as sentences, in their order, and can’t be saved unchanged', async () => {
    const { container } = await openEditor();
    expect(names()).toEqual(['Tolls', 'Trams', 'The Post']);
    expect(screen.getByText('counts money, and does not mention stamp or coin')).toBeInTheDocument();
    expect(save()).toBeDisabled();
    await expectAccessible(container);
  });

  it('move with Alt and an arrow key, keep the focus, and are sent in the new order', async () => {
    const { user, api } = await openEditor();
    focusOn(screen.getByRole('button', { name: /^1\. Tolls/ }));
    await user.keyboard('{Alt>}{ArrowDown}{/Alt}');
    expect(names()).toEqual(['Trams', 'Tolls', 'The Post']);
    expect(screen.getByRole('button', { name: /^2\. Tolls/ })).toHaveFocus();
    expect(screen.getByText('“Tolls” is now rule 2 of 3.')).toBeInTheDocument();
    await user.click(save());
    await waitFor(() => expect(sent(api)).toHaveLength(1));
    expect(sent(api)[0]?.map(({ name }) => name)).toEqual(['Trams', 'Tolls', 'The Post']);
    await waitFor(() => expect(save()).toBeDisabled());
  });

  it('move with the arrow buttons up to the end of the list, where the button stays but does nothing', async () => {
    const { user } = await openEditor();
    const up = () => screen.getByRole('button', { name: 'Move up: The Post' });
    focusOn(up());
    await user.keyboard('{Enter}{Enter}');
    expect(names()).toEqual(['The Post', 'Tolls', 'Trams']);
    expect(up()).toHaveFocus();
    expect(up()).toHaveAttribute('aria-disabled', 'true');
    await user.keyboard('{Enter}');
    expect(names()).toEqual(['The Post', 'Tolls', 'Trams']);
  });

  it('keep a condition that was only looked at word for word', async () => {
    const { user, api, container } = await openEditor();
    await user.click(screen.getByRole('button', { name: /^1\. Tolls/ }));
    await expectAccessible(container);
    const name = screen.getByLabelText('Name of the rule');
    await user.clear(name);
    await user.type(name, 'Tolls and fares');
    await user.click(save());
    await waitFor(() => expect(sent(api)).toHaveLength(1));
    expect(sent(api)[0]?.[0]).toEqual({ name: 'Tolls and fares', condition: TOLLS, priority: 80 });
  });

  it('take a new rule, written with the keyboard alone', async () => {
    const { user, api } = await openEditor();
    focusOn(screen.getByRole('button', { name: 'Add rule' }));
    await user.keyboard('{Enter}');
    expect(screen.getByRole('button', { name: /^4\. New rule/ })).toHaveFocus();
    await user.click(screen.getByLabelText('Words'));
    await user.keyboard('ferry{Enter}quay, pier{Enter}');
    await user.click(save());
    await waitFor(() => expect(sent(api)).toHaveLength(1));
    expect(sent(api)[0]?.[3]).toEqual({ name: 'New rule', condition: { field: 'words', in: ['ferry', 'quay', 'pier'] }, priority: 50 });
  });

  it('add a group in which any condition is enough, and turn a condition round', async () => {
    const { user, api } = await openEditor();
    await user.click(screen.getByRole('button', { name: /^2\. Trams/ }));
    await user.click(screen.getByRole('button', { name: 'Add group' }));
    const [, group] = screen.getAllByRole('group', { name: 'Group of conditions' });
    await user.click(within(group!).getByLabelText('Words'));
    await user.keyboard('line{Enter}');
    await user.click(within(group!).getByRole('combobox', { name: /^Holds if it/ }));
    await user.click(await screen.findByRole('option', { name: 'does not mention' }));
    await user.click(save());
    await waitFor(() => expect(sent(api)).toHaveLength(1));
    expect(sent(api)[0]?.[1]?.condition).toEqual({ all: [{ field: 'words', in: ['tram'] }, { any: [{ not: { field: 'words', in: ['line'] } }] }] });
  });

  it('are not sent while one lacks something, and it is said where', async () => {
    const { user, api } = await openEditor();
    await user.click(screen.getByRole('button', { name: 'Add rule' }));
    expect(screen.queryByText('Add at least one.')).not.toBeInTheDocument();
    await user.click(save());
    expect(screen.getByText('Add at least one.')).toBeInTheDocument();
    expect(sent(api)).toHaveLength(0);
  });

  it('come back when one was removed by mistake', async () => {
    const { user } = await openEditor();
    await user.click(screen.getByRole('button', { name: 'Remove rule: Trams' }));
    expect(names()).toEqual(['Tolls', 'The Post']);
    expect(screen.getByRole('button', { name: 'Bring back' })).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(names()).toEqual(['Tolls', 'Trams', 'The Post']);
    expect(save()).toBeDisabled();
  });

  it('stay as they were typed when the server refuses', async () => {
    const api = newsroom();
    api.on('PUT', /routing-rules$/, problem(409, 'conflict', 'Somebody retired this queue.'));
    const { user } = await openEditor(api);
    await user.click(screen.getByRole('button', { name: 'Move down: Tolls' }));
    await user.click(save());
    expect(await screen.findByRole('alert')).toHaveTextContent('Somebody retired this queue.');
    expect(names()).toEqual(['Trams', 'Tolls', 'The Post']);
    expect(save()).toBeEnabled();
  });
});
