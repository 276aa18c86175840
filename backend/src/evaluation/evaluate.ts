/**
 * Every figure of extraction on the labelled sets of one folder. What is learned is cross-validated: each article is judged by a
 * model that has seen no article of its cluster, with a threshold and a calibration that have not seen its fold.
 */
import { existsSync } from 'node:fs';
import { extract, MODEL, type Model } from '../domain/extraction/index.js';
import { answers, type Prediction } from './answers.js';
import { type Errors, errorsOf } from './errors.js';
import { EvaluationError } from './files.js';
import type { Scored, Share } from './figures.js';
import { evaluateGoldenRules } from './golden-rules.js';
import { type NewsArticle, NEWS_SETS, type NewsSet, readNews } from './news.js';
import { evaluateNewsQuant, type NewsQuantScore } from './newsquant.js';
import { evaluateRecognizers, type RecognizersScore } from './recognizers.js';
import { LEVELS, type QuantityLevel, scoreQuantities } from './score-quantities.js';
import { type CheckWorthinessScore, scoreCheckWorthiness, scoreHedges, scoreSpans, scoreSpeakers, type SpeakerScore } from './score-sentences.js';
import { evaluateRelations, type RelationsEvaluation } from './relations/evaluate-relations.js';
import { type Reliability, reliability } from './training/calibration.js';
import { crossValidate } from './training/cross-validate.js';
import { debatesAveragePrecision } from './training/debates.js';
import { allExamples } from './training/train.js';

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
  errors: Errors;
  /** Matching, on the listed pairs of sentences. */
  relations: RelationsEvaluation;
  /** Null where the committed model was asked, which has seen these articles. */
  learned: Learned | null;
}

export interface Learned {
  reliability: Reliability;
  /** Lowest and highest threshold of the folds. */
  thresholds: [number, number];
  /** The same learner on the debates alone, five-fold. */
  debatesAveragePrecision: number;
}

/**
 * @param quick judge by the committed model, without training others
 * @throws {EvaluationError} where the folder or a file of it can't be read
 */
export function evaluate(folder: string, quick = false): Evaluation {
  if (!existsSync(folder)) throw new EvaluationError(`there is no folder ${folder}; --data names the folder of the labelled sets`);
  const articles = readNews(folder);
  const models = quick ? null : crossValidate(allExamples(folder)).models;
  const predictions = articles.flatMap((article) => predict(article, models?.get(article.cluster) ?? MODEL));
  const bySet = NEWS_SETS.map((set): [NewsSet, NewsScore] => [set, scoreNews(articles.filter((article) => article.set === set), predictions)]);
  return {
    news: { ...(Object.fromEntries(bySet) as Record<NewsSet, NewsScore>), all: scoreNews(articles, predictions) },
    goldenRules: evaluateGoldenRules(folder),
    newsQuant: evaluateNewsQuant(folder),
    recognizers: evaluateRecognizers(folder),
    errors: errorsOf(answers(articles.flatMap(({ gold }) => gold), predictions)),
    relations: evaluateRelations(folder, articles, quick),
    learned: models && { ...learnedFigures(articles, predictions, models), debatesAveragePrecision: debatesAveragePrecision(folder) },
  };
}

function predict({ name, text }: NewsArticle, model: Model): Prediction[] {
  return extract(text, {}, model).map((record) => ({ article: name, ...record }));
}

function learnedFigures(articles: readonly NewsArticle[], predictions: readonly Prediction[], models: ReadonlyMap<string, Model>): Omit<Learned, 'debatesAveragePrecision'> {
  const rated = answers(articles.flatMap(({ gold }) => gold), predictions).flatMap(({ gold, record }) =>
    record && !record.boilerplate && gold.checkWorthy !== 1 ? [{ probability: record.checkWorthiness, positive: gold.checkWorthy === 2 }] : [],
  );
  const thresholds = [...models.values()].map(({ threshold }) => threshold);
  return { reliability: reliability(rated), thresholds: [Math.min(...thresholds), Math.max(...thresholds)] };
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
