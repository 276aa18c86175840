import type { z } from 'zod';
import type { AssistantRun, Suggestion } from './assistant.schema.js';
import type { RunRow, SuggestionRow } from './suggestions.repository.js';

export const presentRun = (run: RunRow): z.output<typeof AssistantRun> => ({
  status: run.status,
  failure: run.failure,
  proposed: run.proposed,
  dropped: run.dropped,
  known: run.known,
  model: run.model,
  promptVersion: run.prompt_version,
  inputTokens: run.input_tokens,
  outputTokens: run.output_tokens,
  at: run.at.toISOString(),
});

export const presentSuggestion = (suggestion: SuggestionRow): z.output<typeof Suggestion> => ({
  id: suggestion.id,
  articleId: suggestion.article_id,
  start: suggestion.span_start,
  end: suggestion.span_end,
  quote: suggestion.quote,
  wording: suggestion.wording,
  state: suggestion.state,
  claimId: suggestion.claim_id,
  model: suggestion.model,
  createdAt: suggestion.created_at.toISOString(),
});
