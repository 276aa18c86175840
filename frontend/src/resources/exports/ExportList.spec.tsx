import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { expectAccessible } from '../../../test/expectAccessible';
import { ResourceContextProvider } from 'ra-core';
import { FakeApi, ok, problem } from '../../../test/fakeApi';
import { anExport, aSession } from '../../../test/fixtures';
import { renderScreen } from '../../../test/render';
import ExportList from './ExportList';
import { fileSize, isDay } from './formats';

function newsroom(): FakeApi {
  const api = new FakeApi();
  api.session = aSession('editor');
  return api;
}

function openList(api = newsroom()) {
  return renderScreen(
    <ResourceContextProvider value="exports">
      <ExportList />
    </ResourceContextProvider>,
    { api, at: '/exports' },
  );
}

const openDialog = async (user: ReturnType<typeof openList>['user']) => {
  await user.click(await screen.findByRole('button', { name: 'New export' }));
  return screen.findByRole('dialog', { name: 'New export' });
};
const started = (api: FakeApi) => api.callsTo('POST', /^\/exports$/);

describe('starting an export', () => {
  it('sends the format and the filters that were chosen', async () => {
    const { user, api, baseElement } = openList();
    const dialog = await openDialog(user);
    await expectAccessible(baseElement);
    await user.click(within(dialog).getByRole('radio', { name: /^JSON Lines/ }));
    await user.click(within(dialog).getByRole('combobox', { name: /^Verdict/ }));
    await user.click(await screen.findByRole('option', { name: 'Contradicted' }));
    fireEvent.change(within(dialog).getByLabelText('Published since'), { target: { value: '2026-02-01' } });
    await user.click(within(dialog).getByRole('button', { name: 'Start export' }));
    await waitFor(() => expect(started(api)).toHaveLength(1));
    expect(started(api)[0]?.body).toEqual({ format: 'jsonl', verdict: 'contradicted', since: '2026-02-01' });
    expect(started(api)[0]?.headers['Idempotency-Key']).toMatch(/^[0-9a-f-]{36}$/);
    await waitFor(() => expect(dialog).not.toBeInTheDocument());
  });

  it('takes every fact when nothing is chosen', async () => {
    const { user, api } = openList();
    const dialog = await openDialog(user);
    await user.click(within(dialog).getByRole('button', { name: 'Start export' }));
    await waitFor(() => expect(started(api)[0]?.body).toEqual({ format: 'claimreview' }));
  });

  it('does not send a year that is only half typed', async () => {
    const { user, api } = openList();
    const dialog = await openDialog(user);
    fireEvent.change(within(dialog).getByLabelText('Published since'), { target: { value: '0002-02-01' } });
    await user.click(within(dialog).getByRole('button', { name: 'Start export' }));
    expect(await within(dialog).findByText('A day like 2026-01-31.')).toBeInTheDocument();
    expect(started(api)).toHaveLength(0);
  });

  it('stays open with what was chosen when the server refuses', async () => {
    const api = newsroom();
    api.on('POST', /^\/exports$/, problem(503, 'unavailable', 'The newsroom is being restarted.'));
    const { user } = openList(api);
    const dialog = await openDialog(user);
    await user.click(within(dialog).getByRole('radio', { name: /^CSV/ }));
    await user.click(within(dialog).getByRole('button', { name: 'Start export' }));
    expect(await within(dialog).findByRole('alert')).toHaveTextContent('The newsroom is being restarted.');
    expect(within(dialog).getByRole('radio', { name: /^CSV/ })).toBeChecked();
  });
});

describe('the list of exports', () => {
  it('asks again until the file is there, then links to it', async () => {
    const api = newsroom();
    const ready = anExport({ fileName: 'facts-of-march.csv' });
    api.exports = [ready];
    const page = { after: null, total: 1, totalIsExact: true };
    api.on('GET', /^\/exports$/, ok({ data: [{ ...ready, status: 'running', readyAt: null, factCount: null, bytes: null, sha256: null }], page }), { once: true });
    openList(api);
    expect(await screen.findByRole('progressbar', { name: 'Being built' })).toBeInTheDocument();
    expect(screen.queryByRole('link', { name: /Download/ })).not.toBeInTheDocument();
    const link = await screen.findByRole('link', { name: 'Download facts-of-march.csv' }, { timeout: 4_000 });
    expect(link).toHaveAttribute('href', `/api/v1/exports/${ready.id}/file`);
    expect(link).toHaveAttribute('download', 'facts-of-march.csv');
    expect(screen.getByRole('link', { name: 'Proof of facts-of-march.csv' })).toHaveAttribute('href', `/api/v1/exports/${ready.id}/proof`);
    expect(screen.getByText('20.5 kB')).toBeInTheDocument();
    expect(api.callsTo('GET', /^\/exports$/)).toHaveLength(2);
  });

  it('says why an export failed', async () => {
    const api = newsroom();
    api.exports = [anExport({ status: 'failed', failure: 'The disk is full.', bytes: null, factCount: null, createdAt: '2026-01-01T00:00:00.000Z' })];
    const { container } = openList(api);
    expect(await screen.findByText('The disk is full.')).toBeInTheDocument();
    expect(screen.getByText('Failed')).toBeInTheDocument();
    expect(screen.queryByRole('link', { name: /Download/ })).not.toBeInTheDocument();
    await expectAccessible(container);
  });
});

it.each([
  [0, '0 B'],
  [999, '999 B'],
  [20_480, '20.5 kB'],
  [734_003_200, '734 MB'],
])('%i bytes read as %s', (bytes, words) => {
  expect(fileSize(bytes)).toBe(words);
});

it.each(['2026-02-31x', '0002-01-01', '2026-13-01', ''])('“%s” is no day', (text) => {
  expect(isDay(text)).toBe(false);
});
