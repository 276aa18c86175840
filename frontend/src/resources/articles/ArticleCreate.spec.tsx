import { fireEvent, screen, waitFor } from '@testing-library/react';
import { expectAccessible } from '../../../test/expectAccessible';
import { FakeApi, ok, problem, unreachable } from '../../../test/fakeApi';
import { anId, aSession } from '../../../test/fixtures';
import { renderScreen } from '../../../test/render';
import ArticleCreate from './ArticleCreate';

const TEXT = 'The ferry carried 900 passengers on its first day, the port authority said.';

function newsroom(role: 'editor' | 'reviewer' = 'editor'): FakeApi {
  const api = new FakeApi();
  api.session = aSession(role);
  return api;
}
const openForm = (api = newsroom()) => renderScreen(<ArticleCreate />, { api, at: '/articles/create', path: '/articles/create' });
const textField = () => screen.findByRole('textbox', { name: /Text of the article/ });
const submit = () => screen.getByRole('button', { name: 'Add and find claims' });
const sent = (api: FakeApi) => api.callsTo('POST', /^\/articles/);

describe('adding an article', () => {
  it('asks for the text before anything is sent', async () => {
    const { user, api, container } = openForm();
    await textField();
    await user.click(submit());
    expect(await screen.findByText('Paste the text of the article.')).toBeInTheDocument();
    expect(await textField()).toHaveFocus();
    expect(sent(api)).toHaveLength(0);
    await expectAccessible(container);
  });

  it('sends what was filled in, leaves out what was not, and leads to the article’s page', async () => {
    const { user, api, router } = openForm();
    await user.type(await textField(), TEXT);
    await user.type(screen.getByLabelText('Source'), 'The Quay');
    await user.type(screen.getByLabelText('Language code'), 'en');
    await user.click(submit());
    await waitFor(() => expect(router.state.location.pathname).toBe(`/articles/${api.articles[0]!.id}/show`));
    expect(sent(api)[0]?.body).toEqual({ text: TEXT, source: 'The Quay', language: 'en' });
    expect(router.state.location.state).toEqual({ existing: false });
  });

  it('leads to the article that is there already, and says that it was', async () => {
    const api = newsroom();
    const id = anId();
    api.on('POST', /^\/articles$/, ok({ id, status: 'ready', existing: true }));
    const { user, router } = openForm(api);
    await user.type(await textField(), TEXT);
    await user.click(submit());
    await waitFor(() => expect(router.state.location.pathname).toBe(`/articles/${id}/show`));
    expect(router.state.location.state).toEqual({ existing: true });
  });

  it('sends the same article again under the same key, and a changed one under another', async () => {
    const api = newsroom();
    api.on('POST', /^\/articles$/, unreachable);
    const { user } = openForm(api);
    await user.type(await textField(), TEXT);
    await user.click(submit());
    expect(await screen.findByText(/The server can’t be reached/)).toBeInTheDocument();
    expect(await textField()).toHaveValue(TEXT);
    await user.click(submit());
    await waitFor(() => expect(sent(api)).toHaveLength(2));
    await user.type(await textField(), ' More.');
    await user.click(submit());
    await waitFor(() => expect(sent(api)).toHaveLength(3));
    const [first, second, third] = sent(api).map(({ headers }) => headers['Idempotency-Key']);
    expect(first).toMatch(/^[0-9a-f-]{36}$/);
    expect(second).toBe(first);
    expect(third).not.toBe(first);
  });

  it('does not send an address or a language that the server would refuse', async () => {
    const { user, api } = openForm();
    await user.type(await textField(), TEXT);
    await user.type(screen.getByLabelText('Address of the original'), 'quay.example');
    await user.type(screen.getByLabelText('Language code'), 'EN');
    await user.click(submit());
    expect(await screen.findByText('An address that begins with http:// or https://')).toBeInTheDocument();
    expect(screen.getByText('Two or three small letters, like en.')).toBeInTheDocument();
    expect(sent(api)).toHaveLength(0);
  });

  it('refuses a text of more than 2 MB', async () => {
    const { user, api } = openForm();
    fireEvent.change(await textField(), { target: { value: 'é'.repeat(1_000_001) } });
    await user.click(submit());
    expect(await screen.findByText(/This is more than 2 MB/)).toBeInTheDocument();
    expect(sent(api)).toHaveLength(0);
  });

  it('shows what the server finds wrong beside the field that it is about', async () => {
    const api = newsroom();
    api.on('POST', /^\/articles$/, problem(422, 'validation-failed', 'Not like this.', { errors: [{ pointer: '/title', code: 'x', detail: 'This title is too odd.' }] }));
    const { user } = openForm(api);
    await user.type(await textField(), TEXT);
    await user.click(submit());
    expect(await screen.findByText('This title is too odd.')).toBeInTheDocument();
    expect(screen.getByLabelText('Title')).toBeInvalid();
  });

  it('uploads a file with the fields beside it', async () => {
    const { user, api } = openForm();
    await textField();
    await user.type(screen.getByLabelText('Title'), 'Ferry');
    await user.click(screen.getByRole('tab', { name: 'Upload file' }));
    await user.upload(screen.getByLabelText(/Drop a file here/), new File([TEXT], 'ferry.md'));
    expect(screen.getByText('ferry.md, 75 B')).toBeInTheDocument();
    await user.click(submit());
    await waitFor(() => expect(sent(api)).toHaveLength(1));
    const { path, body } = sent(api)[0]!;
    expect(path).toBe('/articles/upload');
    expect((body as FormData).get('file')).toMatchObject({ name: 'ferry.md' });
    expect((body as FormData).get('title')).toBe('Ferry');
  });

  it('takes a file that is dropped on the text, and says at once when it can’t be read', async () => {
    const { user, api } = openForm();
    const png = new File(['x'], 'photo.png');
    fireEvent.drop(await textField(), { dataTransfer: { files: [png] } });
    expect(await screen.findByText('Only .txt, .md and .html files can be read.')).toBeInTheDocument();
    expect(screen.getByRole('tab', { name: 'Upload file' })).toHaveAttribute('aria-selected', 'true');
    await user.click(submit());
    expect(sent(api)).toHaveLength(0);
  });

  it('is closed to reviewers', async () => {
    openForm(newsroom('reviewer'));
    expect(await screen.findByText('Your role does not open this page.')).toBeInTheDocument();
    expect(screen.queryByRole('textbox')).not.toBeInTheDocument();
  });
});
