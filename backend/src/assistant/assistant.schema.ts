import { z } from 'zod';
import { Id, Timestamp, Words } from '../http/index.js';

export const RUN_STATUSES = ['asked', 'answered', 'failed'] as const;
export const SUGGESTION_STATES = ['open', 'accepted', 'dismissed'] as const;

/** UTF-16 units of a claim's wording. */
export const WORDING_MAX = 500;

export const AssistantRun = z.object({
  status: z.enum(RUN_STATUSES),
  failure: z.string().nullable().meta({ description: 'one sentence for people, null unless it failed' }),
  proposed: z.int(),
  dropped: z.int().meta({ description: 'proposals that quoted words which are not in the text, or were malformed' }),
  known: z.int().meta({ description: 'proposals of claims that had been found there already' }),
  model: z.string(),
  promptVersion: z.string(),
  inputTokens: z.int().nullable(),
  outputTokens: z.int().nullable(),
  at: Timestamp,
}).meta({ id: 'AssistantRun' });

export const Suggestion = z.object({
  id: Id,
  articleId: Id,
  start: z.int().meta({ description: 'UTF-16 offset into the article text' }),
  end: z.int(),
  quote: z.string(),
  wording: z.string(),
  state: z.enum(SUGGESTION_STATES),
  claimId: Id.nullable().meta({ description: 'the claim that it became' }),
  model: z.string(),
  createdAt: Timestamp,
}).meta({ id: 'Suggestion' });

export const ArticleSuggestions = z.object({
  run: AssistantRun.nullable().meta({ description: 'null: the assistant was not asked about this article' }),
  data: z.array(Suggestion),
});

export const AcceptSuggestion = z.strictObject({
  wording: Words(WORDING_MAX).optional().meta({ description: 'better words than the proposed ones' }),
});

export const DismissSuggestion = z.strictObject({});
