import { screen, waitFor, within } from '@testing-library/react';
import { expectAccessible } from '../../test/expectAccessible';
import { FakeApi, problem } from '../../test/fakeApi';
import { aComment, aUser, minutesAgo } from '../../test/fixtures';
import { renderScreen } from '../../test/render';
import { ClaimComments } from './ClaimComments';

const open = (api = new FakeApi()) => renderScreen(<ClaimComments claimId="c1" />, { api });
const field = () => screen.getByLabelText('Write a comment');

describe('the comments of a claim', () => {
  it('are read with their writers and whom they name, as plain text', async () => {
    const api = new FakeApi();
    api.comments = { data: [aComment({ body: 'Ask @Rosa Marín. <b>Now</b>', mentions: [{ id: 'r', name: 'Rosa Marín' }] })], hidden: 2 };
    const { container } = open(api);
    expect(await screen.findByText('@Rosa Marín')).toBeInTheDocument();
    expect(screen.getByRole('listitem')).toHaveTextContent('Jonas Pekar3 minutes agoAsk @Rosa Marín. <b>Now</b>');
    expect(screen.getByText(/^There are 2 comments by other reviewers/)).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /^Edit/ })).not.toBeInTheDocument();
    await expectAccessible(container);
  });

  it('take a new one; @ names somebody with the keyboard alone', async () => {
    const api = new FakeApi();
    const rosa = aUser({ id: 'r', name: 'Rosa Marín' });
    api.users = [aUser({ id: 'e', name: 'Ronja Ek' }), rosa];
    const { user, container } = open(api);
    await user.click(field());
    await user.keyboard('Look, @ro');
    const list = await screen.findByRole('listbox', { name: 'People to mention' });
    expect(await within(list).findByRole('option', { name: 'Ronja Ek' })).toHaveAttribute('aria-selected', 'true');
    expect(api.callsTo('GET', /users$/).at(-1)!.query.get('filter[q]')).toBe('ro');
    await expectAccessible(container);
    await user.keyboard('{ArrowDown}{Enter}');
    expect(field()).toHaveValue('Look, @Rosa Marín ');
    expect(screen.queryByRole('listbox')).not.toBeInTheDocument();
    await user.keyboard('{Control>}{Enter}{/Control}');
    await waitFor(() => expect(api.callsTo('POST', /comments$/)[0]).toMatchObject({ body: { body: 'Look, @Rosa Marín ', mentions: [rosa.id] }, headers: { 'Idempotency-Key': expect.any(String) } }));
    await waitFor(() => expect(field()).toHaveValue(''));
    expect(await screen.findByRole('button', { name: /^Edit: Look/ })).toBeInTheDocument();
  });

  it('keep what was typed when it could not be sent', async () => {
    const api = new FakeApi();
    api.on('POST', /comments$/, problem(503, 'unavailable', 'Try again in a moment.'));
    const { user } = open(api);
    await user.type(field(), 'Half a thought');
    await user.click(screen.getByRole('button', { name: 'Comment' }));
    expect(await screen.findByText('Not sent: Try again in a moment.')).toBeInTheDocument();
    expect(field()).toHaveValue('Half a thought');
  });

  it('of one’s own are changed and deleted while that is possible', async () => {
    const api = new FakeApi();
    const fresh = aComment({ body: 'Frist.', editableUntil: minutesAgo(-10) });
    api.comments = { data: [fresh, aComment({ body: 'Old.', editableUntil: minutesAgo(1) })], hidden: 0 };
    const { user } = open(api);
    await user.click(await screen.findByRole('button', { name: 'Edit: Frist.' }));
    expect(screen.queryByRole('button', { name: 'Edit: Old.' })).not.toBeInTheDocument();
    await user.clear(screen.getByLabelText('Edit'));
    await user.type(screen.getByLabelText('Edit'), 'First.');
    await user.click(screen.getByRole('button', { name: 'Save' }));
    expect(await screen.findByText('First.')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Delete: First.' }));
    await waitFor(() => expect(screen.queryByText('First.')).not.toBeInTheDocument());
    expect(api.callsTo('DELETE', /comments/)[0]!.path).toContain(fresh.id);
  });
});
