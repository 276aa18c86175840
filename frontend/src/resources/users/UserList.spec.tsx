import { screen, waitFor, within } from '@testing-library/react';
import { expectAccessible } from '../../../test/expectAccessible';
import { ResourceContextProvider } from 'ra-core';
import { FakeApi, problem } from '../../../test/fakeApi';
import { anId, aSession, aUser, person } from '../../../test/fixtures';
import { renderScreen } from '../../../test/render';
import UserList from './UserList';

function newsroom(): FakeApi {
  const api = new FakeApi();
  api.session = aSession('admin');
  api.users = [aUser({ ...person('admin'), version: 7 }), aUser({ id: anId(), name: 'Rosa Reviewer', version: 3 })];
  return api;
}

async function openList(api = newsroom()) {
  const view = renderScreen(
    <ResourceContextProvider value="users">
      <UserList />
    </ResourceContextProvider>,
    { api, at: '/users' },
  );
  await screen.findByText('Rosa Reviewer');
  return view;
}

const passwordDialog = () => screen.findByRole('dialog', { name: /^One-time password of/ });
const openMenu = async (user: Awaited<ReturnType<typeof openList>>['user'], name: string, item: RegExp) => {
  await user.click(screen.getByRole('button', { name: `Actions for ${name}` }));
  await user.click(await screen.findByRole('menuitem', { name: item }));
};

describe('adding a person', () => {
  const fill = async (user: Awaited<ReturnType<typeof openList>>['user'], email: string) => {
    await user.click(screen.getByRole('button', { name: 'Add person' }));
    const dialog = await screen.findByRole('dialog', { name: 'Add a person' });
    await user.type(within(dialog).getByLabelText('Name'), ' Nils Neu ');
    await user.type(within(dialog).getByLabelText('E-mail'), email);
    await user.click(within(dialog).getByRole('radio', { name: /^Editor/ }));
    await user.click(within(dialog).getByRole('button', { name: 'Add and show password' }));
    return dialog;
  };

  it('shows the one-time password once: it can be copied, and only a deliberate click takes it away', async () => {
    const { user, api, baseElement } = await openList();
    await fill(user, 'nils@desk.example');
    const dialog = await passwordDialog();
    expect(api.callsTo('POST', /^\/users$/)[0]?.body).toEqual({ name: 'Nils Neu', email: 'nils@desk.example', role: 'editor' });
    expect(within(dialog).getByRole('status', { name: 'One-time password' })).toHaveTextContent('quiet-river-lamp-stone');
    await expectAccessible(baseElement);
    await user.click(within(dialog).getByRole('button', { name: 'Copy password' }));
    expect(await navigator.clipboard.readText()).toBe('quiet-river-lamp-stone');
    await user.keyboard('{Escape}');
    expect(dialog).toBeInTheDocument();
    await user.click(within(dialog).getByRole('button', { name: 'I have passed it on' }));
    await waitFor(() => expect(screen.queryByText('quiet-river-lamp-stone')).not.toBeInTheDocument());
  });

  it('says at the e-mail that it is taken, and keeps what was typed', async () => {
    const api = newsroom();
    api.on('POST', /^\/users$/, problem(409, 'conflict', 'There is a person with the address nils@desk.example already.'));
    const { user } = await openList(api);
    const dialog = await fill(user, 'nils@desk.example');
    await waitFor(() => expect(within(dialog).getByLabelText('E-mail')).toBeInvalid());
    expect(within(dialog).getByLabelText('E-mail')).toHaveAccessibleDescription('There is a person with the address nils@desk.example already.');
    expect(within(dialog).getByLabelText('E-mail')).toHaveValue('nils@desk.example');
    expect(screen.queryByText('quiet-river-lamp-stone')).not.toBeInTheDocument();
  });

  it('asks for a whole address before it asks the server', async () => {
    const { user, api } = await openList();
    const dialog = await fill(user, 'nils');
    expect(await within(dialog).findByText('An e-mail address like name@newsroom.org.')).toBeInTheDocument();
    expect(api.callsTo('POST', /^\/users$/)).toHaveLength(0);
  });
});

describe('changing a person', () => {
  it('sends only the role that changed, with the version that was read', async () => {
    const { user, api } = await openList();
    await openMenu(user, 'Rosa Reviewer', /^Edit/);
    const dialog = await screen.findByRole('dialog', { name: 'Edit Rosa Reviewer' });
    await user.click(within(dialog).getByRole('radio', { name: /^Admin/ }));
    await user.click(within(dialog).getByRole('button', { name: 'Save' }));
    await waitFor(() => expect(api.callsTo('PATCH', /^\/users\//)[0]?.body).toEqual({ role: 'admin', version: 3 }));
  });

  it('disables only after a confirmation, and shows why the server would not', async () => {
    const api = newsroom();
    api.on('PATCH', /^\/users\//, problem(409, 'conflict', 'This is the only admin. Make somebody else an admin first.'));
    const { user } = await openList(api);
    await openMenu(user, 'Rosa Reviewer', /^Disable/);
    const dialog = await screen.findByRole('dialog', { name: 'Disable Rosa Reviewer?' });
    expect(api.callsTo('PATCH', /^\/users\//)).toHaveLength(0);
    await user.click(within(dialog).getByRole('button', { name: 'Disable' }));
    expect(await within(dialog).findByRole('alert')).toHaveTextContent('This is the only admin.');
    expect(api.callsTo('PATCH', /^\/users\//)[0]?.body).toEqual({ disabled: true, version: 3 });
  });

  it('does not offer to shut oneself out', async () => {
    const { user } = await openList();
    await user.click(screen.getByRole('button', { name: 'Actions for Ada Admin' }));
    expect(await screen.findByRole('menuitem', { name: /^Disable/ })).toHaveAttribute('aria-disabled', 'true');
    expect(screen.getByRole('menuitem', { name: /^Reset password/ })).toHaveAttribute('aria-disabled', 'true');
  });

  it('resets a password after a confirmation and shows the new one', async () => {
    const { user, api } = await openList();
    await openMenu(user, 'Rosa Reviewer', /^Reset/);
    const dialog = await screen.findByRole('dialog', { name: 'Reset the password of Rosa Reviewer?' });
    expect(api.callsTo('POST', /reset-password$/)).toHaveLength(0);
    await user.click(within(dialog).getByRole('button', { name: 'Reset and show password' }));
    expect(await passwordDialog()).toHaveTextContent('quiet-river-lamp-stone');
  });
});
