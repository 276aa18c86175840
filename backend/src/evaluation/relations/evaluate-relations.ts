/** Figures of matching on the listed pairs, by set and all together; and how often it speaks up where nobody listed anything. */
import { type DecisionName, keysOf, MATCH_MODEL, type MatchModel, pairOf, probabilityOf, relate, type Statement } from '../../domain/matching/index.js';
import { type NewsArticle, NEWS_SETS, type NewsSet } from '../news.js';
import { crossValidate } from './cross-validate.js';
import { DECISIONS, examplesOf, labelOf } from './learn.js';
import { isFlag, isFree, type Labelled, labelledPairs, type LabelledPair } from './pairs.js';
import { type RelationScore, scoreRelations } from './score.js';

/** What a higher bar on the score would let through. */
export interface Bar {
  score: number;
  /** Of the listed pairs at or above it: how many are so, and how many of all that are so. */
  precision: number;
  recall: number;
  /** Of the pairs of one event that nobody listed. */
  unlisted: number;
}

export interface Miss {
  pair: string;
  gold: string;
  said: string | null;
  score: number;
}

export interface RelationsEvaluation {
  sets: Record<NewsSet | 'all', RelationScore>;
  /** The committed model on the same pairs, which it has seen. */
  seen: RelationScore;
  /** Pairs that are the same or clash and share no key, so that nothing would ever compare them. */
  unreachable: number;
  thresholds: Record<DecisionName, [number, number]>;
  bars: Record<DecisionName, Bar[]>;
  misses: Miss[];
}

const BARS = [0.9, 0.8, 0.7, 0.6, 0.5, 0.4, 0.3, 0.2];
const WORST = 40;

/** @param quick judge by the committed model, though it has seen the pairs, instead of cross-validating */
export function evaluateRelations(folder: string, articles: readonly NewsArticle[], quick = false): RelationsEvaluation {
  const labelled = labelledPairs(folder, articles);
  const models = quick ? null : crossValidate(examplesOf(labelled)).models;
  const modelOf = (cluster: string): MatchModel => models?.get(cluster) ?? MATCH_MODEL;
  const verdicts = labelled.pairs.map((pair) => judged(pair, modelOf(pair.cluster)));
  const bySet = NEWS_SETS.map((set): [NewsSet, RelationScore] => [set, scoreRelations(verdicts.filter(({ pair }) => pair.set === set))]);
  const used = models ? [...models.values()] : [MATCH_MODEL];
  const span = (name: DecisionName): [number, number] => [Math.min(...used.map((model) => model[name].threshold)), Math.max(...used.map((model) => model[name].threshold))];
  return {
    sets: { ...(Object.fromEntries(bySet) as Record<NewsSet, RelationScore>), all: scoreRelations(verdicts) },
    seen: scoreRelations(labelled.pairs.map((pair) => judged(pair, MATCH_MODEL))),
    unreachable: labelled.pairs.filter(({ gold, a, b }) => gold !== 'none' && !isFree(gold) && !shareKey(a, b)).length,
    thresholds: byDecision(span),
    bars: byDecision((name) => barsOf(name, labelled, modelOf)),
    misses: missesOf(verdicts),
  };
}

function byDecision<Value>(of: (name: DecisionName) => Value): Record<DecisionName, Value> {
  return Object.fromEntries(DECISIONS.map((name) => [name, of(name)])) as Record<DecisionName, Value>;
}

interface Verdict {
  pair: LabelledPair;
  gold: LabelledPair['gold'];
  said: string | null;
  score: number;
}

function judged(pair: LabelledPair, model: MatchModel): Verdict {
  const relation = relate(pair.a, pair.b, model);
  return { pair, gold: pair.gold, said: relation?.kind ?? null, score: relation?.score ?? 0 };
}

function barsOf(name: DecisionName, { pairs, unlisted }: Labelled, modelOf: (cluster: string) => MatchModel): Bar[] {
  const rate = (a: Statement, b: Statement, cluster: string): number => probabilityOf(pairOf(a, b).features, modelOf(cluster)[name]);
  const listed = pairs.flatMap(({ a, b, cluster, gold }) => {
    const positive = labelOf(name, { gold, features: pairOf(a, b).features });
    return positive === null ? [] : [{ positive, score: rate(a, b, cluster) }];
  });
  const asked = unlisted.map(({ a, b, cluster }) => (labelOf(name, { gold: 'none', features: pairOf(a, b).features }) === null || !shareKey(a, b) ? 0 : rate(a, b, cluster)));
  const all = listed.filter(({ positive }) => positive).length;
  return BARS.map((bar) => {
    const over = listed.filter(({ score }) => score >= bar);
    const hits = over.filter(({ positive }) => positive).length;
    return { score: bar, precision: hits / (over.length || 1), recall: hits / (all || 1), unlisted: asked.filter((score) => score >= bar).length / (asked.length || 1) };
  });
}

/** Clashes that were missed or made up, the surest first; without a word of the articles. */
function missesOf(verdicts: readonly Verdict[]): Miss[] {
  return verdicts
    .filter(({ gold, said }) => isFlag(gold) !== isFlag(said))
    .sort((x, y) => y.score - x.score)
    .slice(0, WORST)
    .map(({ pair, gold, said, score }) => ({ pair: pair.name, gold, said, score }));
}

function shareKey(a: Statement, b: Statement): boolean {
  const keys = new Set(keysOf(a));
  return keysOf(b).some((key) => keys.has(key));
}
