import { screen, waitFor, within } from '@testing-library/react';
import { expectAccessible } from '../../../test/expectAccessible';
import { FakeApi, ok, problem } from '../../../test/fakeApi';
import { anArticle, aSession } from '../../../test/fixtures';
import { renderScreen } from '../../../test/render';
import type { Article } from '../../api';
import ArticleShow from './ArticleShow';

function openArticle(over: Partial<Article> = {}, prepare: (api: FakeApi) => void = () => undefined, state?: object) {
  const api = new FakeApi();
  api.session = aSession('editor');
  api.articles = [anArticle(over)];
  prepare(api);
  const at = `/articles/${api.articles[0]!.id}/show`;
  return renderScreen(<ArticleShow />, { api, at: state ? { pathname: at, state } : at, path: '/articles/:id/show' });
}

describe('an article’s page', () => {
  it('marks the exact words of each claim and tells where the claim stands', async () => {
    const { container } = openArticle();
    const mark = await screen.findByRole('button', { name: /^Twelve shops on Quay Street closed during the works/ });
    expect(mark).toHaveTextContent(/^Twelve shops on Quay Street closed during the works2$/);
    const cards = screen.getAllByRole('group');
    expect(cards).toHaveLength(2);
    expect(within(cards[1]!).getByText('Contradicted')).toBeInTheDocument();
    await expectAccessible(container);
  });

  it('leads from a mark to its claim and back with the keyboard', async () => {
    const { user } = openArticle();
    const mark = await screen.findByRole('button', { name: /^Twelve shops/ });
    mark.focus();
    await user.keyboard('{Enter}');
    const card = screen.getByRole('group', { name: /^Twelve shops/ });
    expect(card).toHaveFocus();
    expect(card).toHaveAttribute('aria-current', 'true');
    await user.tab();
    expect(screen.getByRole('button', { name: /^Show in the text: Twelve shops/ })).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(mark).toHaveFocus();
  });

  it('follows the search for claims until it is done, and then asks no more', async () => {
    const { api } = openArticle({ status: 'extracting', sentenceCount: 6, sentencesDone: 2, claimCount: 0 }, (fake) => {
      fake.on('GET', /sightings$/, ok({ data: [] }), { once: true });
    });
    expect(await screen.findByRole('progressbar', { name: 'Finding claims' })).toHaveAttribute('aria-valuenow', '33');
    expect(screen.getByText('2 of 6 sentences')).toBeInTheDocument();
    expect(await screen.findByText('Claims appear here as they are found.')).toBeInTheDocument();
    Object.assign(api.articles[0]!, { status: 'ready', sentencesDone: 6, claimCount: 2 });
    expect(await screen.findByRole('button', { name: /^Twelve shops/ }, { timeout: 4000 })).toBeInTheDocument();
    expect(screen.queryByRole('progressbar')).not.toBeInTheDocument();
    const asked = api.callsTo('GET', /^\/articles\/[^/]+$/).length;
    await expect(waitFor(() => expect(api.callsTo('GET', /^\/articles\/[^/]+$/).length).toBeGreaterThan(asked), { timeout: 2500 })).rejects.toThrow();
  });

  it('says of a language without rules that nothing was guessed', async () => {
    openArticle({ language: 'ur', claimCount: 0 }, (api) => api.on('GET', /sightings$/, ok({ data: [] })));
    expect(await screen.findByText(/This article is in Urdu. Claims are found by themselves in English only/)).toBeInTheDocument();
  });

  it('says that the search failed, why, and what to do', async () => {
    openArticle({ status: 'failed', failure: 'The text could not be split.', claimCount: 0 }, (api) => api.on('GET', /sightings$/, ok({ data: [] })));
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent('The text could not be split.');
    expect(within(alert).getByRole('link', { name: 'Add article' })).toHaveAttribute('href', '/articles/create');
  });

  it('says when the text was here already', async () => {
    openArticle({}, () => undefined, { existing: true });
    expect(await screen.findByText('This text is here already. This is its article.')).toBeInTheDocument();
  });

  it('shows the text and offers another try when its claims did not load', async () => {
    const { user } = openArticle({}, (api) => api.on('GET', /sightings$/, problem(500, 'unavailable', 'Something broke.'), { once: true }));
    await user.click(await screen.findByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('button', { name: /^Twelve shops/ })).toBeInTheDocument();
  });
});
