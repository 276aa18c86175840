import { screen, waitFor, within } from '@testing-library/react';
import { expectAccessible } from '../../../../test/expectAccessible';
import { FakeApi, problem } from '../../../../test/fakeApi';
import { aDraftApproval, aFact } from '../../../../test/factFixtures';
import { aSession, minutesAgo } from '../../../../test/fixtures';
import { renderScreen } from '../../../../test/render';
import type { ApprovalDraft } from '../../../api';
import { ApproveDialog } from './ApproveDialog';

const HASH = 'c'.repeat(64);
const NEW_HASH = 'd'.repeat(64);
const WORDING = 'The bridge opened in May.';

function newsroom(over: Partial<ApprovalDraft> = {}): FakeApi {
  const api = new FakeApi();
  api.session = aSession('editor');
  const draft = aDraftApproval({ wording: WORDING, rationale: 'The opening was on 4 May.', contentHash: HASH });
  api.drafts = [{ ...draft, content: { ...draft.content, statement: WORDING, summary: draft.rationale, asOf: '2031-05-04' }, ...over }];
  return api;
}

function openDialog(api = newsroom()) {
  const [onClose, onApproved, onReturned] = [jest.fn(), jest.fn(), jest.fn()];
  const view = renderScreen(<ApproveDialog claimId={api.drafts[0]!.id} onClose={onClose} onApproved={onApproved} onReturned={onReturned} />, { api });
  return { ...view, onClose, onApproved, onReturned };
}

const approve = () => screen.findByRole('button', { name: 'Approve and publish' });
const sent = (api: FakeApi) => api.callsTo('POST', /approve/).map(({ body }) => body as object);
const asRead = { contentHash: HASH, statement: WORDING, summary: 'The opening was on 4 May.', validFrom: null, asOf: '2031-05-04', validUntil: null, holdBack: false };

describe('approving a claim', () => {
  it('shows verdict, agreement and evidence beside the words for readers, and publishes exactly that', async () => {
    const { user, api, baseElement, onClose, onApproved } = openDialog();
    const button = await approve();
    const dialog = screen.getByRole('dialog', { name: 'Approve and publish' });
    expect(dialog).toHaveTextContent('Verified');
    expect(dialog).toHaveTextContent('One review');
    expect(dialog).toHaveTextContent('Rosa Reviewer: Verified · confidence 4 of 5');
    expect(within(dialog).getByRole('link', { name: /transport.example/ })).toHaveAttribute('href', 'https://transport.example/counts');
    expect(screen.getByLabelText(/^Statement/)).toHaveValue(WORDING);
    await expectAccessible(baseElement);
    await user.click(button);
    await waitFor(() => expect(onApproved).toHaveBeenCalledWith(expect.objectContaining({ id: api.facts[0]!.id })));
    expect(sent(api)).toEqual([asRead]);
    expect(onClose).toHaveBeenCalled();
  });

  it('takes other words for readers, days, and can hold it back', async () => {
    const { user, api } = openDialog();
    await approve();
    await user.clear(screen.getByLabelText(/^Statement/));
    await user.type(screen.getByLabelText(/^Statement/), ' The bridge has been open since May. ');
    await user.click(screen.getByRole('button', { name: '30 days' }));
    await user.click(screen.getByLabelText('Hold back: approve now, publish later'));
    await user.click(screen.getByRole('button', { name: 'Approve and hold back' }));
    await waitFor(() => expect(sent(api)).toEqual([{ ...asRead, statement: 'The bridge has been open since May.', validUntil: '2031-06-03', holdBack: true }]));
  });

  it('says what changed while it was read, and takes a new look to publish', async () => {
    const api = newsroom();
    api.on(
      'POST',
      /approve$/,
      () => {
        api.drafts = [{ ...api.drafts[0]!, contentHash: NEW_HASH, verdict: 'contradicted', content: { ...api.drafts[0]!.content, verdict: 'contradicted' } }];
        return problem(409, 'stale-version', 'The claim changed since you read it.');
      },
      { once: true },
    );
    const { user, onClose, onApproved } = openDialog(api);
    await approve();
    await user.type(screen.getByLabelText('Public explanation'), ' Kept words.');
    await user.click(await approve());
    expect(await screen.findByText(/changed while you read it.*Nothing was published/)).toBeInTheDocument();
    const since = (await screen.findByText('What changed since you read it')).closest('[role="alert"]')!;
    expect(since).toHaveTextContent('Verdict Verified → Contradicted'.replace('Verdict ', 'Verdict'));
    expect(screen.getByLabelText('Public explanation')).toHaveValue('The opening was on 4 May. Kept words.');
    expect([onClose, onApproved].every((spy) => spy.mock.calls.length === 0)).toBe(true);
    await user.click(await approve());
    await waitFor(() => expect(sent(api).at(-1)).toEqual({ ...asRead, contentHash: NEW_HASH, summary: 'The opening was on 4 May. Kept words.' }));
  });

  it('says which approval no longer counts, and asks for a word to readers who know another verdict', async () => {
    const fact = aFact({ verdict: 'contradicted', version: 2 });
    const api = newsroom({
      fact: { id: fact.id, version: 2, publicationState: 'published' },
      changes: [{ field: 'verdict', before: 'contradicted', after: 'verified' }, { field: 'statement', before: 'The bridge opened in June.', after: WORDING }],
      needsNote: true,
      voided: { approvedBy: { id: fact.approvedBy.id, name: 'Edith Editor' }, approvedAt: minutesAgo(90), voidedAt: minutesAgo(60) },
    });
    const { user, baseElement } = openDialog(api);
    const button = await approve();
    expect(screen.getByText(/An approval by Edith Editor no longer counts/)).toBeInTheDocument();
    expect(document.querySelector('del')).toHaveTextContent('removed: June');
    expect(document.querySelector('ins')).toHaveTextContent('added: May');
    expect(screen.queryByLabelText('Hold back: approve now, publish later')).not.toBeInTheDocument();
    await expectAccessible(baseElement);
    await user.click(button);
    expect(await screen.findByText('Tell readers what was wrong, and what is right.')).toBeInTheDocument();
    await user.type(screen.getByLabelText(/^Note to readers/), 'May, not June.');
    await user.click(button);
    await waitFor(() => expect(sent(api)).toEqual([{ ...asRead, note: 'May, not June.' }]));
  });

  it('does not offer it to the one who reviewed the claim, and asks an admin for a reason', async () => {
    const bar = 'You reviewed or decided this claim, so somebody else has to approve it.';
    const { baseElement, unmount } = openDialog(newsroom({ bar }));
    expect(await screen.findByRole('alert')).toHaveTextContent(bar);
    expect(screen.queryByRole('button', { name: 'Approve and publish' })).not.toBeInTheDocument();
    await expectAccessible(baseElement);
    unmount();
    const { user, api } = openDialog(newsroom({ bar, mayBreakGlass: true }));
    await user.click(await approve());
    expect(await screen.findByText('Say why nobody else can approve it.')).toBeInTheDocument();
    await user.type(screen.getByLabelText(/^Why can nobody else do it/), 'Alone tonight.');
    await user.click(await approve());
    await waitFor(() => expect(sent(api)).toEqual([{ ...asRead, reason: 'Alone tonight.' }]));
  });

  it('keeps a too long explanation and sends nothing', async () => {
    const { user, api } = openDialog();
    const button = await approve();
    await user.click(screen.getByLabelText('Public explanation'));
    await user.paste('x'.repeat(2_001));
    expect(screen.getByText('At most 2,000 characters.')).toBeInTheDocument();
    await user.click(button);
    expect(sent(api)).toEqual([]);
  });

  it('says so when somebody else was faster', async () => {
    const api = newsroom();
    const id = api.drafts[0]!.id;
    api.drafts = [];
    renderScreen(<ApproveDialog claimId={id} onClose={jest.fn()} />, { api });
    expect(await screen.findByText(/no longer waits for an approval/)).toBeInTheDocument();
  });
});

describe('returning a claim', () => {
  it('takes a reason and words for its reviewers', async () => {
    const { user, api, baseElement, onClose, onReturned } = openDialog();
    await user.click(await screen.findByRole('button', { name: 'Return to the reviewers …' }));
    const send = await screen.findByRole('button', { name: 'Return' });
    await expectAccessible(baseElement);
    await user.click(send);
    expect(await screen.findByText('Choose what is missing.')).toBeInTheDocument();
    await user.click(screen.getByLabelText('The evidence is weak'));
    await user.type(screen.getByLabelText(/^What has to be done/), ' Ask the ministry. ');
    await user.click(send);
    await waitFor(() => expect(onReturned).toHaveBeenCalled());
    expect(onClose).toHaveBeenCalled();
    expect(api.callsTo('POST', /return$/).map(({ body }) => body)).toEqual([{ contentHash: HASH, reason: 'evidence_weak', note: 'Ask the ministry.' }]);
  });
});
