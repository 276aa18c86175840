import { Alert, Box, Button, Typography } from '@mui/material';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNotify } from 'ra-core';
import { type ReactNode, useRef } from 'react';
import { articles, messageOf, type Article, type ArticleSuggestions, type AssistantRun, type Suggestion } from '../../api';
import { useT } from '../../i18n';
import { mayNow } from '../../providers/session';
import { ErrorNotice, Serif } from '../../ui';
import { pollWhileAsked } from './status';

type Decision = 'accept' | 'dismiss';

/** What the assistant proposed for an article; nothing at all where it was not asked. */
export function Proposals({ article }: { article: Article }) {
  const { id, status } = article;
  const { data, error, refetch } = useQuery({
    queryKey: ['articles', id, 'suggestions', status],
    queryFn: () => articles.suggestions(id),
    enabled: status === 'ready',
    refetchInterval: ({ state }) => pollWhileAsked(article, state.data),
  });
  if (error) return <ErrorNotice error={error} onRetry={() => void refetch()} />;
  return data?.run ? <ProposalSection run={data.run} proposals={data.data} /> : null;
}

function ProposalSection({ run, proposals }: { run: AssistantRun; proposals: ArticleSuggestions['data'] }) {
  const t = useT();
  const headingRef = useRef<HTMLHeadingElement>(null);
  const open = proposals.filter(({ state }) => state === 'open');
  // The card that was decided on goes: whoever got there by keys goes on from the heading.
  const onDecided = () => headingRef.current?.focus();
  return (
    <Box component="section" aria-labelledby="article-proposals" sx={{ mt: 3 }}>
      <Typography id="article-proposals" ref={headingRef} tabIndex={-1} variant="h2" sx={{ mb: 0.5, outline: 'none' }}>
        {t('articles.assistant.title')}
        {open.length > 0 && ` · ${open.length}`}
      </Typography>
      <Standing run={run} proposals={proposals} open={open.length} />
      {open.length > 0 && (
        <Box component="ul" sx={{ listStyle: 'none', m: 0, my: 1, p: '1px', display: 'grid', gap: 1 }}>
          {open.map((proposal) => (
            <li key={proposal.id}>
              <ProposalCard proposal={proposal} onDecided={onDecided} />
            </li>
          ))}
        </Box>
      )}
      {run.dropped > 0 && <Note>{t('articles.assistant.dropped', { smart_count: run.dropped })}</Note>}
      <Note>{t('articles.assistant.model', { model: run.model })}</Note>
    </Box>
  );
}

/** Where the assistant stands with this article, in a sentence. */
function Standing({ run, proposals, open }: { run: AssistantRun; proposals: ArticleSuggestions['data']; open: number }) {
  const t = useT();
  if (run.status === 'failed') {
    return (
      <Alert severity="info" sx={{ my: 1 }}>
        {run.failure} {t('articles.assistant.failed')}
      </Alert>
    );
  }
  if (run.status === 'asked') return <Note>{t('articles.assistant.asked')}</Note>;
  if (open > 0) return <Note>{t('articles.assistant.intro')}</Note>;
  return <Note>{t(proposals.length > 0 ? 'articles.assistant.noneLeft' : 'articles.assistant.none')}</Note>;
}

const Note = ({ children }: { children: ReactNode }) => (
  <Typography variant="body2" color="textSecondary" sx={{ mt: 0.5 }}>
    {children}
  </Typography>
);

function ProposalCard({ proposal, onDecided }: { proposal: Suggestion; onDecided: () => void }) {
  const t = useT();
  const notify = useNotify();
  const client = useQueryClient();
  const { id, wording, quote } = proposal;
  const decision = useMutation({
    mutationFn: (verb: Decision) => articles[verb](id),
    onSuccess: (_, verb) => {
      notify(t(verb === 'accept' ? 'articles.assistant.accepted' : 'articles.assistant.dismissed'), { type: 'success' });
      onDecided();
    },
    onError: (error) => notify(messageOf(error), { type: 'warning' }),
    // Also when it was refused: then somebody else has decided on it.
    onSettled: () => Promise.all([client.invalidateQueries({ queryKey: ['articles'] }), client.invalidateQueries({ queryKey: ['claims'] })]),
  });
  return (
    <Box role="group" aria-label={wording} sx={{ p: 1.25, border: 1, borderStyle: 'dashed', borderColor: 'divider', borderRadius: 1, bgcolor: 'background.paper' }}>
      <Typography dir="auto" sx={{ fontWeight: 500, overflowWrap: 'anywhere' }}>
        {wording}
      </Typography>
      <Serif component="blockquote" sx={{ m: 0, mt: 0.75, pl: 1.25, borderInlineStart: '2px solid', borderInlineStartColor: 'divider', lineHeight: 1.4 }}>
        {quote}
      </Serif>
      {mayNow('article.ingest') && (
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.75, mt: 1 }}>
          <Button size="small" variant="outlined" disabled={decision.isPending} onClick={() => decision.mutate('accept')} aria-label={t('articles.assistant.acceptOf', { wording })}>
            {t('articles.assistant.accept')}
          </Button>
          <Button size="small" color="inherit" disabled={decision.isPending} onClick={() => decision.mutate('dismiss')} aria-label={t('articles.assistant.dismissOf', { wording })}>
            {t('articles.assistant.dismiss')}
          </Button>
        </Box>
      )}
    </Box>
  );
}
