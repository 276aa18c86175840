import { screen, waitFor, within } from '@testing-library/react';
import { expectAccessible } from '../../test/expectAccessible';
import { renderScreen } from '../../test/render';
import { KeysEverywhere, useKeyHint, useKeymap } from '.';

const undone = jest.fn();
beforeEach(() => undone.mockClear());

function Page() {
  const { printed, aria } = useKeyHint('undo');
  useKeymap({ undo: undone });
  return (
    <main>
      <h1>A page</h1>
      <button aria-keyshortcuts={aria}>Undo {printed}</button>
      <input aria-label="Words" />
      <KeysEverywhere />
    </main>
  );
}
const open = () => renderScreen(<Page />, { at: '/here', path: '/here' });
const help = () => screen.findByRole('dialog', { name: 'Keyboard' });

describe('the list of keys', () => {
  it('opens with ? and has every key; none works behind it', async () => {
    const { user, baseElement } = open();
    await user.keyboard('?');
    const dialog = await help();
    expect(within(dialog).getByText('Add evidence (takes selected text)')).toBeInTheDocument();
    await user.keyboard('z');
    expect(undone).not.toHaveBeenCalled();
    await expectAccessible(baseElement);
  });

  it('gives an action another key: the button shows it, the old key does nothing, and it can be had back', async () => {
    const { user } = open();
    await user.keyboard('?');
    const dialog = await help();
    await user.click(within(dialog).getByRole('button', { name: 'Change keys' }));
    await user.click(within(dialog).getByRole('button', { name: /^Undo the last verdict: Z/ }));
    await user.keyboard('n');
    expect(within(dialog).getByRole('alert')).toHaveTextContent('N belongs to “Write why”.');
    await user.keyboard('q');
    expect(within(dialog).getByRole('button', { name: /^Undo the last verdict: Q/ })).toBeInTheDocument();
    await expectAccessible(dialog);
    await user.click(within(dialog).getByRole('button', { name: 'Close' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
    expect(screen.getByRole('button', { name: 'Undo Q' })).toHaveAttribute('aria-keyshortcuts', 'Q');
    await user.keyboard('z');
    expect(undone).not.toHaveBeenCalled();
    await user.keyboard('q');
    expect(undone).toHaveBeenCalledTimes(1);
    await user.keyboard('?');
    await user.click(within(await help()).getByRole('button', { name: 'All as they were' }));
    expect(screen.getByRole('button', { name: 'Undo Z', hidden: true })).toBeInTheDocument();
  });

  it('switches single keys off', async () => {
    const { user } = open();
    await user.keyboard('?');
    await user.click(within(await help()).getByRole('button', { name: 'Switch single keys off' }));
    await user.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
    expect(screen.getByRole('button', { name: 'Undo Z' })).toBeInTheDocument();
    await user.keyboard('z');
    expect(undone).not.toHaveBeenCalled();
  });
});

describe('G and a letter', () => {
  it('says where it can go, and goes there', async () => {
    const { user, router } = open();
    await user.keyboard('g');
    expect(screen.getByRole('status')).toHaveTextContent('Review desk');
    await user.keyboard('z');
    expect(undone).not.toHaveBeenCalled();
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
    await user.keyboard('gc');
    await waitFor(() => expect(router.state.location.pathname).toBe('/claims'));
  });

  it('is text in a text field', async () => {
    const { user, router } = open();
    await user.type(screen.getByLabelText('Words'), 'gc');
    expect(screen.getByLabelText('Words')).toHaveValue('gc');
    expect(router.state.location.pathname).toBe('/here');
  });
});
