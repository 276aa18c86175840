import { screen, waitFor, within } from '@testing-library/react';
import { expectAccessible } from '../../../test/expectAccessible';
import { FakeApi, ok, problem } from '../../../test/fakeApi';
import { aSession } from '../../../test/fixtures';
import { aCheck } from '../../../test/relationFixtures';
import { renderScreen } from '../../../test/render';
import { ResourceContextProvider } from 'ra-core';
import type { Role } from '../../api';
import EarlierCheckList from './EarlierCheckList';

function open(role: Role = 'editor', prepare: (api: FakeApi) => void = () => undefined, narrow = false) {
  const api = new FakeApi();
  api.session = aSession(role);
  api.checks = [aCheck(), aCheck({ claim: 'The tram is free on Sundays.', rating: 'True', ratingOf: null, publisher: 'Second Look', claimant: null })];
  prepare(api);
  const list = (
    <ResourceContextProvider value="earlier-checks">
      <EarlierCheckList />
    </ResourceContextProvider>
  );
  return renderScreen(list, { api, at: '/earlier-checks', narrow });
}
const dialog = () => screen.findByRole('dialog', { name: 'Import fact-checks' });
const file = new File(['[]'], 'checks.json', { type: 'application/json' });

describe('earlier fact-checks', () => {
  it('are listed with claim, rating and publisher, on a phone as cards', async () => {
    const { container, unmount } = open();
    expect(await screen.findByText('The tram is free on Sundays.')).toBeInTheDocument();
    expect(screen.getByText('2 on a scale from 1 to 5')).toBeInTheDocument();
    expect(screen.getByRole('link', { name: /^Second Look/ })).toHaveAttribute('href', 'https://examplefacts.example/tram');
    await expectAccessible(container);
    unmount();
    open('editor', undefined, true);
    expect(await screen.findByText('The tram is free on Sundays.')).toBeInTheDocument();
  });

  it('are imported from a file, and what was refused says where and why', async () => {
    const answer = { read: 420, imported: 100, known: 17, refused: [{ at: '/3/itemReviewed', why: 'There is no claim in it.' }] };
    const { user, api } = open('editor', (fake) => fake.on('POST', /import$/, ok(answer)));
    await user.click(await screen.findByRole('button', { name: 'Import' }));
    await user.click(within(await dialog()).getByRole('button', { name: 'Import' }));
    expect(await within(await dialog()).findByRole('alert')).toHaveTextContent('Choose a file.');
    await user.upload(within(await dialog()).getByLabelText(/^Drop a file here/), file);
    await user.click(within(await dialog()).getByRole('button', { name: 'Import' }));
    expect(await within(await dialog()).findByText('420 entries were read. 100 are new. 17 were known.')).toBeInTheDocument();
    expect(within(await dialog()).getByText('303 were refused:')).toBeInTheDocument();
    expect(within(await dialog()).getByText('Only the first is listed.')).toBeInTheDocument();
    expect(within(await dialog()).getByRole('row', { name: '/3/itemReviewed There is no claim in it.' })).toBeInTheDocument();
    await expectAccessible(await dialog());
    expect((api.callsTo('POST', /import$/)[0]?.body as FormData).get('file')).toMatchObject({ name: 'checks.json' });
  });

  it('a file that is none is refused in the dialog, which stays', async () => {
    const { user } = open('editor', (fake) => fake.on('POST', /import$/, problem(422, 'validation-failed', 'This is no JSON.')));
    await user.click(await screen.findByRole('button', { name: 'Import' }));
    await user.upload(within(await dialog()).getByLabelText(/^Drop a file here/), file);
    await user.click(within(await dialog()).getByRole('button', { name: 'Import' }));
    expect(await within(await dialog()).findByRole('alert')).toHaveTextContent('This is no JSON.');
  });

  it('are imported by editors and admins only', async () => {
    const { api } = open('reviewer');
    expect(await screen.findByText('The tram is free on Sundays.')).toBeInTheDocument();
    await waitFor(() => expect(api.callsTo('GET', /^\/earlier-checks$/)).not.toHaveLength(0));
    expect(screen.queryByRole('button', { name: 'Import' })).not.toBeInTheDocument();
  });
});
