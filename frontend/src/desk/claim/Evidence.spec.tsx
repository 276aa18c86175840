import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { expectAccessible } from '../../../test/expectAccessible';
import { FakeApi, problem } from '../../../test/fakeApi';
import { aClaim, aCopy, aLease, anEarlierEvidence } from '../../../test/fixtures';
import { renderScreen } from '../../../test/render';
import DeskPage from '../DeskPage';

const URL_OF_IT = 'https://register.example/12';
const WORDING = 'Twelve people died.';

async function openCard(api = new FakeApi()) {
  api.waiting = [aLease({ claim: aClaim({ wording: WORDING }) }), aLease()];
  const view = renderScreen(<DeskPage />, { api, at: `/desk/${api.queues[0]!.id}`, path: '/desk/:queueId' });
  await screen.findByRole('heading', { level: 2, name: WORDING });
  await view.user.keyboard('e');
  expect(screen.getByLabelText('Address')).toHaveFocus();
  return view;
}
const draftsSent = (api: FakeApi) => api.callsTo('PUT', /draft$/).map(({ body }) => body.evidence[0]);

describe('evidence from an address', () => {
  it('is kept at once; its copy is asked for, shown when it is ready, and cited by the review', async () => {
    const api = new FakeApi();
    api.archive = aCopy({ status: 'pending', title: null, publisher: null, publishedAt: null, sha256: null, fetchedAt: null });
    const { user, container } = await openCard(api);
    await user.paste(URL_OF_IT);
    expect(await screen.findByText('Fetching a copy of the page …')).toBeInTheDocument();
    api.archive = aCopy({ id: api.archive.id });
    expect((await screen.findByText('Notice 12', {}, { timeout: 3000 })).parentElement).toHaveTextContent('The Register · Notice 12 · published 4 Mar 2026');
    expect(screen.getByText(/^SHA-256 ab12ab12ab12/)).toBeInTheDocument();
    await expectAccessible(container);
    await user.click(screen.getByLabelText('Exact quote'));
    await user.paste('Twelve deaths.');
    await user.click(screen.getByRole('button', { name: 'supports' }));
    await user.keyboard('1');
    await user.click(screen.getByRole('button', { name: /Save & next/ }));
    await waitFor(() => expect(api.callsTo('POST', /review$/)[0]?.body.evidence).toEqual([{ url: URL_OF_IT, quote: 'Twelve deaths.', stance: 'supports', captureId: api.archive!.id }]));
    expect(api.callsTo('POST', /captures$/)).toHaveLength(1);
  });

  it('is not asked for while it is typed, and anew for another address', async () => {
    const api = new FakeApi();
    api.archive = aCopy();
    const { user } = await openCard(api);
    await user.keyboard(URL_OF_IT);
    expect(api.callsTo('POST', /captures$/)).toHaveLength(0);
    await user.tab();
    await waitFor(() => expect(draftsSent(api).at(-1)).toMatchObject({ captureId: api.archive!.id }), { timeout: 4000 });
    await user.type(screen.getByLabelText('Address'), '3');
    await waitFor(() => expect(draftsSent(api).at(-1)).toEqual({ url: `${URL_OF_IT}3`, quote: '', stance: expect.any(String) }), { timeout: 4000 });
    await user.tab();
    await waitFor(() => expect(api.callsTo('POST', /captures$/).map(({ body }) => body.url)).toEqual([URL_OF_IT, `${URL_OF_IT}3`]));
  });

  it('without a copy says why and can be tried again; the evidence stands all the same', async () => {
    const { user, api } = await openCard();
    await user.paste('http://10.0.0.1/');
    expect(await screen.findByText('No copy: This address is not on the public internet.')).toBeInTheDocument();
    expect(screen.getByLabelText('Address')).toHaveValue('http://10.0.0.1/');
    api.archive = aCopy();
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText('Notice 12')).toBeInTheDocument();
  });

  it('says in words what a site answered', async () => {
    const api = new FakeApi();
    api.archive = aCopy({ status: 'failed', failure: { code: 'gone', detail: 'There is no such page on that site.' }, sha256: null });
    const { user } = await openCard(api);
    await user.paste(URL_OF_IT);
    expect(await screen.findByText('No copy: There is no such page on that site.')).toBeInTheDocument();
  });

  it('is quoted from its copy with the keyboard: sentence by sentence', async () => {
    const api = new FakeApi();
    api.archive = aCopy();
    const { user } = await openCard(api);
    await user.paste(URL_OF_IT);
    await user.click(await screen.findByRole('button', { name: 'Read the copy' }));
    const dialog = await screen.findByRole('dialog', { name: 'Notice 12' });
    await expectAccessible(dialog);
    await user.keyboard('q');
    expect(within(dialog).getByText('Select some words of the copy first.')).toBeInTheDocument();
    await user.keyboard('jl');
    expect(dialog.querySelectorAll('mark')).toHaveLength(2);
    await user.keyboard('kjj');
    expect(dialog.querySelector('mark')).toHaveTextContent('The quay stayed shut until noon.');
    await user.keyboard('q');
    await waitFor(() => expect(screen.getByLabelText('Exact quote')).toHaveValue('The quay stayed shut until noon.'));
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
  });

  it('takes the words that are selected in its copy', async () => {
    const api = new FakeApi();
    api.archive = aCopy();
    const { user } = await openCard(api);
    await user.paste(URL_OF_IT);
    await user.click(await screen.findByRole('button', { name: 'Read the copy' }));
    const words = await screen.findByText('The register lists twelve deaths.');
    document.getSelection()!.setBaseAndExtent(words.firstChild!, 4, words.firstChild!, 12);
    await user.click(screen.getByRole('button', { name: /Use as quote/ }));
    await waitFor(() => expect(screen.getByLabelText('Exact quote')).toHaveValue('register'));
  });
});

describe('a dropped file', () => {
  const file = new File(['x'], 'scan.png', { type: 'image/png' });
  const picture = () => aCopy({ kind: 'file', url: null, finalUrl: null, fileName: 'scan.png', title: 'scan.png', publisher: null, publishedAt: null, mediaType: 'image/png', text: null });

  it('becomes a card with its copy; the picture is covered until it is asked for', async () => {
    const api = new FakeApi();
    api.archive = picture();
    const { user } = await openCard(api);
    fireEvent.drop(screen.getByRole('group', { name: /^Evidence 1/ }), { dataTransfer: { types: ['Files'], files: [file] } });
    expect(await screen.findByRole('group', { name: 'Evidence 2: context' })).toBeInTheDocument();
    expect(screen.getByLabelText('Address')).toHaveValue(`http://127.0.0.1:3000/api/v1/evidence/captures/${api.archive.id}/file`);
    await user.type(screen.getByLabelText('Address'), '#page');
    await user.click(await screen.findByRole('button', { name: 'Read the copy' }));
    const dialog = await screen.findByRole('dialog', { name: 'scan.png' });
    const shown = within(dialog).getByRole('img', { name: 'Archived picture: scan.png' });
    expect(getComputedStyle(shown).filter).toContain('blur');
    await user.click(within(dialog).getByRole('button', { name: 'Show the picture' }));
    expect(getComputedStyle(shown).filter).toBe('none');
    await expectAccessible(dialog);
  });

  it('that the server refuses leaves a message and no card', async () => {
    const api = new FakeApi();
    api.on('POST', /upload$/, problem(415, 'unsupported-media-type', 'Drop a PDF.'));
    const { user } = await openCard(api);
    await user.upload(document.querySelector<HTMLInputElement>('input[type=file]')!, file);
    expect(await screen.findByText('scan.png was not archived: Drop a PDF.')).toBeInTheDocument();
    expect(screen.queryByRole('group', { name: /^Evidence 2/ })).not.toBeInTheDocument();
  });
});

describe('earlier evidence', () => {
  it('of the same address is offered with its claim, and its quote can be taken', async () => {
    const api = new FakeApi();
    api.earlier = [anEarlierEvidence()];
    const { user, container } = await openCard(api);
    await user.paste(URL_OF_IT);
    const also = await screen.findByRole('region', { name: 'Also evidence for' });
    expect(also).toHaveTextContent('Twelve people died that day.');
    expect(api.callsTo('GET', /evidence$/)[0]!.query.get('filter[url]')).toBe(URL_OF_IT);
    await user.click(within(also).getByRole('button', { name: /^Take its quote/ }));
    expect(screen.getByLabelText('Exact quote')).toHaveValue('The register lists twelve deaths.');
    await expectAccessible(container);
  });

  it('is searched for with facts, and fills the card', async () => {
    const api = new FakeApi();
    api.archive = aCopy();
    api.earlier = [anEarlierEvidence({ captureId: api.archive.id })];
    const { user } = await openCard(api);
    await user.click(screen.getByRole('button', { name: 'Find earlier' }));
    const dialog = await screen.findByRole('dialog', { name: 'Earlier evidence and facts' });
    await user.keyboard('twelve');
    expect(await within(dialog).findByRole('region', { name: 'Published facts' })).toBeInTheDocument();
    await expectAccessible(dialog);
    await user.click(await within(dialog).findByRole('button', { name: /^Use it here/ }));
    await waitFor(() => expect(screen.getByLabelText('Exact quote')).toHaveValue('The register lists twelve deaths.'));
    expect(screen.getByLabelText('Address')).toHaveValue(URL_OF_IT);
    expect(screen.queryByRole('group', { name: /^Evidence 2/ })).not.toBeInTheDocument();
  });
});
