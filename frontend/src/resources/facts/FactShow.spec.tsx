import { screen, waitFor, within } from '@testing-library/react';
import { ResourceContextProvider } from 'ra-core';
import { expectAccessible } from '../../../test/expectAccessible';
import { FakeApi, problem } from '../../../test/fakeApi';
import { aFact } from '../../../test/factFixtures';
import { aSession, minutesAgo, person } from '../../../test/fixtures';
import { renderScreen } from '../../../test/render';
import type { FactVersion, WholeFact } from '../../api';
import FactShow from './FactShow';

const made = (version: number, over: Partial<FactVersion>): FactVersion => ({
  version,
  publicationState: 'published',
  change: 'published',
  note: null,
  madeBy: { id: person('editor').id, name: 'Edith Editor' },
  madeAt: minutesAgo(10 * (9 - version)),
  changes: [],
  ...over,
});

function openFact(over: Partial<WholeFact> = {}, query = '', versions: FactVersion[] = [made(1, {})]) {
  const api = new FakeApi();
  api.session = aSession('editor');
  api.facts = [aFact({ statement: 'The bridge is closed.', summary: 'The register lists it.', speaker: null, may: ['pause', 'correct', 'withdraw', 'review-again'], ...over })];
  api.factVersions = versions;
  return renderScreen(<ResourceContextProvider value="facts"><FactShow /></ResourceContextProvider>, { api, at: `/facts/${api.facts[0]!.id}/show${query}`, path: '/facts/:id/show' });
}
const sent = (api: FakeApi) => api.callsTo('POST', /^\/facts\//).map(({ path, body }) => [path.split('/').at(-1), body as unknown]);
const button = (name: string) => screen.findByRole('button', { name });

describe('a fact’s page', () => {
  it('offers what the server allows, in its state and for its days', async () => {
    const { container } = openFact({ publicationState: 'paused', may: ['resume', 'withdraw'], validFrom: '2021-04-01', asOf: '2021-04-02', validUntil: '2021-05-01' });
    const acts = within(await screen.findByRole('group', { name: 'What to do with it' }));
    expect(acts.getAllByRole('button').map((one) => one.textContent)).toEqual(['Put back', 'Withdraw']);
    expect(screen.getByText('Paused')).toBeInTheDocument();
    expect(screen.getByText(/held until .*2021, which is over/)).toBeInTheDocument();
    expect(screen.queryByRole('link', { name: /public page/ })).not.toBeInTheDocument();
    await expectAccessible(container);
  });

  it('tells every version, with its note and what it changed', async () => {
    openFact({ version: 3 }, '', [
      made(3, { change: 'corrected', note: 'It was the northern one.', changes: [{ field: 'statement', before: 'The bridge is closed.', after: 'The northern bridge is closed.' }] }),
      made(2, { change: 'updated', madeBy: null, changes: [{ field: 'evidence', removed: [], added: [{ url: 'https://roads.example/2', quote: 'Closed.', stance: 'supports' }] }] }),
      made(1, {}),
    ]);
    const region = within(await screen.findByRole('region', { name: 'Versions' }));
    await region.findByText('Version 3');
    const versions = region.getAllByRole('listitem').filter((item) => item.textContent?.startsWith('Version'));
    expect(versions[0]).toHaveTextContent(/Version 3 · corrected · Edith Editor.*“It was the northern one.”.*added: northern/);
    expect(versions[1]).toHaveTextContent(/Version 2 · updated · Claimdesk.*roads.example/);
  });

  it('puts other words before the readers, with a note that tells them', async () => {
    const { user, api, baseElement } = openFact({}, '?correct=1');
    const dialog = within(await screen.findByRole('dialog', { name: 'Correct the fact' }));
    await user.click(dialog.getByRole('button', { name: 'Correct and publish' }));
    expect(await dialog.findByText('Nothing is different yet.')).toBeInTheDocument();
    await user.clear(dialog.getByLabelText(/^Statement/));
    await user.type(dialog.getByLabelText(/^Statement/), 'The northern bridge is closed.');
    expect(within(dialog.getByRole('region', { name: 'What readers will see changed' })).getByText(/northern/)).toBeInTheDocument();
    await expectAccessible(baseElement);
    await user.type(dialog.getByLabelText(/^Note to readers/), 'It was the northern one.');
    await user.click(dialog.getByRole('button', { name: 'Correct and publish' }));
    await waitFor(() => expect(sent(api)).toEqual([['correct', { version: 1, note: 'It was the northern one.', statement: 'The northern bridge is closed.', summary: 'The register lists it.', speaker: null, validFrom: null, asOf: '2026-03-02', validUntil: null }]]));
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
  });

  it('keeps what was typed when somebody else was faster', async () => {
    const { user, api } = openFact();
    api.on('POST', /withdraw$/, problem(409, 'stale-version', 'This fact was changed by someone else.'));
    await user.click(await button('Withdraw'));
    const dialog = within(await screen.findByRole('dialog', { name: 'Withdraw' }));
    await user.click(dialog.getByRole('button', { name: 'Withdraw' }));
    expect(await dialog.findByText('Say why.')).toBeInTheDocument();
    await user.type(dialog.getByLabelText(/^Note to readers/), 'Another bridge.');
    await user.click(dialog.getByRole('button', { name: 'Withdraw' }));
    expect(await dialog.findByText('This fact was changed by someone else.')).toBeInTheDocument();
    expect(dialog.getByLabelText(/^Note to readers/)).toHaveValue('Another bridge.');
  });

  it('publishes at once what was held back', async () => {
    const { user, api } = openFact({ publicationState: 'unpublished', may: ['publish'] });
    await user.click(await button('Publish'));
    await waitFor(() => expect(sent(api)).toEqual([['publish', { version: 1 }]]));
  });
});
