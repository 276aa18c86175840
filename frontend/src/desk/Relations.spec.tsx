import { screen, waitFor, within } from '@testing-library/react';
import { expectAccessible } from '../../test/expectAccessible';
import { FakeApi, problem } from '../../test/fakeApi';
import { aClaim, aLease, aSession } from '../../test/fixtures';
import { aCheckMatch, aRelatedClaim, aRelation } from '../../test/relationFixtures';
import { renderScreen } from '../../test/render';
import type { Relation } from '../api';
import DeskPage from './DeskPage';

const WORDING = 'The bridge opened in May.';
const clash = () => aRelation({ other: aRelatedClaim({ wording: 'It had 28,000 passengers.' }) });
const twin = () => aRelation({ kind: 'same', score: 0.7, why: 'both 40,000 passengers', other: aRelatedClaim({ wording: 'Over 40,000 people took the tram.', state: 'decided', verdict: 'verified' }) });

function openDesk(relations: Relation[], prepare: (api: FakeApi) => void = () => undefined) {
  const api = new FakeApi();
  api.waiting[0] = aLease({ claim: aClaim({ wording: WORDING }), relations, earlierChecks: [aCheckMatch()] });
  prepare(api);
  return renderScreen(<DeskPage />, { api, at: `/desk/${api.queues[0]!.id}`, path: '/desk/:queueId' });
}
const claimIsThere = () => screen.findByRole('heading', { level: 2, name: WORDING });
const clashes = () => screen.findByRole('region', { name: /^Clashes/ });
const saidQuietly = (words: string) => waitFor(() => expect(screen.getAllByRole('status').map(({ textContent }) => textContent)).toContain(words));

describe('related claims on the desk', () => {
  it('stand side by side with what differs marked, the clashes before everything else', async () => {
    openDesk([twin(), clash()]);
    await claimIsThere();
    const card = within(await clashes()).getByRole('group', { name: /^Other figure/ });
    const [mine, theirs] = [within(card).getByRole('group', { name: 'This claim' }), within(card).getByRole('group', { name: 'The other claim' })];
    expect(mine.querySelector('mark')).toHaveTextContent('more than 40,000 passengers');
    expect(theirs.querySelector('mark')).toHaveTextContent('28,000 passengers');
    const headings = screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent.split(' ·')[0]);
    expect(headings.slice(0, 3)).toEqual(['Clashes', 'Checked before', 'Evidence']);
    expect(headings).toContain('Related claims');
  });

  it('are confirmed with Y, which can be undone', async () => {
    const relation = clash();
    const { user, api } = openDesk([relation]);
    await claimIsThere();
    await clashes();
    await user.keyboard('y');
    await saidQuietly(`Confirmed: ${relation.why}.`);
    expect(api.callsTo('POST', /\/confirm$/)[0]?.path).toBe(`/relations/${relation.id}/confirm`);
    await user.click(within(await clashes()).getByRole('button', { name: /^Undo/ }));
    expect(await screen.findByRole('button', { name: /^They clash/ })).toBeEnabled();
    expect(api.callsTo('POST', /\/reset$/)).toHaveLength(1);
  });

  it('are rejected with F and the number of a reason', async () => {
    const relation = clash();
    const { user, api } = openDesk([relation]);
    await claimIsThere();
    await clashes();
    await user.keyboard('f');
    await expectAccessible(await screen.findByRole('menu', { name: 'Why they don’t belong together' }));
    await user.keyboard('4');
    expect(await screen.findByText('Rejected by Rosa Reviewer: Another time')).toBeInTheDocument();
    expect(api.callsTo('POST', /\/reject$/)[0]?.body).toEqual({ reason: 'other_time' });
    // The number meant the reason, not a verdict.
    expect(screen.getByRole('radio', { name: /^Not enough/ })).not.toBeChecked();
  });

  it('stay as they are when the server refuses', async () => {
    const { user, api } = openDesk([clash()], (fake) => fake.on('POST', /confirm$/, problem(409, 'conflict', 'Somebody has rejected it.')));
    await claimIsThere();
    await user.click(await screen.findByRole('button', { name: /^They clash/ }));
    await waitFor(() => expect(api.callsTo('POST', /confirm$/)).toHaveLength(1));
    await waitFor(() => expect(screen.getByRole('button', { name: /^They clash/ })).toBeEnabled());
  });

  it('lie under the cursor of J and K: X takes the other article as evidence against it', async () => {
    const { user } = openDesk([clash()]);
    await claimIsThere();
    await clashes();
    await user.keyboard('x');
    const evidence = await screen.findByRole('group', { name: 'Evidence 1: contradicts' });
    expect(evidence).toHaveTextContent('Only 28,000 passengers took it in a week.');
    expect(evidence).toHaveAttribute('aria-current', 'true');
    await user.keyboard('c');
    expect(screen.getByRole('group', { name: /^Other figure/ })).toHaveAttribute('aria-current', 'true');
  });
});

describe('earlier checks on the desk', () => {
  it('say who checked it, when and with which rating, and begin a piece of evidence', async () => {
    const { user, api } = openDesk([]);
    await claimIsThere();
    const checks = await screen.findByRole('region', { name: /^Checked before/ });
    expect(checks).toHaveTextContent('Checked by Example Facts on 6 Mar 2026: Mostly false');
    await user.click(within(checks).getByRole('button', { name: /^It is about this/ }));
    expect(await within(checks).findByText('about this claim')).toBeInTheDocument();
    expect(api.callsTo('POST', /earlier-check-matches.*confirm$/)).toHaveLength(1);
    await user.click(within(checks).getByRole('button', { name: /^Use as evidence/ }));
    expect(screen.getByRole('textbox', { name: 'Address' })).toHaveValue('https://examplefacts.example/tram');
  });
});

describe('a duplicate', () => {
  const dialog = () => screen.findByRole('dialog', { name: 'Duplicate of …' });

  it('goes up in the claim that is chosen, suggestions first, and the next claim comes', async () => {
    const same = twin();
    const { user, api } = openDesk([clash(), same]);
    await claimIsThere();
    await user.keyboard('d');
    const options = within(await dialog()).getAllByRole('radio');
    expect(options[0]).toHaveAccessibleName(/^Over 40,000 people took the tram/);
    await expectAccessible(await dialog());
    await user.click(options[0]!);
    await user.click(within(await dialog()).getByRole('button', { name: 'Merge into it' }));
    await waitFor(() => expect(screen.queryByRole('heading', { level: 2, name: WORDING })).not.toBeInTheDocument());
    const [sent] = api.callsTo('POST', /\/merge$/);
    expect(sent?.body).toMatchObject({ into: same.other.id, relationId: same.id, leaseToken: expect.any(String) });
  });

  it('is found by words where nothing is suggested; a refusal is said and the claim stays', async () => {
    const { user, api } = openDesk([], (fake) => {
      fake.session = aSession('editor');
      fake.on('POST', /\/merge$/, problem(409, 'conflict', 'A published claim is never absorbed.'));
    });
    await claimIsThere();
    await user.keyboard('d');
    await user.type(within(await dialog()).getByRole('searchbox'), 'tram line');
    await user.click(await within(await dialog()).findByRole('radio'));
    expect(await within(await dialog()).findByText('2 sightings go over.')).toBeInTheDocument();
    await user.click(within(await dialog()).getByRole('button', { name: 'Merge into it' }));
    expect(await within(await dialog()).findByText('A published claim is never absorbed.')).toBeInTheDocument();
    expect(api.callsTo('GET', /^\/claims$/).at(-1)?.query.get('filter[q]')).toBe('tram line');
  });
});

