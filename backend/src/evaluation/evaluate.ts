/** Every figure of extraction on the labelled sets of one folder. */
import { existsSync } from 'node:fs';
import { extract } from '../domain/extraction/index.js';
import { answers, type Prediction } from './answers.js';
import { EvaluationError } from './files.js';
import type { Scored, Share } from './figures.js';
import { evaluateGoldenRules } from './golden-rules.js';
import { type NewsArticle, NEWS_SETS, type NewsSet, readNews } from './news.js';
import { evaluateNewsQuant, type NewsQuantScore } from './newsquant.js';
import { evaluateRecognizers, type RecognizersScore } from './recognizers.js';
import { LEVELS, type QuantityLevel, scoreQuantities } from './score-quantities.js';
import { type CheckWorthinessScore, scoreCheckWorthiness, scoreHedges, scoreSpans, scoreSpeakers, type SpeakerScore } from './score-sentences.js';

export interface NewsScore {
  articles: number;
  sentences: number;
  /** Labelled sentences that no record answers. */
  unanswered: number;
  spans: Scored;
  checkWorthiness: CheckWorthinessScore;
  quantities: Record<QuantityLevel, Scored>;
  speakers: SpeakerScore;
  hedged: Scored;
}

export interface Evaluation {
  /** By set, and all of them together. */
  news: Record<NewsSet | 'all', NewsScore>;
  goldenRules: Share;
  newsQuant: NewsQuantScore;
  recognizers: RecognizersScore;
}

/** @throws {EvaluationError} where the folder or a file of it can't be read */
export function evaluate(folder: string): Evaluation {
  if (!existsSync(folder)) throw new EvaluationError(`there is no folder ${folder}; --data names the folder of the labelled sets`);
  const articles = readNews(folder);
  const predictions = articles.flatMap(predict);
  const bySet = NEWS_SETS.map((set): [NewsSet, NewsScore] => [set, scoreNews(articles.filter((article) => article.set === set), predictions)]);
  return {
    news: { ...(Object.fromEntries(bySet) as Record<NewsSet, NewsScore>), all: scoreNews(articles, predictions) },
    goldenRules: evaluateGoldenRules(folder),
    newsQuant: evaluateNewsQuant(folder),
    recognizers: evaluateRecognizers(folder),
  };
}

function predict({ name, text }: NewsArticle): Prediction[] {
  return extract(text).map((record) => ({ article: name, ...record }));
}

/** @param predictions may hold other articles as well */
export function scoreNews(articles: readonly Pick<NewsArticle, 'name' | 'gold'>[], predictions: readonly Prediction[]): NewsScore {
  const names = new Set(articles.map(({ name }) => name));
  const own = predictions.filter(({ article }) => names.has(article));
  const answered = answers(articles.flatMap(({ gold }) => gold), own);
  const levels = Object.keys(LEVELS) as QuantityLevel[];
  return {
    articles: articles.length,
    sentences: answered.length,
    unanswered: answered.filter(({ record }) => record === null).length,
    spans: scoreSpans(answered, own),
    checkWorthiness: scoreCheckWorthiness(answered),
    quantities: Object.fromEntries(levels.map((level) => [level, scoreQuantities(answered, level)])) as Record<QuantityLevel, Scored>,
    speakers: scoreSpeakers(answered),
    hedged: scoreHedges(answered),
  };
}
