import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { expectAccessible } from '../../../test/expectAccessible';
import { ResourceContextProvider } from 'ra-core';
import { FakeApi, ok, problem } from '../../../test/fakeApi';
import { anExport, anExportPreview, aSession } from '../../../test/fixtures';
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
    const type = (label: string, value: string) => fireEvent.change(within(dialog).getByLabelText(label), { target: { value } });
    type('Changed since', '2026-02-01');
    type('Changed until', '2026-02-28');
    type('With these words', ' bridge ');
    type('As the facts stood at', '2026-03-01T12:00');
    await user.click(within(dialog).getByRole('button', { name: 'Start export' }));
    await waitFor(() => expect(started(api)).toHaveLength(1));
    const asOf = new Date('2026-03-01T12:00').toISOString();
    expect(started(api)[0]?.body).toEqual({ format: 'jsonl', verdict: 'contradicted', q: 'bridge', since: '2026-02-01', until: '2026-02-28', asOf });
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
    fireEvent.change(within(dialog).getByLabelText('Changed since'), { target: { value: '0002-02-01' } });
    await user.click(within(dialog).getByRole('button', { name: 'Start export' }));
    expect(await within(dialog).findByText('A day like 2026-01-31.')).toBeInTheDocument();
    expect(started(api)).toHaveLength(0);
  });

  it('does not send a moment that is still to come', async () => {
    const { user, api } = openList();
    const dialog = await openDialog(user);
    fireEvent.change(within(dialog).getByLabelText('As the facts stood at'), { target: { value: '2999-01-01T12:00' } });
    await user.click(within(dialog).getByRole('button', { name: 'Start export' }));
    expect(await within(dialog).findByText('A moment that has passed.')).toBeInTheDocument();
    expect(started(api)).toHaveLength(0);
  });

  it('shows how the file begins, how many facts it holds and what the linter says of them', async () => {
    const { user, api, baseElement } = openList();
    const dialog = await openDialog(user);
    const preview = await within(dialog).findByRole('region', { name: 'Preview' });
    expect(await within(preview).findByText('The file will hold 1,234 facts.')).toBeInTheDocument();
    expect(within(preview).getByRole('region', { name: 'How the file begins' })).toHaveTextContent('"claimReviewed":"The bridge is open."');
    expect(within(preview).getByRole('list', { name: /linter/ })).toHaveTextContent('The claim has 80 characters. 3 facts');
    await expectAccessible(baseElement);
    api.on('GET', /^\/exports\/preview$/, ok(anExportPreview({ text: null, rows: [['id', 'statement'], ['7', 'The bridge is open.']], total: 1, shown: 1, findings: [] })));
    await user.click(within(dialog).getByRole('radio', { name: /^Excel/ }));
    expect(await within(preview).findByRole('cell', { name: 'The bridge is open.' })).toBeInTheDocument();
    expect(within(preview).getByText('The file will hold 1 fact.')).toBeInTheDocument();
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

  it('shows how far a large one is, and calls it off', async () => {
    const api = newsroom();
    api.exports = [anExport({ status: 'running', factsDone: 250_000, factsTotal: 1_000_000, readyAt: null, factCount: null, bytes: null, sha256: null, proofName: null, fileName: 'all.csv' })];
    const { user, container } = openList(api);
    const bar = await screen.findByRole('progressbar', { name: 'Being built' });
    expect(bar).toHaveAttribute('aria-valuenow', '25');
    expect(screen.getByText('250,000 of 1,000,000 facts looked through')).toBeInTheDocument();
    await expectAccessible(container);
    await user.click(screen.getByRole('button', { name: 'Call off the export all.csv' }));
    await waitFor(() => expect(api.callsTo('POST', /^\/exports\/[^/]+\/cancel$/)).toHaveLength(1));
  });

  it('opens a fact sheet to print it', async () => {
    const api = newsroom();
    const sheet = anExport({ format: 'sheet', fileName: 'sheet.html' });
    api.exports = [sheet];
    openList(api);
    expect(await screen.findByRole('link', { name: 'Open sheet.html to print' })).toHaveAttribute('href', `/api/v1/exports/${sheet.id}/sheet`);
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
