import { screen, waitFor } from '@testing-library/react';
import { expectAccessible } from '../../../test/expectAccessible';
import { FakeApi, problem } from '../../../test/fakeApi';
import { aScale } from '../../../test/factFixtures';
import { aSession } from '../../../test/fixtures';
import { renderScreen } from '../../../test/render';
import ScalePage from './ScalePage';

function openScale(role: 'admin' | 'editor' = 'admin') {
  const api = new FakeApi();
  api.session = aSession(role);
  return renderScreen(<ScalePage />, { api });
}
const save = () => screen.findByRole('button', { name: 'Save the scale' });

describe('the verdict scale', () => {
  it('takes names, colours and numbers of the newsroom’s own', async () => {
    const { user, api, container } = openScale();
    expect(await save()).toBeDisabled();
    await expectAccessible(container);
    await user.clear(screen.getByLabelText('Verified: name in English'));
    await user.type(screen.getByLabelText('Verified: name in English'), ' True ');
    await user.type(screen.getByLabelText('Contradicted: name in Arabic'), 'خطأ');
    await user.clear(screen.getByLabelText('Conflicting evidence: number'));
    await user.click(await save());
    const { madeBy: _by, madeAt: _at, ...scale } = aScale();
    const { verified, contradicted, conflicting_evidence, ...others } = scale.ratings;
    const sent = {
      ...scale,
      ratings: { ...others, verified: { ...verified, labels: { en: 'True' } }, contradicted: { ...contradicted, labels: { en: 'Contradicted', ar: 'خطأ' } }, conflicting_evidence: { ...conflicting_evidence, value: null } },
    };
    await waitFor(() => expect(api.callsTo('PUT', /verdict-scale/).map(({ body }) => body)).toEqual([sent]));
  });

  it('has no number for what lies between neither, and says what the server found wrong', async () => {
    const { user, api } = openScale();
    expect(await screen.findByLabelText('Not checkable: number')).toBeDisabled();
    api.on('PUT', /verdict-scale/, problem(422, 'validation-failed', 'Readers of markup would not understand this scale.', { errors: [{ pointer: '/ratings/verified/value', code: 'unsound-scale', detail: 'must lie between 1 and 5' }] }));
    await user.type(screen.getByLabelText('Verified: number'), '5');
    await user.click(await save());
    expect(await screen.findByRole('alert')).toHaveTextContent(/would not understand this scale. verified: must lie between 1 and 5/);
    expect(screen.getByLabelText('Verified: number')).toHaveValue(55);
  });

  it('is the admins’', async () => {
    openScale('editor');
    await waitFor(() => expect(screen.queryByLabelText('Verified: number')).not.toBeInTheDocument());
  });
});
