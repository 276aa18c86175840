import { screen, within } from '@testing-library/react';
import { expectAccessible } from '../../../test/expectAccessible';
import { FakeApi } from '../../../test/fakeApi';
import { aDraftApproval } from '../../../test/factFixtures';
import { aSession, person } from '../../../test/fixtures';
import { renderScreen } from '../../../test/render';
import ReadyList from './ReadyList';

function openList(prepare: (api: FakeApi) => void = () => undefined) {
  const api = new FakeApi();
  api.session = aSession('editor');
  prepare(api);
  return renderScreen(<ReadyList />, { api });
}

describe('what waits for an approval', () => {
  it('stands with verdict, agreement and evidence side by side', async () => {
    const reviews = (['reviewer', 'admin'] as const).map((role) => ({ reviewer: { id: person(role).id, name: person(role).name }, verdict: 'verified' as const, confidence: null }));
    const { container } = openList((api) => {
      api.drafts = [aDraftApproval({ wording: 'The bridge is closed.', reviews, basis: 'agreed', fact: { id: person('editor').id, version: 2, publicationState: 'published' } })];
    });
    const row = (await screen.findByRole('link', { name: 'The bridge is closed.' })).closest('tr')!;
    expect(row).toHaveTextContent('Known to readers, version 2');
    expect(row).toHaveTextContent('2 of 2 reviews agree');
    expect(row).toHaveTextContent('41,870 passengers in week 9');
    expect(within(row).getByRole('button', { name: 'Read and approve: The bridge is closed.' })).toBeInTheDocument();
    await expectAccessible(container);
  });

  it('says why where one may not approve', async () => {
    openList((api) => (api.drafts = [aDraftApproval({ bar: 'You reviewed or decided this claim, so somebody else has to approve it.' })]));
    expect(await screen.findByText(/somebody else has to approve it/)).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /Read and approve/ })).not.toBeInTheDocument();
  });
});
