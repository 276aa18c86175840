import { onlineManager } from '@tanstack/react-query';
import type { UserEvent } from '@testing-library/user-event';
import { screen, waitFor } from '@testing-library/react';
import { DESK_STATES, type DeskStateFixture } from '../../test/deskStates';
import { expectAccessible } from '../../test/expectAccessible';
import { FakeApi } from '../../test/fakeApi';
import { renderScreen } from '../../test/render';
import DeskPage from './DeskPage';

// What a state did to the browser.
afterEach(() => {
  Reflect.deleteProperty(navigator, 'locks');
  onlineManager.setOnline(true);
});

async function show({ arrange, reach, hasClaim, narrow, choosing }: DeskStateFixture) {
  const api = new FakeApi();
  arrange?.(api);
  const path = choosing ? { at: '/desk', path: '/desk' } : { at: `/desk/${api.queues[0]!.id}`, path: '/desk/:queueId' };
  const view = renderScreen(<DeskPage />, { api, narrow, ...path });
  if (hasClaim) await screen.findByRole('radiogroup');
  await reach?.(view.user);
  return view;
}

/** What was written stays readable, and nothing can be sent. */
const closed = (): void => {
  expect(screen.getByRole('radio', { name: /^Verified/ })).toBeDisabled();
  expect(screen.getByLabelText(/^Why/)).toHaveValue('The harbour office published the day.');
  expect(screen.getByRole('button', { name: /Save & next/ })).toBeDisabled();
  expect(screen.queryByRole('timer')).not.toBeInTheDocument();
};

const markIn = (container: HTMLElement): HTMLElement => container.querySelector('mark')!;

/** What a state must do besides saying so. */
const MORE: Readonly<Record<string, (container: HTMLElement, user: UserEvent) => Promise<void> | void>> = {
  'loading': async () => {
    await waitFor(() => expect(screen.getByRole('status', { name: /^Loading/ })).toBeInTheDocument());
    expect(screen.queryByRole('radio')).not.toBeInTheDocument();
  },
  'lease lost': closed,
  'taken over': closed,
  'already decided': closed,
  'span not found in the text': (container) => expect(markIn(container)).toBeNull(),
  'long article': (container) => expect(getComputedStyle(markIn(container).closest('p')!).getPropertyValue('content-visibility')).toBe('auto'),
  'right-to-left text': (container) => {
    expect(markIn(container).closest('p')).toHaveAttribute('dir', 'auto');
    expect(screen.getByRole('heading', { level: 2, name: 'افتُتح الجسر في 4 مايو.' })).toHaveAttribute('dir', 'auto');
  },
  'phone': async (container, user) => {
    await user.click(screen.getByRole('tab', { name: 'Source' }));
    expect(markIn(container)).toBeInTheDocument();
    expect(screen.getAllByRole('radio')).toHaveLength(5);
  },
};

it.each(Object.entries(DESK_STATES))('the desk says so and is accessible: %s', async (name, state) => {
  const { container, user } = await show(state);
  const { says, voice } = state;
  await waitFor(() => says.forEach((words) => expect(container).toHaveTextContent(words)));
  const [about] = says;
  if (voice && about) expect(screen.getAllByRole(voice).filter(({ textContent }) => textContent.includes(about))).toHaveLength(1);
  await MORE[name]?.(container, user);
  await expectAccessible(container);
});
