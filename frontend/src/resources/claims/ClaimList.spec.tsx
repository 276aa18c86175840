import { screen, waitFor, within } from '@testing-library/react';
import { ResourceContextProvider } from 'ra-core';
import { expectAccessible } from '../../../test/expectAccessible';
import { FakeApi, problem } from '../../../test/fakeApi';
import { anId, aSession, aView } from '../../../test/fixtures';
import { renderScreen } from '../../../test/render';
import type { Role } from '../../api';
import ClaimList from './ClaimList';

function openList(role: Role, prepare: (api: FakeApi) => void = () => undefined) {
  const api = new FakeApi();
  api.session = aSession(role);
  prepare(api);
  const list = (
    <ResourceContextProvider value="claims">
      <ClaimList />
    </ResourceContextProvider>
  );
  return renderScreen(list, { api, at: '/claims', path: '/claims' });
}
const menu = async (user: ReturnType<typeof openList>['user'], name = /^Views?/) => {
  await user.click(await screen.findByRole('button', { name }));
  return screen.findByRole('menu');
};
const lastQuery = (api: FakeApi) => Object.fromEntries(api.callsTo('GET', /^\/claims$/).at(-1)!.query);

describe('the views of the claims', () => {
  it('teach what the list is good for', async () => {
    const { user, api } = openList('reviewer');
    const views = await menu(user);
    expect(within(views).getAllByRole('menuitemradio').map(({ textContent }) => textContent?.split(/(?=[A-Z])/)[0])).toEqual(['Everything', 'Overdue', 'Clashes', 'Mine', 'Disputed', 'Passed on by everybody', 'To approve']);
    await expectAccessible(views);
    await user.click(within(views).getByRole('menuitemradio', { name: /^Overdue/ }));
    await waitFor(() => expect(lastQuery(api)).toMatchObject({ 'filter[due]': 'overdue', sort: '-priority' }));
    expect(await screen.findByRole('button', { name: 'View: Overdue' })).toBeInTheDocument();
  });

  it('keep filters, order and columns, and put them on again', async () => {
    const { user, api } = openList('reviewer', (fake) => {
      fake.views = [aView({ name: 'Harbour', filter: { verdict: 'verified' }, sort: 'createdAt', columns: ['wording', 'state'] })];
    });
    await user.click(within(await menu(user)).getByRole('menuitemradio', { name: 'Harbour' }));
    await waitFor(() => expect(lastQuery(api)).toMatchObject({ 'filter[verdict]': 'verified', sort: 'createdAt' }));
    await waitFor(() => expect(screen.getAllByRole('columnheader')).toHaveLength(2));
    await user.click(screen.getByRole('button', { name: 'Columns' }));
    await user.click(await screen.findByRole('menuitemcheckbox', { name: 'Queue' }));
    await user.keyboard('{Escape}');
    await user.click(within(await menu(user, /changed/)).getByRole('menuitem', { name: 'Save the changes to “Harbour”' }));
    await waitFor(() => expect(api.callsTo('PATCH', /^\/saved-views/)[0]?.body).toMatchObject({ version: 1, columns: ['wording', 'state', 'queue'], sort: 'createdAt' }));
    expect(await screen.findByRole('button', { name: 'View: Harbour' })).toBeInTheDocument();
  });

  it('are saved under a name, and shared by editors', async () => {
    const { user, api } = openList('editor');
    await user.click(within(await menu(user)).getByRole('menuitemradio', { name: /^Disputed/ }));
    await user.click(within(await menu(user)).getByRole('menuitem', { name: /^Save what I see/ }));
    const dialog = await screen.findByRole('dialog', { name: 'Save this view' });
    await user.click(within(dialog).getByRole('button', { name: 'Save' }));
    expect(await within(dialog).findByRole('alert')).toHaveTextContent('Give it a name.');
    await user.type(within(dialog).getByLabelText(/^Name/), 'To settle today');
    await user.click(within(dialog).getByRole('checkbox', { name: 'Share with the newsroom' }));
    await expectAccessible(dialog);
    await user.click(within(dialog).getByRole('button', { name: 'Save' }));
    await waitFor(() => expect(api.callsTo('POST', /^\/saved-views$/)[0]?.body).toEqual({ resource: 'claims', name: 'To settle today', shared: true, filter: { state: 'disputed' }, sort: '-priority', columns: null }));
    expect(await screen.findByRole('button', { name: 'View: To settle today' })).toBeInTheDocument();
  });

  it('of colleagues can be used, not changed', async () => {
    const { user } = openList('reviewer', (api) => {
      api.views = [aView({ name: 'Elections', shared: true, mayChange: false, owner: { id: anId(), name: 'Ines Editor' } })];
    });
    await user.click(within(await menu(user)).getByRole('menuitemradio', { name: /^Elections/ }));
    const views = await menu(user, /Elections/);
    expect(within(views).getAllByRole('menuitem').map(({ textContent }) => textContent)).toEqual(['Save what I see as a view …']);
    expect(within(views).getByText('Ines Editor')).toBeInTheDocument();
  });

  it('are deleted after a question, and say why when they can’t be', async () => {
    const { user, api } = openList('editor', (fake) => {
      fake.views = [aView({ name: 'Old', shared: true })];
    });
    await user.click(within(await menu(user)).getByRole('menuitemradio', { name: /^Old/ }));
    api.on('PATCH', /saved-views/, problem(409, 'stale-version', 'This view was changed by someone else.'));
    await user.click(within(await menu(user, /Old/)).getByRole('menuitem', { name: 'Keep “Old” to its owner' }));
    await waitFor(() => expect(api.callsTo('PATCH', /saved-views/)).toHaveLength(1));
    await user.click(within(await menu(user, /Old/)).getByRole('menuitem', { name: /^Delete/ }));
    await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Delete' }));
    await waitFor(() => expect(api.views).toEqual([]));
    expect(await screen.findByRole('button', { name: 'Views' })).toBeInTheDocument();
  });
});
