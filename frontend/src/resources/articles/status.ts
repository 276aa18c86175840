import type { ArticleSighting, ArticleSuggestions, ArticleStatus, ArticleSummary } from '../../api';

/** How often a page looks again while the claims of an article are being found. */
const SMALL_EVERY_MS = 1_500;
/** The answer carries the whole text: a long one is asked for less often. */
const LARGE_EVERY_MS = 5_000;
const LARGE = 200_000;

export const inWork = (status: ArticleStatus): boolean => status === 'received' || status === 'extracting';

/** For `refetchInterval`: false once nothing changes by itself any more. */
export function pollWhileInWork(article: { status: ArticleStatus; text?: string } | undefined): number | false {
  if (!article || !inWork(article.status)) return false;
  return (article.text?.length ?? 0) > LARGE ? LARGE_EVERY_MS : SMALL_EVERY_MS;
}

/** For `refetchInterval`: a claim that was just found is put into its queue a moment later. */
export const pollUntilQueued = (sightings: readonly ArticleSighting[] | undefined): number | false =>
  sightings?.some(({ state }) => state === 'detected') ? SMALL_EVERY_MS : false;

/** An answer is there within a minute or never. */
const ASSISTANT_MS = 60_000;
const lately = (moment: string): boolean => Date.now() - Date.parse(moment) < ASSISTANT_MS;

/** For `refetchInterval`: the assistant begins after the claims have been found, if there is one. */
export function pollWhileAsked({ createdAt }: Pick<ArticleSummary, 'createdAt'>, answer: ArticleSuggestions | undefined): number | false {
  const { run = null } = answer ?? {};
  const awaited = run ? run.status === 'asked' && lately(run.at) : lately(createdAt);
  return awaited ? SMALL_EVERY_MS : false;
}

/** 0 to 100; null while it is not known how much there is. */
export function percentOf({ sentenceCount, sentencesDone }: Pick<ArticleSummary, 'sentenceCount' | 'sentencesDone'>): number | null {
  if (sentenceCount === null) return null;
  return sentenceCount === 0 ? 100 : Math.min(100, Math.round((sentencesDone / sentenceCount) * 100));
}
