import { screen, waitFor, within } from '@testing-library/react';
import { Notification } from 'react-admin';
import { expectAccessible } from '../../../test/expectAccessible';
import { FakeApi, ok } from '../../../test/fakeApi';
import { aFullClaim, anArticle, aSession, aSighting } from '../../../test/fixtures';
import { aCheckMatch, aMerge, anotherSighting, aPreview, aRelatedClaim, aRelation } from '../../../test/relationFixtures';
import { renderScreen } from '../../../test/render';
import type { Role } from '../../api';
import ClaimShow from './ClaimShow';

// The library of plots wants a browser; the table beside the plot has the same figures.
jest.mock('./figures/FiguresChart', () => ({ __esModule: true, default: () => null }));

const twin = () => aRelation({ kind: 'same', why: 'both 40,000 passengers', other: aRelatedClaim({ wording: 'Over 40,000 took the tram.', state: 'decided', verdict: 'verified', sightingCount: 3 }) });

function openClaim(prepare: (api: FakeApi) => void, role: Role = 'editor', over: Parameters<typeof aFullClaim>[0] = {}, news = false) {
  const api = new FakeApi();
  api.session = aSession(role);
  api.claims = [aFullClaim({ sightings: [aSighting({ voice: 1 }), anotherSighting({ voice: 2 }), anotherSighting({ voice: 2 })], ...over })];
  prepare(api);
  api.articles = api.claims.flatMap(({ sightings }) => sightings.map(({ article }) => anArticle({ id: article.id })));
  const screenWithNews = (
    <>
      <ClaimShow />
      {news && <Notification />}
    </>
  );
  return renderScreen(screenWithNews, { api, at: `/claims/${api.claims[0]!.id}/show`, path: '/claims/:id/show' });
}
const dialog = (name: string) => screen.findByRole('dialog', { name });
const section = (name: RegExp) => screen.findByRole('region', { name });

describe('what a claim has to do with others', () => {
  it('is told with both sightings, clashes first, and what was rejected folded away', async () => {
    const { container } = openClaim((api) => {
      api.relations = [twin(), aRelation(), aRelation({ state: 'rejected', reason: 'other_place', why: 'same words' })];
      api.checkMatches = [aCheckMatch()];
    });
    const relations = await section(/^Relations/);
    await within(relations).findByText('40,000 against 28,000 passengers, same place');
    expect(relations).toHaveAccessibleName('Relations · 2');
    expect(within(relations).getAllByRole('listitem')[0]).toHaveTextContent('Other figure');
    expect(within(relations).getByText('1 rejected')).toBeInTheDocument();
    expect(await section(/^Checked before/)).toHaveTextContent('Example Facts');
    expect(await section(/^Where it was seen/)).toHaveTextContent('3 outlets, 2 voices');
    await expectAccessible(container);
  });

  it('is decided on by anybody; only who may merge is offered to', async () => {
    const { user, api } = openClaim((fake) => (fake.relations = [aRelation(), twin()]), 'reviewer');
    const relations = await section(/^Relations/);
    await user.click(await within(relations).findByRole('button', { name: /^They clash/ }));
    await waitFor(() => expect(api.callsTo('POST', /confirm$/)).toHaveLength(1));
    expect(within(relations).queryByRole('button', { name: /^Merge/ })).not.toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /^Merge/ })).not.toBeInTheDocument();
  });

  it('can be said by a person, with a reason', async () => {
    const { user, api } = openClaim((fake) => fake.claims.push(aFullClaim({ wording: 'The tram is empty.' })));
    await user.click(await screen.findByRole('button', { name: 'Relate to another …' }));
    const asked = await dialog('Relate this claim to another');
    await user.type(within(asked).getByRole('searchbox'), 'empty');
    await user.click(await within(asked).findByRole('radio', { name: /^The tram is empty/ }));
    await user.click(within(asked).getByRole('button', { name: 'Relate' }));
    expect(await within(asked).findByRole('alert')).toHaveTextContent('Say how you know');
    await user.type(within(asked).getByLabelText(/How do you know/), 'Same week, same line.');
    await user.click(within(asked).getByRole('button', { name: 'Relate' }));
    await waitFor(() => expect(api.callsTo('POST', /^\/relations$/)[0]?.body).toEqual({ claimId: api.claims[0]!.id, otherId: api.claims[1]!.id, kind: 'differs_in_quantity', note: 'Same week, same line.' }));
  });
});

describe('merging', () => {
  it('shows what would happen, keeps the claim that has come further, and can be undone at once', async () => {
    const same = twin();
    const open = (fake: FakeApi) => {
      fake.relations = [same];
      // Where one goes on after it.
      fake.claims.push(aFullClaim({ id: same.other.id, wording: same.other.wording }));
    };
    const { user, api } = openClaim(open, 'editor', {}, true);
    await user.click(await within(await section(/^Relations/)).findByRole('button', { name: 'Merge …' }));
    const asked = await dialog('Merge two claims');
    for (const words of ['2 sightings go over.', '1 review no longer counts.', '1 open review is closed.']) expect(await within(asked).findByText(words)).toBeInTheDocument();
    await expectAccessible(asked);
    expect(api.callsTo('GET', /merge-preview$/)[0]?.query.get('into')).toBe(same.other.id);
    await user.click(within(asked).getByRole('button', { name: 'Merge' }));
    await waitFor(() => expect(api.callsTo('POST', /\/merge$/)[0]?.body).toEqual({ into: same.other.id, relationId: same.id }));
    expect(await screen.findByRole('button', { name: 'Undo' })).toBeEnabled();
  });

  it('can be turned round, and says when it can’t be done', async () => {
    const same = twin();
    const { user, api } = openClaim((fake) => {
      fake.relations = [same];
      fake.on('GET', /merge-preview$/, ({ query }) => ok(aPreview(query.get('into') === same.other.id ? {} : { refusal: 'A decided claim that is published is never absorbed.' })));
    });
    await user.click(await within(await section(/^Relations/)).findByRole('button', { name: 'Merge …' }));
    const asked = await dialog('Merge two claims');
    await user.click(await within(asked).findByRole('button', { name: 'Swap: keep the other one' }));
    expect(await within(asked).findByText('A decided claim that is published is never absorbed.')).toBeInTheDocument();
    await user.click(within(asked).getByRole('button', { name: 'Merge' }));
    expect(api.callsTo('POST', /\/merge$/)).toHaveLength(0);
  });

  it('is listed with who did it, and undone from there', async () => {
    const { user, api } = openClaim((fake) => {
      fake.claims.push(aFullClaim({ wording: 'Forty thousand took it.' }));
      fake.merges = [aMerge({ absorbedId: fake.claims[1]!.id, note: 'The same count.' }), aMerge({ by: null, undoneAt: '2026-03-02T10:00:00.000Z', absorbedId: fake.claims[1]!.id })];
    });
    const merged = await section(/^Merged into this claim/);
    await within(merged).findAllByText('Forty thousand took it.');
    expect(merged).toHaveTextContent('by Edgar Editor');
    expect(merged).toHaveTextContent('by the policy');
    await user.click(within(merged).getByRole('button', { name: 'Undo the merge of: Forty thousand took it.' }));
    await user.click(within(await dialog('Undo this merge')).getByRole('button', { name: 'Undo the merge' }));
    await waitFor(() => expect(api.callsTo('POST', /\/undo$/)[0]?.path).toBe(`/merges/${api.merges[0]!.id}/undo`));
  });

  it('leads on from a claim that went up in another', async () => {
    openClaim((fake) => fake.claims.push(aFullClaim({ wording: 'The one that stays.', id: 'kept' })), 'editor', { mergedInto: 'kept', state: 'dismissed' });
    expect(await screen.findByRole('link', { name: 'The one that stays.' })).toHaveAttribute('href', '/claims/kept/show');
  });
});

describe('splitting', () => {
  it('takes the ticked sightings, but not all of them, and a reason', async () => {
    const { user, api } = openClaim(() => undefined, 'editor', {}, true);
    const seen = await section(/^Where it was seen/);
    await user.click(within(seen).getByRole('button', { name: 'Split …' }));
    const ticks = within(seen).getAllByRole('checkbox');
    for (const tick of ticks) await user.click(tick);
    expect(within(seen).getByText('One sighting has to stay.')).toBeInTheDocument();
    expect(within(seen).getByRole('button', { name: 'Split off' })).toBeDisabled();
    await user.click(ticks[0]!);
    await user.click(within(seen).getByRole('button', { name: 'Split off' }));
    const asked = await dialog('Split 2 sightings off');
    await user.type(within(asked).getByLabelText(/^Why/), 'Another line is meant.');
    await user.click(within(asked).getByRole('button', { name: 'Split off' }));
    const ids = api.claims[0]!.sightings.slice(1).map(({ id }) => id);
    await waitFor(() => expect(api.callsTo('POST', /split$/)[0]?.body).toEqual({ sightingIds: ids, note: 'Another line is meant.' }));
    expect(await screen.findByRole('link', { name: 'See the other claim' })).toBeInTheDocument();
  });
});

describe('figures of the sources', () => {
  it('stand in a table, the one that few have marked', async () => {
    openClaim((fake) => (fake.relations = [aRelation()]), 'reviewer', { sightings: [aSighting()] });
    const figures = await section(/^Who says what/);
    expect(within(figures).getByRole('row', { name: /^The Harbour Post/ })).toHaveTextContent('more than 40,000 passengers');
    expect(within(figures).getByRole('row', { name: /^Quay Courier/ })).toHaveTextContent('28,000 passengers');
    expect(figures.querySelectorAll('mark')).toHaveLength(2);
  });
});
