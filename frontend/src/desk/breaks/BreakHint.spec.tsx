import { screen } from '@testing-library/react';
import { useStore } from 'ra-core';
import { useState } from 'react';
import { expectAccessible } from '../../../test/expectAccessible';
import { aLease, anId, aReview, aSighting } from '../../../test/fixtures';
import { renderScreen } from '../../../test/render';
import type { DoneReview } from '../session/state';
import { BreakHint } from './BreakHint';
import { LONG_RUN } from './breaks';

const done = (kind: 'deaths' | 'money'): DoneReview =>
  ({ item: { assignment: aLease({ sighting: aSighting({ quantities: [{ ...aSighting().quantities[0]!, kind }] }) }) }, review: { ...aReview(), id: anId() } }) as unknown as DoneReview;

/** Ten hard claims in a row, one press each. */
function Session({ wanted }: { wanted: boolean }) {
  const [recent, setRecent] = useState<DoneReview[]>([]);
  const [, setBreaks] = useStore('desk.breaks', false);
  return (
    <>
      <button onClick={() => setBreaks(wanted)}>set</button>
      <button onClick={() => setRecent([done('deaths'), ...recent])}>hard</button>
      <BreakHint recent={recent} />
    </>
  );
}

async function review(wanted: boolean) {
  const view = renderScreen(<Session wanted={wanted} />);
  await view.user.click(screen.getByText('set'));
  for (let count = 0; count < LONG_RUN; count++) await view.user.click(screen.getByText('hard'));
  return view;
}

describe('the suggestion of a break', () => {
  it('comes after a long run of hard claims, and goes when it was read', async () => {
    const { user, container } = await review(true);
    expect(screen.getByRole('status')).toHaveTextContent('10 of your last claims');
    await expectAccessible(container);
    await user.click(screen.getByRole('button', { name: 'Go on' }));
    expect(screen.queryByRole('status')).not.toBeInTheDocument();
    await user.click(screen.getByText('hard'));
    expect(screen.queryByRole('status')).not.toBeInTheDocument();
  });

  it('never comes unless somebody wants it', async () => {
    await review(false);
    expect(screen.queryByRole('status')).not.toBeInTheDocument();
  });
});
