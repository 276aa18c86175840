import { screen, waitFor, within } from '@testing-library/react';
import { ResourceContextProvider } from 'ra-core';
import { expectAccessible } from '../../../test/expectAccessible';
import { FakeApi, ok, problem } from '../../../test/fakeApi';
import { aFact } from '../../../test/factFixtures';
import { anId, aSession } from '../../../test/fixtures';
import { renderScreen } from '../../../test/render';
import type { CorrectionRequest } from '../../api';
import CorrectionRequestShow from './CorrectionRequestShow';

const fact = aFact({ version: 2 });

const aRequest = (over: Partial<CorrectionRequest> = {}): CorrectionRequest => ({
  id: anId(),
  fact: { id: fact.id, slug: fact.slug, statement: fact.statement, version: fact.version },
  factVersion: 1,
  problem: 'The figure is of 2029,\nnot of 2031.',
  sourceUrl: 'https://register.example/2029',
  sender: { name: 'Rana', email: 'rana@reader.example' },
  state: 'open',
  note: null,
  decidedBy: null,
  decidedAt: null,
  createdAt: '2031-05-02T10:00:00Z',
  version: 1,
  ...over,
});

async function openRequest(request = aRequest(), api = new FakeApi()) {
  api.session = aSession('editor');
  api.facts = [fact];
  let now = request;
  api.on('GET', /correction-requests\/[^/]+$/, () => ok(now));
  api.on('POST', /correction-requests\/.*(accept|decline)$/, ({ path, body }) => {
    now = { ...now, state: path.endsWith('accept') ? 'accepted' : 'declined', note: body.note ?? null, decidedBy: { id: anId(), name: 'Ed' }, decidedAt: '2031-05-03T10:00:00Z', version: 2 };
    return ok(now);
  });
  const view = renderScreen(<ResourceContextProvider value="correction-requests"><CorrectionRequestShow /></ResourceContextProvider>, { api, at: `/correction-requests/${request.id}/show`, path: '/correction-requests/:id/show' });
  await screen.findByRole('heading', { level: 1 });
  return { ...view, api, request };
}

describe('a correction request', () => {
  it('stands beside the fact that it is about', async () => {
    const { container } = await openRequest();
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Request of Rana');
    expect(within(screen.getByRole('region', { name: 'What is wrong, in their words' })).getByRole('link', { name: /register.example/ })).toHaveAttribute('href', 'https://register.example/2029');
    const beside = screen.getByRole('region', { name: 'The fact' });
    expect(await within(beside).findByText(fact.statement)).toBeVisible();
    expect(beside).toHaveTextContent('they read version 1, now it is version 2');
    expect(screen.getByRole('link', { name: 'rana@reader.example' })).toHaveAttribute('href', 'mailto:rana%40reader.example');
    await expectAccessible(container);
  });

  it('is declined with a reason, which is asked for', async () => {
    const { user, api, request } = await openRequest();
    await user.click(screen.getByRole('button', { name: 'Decline' }));
    const dialog = screen.getByRole('dialog', { name: 'Decline this request' });
    await user.click(within(dialog).getByRole('button', { name: 'Decline' }));
    expect(dialog).toHaveTextContent('Say why, in a sentence.');
    await user.type(within(dialog).getByRole('textbox'), ' The register says 2031. ');
    await user.click(within(dialog).getByRole('button', { name: 'Decline' }));
    await waitFor(() => expect(screen.getByRole('region', { name: 'Decision' })).toHaveTextContent('The register says 2031.'));
    expect(api.callsTo('POST', /decline$/).map(({ path, body }) => [path, body])).toEqual([[`/correction-requests/${request.id}/decline`, { version: 1, note: 'The register says 2031.' }]]);
    expect(screen.queryByRole('button', { name: 'Accept and correct' })).toBeNull();
  });

  it('keeps the reason when somebody else was faster', async () => {
    const { user, api } = await openRequest();
    api.on('POST', /decline$/, problem(409, 'already-decided', 'Somebody has decided this request already.'));
    await user.click(screen.getByRole('button', { name: 'Decline' }));
    const dialog = screen.getByRole('dialog', { name: 'Decline this request' });
    await user.type(within(dialog).getByRole('textbox'), 'No.');
    await user.click(within(dialog).getByRole('button', { name: 'Decline' }));
    expect(await within(dialog).findByRole('alert')).toHaveTextContent('Somebody has decided this request already.');
    expect(within(dialog).getByRole('textbox')).toHaveValue('No.');
  });

  it('is accepted on the way to the correction', async () => {
    const { user, api, router, request } = await openRequest();
    await user.click(screen.getByRole('button', { name: 'Accept and correct' }));
    await screen.findByText('elsewhere');
    expect(api.callsTo('POST', /accept$/).map(({ body }) => body as unknown)).toEqual([{ version: 1 }]);
    expect(`${router.state.location.pathname}${router.state.location.search}`).toBe(`/facts/${fact.id}/show?correct=${request.id}`);
  });

  it('that was accepted leads to the correction', async () => {
    const { request } = await openRequest(aRequest({ state: 'accepted', decidedBy: { id: anId(), name: 'Ed' }, decidedAt: '2031-05-03T10:00:00Z' }));
    expect(await screen.findByRole('link', { name: 'Correct the fact' })).toHaveAttribute('href', `/facts/${fact.id}/show?correct=${request.id}`);
  });
});
