import { screen, waitFor, within } from '@testing-library/react';
import { expectAccessible } from '../../test/expectAccessible';
import { FakeApi, problem, unreachable } from '../../test/fakeApi';
import { aClaim, aLease, aQueue, aReview, aSighting } from '../../test/fixtures';
import { renderScreen } from '../../test/render';
import DeskPage from './DeskPage';

const WORDINGS = ['The bridge opened in May.', 'The toll rose by a third.', 'Nobody was hurt.', 'The school has 90 pupils.'];

function newsroom(): FakeApi {
  const api = new FakeApi();
  api.waiting = WORDINGS.map((wording) => aLease({ claim: aClaim({ wording }), otherSightings: [aSighting({}, 'The line cost 310 million euros')] }));
  return api;
}
const openDesk = (api = newsroom()) => renderScreen(<DeskPage />, { api, at: `/desk/${api.queues[0]!.id}`, path: '/desk/:queueId' });
const claimNow = (wording: string) => screen.findByRole('heading', { level: 2, name: wording });
const radio = (name: RegExp) => screen.getByRole('radio', { name });

describe('the Review desk', () => {
  it('shows the source with the claim marked, the claim, and the verdicts with their keys', async () => {
    const { container } = openDesk();
    await claimNow(WORDINGS[0]!);
    expect(container.querySelector('mark')).toHaveTextContent('the new tram line carried more than 40,000 passengers');
    expect(screen.getAllByRole('radio')).toHaveLength(5);
    expect(radio(/^Verified/)).toHaveAttribute('aria-keyshortcuts', '1');
    expect(screen.getByRole('timer')).toHaveAccessibleName(/Held for you/);
    expect(screen.getByText('4 claims left')).toBeInTheDocument();
  });

  it('is worked with the keyboard alone: verdict, reason, save, and the next claim is there', async () => {
    const { user, api } = openDesk();
    await claimNow(WORDINGS[0]!);
    await user.keyboard('5');
    expect(radio(/^Not checkable/)).toBeChecked();
    expect(screen.getByText('Say why, in a sentence.')).toBeInTheDocument();
    await user.keyboard('n');
    expect(screen.getByLabelText(/^Why/)).toHaveFocus();
    await user.keyboard('Just 1 opinion.{Control>}{Enter}{/Control}');
    await claimNow(WORDINGS[1]!);
    await waitFor(() => expect(api.callsTo('POST', /review$/)).toHaveLength(1));
    expect(api.callsTo('POST', /review$/)[0]?.body).toMatchObject({ verdict: 'not_checkable', rationale: 'Just 1 opinion.' });
    expect(radio(/^Not checkable/)).not.toBeChecked();
    expect(screen.getByText(`Next claim: ${WORDINGS[1]}`)).toBeInTheDocument();
  });

  it('takes better words for the claim: W, Enter; Escape leaves it as it was', async () => {
    const { user, api, container } = openDesk();
    await claimNow(WORDINGS[0]!);
    await user.keyboard('w');
    const field = screen.getByRole('textbox', { name: 'The claim in words that stand alone' });
    expect(field).toHaveFocus();
    await expectAccessible(container);
    await user.clear(field);
    await user.type(field, 'Never mind{Escape}');
    await claimNow(WORDINGS[0]!);
    await user.keyboard('w');
    await user.clear(screen.getByRole('textbox', { name: 'The claim in words that stand alone' }));
    await user.keyboard('The Sael bridge opened in May 2024.{Enter}');
    await claimNow('The Sael bridge opened in May 2024.');
    expect(api.callsTo('PUT', /wording$/).map(({ body }) => body.wording)).toEqual(['The Sael bridge opened in May 2024.']);
    expect(api.callsTo('POST', /review$/)).toHaveLength(0);
  });

  it('keeps better words that the server refuses, with what it said', async () => {
    const api = newsroom();
    api.on('PUT', /wording$/, problem(422, 'validation-failed', 'wording: must not be blank'));
    const { user } = openDesk(api);
    await claimNow(WORDINGS[0]!);
    await user.click(screen.getByRole('button', { name: 'Edit the wording' }));
    await user.keyboard(' In fact.{Enter}');
    expect(await screen.findByText('wording: must not be blank')).toBeInTheDocument();
    expect(screen.getByRole('textbox', { name: 'The claim in words that stand alone' })).toHaveValue(`${WORDINGS[0]} In fact.`);
  });

  it('leads to what is missing when saved too early', async () => {
    const { user, api } = openDesk();
    await claimNow(WORDINGS[0]!);
    await user.keyboard('1{Enter}');
    expect(screen.getByLabelText('Address')).toHaveFocus();
    await user.keyboard('https://counts.example/bridge');
    await user.type(screen.getByLabelText('Exact quote'), 'opened on 4 May');
    expect(screen.getByText('Ready to save')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: /Save & next/ }));
    await claimNow(WORDINGS[1]!);
    await waitFor(() => expect(api.callsTo('POST', /review$/)).toHaveLength(1));
    expect(api.callsTo('POST', /review$/)[0]?.body.evidence).toEqual([{ url: 'https://counts.example/bridge', quote: 'opened on 4 May', stance: 'supports' }]);
  });

  it('walks the cards with J and K, attaches another sighting and turns its stance with X', async () => {
    const { user } = openDesk();
    await claimNow(WORDINGS[0]!);
    await user.keyboard('x');
    expect(screen.getByRole('group', { name: 'Evidence 1: context' })).toHaveAttribute('aria-current', 'true');
    await user.keyboard('x');
    expect(screen.getByRole('group', { name: 'Evidence 1: supports' })).toBeInTheDocument();
    await user.keyboard('j');
    expect(screen.getByRole('group', { name: 'Evidence 1: supports' })).not.toHaveAttribute('aria-current');
    await user.keyboard('k');
    expect(screen.getByRole('group', { name: 'Evidence 1: supports' })).toHaveAttribute('aria-current', 'true');
  });

  it('deletes evidence and can bring it back', async () => {
    const { user } = openDesk();
    await claimNow(WORDINGS[0]!);
    await user.keyboard('x');
    await user.click(screen.getByRole('button', { name: 'Delete' }));
    expect(screen.queryByRole('group', { name: /^Evidence 1/ })).not.toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Bring back' }));
    expect(screen.getByRole('group', { name: /^Evidence 1/ })).toBeInTheDocument();
  });

  it('opens the ways out with S; a digit or a letter chooses one, and a question can be asked', async () => {
    const { user, api } = openDesk();
    await claimNow(WORDINGS[0]!);
    await user.keyboard('s');
    expect(await screen.findByRole('menu', { name: 'Put this claim away' })).toBeInTheDocument();
    await user.keyboard('1');
    await claimNow(WORDINGS[1]!);
    expect(api.callsTo('POST', /skip$/)[0]?.body).toMatchObject({ meaning: 'not_me' });
    await user.keyboard('u');
    const dialog = await screen.findByRole('dialog', { name: 'Escalate to the leads' });
    await user.click(within(dialog).getByRole('button', { name: 'Escalate' }));
    expect(await within(dialog).findByText(/^Write a sentence/)).toBeInTheDocument();
    expect(api.callsTo('POST', /escalate$/)).toHaveLength(0);
    await user.type(within(dialog).getByLabelText(/^Note/), 'Legal should see this.');
    await user.click(within(dialog).getByRole('button', { name: 'Escalate' }));
    await claimNow(WORDINGS[2]!);
    expect(api.callsTo('POST', /escalate$/)[0]?.body).toMatchObject({ note: 'Legal should see this.' });
  });

  it('shows only the verdicts that the queue allows, each under its own key', async () => {
    const api = newsroom();
    api.waiting = [aLease({ queue: { ...aLease().queue, allowedVerdicts: ['verified', 'not_checkable'] } })];
    const { user } = openDesk(api);
    await waitFor(() => expect(screen.getAllByRole('radio')).toHaveLength(2));
    await user.keyboard('2');
    expect(screen.queryByRole('radio', { checked: true })).not.toBeInTheDocument();
    await user.keyboard('5');
    expect(radio(/^Not checkable/)).toBeChecked();
  });

  it('says who handed a claim over and what they wanted to say', async () => {
    const api = newsroom();
    api.waiting = [aLease({ handedOver: { by: { id: 'j', name: 'Jonas Pekar' }, note: 'You know the harbour master.', escalated: false } })];
    openDesk(api);
    expect(await screen.findByRole('complementary', { name: 'Jonas Pekar handed this over' })).toHaveTextContent('You know the harbour master.');
  });

  it('takes back the last verdict with Z', async () => {
    const { user, api } = openDesk();
    await claimNow(WORDINGS[0]!);
    await user.keyboard('5n');
    await user.keyboard('A forecast.{Control>}{Enter}{/Control}');
    expect(await screen.findByRole('button', { name: `Undo the verdict on: ${WORDINGS[0]}` })).toHaveTextContent(/Undo ?\(\d+ s\)/);
    await user.keyboard('z');
    await claimNow(WORDINGS[0]!);
    expect(api.callsTo('POST', /undo$/)).toHaveLength(1);
    expect(screen.getByLabelText(/^Why/)).toHaveValue('A forecast.');
  });

  it('shows the last verdicts of earlier, and takes one up again; B leads there', async () => {
    const api = newsroom();
    const lease = { ...api.waiting.shift()!, queue: { ...aLease().queue, id: api.queues[0]!.id } };
    const sent = { leaseToken: lease.leaseToken, verdict: 'not_checkable' as const, rationale: 'A forecast.' };
    api.done = [{ lease, sent, review: aReview({ verdict: 'not_checkable' }) }];
    const { user, container } = openDesk(api);
    await claimNow(WORDINGS[1]!);
    const strip = await screen.findByRole('region', { name: 'My last verdicts' });
    expect(strip).toHaveTextContent(`Not checkable:${WORDINGS[0]}`);
    await user.keyboard('b');
    expect(within(strip).getByRole('button', { name: `Change the verdict on: ${WORDINGS[0]}` })).toHaveFocus();
    await expectAccessible(container);
    await user.keyboard('{Enter}');
    await claimNow(WORDINGS[0]!);
    expect(screen.getByLabelText(/^Why/)).toHaveValue('A forecast.');
    expect(radio(/^Not checkable/)).toBeChecked();
  });

  it('begins a reason with ready words of the verdict, and keeps one’s own', async () => {
    const { user } = openDesk();
    await claimNow(WORDINGS[0]!);
    await user.keyboard('5m');
    await user.click(await screen.findByRole('menuitem', { name: 'A forecast: nobody can know it yet.' }));
    expect(screen.getByLabelText(/^Why/)).toHaveValue('A forecast: nobody can know it yet.');
    await user.type(screen.getByLabelText(/^Why/), ' Later.');
    await user.click(screen.getByRole('button', { name: /^Ready words/ }));
    await user.click(await screen.findByRole('menuitem', { name: 'Keep what I wrote for later' }));
    expect(screen.getByRole('menuitem', { name: 'A forecast: nobody can know it yet. Later.' })).toBeInTheDocument();
    await expectAccessible(screen.getByRole('menu'));
    await user.click(screen.getByRole('menuitem', { name: /^Forget one/ }));
    await user.click(screen.getByRole('menuitem', { name: /Later/ }));
    expect(screen.queryByRole('menuitem', { name: /Later/ })).not.toBeInTheDocument();
  });

  it('keeps a verdict that was not saved in sight, and opens it again', async () => {
    const api = newsroom();
    api.on('POST', /review$/, unreachable);
    const { user } = openDesk(api);
    await claimNow(WORDINGS[0]!);
    await user.keyboard('5n');
    await user.keyboard('A forecast.{Control>}{Enter}{/Control}');
    await claimNow(WORDINGS[1]!);
    const tray = await screen.findByRole('alert');
    expect(tray).toHaveTextContent('1 verdict not saved');
    await user.click(within(tray).getByRole('button', { name: 'Reopen' }));
    await claimNow(WORDINGS[0]!);
    expect(screen.queryByText('1 verdict not saved')).not.toBeInTheDocument();
  });

  it('says "saved" only when the server has the draft', async () => {
    const api = newsroom();
    api.on('PUT', /draft$/, unreachable);
    const { user } = openDesk(api);
    await claimNow(WORDINGS[0]!);
    await user.keyboard('2');
    expect(screen.getByText('Not saved yet')).toBeInTheDocument();
    expect(await screen.findByText(/Draft not saved on the server/, {}, { timeout: 4000 })).toBeInTheDocument();
    expect(screen.queryByText(/Draft saved/)).not.toBeInTheDocument();
  });

  it('keeps the words of a claim that was lost, and offers to take it again', async () => {
    const api = newsroom();
    api.on('PUT', /draft$/, problem(409, 'lease-lost', 'Gone.', { draftKept: true }));
    const { user } = openDesk(api);
    await claimNow(WORDINGS[0]!);
    await user.keyboard('n');
    await user.keyboard('half a thought');
    const notice = await screen.findByText('You no longer hold this claim', {}, { timeout: 4000 });
    expect(notice).toBeInTheDocument();
    expect(screen.getByLabelText(/^Why/)).toHaveValue('half a thought');
    expect(radio(/^Verified/)).toBeDisabled();
    await user.click(screen.getByRole('button', { name: 'Take it again' }));
    await waitFor(() => expect(radio(/^Verified/)).toBeEnabled());
    expect(screen.getByLabelText(/^Why/)).toHaveValue('half a thought');
  });

  it('tells about another claim of the article without leaving this one', async () => {
    const { user } = openDesk();
    await claimNow(WORDINGS[0]!);
    await user.keyboard('l');
    expect(screen.getByRole('button', { name: /Twelve shops on Quay Street/ })).toHaveFocus();
    await user.keyboard('{Enter}');
    const dialog = await screen.findByRole('dialog', { name: 'Another claim of this article' });
    expect(dialog).toHaveTextContent('Contradicted');
    expect(dialog).toHaveTextContent('Decided');
  });

  it('says what went wrong and tries again', async () => {
    const api = newsroom();
    api.on('POST', /next$/, problem(500, 'unavailable', 'Something broke.'), { once: true });
    const { user } = openDesk(api);
    await user.click(await screen.findByRole('button', { name: 'Try again' }));
    await claimNow(WORDINGS[0]!);
  });
});

describe('choosing a queue', () => {
  const choose = (api: FakeApi) => renderScreen(<DeskPage />, { api, at: '/desk', path: '/desk' });

  it('goes straight to the only queue of one’s own', async () => {
    const api = newsroom();
    const { router } = choose(api);
    await waitFor(() => expect(router.state.location.pathname).toBe(`/desk/${api.queues[0]!.id}`));
  });

  it('offers the choice among several', async () => {
    const api = newsroom();
    api.queues = [aQueue(), aQueue({ name: 'Elections' }), aQueue({ name: 'Not mine', mine: false })];
    choose(api);
    expect(await screen.findByRole('link', { name: /Elections/ })).toBeInTheDocument();
    expect(screen.queryByRole('link', { name: /Not mine/ })).not.toBeInTheDocument();
  });
});
