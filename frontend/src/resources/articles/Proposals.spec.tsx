import { screen, waitFor, within } from '@testing-library/react';
import { expectAccessible } from '../../../test/expectAccessible';
import { FakeApi, problem } from '../../../test/fakeApi';
import { anArticle, aRun, aSession, aSuggestion, minutesAgo } from '../../../test/fixtures';
import { renderScreen } from '../../../test/render';
import ArticleShow from './ArticleShow';

const WORDING = 'The new tram line cost 310 million euros.';

function openArticle(prepare: (api: FakeApi) => void, role: 'editor' | 'reviewer' = 'editor') {
  const api = new FakeApi();
  api.session = aSession(role);
  api.articles = [anArticle()];
  prepare(api);
  return renderScreen(<ArticleShow />, { api, at: `/articles/${api.articles[0]!.id}/show`, path: '/articles/:id/show' });
}
const section = () => screen.findByRole('region', { name: /^Proposed by the assistant/ });

describe('what the assistant proposed', () => {
  it('stands under the claims with its quote, its model and what was dropped', async () => {
    const { container } = openArticle((api) => {
      api.run = aRun({ proposed: 3, dropped: 2 });
      api.suggestions = [aSuggestion()];
    });
    const proposed = await section();
    expect(within(proposed).getByText('The line cost 310 million euros')).toBeInTheDocument();
    expect(within(proposed).getByText('2 proposals quoted words that are not in the text and were dropped.')).toBeInTheDocument();
    expect(within(proposed).getByText('Model: tiny-1')).toBeInTheDocument();
    await screen.findByRole('button', { name: /^Twelve shops/ });
    await expectAccessible(container);
  });

  it('is added as a claim by an editor, and the claims are asked for again', async () => {
    const { api, user } = openArticle((fake) => {
      fake.run = aRun();
      fake.suggestions = [aSuggestion()];
    });
    await section();
    await screen.findByRole('button', { name: /^Twelve shops/ });
    const asked = api.callsTo('GET', /sightings$/).length;
    await user.click(screen.getByRole('button', { name: `Add as a claim: ${WORDING}` }));
    expect(await screen.findByText('Every proposal has been decided on.')).toBeInTheDocument();
    expect(api.callsTo('POST', /accept$/).map(({ path, body }) => [path, body])).toEqual([[`/suggestions/${api.suggestions[0]!.id}/accept`, {}]]);
    expect(screen.getByRole('heading', { name: 'Proposed by the assistant' })).toHaveFocus();
    await waitFor(() => expect(api.callsTo('GET', /sightings$/).length).toBeGreaterThan(asked));
  });

  it('is dismissed by an editor', async () => {
    const { api, user } = openArticle((fake) => {
      fake.run = aRun();
      fake.suggestions = [aSuggestion()];
    });
    await user.click(await screen.findByRole('button', { name: `Dismiss: ${WORDING}` }));
    await waitFor(() => expect(screen.queryByRole('group', { name: WORDING })).not.toBeInTheDocument());
    expect(api.suggestions[0]!.state).toBe('dismissed');
  });

  it('shows how it stands now when somebody was quicker', async () => {
    const { user } = openArticle((api) => {
      api.run = aRun();
      api.suggestions = [aSuggestion()];
      api.on('POST', /accept$/, () => {
        api.suggestions[0]!.state = 'dismissed';
        return problem(409, 'conflict', 'This proposal has been dismissed already.');
      });
    });
    await user.click(await screen.findByRole('button', { name: /^Add as a claim/ }));
    expect(await screen.findByText('Every proposal has been decided on.')).toBeInTheDocument();
  });

  it('is read by reviewers without buttons', async () => {
    openArticle((api) => {
      api.run = aRun();
      api.suggestions = [aSuggestion()];
    }, 'reviewer');
    expect(within(await section()).getByRole('group', { name: WORDING })).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /^Add as a claim/ })).not.toBeInTheDocument();
  });

  it('tells why there is nothing when the assistant failed', async () => {
    openArticle((api) => (api.run = aRun({ status: 'failed', failure: 'The assistant did not answer within 30 s.', proposed: 0 })));
    expect(await section()).toHaveTextContent('The assistant did not answer within 30 s. Nothing was proposed.');
  });

  it('appears by itself once the assistant has answered', async () => {
    const { api } = openArticle((fake) => (fake.run = aRun({ status: 'asked', proposed: 0, at: minutesAgo(0) })));
    expect(await screen.findByText('The assistant is reading this text.')).toBeInTheDocument();
    api.run = aRun();
    api.suggestions = [aSuggestion()];
    expect(await screen.findByRole('group', { name: WORDING }, { timeout: 4000 })).toBeInTheDocument();
  });

  it('is not there at all where the assistant was not asked', async () => {
    const { api } = openArticle(() => undefined);
    await screen.findByRole('button', { name: /^Twelve shops/ });
    await waitFor(() => expect(api.callsTo('GET', /suggestions$/)).toHaveLength(1));
    expect(screen.queryByText(/assistant/i)).not.toBeInTheDocument();
  });
});
