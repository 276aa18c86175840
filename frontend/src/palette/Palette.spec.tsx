import { act, screen, waitFor, within } from '@testing-library/react';
import { expectAccessible } from '../../test/expectAccessible';
import { FakeApi } from '../../test/fakeApi';
import { anId, aSession } from '../../test/fixtures';
import { renderScreen } from '../../test/render';
import type { Role, SearchAnswer } from '../api';
import { Palette } from './Palette';
import { openPalette } from './paletteEvents';

const CLAIM = anId();
const FOUND: SearchAnswer = {
  claims: [{ id: CLAIM, wording: 'The tram carried 40,000 people.', marks: [{ start: 4, end: 8 }], state: 'queued', verdict: null }],
  articles: [{ id: anId(), title: 'Trams return', marks: [{ start: 0, end: 5 }], source: 'The Harbour Post' }],
  facts: [{ id: anId(), statement: 'The tram cost 9 million.', marks: [], verdict: 'verified' }],
  queues: [{ id: anId(), name: 'Tramways' }],
  people: [{ id: anId(), name: 'Tramina Holt', role: 'reviewer' }],
};

// cmdk brings its choice into view within the dialog, where nothing else scrolls.
beforeEach(() => void (Element.prototype.scrollIntoView = () => undefined));

async function openIt(role: Role = 'reviewer') {
  const api = new FakeApi();
  api.session = aSession(role);
  api.found = FOUND;
  const view = renderScreen(<Palette />, { api });
  act(openPalette);
  return { ...view, input: await screen.findByRole('combobox') };
}

describe('the palette', () => {
  it('searches everything once the typing pauses, with the keyboard alone', async () => {
    const { user, api, input, router } = await openIt();
    expect(input).toHaveFocus();
    await user.keyboard('tram');
    const list = await screen.findByRole('listbox');
    expect(await within(list).findByText('tram')).toContainHTML('<mark');
    const headings = [...list.querySelectorAll('[cmdk-group-heading]')].map(({ textContent }) => textContent).filter((text) => text !== 'Go to');
    expect(headings).toEqual(['Claims', 'Facts', 'Articles', 'Queues', 'People']);
    expect(api.callsTo('GET', /^\/search$/).map(({ query }) => query.get('q'))).toEqual(['tram']);
    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('5 found'));
    await expectAccessible(screen.getByRole('dialog'));
    expect(await within(list).findByRole('option', { selected: true })).toHaveTextContent('The tram carried');
    await user.keyboard('{Enter}');
    await waitFor(() => expect(router.state.location.pathname).toBe(`/claims/${CLAIM}/show`));
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
  });

  it('goes to a page by its name, without asking the server for a single letter', async () => {
    const { user, api, router } = await openIt('editor');
    await user.keyboard('f');
    expect(await screen.findByRole('option', { name: 'Facts' })).toBeInTheDocument();
    expect(api.callsTo('GET', /^\/search$/)).toEqual([]);
    await user.keyboard('acts{Enter}');
    await waitFor(() => expect(router.state.location.pathname).toBe('/facts'));
  });

  it('leads admins to the person, others to what that person was given', async () => {
    const { user, router } = await openIt();
    await user.keyboard('tram');
    await user.click(await screen.findByRole('option', { name: /Tramina Holt/ }));
    await waitFor(() => expect(router.state.location.search).toContain('assignedTo'));
  });
});
