import type { z } from 'zod';
import type { ArticleRow } from './articles.repository.js';
import type { ArticleSummary } from './articles.schema.js';

export const presentArticle = (article: ArticleRow): z.output<typeof ArticleSummary> => ({
  id: article.id,
  title: article.title,
  source: article.source_id && article.source_name ? { id: article.source_id, name: article.source_name } : null,
  url: article.url,
  language: article.language,
  publishedAt: article.published_at?.toISOString() ?? null,
  status: article.status,
  failure: article.failure,
  sentenceCount: article.sentence_count,
  sentencesDone: article.sentences_done,
  claimCount: article.claim_count,
  createdAt: article.created_at.toISOString(),
});
