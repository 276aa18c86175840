import { screen, waitFor, within } from '@testing-library/react';
import { ResourceContextProvider } from 'ra-core';
import { expectAccessible } from '../../../test/expectAccessible';
import { FakeApi, problem } from '../../../test/fakeApi';
import { aFullClaim, aReview, aSession, person } from '../../../test/fixtures';
import { renderScreen } from '../../../test/render';
import type { Dispute, Review, Role } from '../../api';
import DisputeShow from './DisputeShow';

const counted: Review['evidence'] = [{ id: 'e1', url: 'https://register.example', quote: 'Twelve entries.', stance: 'supports' }];
const denied: Review['evidence'] = [{ id: 'e2', url: 'https://letter.example', quote: 'Nobody died.', stance: 'contradicts' }];

function aDispute(over: Partial<Dispute> = {}): Dispute {
  const claim = aFullClaim({ wording: 'Twelve people died.', state: 'disputed' });
  const reviews = [
    aReview({ verdict: 'verified', evidence: counted, rationale: 'The register lists them.' }),
    aReview({ verdict: 'contradicted', evidence: [...counted, ...denied], rationale: 'The letter says nobody did.', reviewer: { id: person('editor').id, name: 'Edgar Editor' } }),
  ];
  return {
    id: claim.id, claim, reason: 'disagreement', since: '2026-03-02T10:00:00Z', reviewers: reviews.map(({ reviewer }) => reviewer), verdicts: ['verified', 'contradicted'],
    sightings: claim.sightings, reviews, common: { verdict: null, evidence: [{ url: 'https://register.example', quote: 'Twelve entries.', stance: 'supports' }] },
    allowedVerdicts: ['verified', 'contradicted'], mayAdjudicate: true, bar: null, ...over,
  };
}

function open(over: Partial<Dispute> = {}, role: Role = 'editor') {
  const api = new FakeApi();
  api.session = aSession(role);
  api.disputes = [aDispute(over)];
  api.disputes[0]!.sightings[0]!.article.id = api.articles[0]!.id;
  return renderScreen(
    <ResourceContextProvider value="disputes">
      <DisputeShow />
    </ResourceContextProvider>,
    { api, at: `/disputes/${api.disputes[0]!.id}/show`, path: '/disputes/:id/show' },
  );
}
const decide = () => screen.findByRole('button', { name: 'Decide' });
const sent = (api: FakeApi) => api.callsTo('POST', /adjudicate/).map(({ path, body }) => ({ path, body: body as Record<string, unknown> }));

describe('a dispute', () => {
  it('shows the reviews side by side, and has filled in what both cite', async () => {
    const { container } = open();
    expect(within(await screen.findByRole('article', { name: 'Rosa Reviewer' })).getByText('The register lists them.')).toBeInTheDocument();
    expect(within(screen.getByRole('article', { name: 'Edgar Editor' })).getByText('The letter says nobody did.')).toBeInTheDocument();
    expect(screen.getByRole('checkbox', { name: /Twelve entries/ })).toBeChecked();
    expect(screen.getByRole('checkbox', { name: /Nobody died/ })).not.toBeChecked();
    expect(screen.getAllByRole('radio')).toHaveLength(2);
    await expectAccessible(container);
  });

  it('is decided with a verdict, chosen evidence and a reason', async () => {
    const { user, api } = open();
    await user.click(await decide());
    expect(screen.getByText('Choose a verdict.')).toBeInTheDocument();
    expect(screen.getByText('Say why, in a sentence.')).toBeInTheDocument();
    await user.click(screen.getByRole('radio', { name: 'Contradicted' }));
    expect(screen.getByText(/Add evidence that contradicts/)).toBeInTheDocument();
    await user.click(screen.getByRole('checkbox', { name: /Nobody died/ }));
    await user.type(screen.getByLabelText(/Why it is this/), 'The letter is signed.');
    await user.click(await decide());
    const { reviews } = api.disputes[0]!;
    await waitFor(() => expect(sent(api)).toHaveLength(1));
    expect(sent(api)[0]!.body).toEqual({
      reviewIds: reviews.map(({ id }) => id), verdict: 'contradicted', rationale: 'The letter is signed.',
      evidence: [{ url: 'https://register.example', quote: 'Twelve entries.', stance: 'supports' }, { url: 'https://letter.example', quote: 'Nobody died.', stance: 'contradicts' }],
    });
  });

  it('keeps what was typed when the reviews changed meanwhile', async () => {
    const { user, api } = open({ common: { verdict: 'verified', evidence: [{ url: 'https://register.example', quote: 'Twelve entries.', stance: 'supports' }] } });
    api.on('POST', /adjudicate/, problem(409, 'stale-version', 'The reviews changed.'));
    await user.type(await screen.findByLabelText(/Why it is this/), 'Clear.');
    await user.click(await decide());
    expect(await screen.findByRole('alert')).toHaveTextContent('The reviews changed while you read them');
    expect(screen.getByLabelText(/Why it is this/)).toHaveValue('Clear.');
  });

  it('is closed to who reviewed it; an admin can break the glass and says why', async () => {
    const bar = 'You wrote one of the reviews, so somebody else has to decide.';
    const editors = open({ mayAdjudicate: false, bar });
    expect(await screen.findByText(bar)).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /Break the glass|Decide/ })).not.toBeInTheDocument();
    editors.unmount();
    const { user, api } = open({ mayAdjudicate: false, bar, common: { verdict: 'verified', evidence: [{ url: 'https://register.example', quote: 'Twelve entries.', stance: 'supports' }] } }, 'admin');
    await user.click(await screen.findByRole('button', { name: 'Break the glass' }));
    await user.type(screen.getByLabelText(/Why it is this/), 'Clear.');
    await user.click(await decide());
    expect(sent(api)).toEqual([]);
    await user.type(screen.getByLabelText(/Why can nobody else do it/), 'Alone tonight.');
    await user.click(await decide());
    await waitFor(() => expect(sent(api)).toEqual([{ path: expect.stringMatching(/break-glass$/) as string, body: expect.objectContaining({ reason: 'Alone tonight.' }) as object }]));
  });
});
