import { screen, waitFor, within } from '@testing-library/react';
import { ResourceContextProvider } from 'ra-core';
import { expectAccessible } from '../../../test/expectAccessible';
import { FakeApi, problem } from '../../../test/fakeApi';
import { aSession, minutesAgo } from '../../../test/fixtures';
import { anApiKey } from '../../../test/programFixtures';
import { renderScreen } from '../../../test/render';
import ApiKeyList from './ApiKeyList';

const SECRET = `cdk_${'k'.repeat(43)}`;

function newsroom(): FakeApi {
  const api = new FakeApi();
  api.session = aSession('admin');
  api.keys = [
    anApiKey({ name: 'Website', lastUsedAt: null, expiresAt: null }),
    anApiKey({ name: 'Wire import', scopes: ['ingest'], expiresAt: minutesAgo(-3 * 1440) }),
    anApiKey({ name: 'Old website', state: 'revoked', revokedAt: minutesAgo(5) }),
  ];
  return api;
}

async function openList(api = newsroom()) {
  const view = renderScreen(
    <ResourceContextProvider value="api-keys">
      <ApiKeyList />
    </ResourceContextProvider>,
    { api, at: '/api-keys' },
  );
  await screen.findByText('Website');
  return view;
}

const rowOf = (name: string) => screen.getByText(name).closest('tr')!;

describe('the list of API keys', () => {
  it('says of each what it may do, whether it was used, and until when it opens anything', async () => {
    const { container } = await openList();
    expect(rowOf('Website')).toHaveTextContent(/cdk_Ab3dEf6h….*Read facts.*by Ada Admin.*not yet.*never/);
    expect(rowOf('Wire import')).toHaveTextContent(/Send articles in.*2 minutes ago.*in 3 days/);
    expect(rowOf('Old website')).toHaveTextContent('Revoked');
    expect(within(rowOf('Old website')).queryByRole('button')).not.toBeInTheDocument();
    await expectAccessible(container);
  });

  it('revokes only after a confirmation', async () => {
    const { user, api } = await openList();
    await user.click(screen.getByRole('button', { name: 'Revoke Wire import' }));
    const dialog = await screen.findByRole('dialog', { name: 'Revoke “Wire import”?' });
    expect(api.callsTo('POST', /revoke$/)).toHaveLength(0);
    await user.click(within(dialog).getByRole('button', { name: 'Revoke' }));
    await waitFor(() => expect(api.callsTo('POST', new RegExp(`${api.keys[1]!.id}/revoke$`))).toHaveLength(1));
  });
});

describe('making a key', () => {
  const fill = async (user: Awaited<ReturnType<typeof openList>>['user'], name: string, ...scopes: RegExp[]) => {
    await user.click(screen.getByRole('button', { name: 'New key' }));
    const dialog = await screen.findByRole('dialog', { name: 'Make an API key' });
    if (name) await user.type(within(dialog).getByLabelText('Name'), name);
    for (const scope of scopes) await user.click(within(dialog).getByRole('checkbox', { name: scope }));
    await user.click(within(dialog).getByRole('button', { name: 'Make and show key' }));
    return dialog;
  };

  it('shows it once: it can be copied, and only a deliberate click takes it away', async () => {
    const { user, api, baseElement } = await openList();
    await fill(user, ' Newsletter ', /^Send articles in/, /^Read facts/);
    const dialog = await screen.findByRole('dialog', { name: 'The key of “Newsletter”' });
    expect(api.callsTo('POST', /^\/api-keys$/)[0]?.body).toEqual({ name: 'Newsletter', scopes: ['read', 'ingest'], expiresInDays: 90 });
    expect(within(dialog).getByRole('status', { name: 'API key' })).toHaveTextContent(SECRET);
    await expectAccessible(baseElement);
    await user.click(within(dialog).getByRole('button', { name: 'Copy key' }));
    expect(await navigator.clipboard.readText()).toBe(SECRET);
    await user.keyboard('{Escape}');
    expect(dialog).toBeInTheDocument();
    await user.click(within(dialog).getByRole('button', { name: 'I have stored it' }));
    await waitFor(() => expect(screen.queryByText(SECRET)).not.toBeInTheDocument());
  });

  it('asks for a name and for something that it may do before it asks the server', async () => {
    const { user, api, baseElement } = await openList();
    const dialog = await fill(user, '');
    expect(await within(dialog).findByText('A name is needed.')).toBeInTheDocument();
    expect(within(dialog).getByRole('group', { name: 'What it may do' })).toHaveAccessibleDescription('Choose at least one.');
    expect(api.callsTo('POST', /^\/api-keys$/)).toHaveLength(0);
    await expectAccessible(baseElement);
  });

  it('says at the name that it is taken', async () => {
    const api = newsroom();
    api.on('POST', /^\/api-keys$/, problem(422, 'validation-failed', 'Taken.', { errors: [{ pointer: '/name', code: 'taken', detail: 'Another key has this name.' }] }));
    const { user } = await openList(api);
    const dialog = await fill(user, 'Website', /^Read facts/);
    await waitFor(() => expect(within(dialog).getByLabelText('Name')).toHaveAccessibleDescription('Another key has this name.'));
  });

  it('warns of one that never runs out', async () => {
    const { user } = await openList();
    await user.click(screen.getByRole('button', { name: 'New key' }));
    const dialog = await screen.findByRole('dialog', { name: 'Make an API key' });
    await user.click(within(dialog).getByRole('combobox', { name: 'Runs out' }));
    await user.click(await screen.findByRole('option', { name: 'never' }));
    expect(await within(dialog).findByText(/^A key that never runs out/)).toBeInTheDocument();
  });
});
