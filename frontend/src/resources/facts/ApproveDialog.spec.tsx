import { screen, waitFor, within } from '@testing-library/react';
import { expectAccessible } from '../../../test/expectAccessible';
import { FakeApi, problem } from '../../../test/fakeApi';
import { aFullClaim, aReview, aSession } from '../../../test/fixtures';
import { renderScreen } from '../../../test/render';
import { ApproveDialog } from './ApproveDialog';

const HASH = 'c'.repeat(64);
const NEW_HASH = 'd'.repeat(64);

function newsroom(): FakeApi {
  const api = new FakeApi();
  api.session = aSession('editor');
  api.claims = [aFullClaim({ wording: 'The bridge opened in May.', state: 'decided', verdict: 'verified', contentHash: HASH })];
  api.reviews = [aReview({ rationale: 'An older thought.', status: 'superseded' }), aReview({ rationale: 'The opening was on 4 May.' })];
  return api;
}

function openDialog(api = newsroom()) {
  const onClose = jest.fn();
  const onApproved = jest.fn();
  const view = renderScreen(<ApproveDialog claimId={api.claims[0]!.id} onClose={onClose} onApproved={onApproved} />, { api });
  return { ...view, onClose, onApproved };
}

const approve = () => screen.findByRole('button', { name: 'Approve and publish' });
const sent = (api: FakeApi) => api.callsTo('POST', /approve$/).map(({ body }) => body as object);

describe('approving a claim', () => {
  it('shows what will be published and publishes exactly that', async () => {
    const { user, api, baseElement, onClose, onApproved } = openDialog();
    const button = await approve();
    const dialog = screen.getByRole('dialog', { name: 'Approve and publish' });
    expect(dialog).toHaveTextContent('Verified');
    expect(dialog).toHaveTextContent('The bridge opened in May.');
    expect(dialog).toHaveTextContent('Reviewed by Rosa Reviewer');
    expect(dialog).toHaveTextContent('The opening was on 4 May.');
    expect(dialog).not.toHaveTextContent('An older thought.');
    expect(within(dialog).getByRole('link', { name: /transport.example/ })).toHaveAttribute('href', 'https://transport.example/counts');
    await expectAccessible(baseElement);
    await user.click(button);
    await waitFor(() => expect(onApproved).toHaveBeenCalledWith(expect.objectContaining({ id: api.facts[0]!.id })));
    expect(sent(api)).toEqual([{ contentHash: HASH }]);
    expect(onClose).toHaveBeenCalled();
  });

  it('sends a public explanation when there is one', async () => {
    const { user, api } = openDialog();
    await approve();
    await user.type(screen.getByLabelText('Public explanation'), '  Opened on 4 May. ');
    await user.click(await approve());
    await waitFor(() => expect(sent(api)).toEqual([{ contentHash: HASH, summary: 'Opened on 4 May.' }]));
  });

  it('says that the claim changed, shows the new version, and takes a new look to publish', async () => {
    const api = newsroom();
    api.on(
      'POST',
      /approve$/,
      () => {
        api.claims = [{ ...api.claims[0]!, wording: 'The bridge opened in June.', contentHash: NEW_HASH }];
        return problem(409, 'stale-version', 'The claim changed since you read it.');
      },
      { once: true },
    );
    const { user, onClose, onApproved } = openDialog(api);
    await approve();
    await user.type(screen.getByLabelText('Public explanation'), 'Kept words');
    await user.click(await approve());
    expect(await screen.findByRole('alert')).toHaveTextContent(/changed while you read it.*Nothing was published/);
    expect(screen.getByText('The bridge opened in June.')).toBeInTheDocument();
    expect(screen.getByLabelText('Public explanation')).toHaveValue('Kept words');
    expect(onClose).not.toHaveBeenCalled();
    expect(onApproved).not.toHaveBeenCalled();
    await user.click(await approve());
    await waitFor(() => expect(sent(api).at(-1)).toEqual({ contentHash: NEW_HASH, summary: 'Kept words' }));
  });

  it('does not offer it to the one who reviewed the claim', async () => {
    const api = newsroom();
    api.claims = [{ ...api.claims[0]!, approvalBar: 'You reviewed this claim, so somebody else has to approve it.' }];
    const { baseElement } = openDialog(api);
    expect(await screen.findByRole('alert')).toHaveTextContent('You reviewed this claim, so somebody else has to approve it.');
    expect(screen.queryByRole('button', { name: 'Approve and publish' })).not.toBeInTheDocument();
    await expectAccessible(baseElement);
  });

  it('says so when the server knows better about one’s own review', async () => {
    const api = newsroom();
    api.on('POST', /approve$/, problem(403, 'forbidden', 'You reviewed this claim, so somebody else has to approve it.'));
    const { user, onClose } = openDialog(api);
    await user.click(await approve());
    expect(await screen.findByRole('alert')).toHaveTextContent('You reviewed this claim');
    expect(onClose).not.toHaveBeenCalled();
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
});
